// SPDX-License-Identifier: Apache-2.0
#include "jobs/inbox/alerts.h"

#include "base/daywords.h"
#include "jobs/inbox/staffteller.h"
#include "jobs/service/notewriter.h"
#include "programs/engagement/alert.h"
#include "store/decisiontable.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, dayMs = 86'400'000;
constexpr int mostAtOnce = 200;

QString deed(const OpenAlert &alert)
{
    switch (alertCauseFromCode(alert.alert.cause).value_or(AlertCause::Replied)) {
    case AlertCause::Yes:
        return u"answered yes"_s;
    case AlertCause::Price:
        return u"asked for a price"_s;
    case AlertCause::Appointment:
        return u"wants an appointment"_s;
    case AlertCause::CallMe:
        return u"asked to be called"_s;
    case AlertCause::Angry:
        return u"is angry"_s;
    case AlertCause::Replied:
        return u"answered"_s;
    case AlertCause::BookingClick:
        return u"looked at appointments"_s;
    case AlertCause::ValueClick:
        return u"opened the value of the trade-in"_s;
    case AlertCause::Browsed:
        return u"is looking at vehicles"_s;
    case AlertCause::Booked:
        return u"booked a visit"_s;
    case AlertCause::LeadRose:
        return u"became a %1 lead"_s.arg(alert.detail);
    case AlertCause::OnProperty:
        return u"is here for a costly repair, with positive equity"_s;
    }
    return {};
}

bool isWanted(AlertCause cause, const Settings &settings, Id rooftopId)
{
    switch (cause) {
    case AlertCause::BookingClick:
    case AlertCause::ValueClick:
        return settings.flag(u"alert.clicks"_s, rooftopId);
    case AlertCause::Browsed:
        return settings.flag(u"alert.browsing"_s, rooftopId);
    case AlertCause::LeadRose:
        return settings.flag(u"alert.leads"_s, rooftopId);
    case AlertCause::OnProperty:
        return settings.flag(u"alert.onProperty"_s, rooftopId);
    default:
        return settings.flag(u"alert.replies"_s, rooftopId);
    }
}

/// Tells one person of one alert; answers how many messages were queued.
Result<int> tell(StaffTeller &teller, const Rooftop &rooftop, const StaffRow &who, const OpenAlert &alert)
{
    return teller.tell(who, {u"alert %1"_s.arg(alert.alert.id), u"%1 %2"_s.arg(alert.name, deed(alert)), staffText(rooftop, alert)});
}

/// E31: a note in the list of notes (decision 32), which leaves at the next look: an alert is not taken back. The CRM that has tasks makes
/// one of it.
Result<void> tellCrm(Session &session, IdMaker &ids, const Rooftop &rooftop, const OpenAlert &alert, qint64 nowMs)
{
    OrderNote note;
    note.rooftopId = rooftop.id;
    note.customerId = alert.alert.customerId;
    note.cause = u"alert:%1"_s.arg(alert.alert.id);
    note.text = crmText(rooftop, alert);
    note.madeAt = nowMs;
    note.dueAt = alert.alert.dueAt;
    return noteOrder(session, ids, note, nowMs);
}

} // namespace

QString crmText(const Rooftop &rooftop, const OpenAlert &alert)
{
    const QTimeZone zone(rooftop.zone.toLatin1());
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(alert.alert.at, zone),
                    due = QDateTime::fromMSecsSinceEpoch(alert.alert.dueAt, zone),
                    raised = QDateTime::fromMSecsSinceEpoch(alert.alert.raisedAt, zone);
    const auto said = [&raised](const QDateTime &when) {
        const QString day = when.date() == raised.date() ? QString() : u" on "_s + when.date().toString(Qt::ISODate);
        return clockTimeIn(QLocale::c(), when.time()) + day;
    };
    const bool isHere = alertCauseFromCode(alert.alert.cause) == AlertCause::OnProperty;
    const QString who = alert.alert.assignedTo.isEmpty() ? u"somebody"_s : alert.alert.assignedTo;
    return u"Alert: the customer %1 at %2%3; %4 to %5 by %6"_s.arg(deed(alert), said(at),
                                                                   alert.vehicle.isEmpty() ? QString() : u" (%1)"_s.arg(alert.vehicle), who,
                                                                   isHere ? u"meet them in service"_s : u"call"_s, said(due));
}

QString staffText(const Rooftop &rooftop, const OpenAlert &alert)
{
    const QTimeZone zone(rooftop.zone.toLatin1());
    const auto at = [&zone](qint64 ms) { return clockTimeIn(QLocale::c(), QDateTime::fromMSecsSinceEpoch(ms, zone).time()); };
    QString who = alert.name.isEmpty() ? u"A customer"_s : alert.name;
    if (!alert.vehicle.isEmpty())
        who += u" (%1)"_s.arg(alert.vehicle);
    const bool isHere = alertCauseFromCode(alert.alert.cause) == AlertCause::OnProperty;
    const QString call = isHere ? u"Meet them in service"_s : alert.phone.isEmpty() ? u"Answer"_s : u"Call %1"_s.arg(alert.phone);
    return u"%1: %2 %3 at %4. %5 by %6."_s.arg(rooftop.name, who, isHere ? deed(alert) + u',' : deed(alert), at(alert.alert.at), call,
                                               at(alert.alert.dueAt));
}

Result<AlertsRaised> raiseAlerts(Session &session, IdMaker &ids, const Settings &settings, const Rooftop &rooftop, qint64 nowMs)
{
    AlertTable table(session);
    const auto happened = table.unalerted(rooftop.id, nowMs - 2 * dayMs, nowMs, mostAtOnce);
    if (!happened)
        return happened.error();
    AlertsRaised done;
    if (happened->isEmpty())
        return done;
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const auto staff = table.staff(rooftop.id);
    if (!staff)
        return staff.error();
    QList<StaffMember> members;
    for (const StaffRow &row : *staff)
        members << StaffMember{row.name, row.phone, row.email, row.isAway, row.role, row.isRetired};
    QSet<Id> raised;
    const QList<AlertRoute> usual = alertOrder(settings.text(u"alert.order"_s, rooftop.id));
    for (const UnalertedHappening &what : *happened) {
        const auto kind = happeningFromCode(what.kind);
        std::optional<AlertCause> cause;
        if (kind)
            cause = alertCauseOf(*kind, what.detail);
        AlertRow row;
        row.id = ids.next();
        row.rooftopId = rooftop.id;
        row.happeningId = what.id;
        row.customerId = what.customerId;
        row.vehicleId = what.vehicleId;
        row.cause = cause ? alertCauseCode(*cause) : u"none"_s;
        row.at = what.at;
        row.dueAt = what.at + (cause ? alertMinutes(*cause) : 0) * minuteMs;
        row.raisedAt = nowMs;
        const auto isRepeated = table.isOpen(what.customerId, row.cause, what.at - dayMs);
        if (!isRepeated)
            return isRepeated.error();
        const bool isAlert = cause && isWanted(*cause, settings, rooftop.id) && !*isRepeated;
        const AlertAssignment to =
            assigned({what.seller, what.owner, what.leadOwner, settings.text(u"alert.manager"_s, rooftop.id).trimmed()}, members,
                     alertOrder(cause.value_or(AlertCause::Replied), usual));
        row.assignedTo = to.name;
        row.route = alertRouteCode(to.route);
        if (!isAlert)
            row.takenAt = nowMs; // looked at, and nothing for anybody
        const auto added = table.add(row);
        if (!added)
            return added.error();
        if (*added && isAlert)
            raised.insert(row.id);
    }
    const auto open = table.open(rooftop.id, 2 * mostAtOnce, nowMs); // another desk may have raised some in this millisecond
    if (!open)
        return open.error();
    const bool isForCrm = settings.flag(u"alert.toCrm"_s, rooftop.id);
    StaffTeller teller(session, ids, settings, rooftop, nowMs);
    for (const OpenAlert &alert : *open) {
        if (!raised.contains(alert.alert.id))
            continue;
        ++done.raised;
        if (const auto noted = isForCrm ? tellCrm(session, ids, rooftop, alert, nowMs) : Result<void>(); !noted)
            return noted.error();
        done.noted += isForCrm ? 1 : 0;
        const auto who =
            std::find_if(staff->begin(), staff->end(), [&](const StaffRow &row) { return row.name == alert.alert.assignedTo; });
        if (who == staff->end())
            continue;
        const auto told = tell(teller, rooftop, *who, alert);
        if (!told)
            return told.error();
        done.told += *told;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return done;
}

Result<int> sendTestAlert(Session &session, IdMaker &ids, const Settings &settings, const Rooftop &rooftop, const StaffRow &who,
                          qint64 nowMs)
{
    if (who.phone.isEmpty() && who.email.isEmpty())
        return Error{Error::Kind::BadUse, u"%1 has neither a phone nor an e-mail address."_s.arg(who.name)};
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    StaffTeller teller(session, ids, settings, rooftop, nowMs);
    int queued = 0;
    for (const auto &[channel, address] : {std::pair(Channel::Sms, who.phone), {Channel::Email, who.email}}) {
        if (address.isEmpty())
            continue;
        OutboxRow row;
        row.step = u"test alert %1 %2"_s.arg(ids.next()).arg(channelCode(channel));
        row.subject = u"Test alert"_s;
        row.text = u"%1: this is a test alert to %2. When a customer answers, you read it here."_s.arg(rooftop.name, who.name);
        const auto done = teller.queue(channel, address, row);
        if (!done)
            return done.error();
        queued += *done ? 1 : 0;
    }
    if (queued == 0)
        return Error{Error::Kind::BadUse, u"No gateway is switched on for this; add one in Setup, Gateways."_s};
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return queued;
}

} // namespace tradewind
