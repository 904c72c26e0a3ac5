// SPDX-License-Identifier: Apache-2.0
#include "models/customer/timelineentries.h"

#include "base/tr.h"
#include "base/utf8.h"
#include "domain/called.h"
#include "models/appointments/appointmentdesk.h"
#include "models/appraisals/appraisalmodel.h"
#include "models/base/words.h"
#include "models/leads/leadwords.h"
#include "models/queue/queuedesk.h"
#include "store/outboxtable.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

TimelineEntry entryAt(const QDateTime &at, TimelineEntry::Kind kind, const QString &icon)
{
    TimelineEntry entry;
    entry.kind = kind;
    entry.at = at;
    entry.icon = icon;
    return entry;
}

TimelineEntry entryAt(qint64 ms, const QTimeZone &zone, TimelineEntry::Kind kind, const QString &icon)
{
    return entryAt(QDateTime::fromMSecsSinceEpoch(ms, zone), kind, icon);
}

TimelineEntry visit(const RepairOrderRow &row, const QTimeZone &zone)
{
    TimelineEntry entry = entryAt(row.order.openedOn.startOfDay(zone), TimelineEntry::Kind::Visit, u"service"_s);
    entry.title = tr("Service visit, RO %1").arg(text(row.order.number));
    QStringList declined;
    for (const RepairLineRecord &line : row.order.lines) {
        if (line.decision == LineDecision::Declined)
            declined << (line.amount ? tr("%1 declined, %2").arg(text(line.description), dollars(*line.amount))
                                     : tr("%1 declined").arg(text(line.description)));
    }
    entry.detail = declined.isEmpty() && row.order.customerTotal ? tr("Customer paid %1").arg(dollars(*row.order.customerTotal))
                                                                 : declined.join(QStringLiteral(" · "));
    entry.actor = text(row.order.advisor);
    return entry;
}

TimelineEntry crossed(const CrossingRow &row, const QTimeZone &zone)
{
    TimelineEntry entry = entryAt(row.crossedOn.startOfDay(zone), TimelineEntry::Kind::Value, u"value"_s);
    const bool wasOver = row.direction > 0 && row.equityBefore && *row.equityBefore >= row.threshold; // before the first day looked at
    entry.title = wasOver             ? tr("Already over %1, counted %2").arg(dollars(row.threshold), dollars(row.equityAfter))
                  : row.direction > 0 ? tr("Crossed %1, counted %2").arg(dollars(row.threshold), dollars(row.equityAfter))
                                      : tr("Fell below %1, counted %2").arg(dollars(row.threshold), dollars(row.equityAfter));
    if (row.equityBefore && !wasOver)
        entry.detail = tr("The day before: %1").arg(dollars(*row.equityBefore));
    entry.actor = tr("Valuation");
    entry.chip = row.direction > 0 && !wasOver ? tr("Crossed") : QString();
    entry.chipTone = Tone::Good;
    return entry;
}

TimelineEntry valued(const BookValue &value, const QTimeZone &zone)
{
    TimelineEntry entry = entryAt(value.valuedOn.startOfDay(zone), TimelineEntry::Kind::Value, u"value"_s);
    entry.title = tr("%1 values it at %2").arg(text(value.provider), dollars(value.amount));
    entry.actor = tr("Valuation");
    return entry;
}

TimelineEntry signaled(const SignalRow &row, const QTimeZone &zone)
{
    TimelineEntry entry = entryAt(row.seenOn.startOfDay(zone), TimelineEntry::Kind::System, u"scan"_s);
    switch (row.kind) {
    case SignalKind::Browsed:
        entry.title = tr("Looked at our stock");
        break;
    case SignalKind::BrowsedElsewhere:
        entry.title = tr("Looked at another dealer's stock");
        break;
    case SignalKind::Listed:
        entry.title = row.price ? tr("Listed the vehicle for sale at %1").arg(dollars(*row.price)) : tr("Listed the vehicle for sale");
        break;
    case SignalKind::CreditInquiry:
        entry.title = tr("Asked for credit elsewhere");
        entry.chip = tr("Firm offer only");
        entry.chipTone = Tone::Warn;
        break;
    case SignalKind::SeenElsewhere:
        entry.title = tr("The vehicle stands in another dealer's stock");
        entry.chip = tr("Lost");
        entry.chipTone = Tone::Bad;
        break;
    case SignalKind::Unknown:
        break;
    }
    entry.detail = row.words;
    entry.actor = row.place;
    return entry;
}

TimelineEntry noted(const CustomerNote &note, const QTimeZone &zone)
{
    TimelineEntry entry = entryAt(note.writtenAt, zone, TimelineEntry::Kind::System, u"note"_s);
    entry.title = tr("Note: %1").arg(note.text);
    entry.actor = note.writtenBy;
    return entry;
}

TimelineEntry called(const TaskRow &task, const QTimeZone &zone)
{
    TimelineEntry entry = entryAt(*task.doneAt, zone, TimelineEntry::Kind::Call, u"call"_s);
    entry.title = tr("Call: %1").arg(dispositionWords(task.disposition));
    entry.detail = task.note.isEmpty() ? programWords(task.program) : task.note;
    entry.actor = task.doneBy;
    return entry;
}

TimelineEntry written(const ThreadLine &line, const QTimeZone &zone)
{
    const QString icon = line.channel == Channel::Sms ? u"text"_s : line.channel == Channel::Mail ? u"letter"_s : u"email"_s;
    TimelineEntry entry = entryAt(line.at, zone, TimelineEntry::Kind::Message, icon);
    entry.title = !line.isOurs ? tr("“%1”").arg(line.text.simplified()) : line.text.simplified();
    const auto state = static_cast<OutboxState>(line.state);
    entry.detail = !line.isOurs                       ? tr("They wrote")
                   : state == OutboxState::Sent       ? tr("Sent")
                   : state == OutboxState::Failed     ? tr("Not delivered")
                   : state == OutboxState::Suppressed ? tr("Not sent: a rule stands against it")
                                                      : tr("Waits in the outbox");
    entry.actor = line.isOurs ? QString() : tr("Customer");
    return entry;
}

TimelineEntry bought(const DealRow &row, const QTimeZone &zone)
{
    const DealRecord &deal = row.deal;
    const QString vehicle = vehicleWords(calledName(deal.vehicle));
    TimelineEntry entry = entryAt(deal.contractOn.startOfDay(zone), TimelineEntry::Kind::Visit, u"car"_s);
    entry.title = deal.status == DealStatus::Unwound ? tr("Gave back the %1, the deal was undone").arg(vehicle)
                  : deal.saleType == SaleType::Lease ? tr("Leased the %1").arg(vehicle)
                                                     : tr("Bought the %1").arg(vehicle);
    QStringList detail{tr("Deal %1").arg(text(deal.dealNumber))};
    for (const TradeRecord &trade : deal.trades) {
        const QString name = vehicleWords(calledName(trade));
        detail << (trade.allowance ? tr("%1 traded in, allowed %2").arg(name, dollars(*trade.allowance)) : tr("%1 traded in").arg(name));
    }
    entry.detail = detail.join(u" · "_s);
    entry.actor = text(deal.salesperson);
    return entry;
}

TimelineEntry appraised(const AppraisalRow &row, const QTimeZone &zone)
{
    const AppraisalRecord &said = row.appraisal;
    TimelineEntry entry = entryAt(said.appraisedOn.startOfDay(zone), TimelineEntry::Kind::Value, u"appraisals"_s);
    const QString name = vehicleWords(calledName(said.vehicle));
    entry.title = said.offer ? tr("Appraised the %1, offered %2").arg(name, dollars(*said.offer)) : tr("Appraised the %1").arg(name);
    QStringList detail{tr("Appraisal %1").arg(text(said.number)), outcomeWords(said.outcome)};
    if (!said.reason.empty())
        detail << text(said.reason);
    entry.detail = detail.join(u" · "_s);
    entry.actor = text(said.appraiser);
    return entry;
}

TimelineEntry asked(const LeadRow &row, const QTimeZone &zone)
{
    TimelineEntry entry = entryAt(row.receivedAt, zone, TimelineEntry::Kind::Message, u"leads"_s);
    entry.title = row.vehicle.isEmpty() ? tr("Lead received") : tr("Asked about the %1").arg(row.vehicle);
    QStringList detail{leadStateWords(leadStateCode(row.state))};
    if (!row.grade.isEmpty())
        detail << tr("grade %1, score %2").arg(row.grade).arg(row.score);
    if (!row.owner.isEmpty())
        detail << row.owner;
    entry.detail = detail.join(u" · "_s);
    entry.actor = row.provider.isEmpty() ? tr("Lead") : row.provider;
    return entry;
}

TimelineEntry booked(const AppointmentRow &row, const QTimeZone &zone)
{
    TimelineEntry entry = entryAt(row.startsAt, zone, TimelineEntry::Kind::Visit, u"calendar"_s);
    const QString state = appointmentStateWords(row.state);
    entry.title = row.kind == u"service" ? tr("Appointment for service: %1").arg(state) : tr("Appointment in sales: %1").arg(state);
    QStringList detail{tr("made by %1, %2").arg(row.madeBy, dayAndTime(row.madeAt, zone))};
    if (!row.note.isEmpty())
        detail << row.note;
    entry.detail = detail.join(u" · "_s);
    entry.actor = row.person;
    return entry;
}

} // namespace

QList<TimelineEntry> timelineOf(const CustomerStory &story, const QTimeZone &zone)
{
    QList<TimelineEntry> entries;
    for (const RepairOrderRow &row : story.orders) {
        if (row.order.openedOn.isValid())
            entries << visit(row, zone);
    }
    for (const CrossingRow &row : story.crossings)
        entries << crossed(row, zone);
    for (const auto &[vehicleId, values] : story.values) {
        for (const BookValue &value : values)
            entries << valued(value, zone);
    }
    for (const SignalRow &row : story.signals)
        entries << signaled(row, zone);
    for (const CustomerNote &note : story.notes)
        entries << noted(note, zone);
    for (const TaskRow &task : story.open.calls)
        entries << called(task, zone);
    for (const ThreadLine &line : story.messages)
        entries << written(line, zone);
    for (const DealRow &row : story.deals) {
        if (row.deal.contractOn.isValid())
            entries << bought(row, zone);
    }
    for (const AppraisalRow &row : story.appraisals) {
        if (row.appraisal.appraisedOn.isValid())
            entries << appraised(row, zone);
    }
    for (const LeadRow &row : story.leads)
        entries << asked(row, zone);
    for (const AppointmentRow &row : story.appointments)
        entries << booked(row, zone);
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) { return a.at > b.at; });
    return entries;
}

} // namespace tradewind
