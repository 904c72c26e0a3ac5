// SPDX-License-Identifier: Apache-2.0
// The words a payment match is read in, the same in the window and on the console.
#pragma once

#include "domain/paymentmatch.h"

#include <QString>

namespace tradewind {

struct LenderProgramRow;

/// "2026 Camry LE"; the stock number where the vehicle has no name.
QString unitName(const InventoryRecord &unit);
/// "72 months at 4.99 %", "36 months' lease, money factor 0.00145, residual 58 %, 12000 miles a year".
QString programName(const LenderProgramRow &program);
/// "Price", "Document fee" …
QString dealLabel(DealKey key);
QString otherFeesLabel();

} // namespace tradewind
