// SPDX-License-Identifier: Apache-2.0
// One owned vehicle as the equity desk sees it: who has it, what it is, and every fact its equity is made from.
#pragma once

#include "domain/equity.h"

#include <QDate>

#include <cstdint>
#include <optional>
#include <string>

namespace tradewind {

struct DeskVehicle
{
    std::int64_t vehicleId = 0;
    std::int64_t customerId = 0; ///< 0: nobody is named (a servicer's tape)
    std::int64_t dealId = 0;     ///< 0: we never sold it
    std::string vin;             ///< empty when the source had none
    std::optional<int> year;
    std::string make, model, trim;
    std::string customer, salesperson, lender;
    std::int32_t serviceVisits = 0;
    QDate lastVisitOn;
    EquityFacts facts;
    bool operator==(const DeskVehicle &) const = default;
};

/// "2023 Toyota Camry SE": what is known of year, make, model and trim.
std::string describe(const DeskVehicle &vehicle);

} // namespace tradewind
