// SPDX-License-Identifier: Apache-2.0
// Reads owned vehicles with their contracts and values out of the store, each in one pass.
#pragma once

#include "base/result.h"
#include "jobs/equity/deskvehicle.h"

#include <functional>
#include <limits>
#include <string_view>

namespace tradewind {

class Session;

/// A range of vehicle ids, both ends included; by default all.
struct VehicleRange
{
    std::int64_t first = 0;
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
};

/// One valuation on its way from the store. `provider` is valid during the call only.
struct DeskValuation
{
    std::int64_t vehicleId = 0;
    std::string_view provider;
    ValueGrade grade = ValueGrade::Unknown;
    ValueBasis basis = ValueBasis::Unknown;
    std::int32_t valuedOn = 0; ///< epoch day
    std::optional<std::int32_t> odometer;
    std::int64_t amount = 0; ///< cents
};

/// Calls `use` for every owned vehicle in order of its id, without its values. The vehicle is reused between calls; `use` answers false to
/// stop. Errors: as BulkSelect; Cancelled when stopped.
Result<void> readDeskVehicles(Session &session, VehicleRange range, const std::function<bool(const DeskVehicle &)> &use);

/// Calls `use` for every valuation, of whatever day, in no order. Errors: as readDeskVehicles().
Result<void> readDeskValuations(Session &session, const std::function<bool(const DeskValuation &)> &use);

/// One owned vehicle with all its values known on `asOf`. Errors: NotFound.
Result<DeskVehicle> readDeskVehicle(Session &session, std::int64_t vehicleId, QDate asOf);
/// The same by VIN.
Result<DeskVehicle> readDeskVehicle(Session &session, const QString &vin, QDate asOf);

} // namespace tradewind
