// SPDX-License-Identifier: Apache-2.0
// The five-minute clock: by when a lead must be acknowledged, contacted, passed on and shown to a manager.
#pragma once

#include "domain/openinghours.h"

namespace tradewind {

struct LeadClockRules
{
    int contactMinutes = 5;       ///< L7: in business hours; 21 times as likely to reach them as after 30 minutes
    int acceptableMinutes = 30;   ///< L7: slower than promised, still acceptable
    int afterOpeningMinutes = 30; ///< L9: a lead from after hours, counted from opening
    int acknowledgeSeconds = 60;  ///< L8: at any hour
    int reassignMinutes = 15;     ///< of business untouched, then the next person gets it
    int escalateMinutes = 10;     ///< of business past due, then the manager is told (L12)
    bool operator==(const LeadClockRules &) const = default;
};

/// By when what must have happened to a lead, as instants.
struct LeadDeadlines
{
    qint64 acknowledgeBy = 0;
    qint64 contactBy = 0;
    qint64 acceptableUntil = 0;
    std::optional<qint64> reassignAt, escalateAt; ///< absent when there is no business within 60 days
    bool isAfterHours = false;
    bool operator==(const LeadDeadlines &) const = default;
};

/// L7–L9, L12. A lead that comes in business hours is contacted within `contactMinutes` of the wall clock, even when the shift ends in
/// between: the customer waits by the same clock. One that comes outside them (also in the lunch break of split shifts) within
/// `afterOpeningMinutes` of the next opening. Passing on and escalation count business time. Pure.
[[nodiscard]] LeadDeadlines deadlinesOf(qint64 receivedAt, const BusinessHours &hours, const LeadClockRules &rules);

/// What has happened so far.
struct LeadTouches
{
    qint64 receivedAt = 0;
    std::optional<qint64> acknowledgedAt;
    std::optional<qint64> firstTriedAt;   ///< the first personal attempt; an untouched lead has none
    std::optional<qint64> firstContactAt; ///< spoke or wrote with them
    std::optional<qint64> assignedAt;     ///< to the present owner
    std::optional<qint64> managerToldAt;
    bool isClosed = false;
    bool operator==(const LeadTouches &) const = default;
};

enum class ClockState : std::uint8_t { Waiting, Running, Late, Met, Missed, Closed };

/// Where the clock of a lead stands. Met and Missed are decided by the first personal attempt (L76: "first contact attempt within
/// 5 minutes").
struct ClockReading
{
    ClockState state = ClockState::Running;
    qint64 leftMs = 0; ///< until contactBy; negative when late. Of Waiting: until opening
    bool operator==(const ClockReading &) const = default;
};
[[nodiscard]] ClockReading readClock(const LeadTouches &touches, const LeadDeadlines &deadlines, qint64 now, const BusinessHours &hours);

/// What the program itself must do about a lead now, each once.
struct LeadDuties
{
    bool acknowledge = false, passOn = false, tellManager = false;
    bool operator==(const LeadDuties &) const = default;
};
[[nodiscard]] LeadDuties dutiesOf(const LeadTouches &touches, qint64 now, const BusinessHours &hours, const LeadClockRules &rules);

/// L11: business time from receipt to the first personal attempt, in ms; nothing while there was none.
[[nodiscard]] std::optional<qint64> responseTime(const LeadTouches &touches, const BusinessHours &hours);

} // namespace tradewind
