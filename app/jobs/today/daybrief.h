// SPDX-License-Identifier: Apache-2.0
// What waits today in the programs besides equity: who answered and was not called, appraisals nobody followed up, promises not kept.
#pragma once

#include "base/settings.h"
#include "jobs/appraisals/appraisalbook.h"
#include "measures/sample.h"
#include "store/alerttable.h"
#include "store/rooftoptable.h"

namespace tradewind {

class Session;

/// What customers are promised, each with a clock (L7–L9, L22, T39, T41, E41).
enum class Promise {
    Acknowledge,  ///< a lead hears from us by itself, within seconds
    FirstContact, ///< a person tries a lead, within minutes of business
    Reply,        ///< an answer or a wish is taken up
    Engaged,      ///< a click, a booking, somebody here for a costly repair: called
    Flagged,      ///< who is on the list of equity calls is called at all
};
/// In the order they are shown.
QList<Promise> promises();
/// The setting that holds its goal, in percent.
QString goalSettingOf(Promise promise);

/// How often a promise was kept.
struct PromiseKept
{
    Promise promise = Promise::Acknowledge;
    Share kept;
    double goal = 0; ///< 0–1
    int limit = 0;   ///< Acknowledge: seconds; FirstContact: minutes; else 0, each has its own
    bool operator==(const PromiseKept &) const = default;
};

/// A promise that was broken: due today, or before and still waiting.
struct PromiseMiss
{
    Promise promise = Promise::FirstContact;
    Id customerId = 0; ///< 0: a lead that is nobody's yet
    QString name, about;
    QString cause; ///< of an alert (programs/engagement/alert.h); empty for a lead
    QString who;   ///< whose it was, or who did it; empty: nobody
    qint64 askedAt = 0, dueAt = 0;
    std::optional<qint64> doneAt; ///< nothing: still waiting
    bool operator==(const PromiseMiss &) const = default;
};

struct DayBrief
{
    QList<OpenAlert> engaged;    ///< the most urgent of each customer's alerts nobody has taken
    QList<AppraisalLine> unsold; ///< open ones that need a touch, the most pressing first
    int unsoldOpen = 0, neverContacted = 0;
    int unreplied = 0;         ///< conversations somebody waits in, but for those that were put off
    QList<PromiseMiss> misses; ///< still waiting first, the longest first
    int promisedToday = 0;     ///< leads and alerts due today so far
    QList<PromiseKept> kept;   ///< of the last seven days
};

/// As of `nowMs`, by the rooftop's day. Errors: as Session; BadData when the hours of leads cannot be read.
Result<DayBrief> readDayBrief(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs);

} // namespace tradewind
