// SPDX-License-Identifier: Apache-2.0
// The lender programs and the tax rule of the invented rooftop.
#pragma once

#include "jobs/sample/samplebook.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace tradewind {

/// One line of an invented lender's sheet. Absent rates, residuals and miles are 0.
struct SampleProgram
{
    std::string_view lender, kind, tier; ///< kind: "finance" or "lease"
    int termMonths = 0;
    int aprMillipercent = 0;        ///< 3990 is 3.99 %
    std::int64_t moneyFactorE8 = 0; ///< 145000 is .00145
    int residualPercent = 0, milesPerYear = 0;
    int rebateDollars = 0, maxLtvPercent = 0;
    std::string_view appliesTo; ///< "new", "used" or empty for any
};

/// Twelve programs in the range lenders publish.
const std::vector<SampleProgram> &samplePrograms();
/// The first day and the last day they are good for: this month and the next.
std::pair<SampleDay, SampleDay> sampleProgramDays(SampleDay asOf);

inline constexpr const char *sampleRooftopName = "Quillhaven Toyota";
inline constexpr const char *sampleRooftopZone = "America/Chicago";
/// The rooftop's tax rule as JSON: Iowa's one-time fee as an example. Every rooftop enters its own.
QByteArray sampleTaxRule();

} // namespace tradewind
