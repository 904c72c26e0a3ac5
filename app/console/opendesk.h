// SPDX-License-Identifier: Apache-2.0
// A store with its equity book on the day asked for: what every command about equity begins with.
#pragma once

#include "console/openstore.h"
#include "jobs/equity/deskbook.h"
#include "programs/equity/thresholds.h"

#include <memory>

namespace tradewind {

/// Ends top to bottom in reverse: the book before the store it was read from.
struct OpenDesk
{
    std::unique_ptr<OpenStore> store;
    QDate day;
    EquityThresholds thresholds;
    EquitySettings settings;
    std::unique_ptr<DeskBook> book;
};

/// Opens `--store` and loads its book for `--as-of`, as the window would show it. Errors: as openStore(), asOfDay() and DeskBook::load().
Result<OpenDesk> openDesk(const Arguments &arguments);

/// For work nobody watches or stops.
JobContext quietContext();

} // namespace tradewind
