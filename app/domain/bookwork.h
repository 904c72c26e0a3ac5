// SPDX-License-Identifier: Apache-2.0
// What an equity book works out of its rows: plain values, so that they can be kept with the rows for the next time.
#pragma once

#include "domain/bookrow.h"

#include <array>

namespace tradewind {

/// All that computing reads of a row beside its value; made of the row when it is first asked about.
struct BookLine
{
    enum class Kind : std::int8_t { NothingOwed, Loan, Lease, Exact, Unknown };
    /// A loan's ledger at the first of the checkpoint month, good for the days on which the same start is chosen.
    struct Ledger
    {
        std::int32_t balance = 0, unpaid = 0, weight = 0;
        std::int32_t validFrom = 1, validTo = 0;
        std::int16_t nextMonth = 0;
        [[nodiscard]] bool isKnown() const { return validFrom <= validTo; }
    };
    /// A lease's path: what it began with, where it ends, and log2 of its monthly growth.
    struct Path
    {
        std::int32_t adjustedCap = 0, residual = 0;
        double logGrowth = 0;
    };

    double rate = 0;             ///< loans: thousandths of a percent; leases: monthly rate
    std::int32_t payment = 0;    ///< cents
    std::int16_t clearMonth = 0; ///< month whose payment ends the contract
    std::int16_t termMonths = 0, annualDepreciationBasisPoints = 0;
    std::int8_t dueDayOfMonth = 1;
    Kind kind = Kind::Unknown;
    bool isQuoted = false; ///< leases: a quote may stand for the path
    union {
        Ledger ledger; ///< of a Loan
        Path path;     ///< of a Lease
    };
    BookLine()
        : ledger()
    {}
};

/// The answers of every row, one column each; cents, but for the month of the next crossing.
struct BookAnswers
{
    Shelf<std::int32_t> payoff, low, likely, high, counted, crossing;
    static constexpr std::size_t columnCount = 6;

    [[nodiscard]] std::array<Shelf<std::int32_t> *, columnCount> columns() { return {&payoff, &low, &likely, &high, &counted, &crossing}; }
    [[nodiscard]] std::array<const Shelf<std::int32_t> *, columnCount> columns() const
    {
        return {&payoff, &low, &likely, &high, &counted, &crossing};
    }
};

/// Lines and answers of one book.
struct BookWork
{
    Shelf<BookLine> lines;
    BookAnswers answers;
    std::int32_t checkpointMonth = unknown32; ///< whose ledgers the lines hold
};

} // namespace tradewind
