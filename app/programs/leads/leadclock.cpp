// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/leadclock.h"

#include <algorithm>

namespace tradewind {

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

LeadDeadlines deadlinesOf(qint64 receivedAt, const BusinessHours &hours, const LeadClockRules &rules)
{
    LeadDeadlines deadlines;
    deadlines.acknowledgeBy = receivedAt + rules.acknowledgeSeconds * 1'000LL;
    // A rooftop that never opens is held to the plain promise rather than to none.
    const qint64 opening = hours.nextOpening(receivedAt).value_or(receivedAt);
    deadlines.isAfterHours = opening != receivedAt;
    deadlines.contactBy = opening + (deadlines.isAfterHours ? rules.afterOpeningMinutes : rules.contactMinutes) * minuteMs;
    deadlines.acceptableUntil = std::max(deadlines.contactBy, opening + rules.acceptableMinutes * minuteMs);
    deadlines.reassignAt = hours.afterBusinessMinutes(receivedAt, rules.reassignMinutes);
    if (deadlines.isAfterHours && deadlines.reassignAt)
        deadlines.reassignAt = std::max(*deadlines.reassignAt, deadlines.contactBy); // nobody loses a lead that is not due yet
    deadlines.escalateAt = hours.afterBusinessMinutes(deadlines.contactBy, rules.escalateMinutes);
    return deadlines;
}

ClockReading readClock(const LeadTouches &touches, const LeadDeadlines &deadlines, qint64 now, const BusinessHours &hours)
{
    const auto tried = touches.firstTriedAt ? touches.firstTriedAt : touches.firstContactAt;
    if (tried)
        return {*tried <= deadlines.contactBy ? ClockState::Met : ClockState::Missed, deadlines.contactBy - *tried};
    if (touches.isClosed)
        return {ClockState::Closed, 0};
    if (now > deadlines.contactBy)
        return {ClockState::Late, deadlines.contactBy - now};
    const auto opening = hours.nextOpening(now);
    if (deadlines.isAfterHours && opening && *opening > now)
        return {ClockState::Waiting, *opening - now};
    return {ClockState::Running, deadlines.contactBy - now};
}

LeadDuties dutiesOf(const LeadTouches &touches, qint64 now, const BusinessHours &hours, const LeadClockRules &rules)
{
    LeadDuties duties;
    if (touches.isClosed)
        return duties;
    duties.acknowledge = !touches.acknowledgedAt;
    if (touches.firstTriedAt || touches.firstContactAt)
        return duties;
    const LeadDeadlines deadlines = deadlinesOf(touches.receivedAt, hours, rules);
    // Each owner has the same time; nobody is handed a lead while the store is closed.
    const qint64 since = std::max(touches.receivedAt, touches.assignedAt.value_or(touches.receivedAt));
    const LeadDeadlines ofOwner = deadlinesOf(since, hours, rules);
    duties.passOn = ofOwner.reassignAt && now >= *ofOwner.reassignAt && hours.isOpen(now);
    duties.tellManager = !touches.managerToldAt && deadlines.escalateAt && now >= *deadlines.escalateAt;
    return duties;
}

std::optional<qint64> responseTime(const LeadTouches &touches, const BusinessHours &hours)
{
    const auto tried = touches.firstTriedAt ? touches.firstTriedAt : touches.firstContactAt;
    if (!tried)
        return std::nullopt;
    return hours.businessTime(touches.receivedAt, *tried);
}

} // namespace tradewind
