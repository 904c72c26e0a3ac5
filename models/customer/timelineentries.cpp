// SPDX-License-Identifier: Apache-2.0
#include "models/customer/timelineentries.h"

#include "base/tr.h"
#include "base/utf8.h"
#include "models/base/words.h"
#include "models/queue/queuedesk.h"
#include "store/outboxtable.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

TimelineEntry visit(const RepairOrderRow &row)
{
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::Visit;
    entry.at = row.order.openedOn.startOfDay();
    entry.icon = QStringLiteral("service");
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

TimelineEntry crossed(const CrossingRow &row)
{
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::Value;
    entry.at = row.crossedOn.startOfDay();
    entry.icon = QStringLiteral("value");
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

TimelineEntry valued(const BookValue &value)
{
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::Value;
    entry.at = value.valuedOn.startOfDay();
    entry.icon = QStringLiteral("value");
    entry.title = tr("%1 values it at %2").arg(text(value.provider), dollars(value.amount));
    entry.actor = tr("Valuation");
    return entry;
}

TimelineEntry signaled(const SignalRow &row)
{
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::System;
    entry.at = row.seenOn.startOfDay();
    entry.icon = QStringLiteral("scan");
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
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::System;
    entry.at = QDateTime::fromMSecsSinceEpoch(note.writtenAt, zone);
    entry.icon = u"note"_s;
    entry.title = tr("Note: %1").arg(note.text);
    entry.actor = note.writtenBy;
    return entry;
}

TimelineEntry called(const TaskRow &task, const QTimeZone &zone)
{
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::Call;
    entry.at = QDateTime::fromMSecsSinceEpoch(*task.doneAt, zone);
    entry.icon = u"call"_s;
    entry.title = tr("Call: %1").arg(dispositionWords(task.disposition));
    entry.detail = task.note.isEmpty() ? programWords(task.program) : task.note;
    entry.actor = task.doneBy;
    return entry;
}

TimelineEntry written(const ThreadLine &line, const QTimeZone &zone)
{
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::Message;
    entry.at = QDateTime::fromMSecsSinceEpoch(line.at, zone);
    entry.icon = line.channel == Channel::Sms ? u"text"_s : line.channel == Channel::Mail ? u"letter"_s : u"email"_s;
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

} // namespace

QList<TimelineEntry> timelineOf(const CustomerStory &story, const QTimeZone &zone)
{
    QList<TimelineEntry> entries;
    for (const RepairOrderRow &row : story.orders) {
        if (row.order.openedOn.isValid())
            entries << visit(row);
    }
    for (const CrossingRow &row : story.crossings)
        entries << crossed(row);
    for (const auto &[vehicleId, values] : story.values) {
        for (const BookValue &value : values)
            entries << valued(value);
    }
    for (const SignalRow &row : story.signals)
        entries << signaled(row);
    for (const CustomerNote &note : story.notes)
        entries << noted(note, zone);
    for (const TaskRow &task : story.open.calls)
        entries << called(task, zone);
    for (const ThreadLine &line : story.messages)
        entries << written(line, zone);
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) { return a.at > b.at; });
    return entries;
}

} // namespace tradewind
