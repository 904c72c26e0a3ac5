// SPDX-License-Identifier: Apache-2.0
// What the rules say of a call that a person is about to dial.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/settings.h"
#include "compliance/clearance.h"

#include <functional>
#include <optional>

namespace tradewind {

class Session;
struct Rooftop;

struct CallAsked
{
    Id customerId = 0;
    QString number;  ///< E.164
    QString program; ///< "equity", "appraisals", "leads", "appointments", "service"; empty where none is asked to keep apart from others
    std::optional<Purpose> purpose = {}; ///< absent: an appointment that was made, work on the vehicle, or else to sell, by the program
};

struct CallRuling
{
    bool mayCall = false;        ///< a rule that wants a second look leaves it to who dials, and is told
    std::optional<qint64> until; ///< from when waiting helps, epoch ms UTC
    QString why;                 ///< one sentence for each rule that speaks, in English
};

/// When hours and holidays let a call through to one number, epoch ms UTC.
struct CallHours
{
    std::optional<qint64> opensAt;  ///< they do not now: from then on; absent: they do, or no hour within a month does
    std::optional<qint64> closesAt; ///< they do now: until then, to the quarter of an hour; absent: not now, or for a day at least
    bool operator==(const CallHours &) const = default;
};

/// How a panel has somebody called: `answered` hears nothing once it is dialled, else which rules stand in the way, in the language of the
/// window.
using CallSomebody = std::function<void(const CallAsked &call, std::function<void(const QString &why)> answered)>;

/// What the rules need to know of us, read once for many calls.
class CallRules
{
public:
    CallRules(const Settings &settings, const Rooftop &rooftop);
    /// Errors: NotFound without such a customer; as Session.
    [[nodiscard]] Result<Decision> decide(Session &session, const CallAsked &call, qint64 nowMs) const;
    /// May this customer be called now? Hours where the customer is, do-not-call lists, opt-outs and the rest are asked as before a text,
    /// but for what concerns machines (47 CFR 64.1200(c) and (d) bind whoever dials). Errors: as decide().
    [[nodiscard]] Result<CallRuling> ruling(Session &session, const CallAsked &call, qint64 nowMs) const;
    /// The hours of a number; the other rules are not asked. Errors: as decide().
    [[nodiscard]] Result<CallHours> hours(Session &session, Id customerId, const QString &number, qint64 nowMs) const;

private:
    Clearance m_clearance;
    SenderFacts m_sender;
};

/// The rules of a rooftop as its settings are now. Errors: NotFound without such a rooftop; as Session.
Result<CallRules> callRules(Session &session, Id rooftopId);

} // namespace tradewind
