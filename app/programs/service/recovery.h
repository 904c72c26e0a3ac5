// SPDX-License-Identifier: Apache-2.0
// What becomes of a declined line: four reminders over 120 days, then it is left alone (S24–S29).
#pragma once

#include "domain/equity.h"
#include "domain/inspection.h"
#include "domain/outreach.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tradewind {

/// The days after a decline on which something is due, and by which channel.
struct RecoveryStage
{
    int day = 0;
    Channel channel = Channel::Sms;
    std::string_view what; ///< "photo and 10% off": for the list and the log
};

/// 30 text with the photo and 10 % off; 60 e-mail with miles driven and today's price; 90 advisor's call with a slot; 120 text with the
/// next oil change. After 120 the line is lapsed.
constexpr std::array<RecoveryStage, 4> recoveryStages{{{30, Channel::Sms, "photo and 10% off"},
                                                       {60, Channel::Email, "miles driven and today's price"},
                                                       {90, Channel::Voice, "advisor's call with a slot"},
                                                       {120, Channel::Sms, "with the next oil change"}}};
constexpr int lapsedAfterDays = 120;
/// A page's link lives this long, so every reminder needs a fresh one.
constexpr int pageDays = 30;

enum class RecoveryState : std::uint8_t { Upcoming, DueToday, PastDue, Lapsed };

/// Where a declined line stands on a day.
struct RecoveryPlace
{
    RecoveryState state = RecoveryState::Upcoming;
    int stage = 0;               ///< index of the stage that is next or due; 4 when lapsed
    QDate dueOn;                 ///< of that stage; invalid when lapsed
    int ageDays = 0;             ///< since the decline
    bool needsFreshLink = false; ///< the page of the decline has expired by the time the stage is due
    bool operator==(const RecoveryPlace &) const = default;
};

/// `stagesDone`: how many of the four have been carried out or passed over. A stage skipped by more than one interval is passed over,
/// so that a month away does not end in two texts on one day.
[[nodiscard]] RecoveryPlace recoveryOn(QDate asOf, QDate declinedOn, int stagesDone);

/// The column of the declined ledger: 0–30, 31–60, 61–90, 91–120 days, lapsed.
enum class DeclineAge : std::uint8_t { To30, To60, To90, To120, Lapsed };
[[nodiscard]] DeclineAge declineAge(QDate asOf, QDate declinedOn);

/// Miles driven from one day to another at the pace of the vehicle's last two readings, or at `milesPerYear` where only one is known
/// (S26; projectedOdometer of domain/equity.h). Nothing without a reading.
[[nodiscard]] std::optional<int> milesDriven(QDate from, QDate to, std::optional<OdometerReading> last,
                                             std::optional<OdometerReading> before, int milesPerYear);

/// The price of a stage: 10 % off at day 30, rounded down to the dollar's cent; the current price at the others.
[[nodiscard]] Money recoveryPrice(Money price, int stage);

} // namespace tradewind
