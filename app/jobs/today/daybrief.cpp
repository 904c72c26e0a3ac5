// SPDX-License-Identifier: Apache-2.0
#include "jobs/today/daybrief.h"

#include "jobs/appraisals/appraisalwords.h"
#include "jobs/inbox/conversations.h"
#include "jobs/leads/leaddesk.h"
#include "programs/engagement/alert.h"
#include "store/session.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int keptDays = 7, mostEngaged = 1000, mostLeads = 50'000, mostAnswers = 2000;

Promise promiseOf(const AlertRow &alert)
{
    switch (alertCauseFromCode(alert.cause).value_or(AlertCause::Replied)) {
    case AlertCause::Yes:
    case AlertCause::Price:
    case AlertCause::Appointment:
    case AlertCause::CallMe:
    case AlertCause::Angry:
    case AlertCause::Replied:
        return Promise::Reply;
    default:
        return Promise::Engaged;
    }
}

/// Counts promises of a week and keeps those that were broken today.
class Ledger
{
public:
    Ledger(qint64 nowMs, const QTimeZone &zone)
        : m_nowMs(nowMs)
        , m_todayFrom(dayBegin(nowMs, zone))
    {}

    qint64 since() const { return m_nowMs - keptDays * dayMs; }

    void add(const PromiseMiss &one)
    {
        if (one.dueAt > m_nowMs)
            return; // the clock still runs
        const bool isKept = one.doneAt && *one.doneAt <= one.dueAt;
        count(one.promise, isKept);
        const bool isTodays = one.dueAt >= m_todayFrom;
        m_today += isTodays;
        if (!isKept && (isTodays || !one.doneAt))
            m_misses << one;
    }

    void count(Promise promise, bool isKept)
    {
        ++m_kept[promise].of;
        m_kept[promise].hits += isKept;
    }

    void write(DayBrief &brief)
    {
        std::stable_sort(m_misses.begin(), m_misses.end(), [](const PromiseMiss &a, const PromiseMiss &b) {
            return std::pair(a.doneAt.has_value(), a.dueAt) < std::pair(b.doneAt.has_value(), b.dueAt);
        });
        brief.misses = m_misses;
        brief.promisedToday = m_today;
    }

    Share kept(Promise promise) const { return m_kept.value(promise); }

private:
    qint64 m_nowMs, m_todayFrom;
    QList<PromiseMiss> m_misses;
    int m_today = 0;
    QHash<Promise, Share> m_kept;
};

/// Leads received up to a week before the ledger's own begin: one from before a long weekend may be due within it.
Result<void> addLeads(Session &session, const LeadDesk &desk, qint64 nowMs, Ledger &ledger)
{
    const auto leads = LeadTable(session).between(desk.rooftop.id, ledger.since() - keptDays * dayMs, nowMs + 1, mostLeads);
    if (!leads)
        return leads.error();
    for (const LeadRow &lead : *leads) {
        if (lead.state == LeadState::Duplicate || lead.grade == u"D")
            continue;
        const LeadDeadlines due = deadlinesOf(lead.receivedAt, desk.hours, desk.clock);
        if (due.acknowledgeBy >= ledger.since() && due.acknowledgeBy <= nowMs)
            ledger.count(Promise::Acknowledge, lead.acknowledgedAt && *lead.acknowledgedAt <= due.acknowledgeBy);
        if (due.contactBy < ledger.since())
            continue;
        const auto tried = lead.firstTriedAt ? lead.firstTriedAt : lead.firstContactAt;
        const bool isOver = lead.state == LeadState::Sold || lead.state == LeadState::Lost;
        ledger.add({Promise::FirstContact,
                    lead.customerId.value_or(0),
                    lead.name,
                    lead.vehicle,
                    {},
                    lead.owner,
                    lead.receivedAt,
                    due.contactBy,
                    tried    ? tried
                    : isOver ? lead.closedAt
                             : std::nullopt});
    }
    return {};
}

Result<void> addAlerts(Session &session, Id rooftopId, qint64 nowMs, Ledger &ledger)
{
    const auto alerts = AlertTable(session).dueBetween(rooftopId, ledger.since(), nowMs + 1);
    if (!alerts)
        return alerts.error();
    for (const OpenAlert &one : *alerts) {
        const AlertRow &alert = one.alert;
        ledger.add({promiseOf(alert), alert.customerId, one.name, one.vehicle, alert.cause,
                    alert.takenBy.isEmpty() ? alert.assignedTo : alert.takenBy, alert.at, alert.dueAt, alert.takenAt});
    }
    return {};
}

Result<void> addEngaged(Session &session, Id rooftopId, DayBrief &brief)
{
    const auto open = AlertTable(session).open(rooftopId, mostEngaged);
    if (!open)
        return open.error();
    QSet<Id> told;
    for (const OpenAlert &alert : *open) {
        if (!told.contains(alert.alert.customerId))
            brief.engaged << alert;
        told.insert(alert.alert.customerId);
    }
    return {};
}

Result<void> addUnreplied(Session &session, Id rooftopId, qint64 nowMs, DayBrief &brief)
{
    const auto all = readConversations(session, rooftopId, nowMs, mostAnswers);
    if (!all)
        return all.error();
    for (const Conversation &one : *all)
        brief.unreplied += one.waitingSince && one.snoozedUntil.value_or(nowMs) <= nowMs;
    return {};
}

Result<void> addUnsold(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs, DayBrief &brief)
{
    AppraisalView view;
    view.rooftopId = rooftop.id;
    view.zone = QTimeZone(rooftop.zone.toLatin1());
    view.asOf = QDateTime::fromMSecsSinceEpoch(nowMs, view.zone).date();
    view.nowMs = nowMs;
    view.rules = moveRules(settings, rooftop.id);
    const auto book = readAppraisalBook(session, view);
    if (!book)
        return book.error();
    brief.unsoldOpen = book->funnel.open;
    for (const AppraisalLine &line : book->lines) {
        if (line.facts.outcome != AppraisalOutcome::Open || !needsTouch(line.standing))
            continue;
        brief.unsold << line;
        brief.neverContacted += line.standing.isNeverContacted;
    }
    return {};
}

} // namespace

QList<Promise> promises()
{
    return {Promise::Acknowledge, Promise::FirstContact, Promise::Reply, Promise::Engaged, Promise::Flagged};
}

QString goalSettingOf(Promise promise)
{
    switch (promise) {
    case Promise::Acknowledge:
        return u"goal.acknowledged"_s;
    case Promise::FirstContact:
        return u"goal.firstContact"_s;
    case Promise::Reply:
        return u"goal.reply"_s;
    case Promise::Engaged:
        return u"goal.engaged"_s;
    case Promise::Flagged:
        break;
    }
    return u"goal.flagged"_s;
}

Result<DayBrief> readDayBrief(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs)
{
    const auto desk = leadDesk(settings, rooftop);
    if (!desk)
        return desk.error();
    DayBrief brief;
    Ledger ledger(nowMs, QTimeZone(rooftop.zone.toLatin1()));
    Share flagged;
    const auto leads = addLeads(session, *desk, nowMs, ledger);
    const auto alerts = addAlerts(session, rooftop.id, nowMs, ledger);
    const auto calls = session.each(u"count_program_calls"_s, {rooftop.id, u"equity"_s, ledger.since(), nowMs}, [&flagged](const Row &row) {
        flagged = {row.id(1), row.id(0)};
    });
    const auto engaged = addEngaged(session, rooftop.id, brief);
    const auto unreplied = addUnreplied(session, rooftop.id, nowMs, brief);
    const auto unsold = addUnsold(session, settings, rooftop, nowMs, brief);
    for (const Result<void> *read : {&leads, &alerts, &engaged, &unreplied, &unsold}) {
        if (!*read)
            return read->error();
    }
    if (!calls)
        return calls.error();
    ledger.write(brief);
    for (const Promise promise : promises()) {
        const int limit = promise == Promise::Acknowledge    ? desk->clock.acknowledgeSeconds
                          : promise == Promise::FirstContact ? desk->clock.contactMinutes
                                                             : 0;
        brief.kept << PromiseKept{promise, promise == Promise::Flagged ? flagged : ledger.kept(promise),
                                  settings.ratio(goalSettingOf(promise), rooftop.id) / 100, limit};
    }
    return brief;
}

} // namespace tradewind
