// SPDX-License-Identifier: Apache-2.0
// Lender programs in the words of a sheet: what a cell shows and what typing into it means.
#pragma once

#include "models/setup/lenderprogram.h"

namespace tradewind {

/// Text of one column (LenderProgramModel::Column) of a line.
QString lenderProgramText(const LenderProgramLine &line, int column);
/// Puts what was typed into a column; false when it cannot be meant, the line is unchanged then.
bool setLenderProgramText(LenderProgramLine &line, int column, const QString &typed);
/// The lines of a table with a head row. Errors: BadData naming the line and the value.
Result<QList<LenderProgramLine>> lenderProgramsFromText(const QString &text);

/// "6.9" or "6.90%" as thousandths of a percent.
std::optional<int> millipercentFromText(const QString &typed);
/// "$1,250.50" as cents.
std::optional<Money> moneyFromText(const QString &typed);
/// "$1,250" or "$1,250.50".
QString moneyText(Money amount);

} // namespace tradewind
