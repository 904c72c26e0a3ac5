// SPDX-License-Identifier: Apache-2.0
// The words a ledger is read in, the same in the window and on the console.
#pragma once

#include "domain/equity.h"

#include <QString>

namespace tradewind {

/// "Median of 3 books", "Payoff, quoted by lender": the name of a line. `position` gives the counts it mentions.
QString ledgerLabel(const EquityLine &line, const EquityPosition &position);
/// "high", "fair", "low".
QString confidenceWord(Confidence confidence);
/// One clause for a reason to doubt: "only one book has a value".
QString doubtWords(Doubt doubt);
/// "financed", "leased", "cash", "service only".
QString holdingWord(Holding holding);
/// "lender quote", "contract, estimated" …
QString sourceWord(FigureSource source);

} // namespace tradewind
