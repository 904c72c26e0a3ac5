// SPDX-License-Identifier: Apache-2.0
// Asks one vendor: logs in, keeps to its limits, waits when told to, and hands back the answer as a document.
#pragma once

#include "connectors/network/calltext.h"
#include "connectors/network/pace.h"
#include "connectors/network/vendorfailure.h"

#include <functional>
#include <set>

namespace tradewind {

/// A store's connection to one vendor. Variables hold what Credential asks for; secrets come from the keychain for this run only.
struct VendorConnection
{
    std::string base; ///< instead of the preset's; empty: the preset's
    Variables variables;
    bool isOwnServer = false; ///< a person said: this server stands in our own house
};

/// One call that was made, for the request log: no secret in it.
struct CallNote
{
    qint64 atMs = 0, tookMs = 0, bytes = 0;
    std::string stream, method, url, error, request, response; ///< texts masked, cut to 2,000 letters
    int status = 0;
};

/// What a client is given of the world.
struct VendorWorld
{
    std::function<HttpAnswer(const HttpRequest &)> send;
    std::function<qint64()> nowMs;
    std::function<bool(qint64 ms)> wait; ///< false: stop, the person cancelled
    std::function<void(const CallNote &)> note;
};

/// An answer that is one.
struct VendorAnswer
{
    RecordDocument document;
    HttpReply reply;
};

/// Whether a call may be made again when its end is unknown.
enum class AskPurpose : std::uint8_t { Read, Write };

/// One thread.
class VendorClient
{
public:
    /// Everything must outlive the client.
    VendorClient(const NetworkPreset &preset, VendorConnection connection, VendorWorld world);

    /// Fills the template, sends it, and tries again where that may help: at most four times. `valueOf` answers names the connection does
    /// not know. Errors: Denied (login, not enabled), NotFound, Unavailable (with what the vendor said), BadData, Cancelled.
    Result<VendorAnswer> ask(const CallTemplate &call, const std::function<std::string(const std::string &)> &valueOf,
                             const VendorStream &stream, AskPurpose purpose = AskPurpose::Read);
    /// The page a vendor named: a path or an address on the same host. Errors: as ask(); Denied for another host.
    Result<VendorAnswer> follow(const std::string &address, const VendorStream &stream);

    /// Whether the connection itself fills this name, so that nobody else is asked for it.
    [[nodiscard]] bool knows(const std::string &name) const;
    [[nodiscard]] qint64 requests() const { return m_requests; }
    /// How long the vendor's limits make the next call wait, in ms.
    [[nodiscard]] qint64 paceWaitMs() const { return m_pace.waitMs(m_world.nowMs()); }
    [[nodiscard]] const VendorWorld &world() const { return m_world; }
    /// Whether the last failed write may have been done nevertheless.
    [[nodiscard]] bool isLastEndUnknown() const { return m_isLastEndUnknown; }

private:
    struct Attempt
    {
        std::optional<VendorAnswer> answer;
        std::optional<VendorFailure> failure;
    };
    [[nodiscard]] std::string variable(const std::string &name) const;
    [[nodiscard]] std::string masked(std::string text) const;
    Result<HttpRequest> request(const CallTemplate &call, const std::function<std::string(const std::string &)> &valueOf);
    Result<void> logIn(bool isForced);
    Attempt attempt(const HttpRequest &request, const VendorStream &stream, bool isToken);
    Attempt poll(const RecordDocument &first, const VendorStream &stream);
    Result<VendorAnswer> tryUntil(const std::function<Result<HttpRequest>()> &make, const VendorStream &stream, AskPurpose purpose);

    const NetworkPreset &m_preset;
    VendorConnection m_connection;
    VendorWorld m_world;
    CallPace m_pace;
    std::string m_token;
    qint64 m_tokenEndsMs = 0, m_requests = 0, m_number = 0;
    bool m_isLastEndUnknown = false;
};

} // namespace tradewind
