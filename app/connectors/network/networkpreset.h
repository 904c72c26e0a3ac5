// SPDX-License-Identifier: Apache-2.0
// What is known about one vendor's network interface: how to log in, what to ask for, how answers are paged and where rows are in them.
#pragma once

#include "connectors/filedrop/preset.h"
#include "connectors/records/document.h"

#include <map>
#include <optional>

namespace tradewind {

/// One request with places to fill: "{since}", "{dealer_id}". docs/presets.md lists the names a preset may use.
struct CallTemplate
{
    std::string method = "GET";
    std::string path; ///< below the base address
    std::map<std::string, std::string> query, headers;
    std::string body; ///< JSON, XML or a form
    std::string contentType;
    bool operator==(const CallTemplate &) const = default;
};

/// The names in all texts of a call ("since", "dealer_id"), possibly more than once.
[[nodiscard]] std::vector<std::string> namesOf(const CallTemplate &call);

/// One thing a person is asked for when connecting: a key, a password, a dealer number.
struct VendorCredential
{
    std::string name, label;
    std::string fallback; ///< what most dealers have; empty: must be given
    bool isSecret = false;
    bool operator==(const VendorCredential &) const = default;
};

struct VendorAuth
{
    enum class Kind : std::uint8_t {
        None,
        Basic,  ///< `user`, `password`
        Key,    ///< a header or query parameter `name` with the text `value`
        OAuth2, ///< a token asked for with `token`, sent as the header `name` with the text `value`
        Hmac,   ///< header `name` = `value` with "{signature}": base64 of HMAC-SHA256 of the body under `secret`
        Wsse,   ///< a WS-Security UsernameToken in the SOAP header
    };
    Kind kind = Kind::None;
    std::string user, password;      ///< templates
    std::string name, value, secret; ///< templates
    bool inQuery = false;
    CallTemplate token; ///< of OAuth2; `path` may be a whole address
    std::string tokenPath = "access_token", expiresPath = "expires_in";
    bool operator==(const VendorAuth &) const = default;
};

struct StreamPaging
{
    enum class Kind : std::uint8_t { None, Page, Offset, Token, Link };
    Kind kind = Kind::None;
    std::string param;     ///< page, offset or token: a query parameter, and "{page}" in a body
    std::string sizeParam; ///< of the page size; empty when it is fixed
    int size = 100;
    int first = 1;    ///< number of the first page
    std::string next; ///< path of the next token, of a last-page flag or of the page count
    bool operator==(const StreamPaging &) const = default;
};

/// What is asked for next time.
struct StreamCursor
{
    enum class Kind : std::uint8_t {
        None,    ///< everything, every time
        Since,   ///< what changed since {since}, until {until} where a template says so
        Windows, ///< the same in spans no longer than `hours`
    };
    Kind kind = Kind::None;
    std::string format = "iso"; ///< of {since} and {until}: iso, epochMs, epochSeconds, date (2026-11-22), or a pattern such as yyyyMMdd
    int hours = 0;
    int overlapMinutes = 5; ///< looked at again, because the vendor's clock and ours differ
    int historyDays = 1826; ///< how far back the first run goes: five years (S1)
    std::string zone;       ///< of a local time; empty: UTC
    bool operator==(const StreamCursor &) const = default;
};

/// "Come back later": a 202 with an operation, then its status, then its result.
struct StreamPolling
{
    std::string id = "operationId", status = "status", done = "complete", failed = "error", after = "checkStatusAfterSeconds";
    std::string statusPath, resultPath; ///< with "{operation}"; empty: this stream answers at once
    bool operator==(const StreamPolling &) const = default;
};

/// A further page about each record, or about many in one request.
struct StreamDetail
{
    std::string name;    ///< what paths call it
    CallTemplate call;   ///< with paths into the record in braces: "{id}", "{deal.BuyerNumber}"
    std::string records; ///< where in the answer; empty: the answer itself
    int batch = 0;       ///< of keys-then-batch: how many keys in one request; the answer's records take the place of the keys
    std::string key;     ///< of keys-then-batch: path of a key in a record
    std::string item;    ///< of keys-then-batch: what stands for each key in "{items}"
    std::string inner;   ///< as VendorStream::inner
    bool operator==(const StreamDetail &) const = default;
};

/// When a call is allowed (or, for bulk, wanted): local times of `zone`.
struct CallWindow
{
    int fromMinute = 0, toMinute = 24 * 60;
    std::string zone = "UTC";
    bool operator==(const CallWindow &) const = default;
};

/// How an answer says that it is none.
struct FailureSigns
{
    std::vector<std::string> error; ///< paths; a text there that is not blank, 0 or "success" is the failure
    std::string retryable;          ///< path of a flag that says whether asking again may help
    std::vector<std::string> fine;  ///< texts at an error path that are no failure
    bool operator==(const FailureSigns &) const = default;
};

/// One kind of record of one vendor.
struct VendorStream
{
    Preset rows; ///< entity, key, selector and fields; its id is the stream's
    CallTemplate call;
    std::optional<CallTemplate> firstCall; ///< for the history, when another call serves it
    int firstHours = 0;                    ///< its longest span
    StreamPaging paging;
    StreamCursor cursor;
    StreamPolling polling;
    std::vector<StreamDetail> details;
    std::string inner;                ///< path of a text that holds sibling XML elements without a root: they are read as <root>…</root>
    std::optional<CallWindow> window; ///< no calls outside of it
    std::string pushed;               ///< where the record is in what the vendor pushes ("data"; "." is the body); empty: it pushes none
    bool perVehicle = false;          ///< asked for each vehicle that needs it: "{vin}", "{odometer}", "{zip}", "{state}"
    int everyMinutes = 60;
    bool operator==(const VendorStream &) const = default;
};

/// A number of calls in a span of time.
struct CallLimit
{
    int calls = 0, seconds = 0;
    bool operator==(const CallLimit &) const = default;
};

/// Where a note, a task or a status goes back to (S3).
struct NoteTarget
{
    std::string event;              ///< "declineReason", "recoveredRevenue", "disposition" or "alert"
    std::string title;              ///< "repair order comment"
    std::string of = "repairOrder"; ///< whose number {target} is: "repairOrder", "customer", "lead" or "deal"
    CallTemplate send;              ///< with "{target}", "{note}", "{ref}"; of a task "{dueOn}" and "{dueAt}"
    CallTemplate look;              ///< reads the target again
    std::string notes;              ///< path of note texts in what `look` answers
    int maxChars = 255;             ///< what the vendor keeps of one note
    int maxParts = 2;               ///< how many notes one text may become
    bool operator==(const NoteTarget &) const = default;
};

struct NetworkPreset
{
    std::string id, title, about;
    Truth truth = Truth::Unverified;
    DocumentSyntax syntax = DocumentSyntax::Json;
    std::string base; ///< "https://api.tekioncloud.com"
    std::vector<VendorCredential> asks;
    VendorAuth auth;
    std::map<std::string, std::string> headers;
    std::vector<CallLimit> limits;
    FailureSigns failure;
    std::vector<VendorStream> streams;
    std::vector<NoteTarget> notes;
    bool operator==(const NetworkPreset &) const = default;

    [[nodiscard]] const VendorStream *stream(const std::string &id) const;
};

/// Reads a preset from its JSON. Errors: BadData naming the member that cannot be used.
[[nodiscard]] Result<NetworkPreset> networkPresetFromJson(const QJsonObject &json);
/// The same preset as JSON; networkPresetFromJson() gives it back equal.
[[nodiscard]] QJsonObject networkPresetToJson(const NetworkPreset &preset);

/// The network presets compiled into the program, by id.
[[nodiscard]] Result<std::vector<NetworkPreset>> builtInNetworkPresets();
/// How the rows of a file or stream with this id are read. Errors: NotFound.
[[nodiscard]] Result<Preset> rowPreset(const QString &id);

} // namespace tradewind
