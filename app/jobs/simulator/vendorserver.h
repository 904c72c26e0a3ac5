// SPDX-License-Identifier: Apache-2.0
// Answers requests as the vendors of the presets would, with their habits and their faults.
#pragma once

#include "connectors/network/calltext.h"
#include "jobs/simulator/composeanswer.h"
#include "jobs/simulator/vendorstate.h"

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <set>

namespace tradewind {

struct SimulatedRequest
{
    QByteArray method;
    QUrl url;                              ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct SimulatedReply
{
    enum class Ending : std::uint8_t { Whole, Cut, Dropped }; ///< the whole reply, half of it, or a closed connection
    int status = 200;
    QByteArray contentType = "application/json", body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Ending ending = Ending::Whole;
    int delayMs = 0;
};

/// How often the vendors misbehave; all 0 for a run that counts.
struct FaultShares
{
    double tooMany = 0, unavailable = 0, webPage = 0, dropped = 0, cut = 0, slow = 0, tokenEnds = 0, locked = 0;
    static FaultShares some() { return {0.01, 0.004, 0.004, 0.004, 0.003, 0.002, 0.004, 0.004}; }
};

/// Pure but for the state: the same requests in the same order get the same answers. The first part of a path is the preset's id.
class VendorServer
{
public:
    VendorServer(VendorState &state, std::function<qint64()> nowMs, FaultShares faults = {});

    SimulatedReply answer(const SimulatedRequest &request);
    [[nodiscard]] qint64 requests() const { return m_requests; }
    /// The keys and passwords this vendor accepts, as the person would type them.
    [[nodiscard]] static Variables credentials(const NetworkPreset &preset);
    /// Notes longer than this are cut when they are kept, as some systems do; 0: the preset's limit.
    void keepOnly(int noteChars) { m_noteChars = noteChars; }
    void setFaults(FaultShares faults) { m_faults = faults; }

private:
    struct Match
    {
        const VendorStream *stream = nullptr;
        const StreamDetail *detail = nullptr;
        const NoteTarget *note = nullptr;
        bool isFirst = false, isLook = false;
        Variables said;
    };
    [[nodiscard]] std::optional<Match> find(const SimulatedVendor &vendor, const SimulatedRequest &request, const QString &path) const;
    [[nodiscard]] bool fits(const CallTemplate &call, const SimulatedRequest &request, const QString &path, Variables &said) const;
    [[nodiscard]] bool isLoggedIn(const SimulatedVendor &vendor, const SimulatedRequest &request) const;
    SimulatedReply token(const SimulatedVendor &vendor, const SimulatedRequest &request);
    SimulatedReply list(SimulatedVendor &vendor, const Match &match, const SimulatedRequest &request, const QString &path);
    SimulatedReply detail(const SimulatedVendor &vendor, const Match &match);
    SimulatedReply batch(const SimulatedVendor &vendor, const Match &match);
    SimulatedReply value(const SimulatedVendor &vendor, const Match &match);
    SimulatedReply note(SimulatedVendor &vendor, const Match &match);
    std::optional<SimulatedReply> poll(SimulatedVendor &vendor, const QString &path);
    [[nodiscard]] WireNode wire(const SimulatedVendor &vendor, const VendorStream &stream, const InventedRecord &record) const;
    [[nodiscard]] SimulatedReply refusal(const SimulatedVendor &vendor, int status, const QString &words) const;
    [[nodiscard]] SimulatedReply reply(const SimulatedVendor &vendor, const WireNode &answer, const std::string &inner) const;

    VendorState &m_state;
    std::function<qint64()> m_nowMs;
    FaultShares m_faults;
    qint64 m_requests = 0;
    int m_noteChars = 0;
    std::map<std::string, std::set<std::string>> m_tokens;          ///< by preset
    std::map<QString, std::pair<int, SimulatedReply>> m_operations; ///< status asked so often, then the result
};

} // namespace tradewind
