// SPDX-License-Identifier: Apache-2.0
#include "programs/service/recovery.h"

#include <algorithm>

namespace tradewind {

RecoveryPlace recoveryOn(QDate asOf, QDate declinedOn, int stagesDone)
{
    RecoveryPlace place;
    place.ageDays = static_cast<int>(declinedOn.daysTo(asOf));
    place.stage = std::clamp(stagesDone, 0, static_cast<int>(recoveryStages.size()));
    // A stage whose successor is already due has had its time.
    while (place.stage + 1 < static_cast<int>(recoveryStages.size()) &&
           place.ageDays >= recoveryStages[static_cast<std::size_t>(place.stage) + 1].day)
        ++place.stage;
    if (place.stage >= static_cast<int>(recoveryStages.size()) || place.ageDays > lapsedAfterDays) {
        place.state = RecoveryState::Lapsed;
        place.stage = static_cast<int>(recoveryStages.size());
        return place;
    }
    const int day = recoveryStages[static_cast<std::size_t>(place.stage)].day;
    place.dueOn = declinedOn.addDays(day);
    place.needsFreshLink = day >= pageDays;
    place.state = place.dueOn > asOf ? RecoveryState::Upcoming : place.dueOn == asOf ? RecoveryState::DueToday : RecoveryState::PastDue;
    return place;
}

DeclineAge declineAge(QDate asOf, QDate declinedOn)
{
    const auto days = declinedOn.daysTo(asOf);
    if (days <= 30)
        return DeclineAge::To30;
    if (days <= 60)
        return DeclineAge::To60;
    if (days <= 90)
        return DeclineAge::To90;
    return days <= lapsedAfterDays ? DeclineAge::To120 : DeclineAge::Lapsed;
}

std::optional<int> milesDriven(QDate from, QDate to, std::optional<OdometerReading> last, std::optional<OdometerReading> before,
                               int milesPerYear)
{
    if (!last || !last->on.isValid() || from > to)
        return std::nullopt;
    EquityFacts facts;
    facts.odometer = last;
    facts.previousOdometer = before;
    EquitySettings settings;
    settings.milesPerYear = milesPerYear;
    // The pace is the line's slope after its last point, wherever the two days lie.
    const auto at = [&](qint64 days) { return projectedOdometer(last->on.addDays(days), facts, settings).value_or(last->miles); };
    return at(from.daysTo(to)) - at(0);
}

Money recoveryPrice(Money price, int stage)
{
    return stage == 0 ? Money{price.cents - price.cents / 10} : price;
}

} // namespace tradewind
