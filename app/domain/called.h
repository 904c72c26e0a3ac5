// SPDX-License-Identifier: Apache-2.0
// People and vehicles as a dealership calls them.
#pragma once

#include "domain/records.h"

#include <QString>

namespace tradewind {

/// "Dana Whitcomb", or the company where one is named; empty where neither is said.
QString calledName(const CustomerRecord &customer);
/// "2023 Camry SE": people on a lot say the model, the make only where no model is said; empty where nothing is.
QString calledName(const VehicleRecord &vehicle);
/// The same of a vehicle taken in trade; its VIN where nothing else is said of it.
QString calledName(const TradeRecord &trade);

} // namespace tradewind
