// SPDX-License-Identifier: Apache-2.0
#include "models/today/briefrows.h"

#include "base/tr.h"
#include "models/appraisals/appraisalmodel.h"
#include "models/base/words.h"
#include "models/inbox/alertdesk.h"
#include "models/inbox/conversationmodel.h"

#include <QDateTime>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString lastName(const QString &name)
{
    return name.section(u' ', -1);
}

/// "10:57 AM", with the day where it is another.
QString moment(qint64 at, qint64 nowMs, const QTimeZone &zone)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at, zone);
    return then.date() == QDateTime::fromMSecsSinceEpoch(nowMs, zone).date() ? clockTime(then.time()) : dayAndTime(at, zone);
}

TodayRow engagedRow(const OpenAlert &alert, qint64 nowMs, const QTimeZone &zone)
{
    TodayRow row;
    row.customer = alert.alert.customerId;
    row.name = alert.name;
    row.vehicle = alert.vehicle;
    row.rep = lastName(alert.alert.assignedTo);
    row.deed = AlertDesk::deedWords(alert.alert.cause) + u", "_s + moment(alert.alert.at, nowMs, zone);
    row.dueAt = alert.alert.dueAt;
    row.isLate = alert.alert.dueAt < nowMs;
    row.due =
        row.isLate ? tr("late %1").arg(waitWords(nowMs - alert.alert.dueAt)) : tr("by %1").arg(moment(alert.alert.dueAt, nowMs, zone));
    return row;
}

TodayRow unsoldRow(const AppraisalLine &line, const AppraisalView &view)
{
    TodayRow row;
    row.customer = line.row.customerId.value_or(0);
    row.name = line.who().isEmpty() ? tr("Nobody named") : line.who();
    row.vehicle = line.vehicle();
    row.miles = line.row.appraisal.vehicle.odometer.value_or(0);
    row.rep = lastName(line.row.owner);
    row.offer = line.row.appraisal.offer;
    row.worth = line.standing.now;
    row.age = line.standing.age;
    row.isLate = line.standing.isNeverContacted;
    row.touches = row.isLate ? tr("Never") : tr("%1 of %2").arg(line.facts.touches).arg(line.standing.plan.touches);
    row.nextTouch = nextTouchWords(line, view);
    return row;
}

TodayRow missedRow(const PromiseMiss &miss, qint64 nowMs, const QTimeZone &zone)
{
    TodayRow row;
    row.customer = miss.customerId;
    row.name = miss.name.isEmpty() ? tr("Nobody named") : miss.name;
    row.vehicle = miss.about;
    row.rep = lastName(miss.who);
    row.deed =
        (miss.cause.isEmpty() ? tr("Asked for an answer") : AlertDesk::deedWords(miss.cause)) + u", "_s + moment(miss.askedAt, nowMs, zone);
    row.dueAt = miss.dueAt;
    row.isLate = !miss.doneAt;
    row.due = tr("%1 late").arg(waitWords(miss.doneAt.value_or(nowMs) - miss.dueAt));
    row.since = miss.doneAt ? tr("done %1").arg(moment(*miss.doneAt, nowMs, zone)) : tr("still waiting");
    return row;
}

} // namespace

QList<TodayRow> briefRows(TodayCard card, const DayBrief &brief, qint64 nowMs, const QTimeZone &zone)
{
    QList<TodayRow> rows;
    if (card == TodayCard::Engaged) {
        for (const OpenAlert &alert : brief.engaged)
            rows << engagedRow(alert, nowMs, zone);
    } else if (card == TodayCard::Unsold) {
        AppraisalView view;
        view.asOf = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
        view.nowMs = nowMs;
        view.zone = zone;
        for (const AppraisalLine &line : brief.unsold)
            rows << unsoldRow(line, view);
    } else if (card == TodayCard::Missed) {
        for (const PromiseMiss &miss : brief.misses)
            rows << missedRow(miss, nowMs, zone);
    }
    return rows;
}

TodayCount briefCount(TodayCard card, const DayBrief &brief, qint64 nowMs)
{
    TodayCount count;
    if (card == TodayCard::Engaged) {
        count.count = static_cast<int>(brief.engaged.size());
        qint64 oldest = nowMs;
        for (const OpenAlert &alert : brief.engaged) {
            count.urgent += alert.alert.dueAt < nowMs;
            oldest = std::min(oldest, alert.alert.at);
        }
        count.next = waitWords(nowMs - oldest);
    } else if (card == TodayCard::Unsold) {
        count.count = static_cast<int>(brief.unsold.size());
        count.urgent = brief.neverContacted;
    } else if (card == TodayCard::Missed) {
        count.count = static_cast<int>(brief.misses.size());
        count.of = brief.promisedToday;
        for (const PromiseMiss &miss : brief.misses)
            count.urgent += !miss.doneAt;
    }
    return count;
}

} // namespace tradewind
