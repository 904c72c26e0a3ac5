// SPDX-License-Identifier: Apache-2.0
// A row of the equity book, the columns it lies in, and the contract it stands for.
#pragma once

#include "base/shelf.h"
#include "domain/equity.h"
#include "domain/payoff.h"

#include <cstdint>
#include <limits>

namespace tradewind {

/// "Not known" in every column of cents, days and months.
constexpr std::int32_t unknown32 = std::numeric_limits<std::int32_t>::min();

/// One owned vehicle as plain numbers: cents, epoch days, thousandths of a percent.
struct BookRow
{
    std::int64_t vehicleId = 0, customerId = 0, dealId = 0;
    Holding holding = Holding::ServiceOnly;
    std::int32_t contractOn = unknown32, firstPaymentOn = unknown32, maturityOn = unknown32;
    std::int32_t amountFinanced = unknown32, balance = unknown32, balanceOn = unknown32;
    std::int32_t quote = unknown32, quoteGoodThrough = unknown32;
    std::int32_t aprMilliPercent = unknown32, payment = unknown32;
    std::int16_t termMonths = 0;
    bool isBalanceTyped = false;
    std::int32_t adjustedCap = unknown32, residual = unknown32; ///< when Leased
    double moneyFactor = -1;                                    ///< negative is not known
    std::int32_t valueLow = unknown32, valueLikely = unknown32, valueHigh = unknown32,
                 valueOn = unknown32; ///< trade value on its reference day
    std::int16_t annualDepreciationBasisPoints = 1800;
    std::int16_t modelYear = 0;
    std::uint8_t books = 0, serviceVisits = 0; ///< visits within the last 24 months
    std::int32_t lastVisitOn = unknown32, purchasedOn = unknown32, warrantyEndsOn = unknown32;
    std::int32_t price = unknown32;
    std::uint16_t spreadBasisPoints = 0;
    bool knowsMileage = false;
    bool operator==(const BookRow &) const = default;
};

/// Of a row, what lists filter, sort and score by: read for a million rows at once, so it lies apart from the rest.
struct BookGlance
{
    std::int32_t payment = unknown32, maturityOn = unknown32, purchasedOn = unknown32, lastVisitOn = unknown32;
    std::int32_t warrantyEndsOn = unknown32, aprMilliPercent = unknown32, quote = unknown32, quoteGoodThrough = unknown32;
    std::int16_t modelYear = 0, annualDepreciationBasisPoints = 1800;
    Holding holding = Holding::ServiceOnly;
    std::uint8_t books = 0, serviceVisits = 0;
};

/// Of a row, its value on the reference day, cents.
struct BookValues
{
    std::int32_t low = unknown32, likely = unknown32, high = unknown32, on = unknown32;
};

/// Of a row, whose it is.
struct BookIds
{
    std::int64_t vehicleId = 0, customerId = 0;
};

/// Of a row, what is asked of one contract at a time.
struct BookTerms
{
    std::int64_t dealId = 0;
    double moneyFactor = -1;
    std::int32_t contractOn = unknown32, firstPaymentOn = unknown32, amountFinanced = unknown32, balance = unknown32;
    std::int32_t balanceOn = unknown32, adjustedCap = unknown32, residual = unknown32, price = unknown32;
    std::int16_t termMonths = 0;
    std::uint16_t spreadBasisPoints = 0;
    bool isBalanceTyped = false, knowsMileage = false;
};

/// The rows of a book, in columns.
struct BookColumns
{
    Shelf<BookGlance> glances;
    Shelf<BookValues> values;
    Shelf<BookIds> ids;
    Shelf<BookTerms> terms;
};

/// The row at a place, put together from its columns.
[[nodiscard]] BookRow rowOf(const BookColumns &columns, std::size_t index);
/// Puts a row in its place; the columns must be their own and long enough.
void putRow(BookColumns &columns, std::size_t index, const BookRow &row);

/// The loan or lease of a row, as payoffOn() and leasePayoffOn() take it.
[[nodiscard]] LoanFacts loanOf(const BookRow &row);
[[nodiscard]] LeaseFacts leaseOf(const BookRow &row);

} // namespace tradewind
