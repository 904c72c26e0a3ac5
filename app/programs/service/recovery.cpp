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

std::optional<int> predictedMiles(std::optional<OdometerReading> last, std::optional<OdometerReading> before, QDate day, int milesPerYear)
{
    if (!last || !last->on.isValid())
        return std::nullopt;
    const auto days = last->on.daysTo(day);
    if (days <= 0)
        return last->miles;
    constexpr double mostADay = 250; // as the equity desk believes a reading
    double perDay = milesPerYear / 365.0;
    if (before && before->on.isValid() && before->on < last->on && before->miles <= last->miles)
        perDay = std::min(mostADay, static_cast<double>(last->miles - before->miles) / static_cast<double>(before->on.daysTo(last->on)));
    return last->miles + static_cast<int>(perDay * static_cast<double>(days) + 0.5);
}

Money recoveryPrice(Money price, int stage)
{
    return stage == 0 ? Money{price.cents - price.cents / 10} : price;
}

} // namespace tradewind
