// SPDX-License-Identifier: Apache-2.0
// One page to take to the sales floor: who, what, the figures, what to say.
#pragma once

#include "models/customer/customerfacts.h"

class QPagedPaintDevice;
class QWidget;

namespace tradewind {

/// Paints the sheet on a Letter page; values are ranges, the loan balance is not printed.
void paintHandoffSheet(const CustomerFacts &facts, QDate today, QPagedPaintDevice &device);
/// Asks for a printer and prints.
void printHandoffSheet(const CustomerFacts &facts, QDate today, QWidget *parent);

} // namespace tradewind
