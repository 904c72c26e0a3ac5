// SPDX-License-Identifier: Apache-2.0
// Every contract of a store in columns, so that equity on any day is computed for a million of them within a frame or few.
#pragma once

#include "base/shelf.h"
#include "domain/equity.h"
#include "domain/payoff.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace tradewind {

namespace bookkernel {
class Seekers;
}

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

/// What the whole book is computed under.
struct BookSettings
{
    int bufferBasisPoints = 0;
    std::int32_t buffer = 0;          ///< cents
    std::int32_t threshold = 300'000; ///< counted equity that is a crossing, cents
    int horizonMonths = 60;           ///< how far ahead the next crossing is looked for
    bool operator==(const BookSettings &) const = default;
};

/// The answers for one row.
struct BookAnswer
{
    std::int32_t payoff = unknown32, valueLow = unknown32, valueLikely = unknown32, valueHigh = unknown32;
    std::int32_t counted = unknown32; ///< likely value less buffer less payoff
    std::int32_t crossingMonth =
        unknown32; ///< monthIndex() of the payment that lifts counted equity over the threshold; unknown when above already or never
    bool operator==(const BookAnswer &) const = default;
};

/// All rows and their answers for one day. Rows keep their index. Not shared between threads while computing.
///
/// Payoffs equal payoffOn() and leasePayoffOn() to the cent; values equal rolledValue().
class EquityBook
{
public:
    EquityBook();
    /// Over columns that were made before, for instance by another program.
    explicit EquityBook(std::shared_ptr<BookColumns> columns);
    ~EquityBook();
    EquityBook(EquityBook &&) noexcept;
    EquityBook &operator=(EquityBook &&) noexcept;
    /// A copy shares the rows and has its own answers.
    EquityBook(const EquityBook &other);

    void reserve(std::size_t rows);
    /// Adds a row and gives its index; its answer is unknown until computed.
    std::size_t append(const BookRow &row);
    /// Puts another row in the place of one. compute() or computeRow() must follow before answers are read.
    void replace(std::size_t index, const BookRow &row);
    [[nodiscard]] std::size_t size() const { return m_lines.size(); }
    /// Put together from its columns: for one row; loops over all of them take glance() where it says enough.
    [[nodiscard]] BookRow row(std::size_t index) const;
    [[nodiscard]] const BookGlance &glance(std::size_t index) const { return m_columns->glances[index]; }
    [[nodiscard]] std::int64_t vehicleId(std::size_t index) const { return m_columns->ids[index].vehicleId; }
    [[nodiscard]] std::int64_t customerId(std::size_t index) const { return m_columns->ids[index].customerId; }
    [[nodiscard]] const BookColumns &columns() const { return *m_columns; }

    /// Answers every row for `day`. The first call, and one that leaves the months around the last, replays every ledger from its start;
    /// others replay only from the months before.
    void compute(std::int32_t day, const BookSettings &settings);
    /// Answers one row for the day and settings of the last compute().
    void computeRow(std::size_t index);
    /// Another threshold for the same day: payoffs and values stay, and each crossing is looked for when it is asked.
    void setThreshold(std::int32_t cents);
    /// Whether crossings are looked for one by one, which is slow for all rows.
    [[nodiscard]] bool seeksOnDemand() const { return m_seeksOnDemand; }

    [[nodiscard]] std::int32_t day() const { return m_day; }
    /// The calendar year of day().
    [[nodiscard]] int year() const { return m_date.month / 12; }
    [[nodiscard]] const BookSettings &settings() const { return m_settings; }
    [[nodiscard]] BookAnswer answer(std::size_t index) const;
    /// Likely equity; unknown32 when payoff or value is not known.
    [[nodiscard]] std::int32_t equity(std::size_t index) const;

    [[nodiscard]] std::span<const std::int32_t> payoffs() const { return m_payoff; }
    [[nodiscard]] std::span<const std::int32_t> valuesLow() const { return m_low; }
    [[nodiscard]] std::span<const std::int32_t> valuesLikely() const { return m_likely; }
    [[nodiscard]] std::span<const std::int32_t> valuesHigh() const { return m_high; }
    [[nodiscard]] std::span<const std::int32_t> counted() const { return m_counted; }
    /// The month of the payment that lifts a row over the threshold, as in BookAnswer.
    [[nodiscard]] std::int32_t crossingMonth(std::size_t index) const { return m_seeksOnDemand ? seekOne(index) : m_crossing[index]; }
    /// The day the crossing payment of a row falls due; unknown32 without a crossing.
    [[nodiscard]] std::int32_t crossingDay(std::size_t index) const;

private:
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
    /// All that computing reads of a row beside its value; made of the row when it is first asked about.
    struct Line
    {
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
        Line()
            : ledger()
        {}
    };
    struct Block;

    void prepare(std::size_t index);
    void learnRate(int annualBasisPoints);
    void restart(std::size_t index, std::int32_t day);
    void rebase(std::int32_t day);
    void computeRange(std::size_t from, std::size_t to);
    void load(Block &block, std::size_t from, std::size_t to, std::int32_t day);
    void loadLease(Block &block, std::size_t lane, std::size_t index);
    void keep(const Block &block, std::size_t from, std::size_t to);
    void seek(const Block &block, std::size_t from, std::size_t to);
    void keepCrossings();
    [[nodiscard]] std::int32_t exactCrossing(std::size_t index) const;
    [[nodiscard]] std::int32_t seekOne(std::size_t index) const;

    std::shared_ptr<BookColumns> m_columns; ///< shared with copies, which answer for other days
    std::vector<Line> m_lines;
    std::vector<std::size_t> m_unprepared;
    std::unique_ptr<bookkernel::Seekers> m_seekers; ///< waiting to be looked for; empty between computations
    std::vector<double> m_logRates;                 ///< dailyLogRate() of every basis point asked for; NaN before
    std::int32_t m_checkpointMonth = unknown32;
    std::int32_t m_day = unknown32;
    /// m_day in the calendar: asked for every lease.
    struct
    {
        int month = 0, dayOfMonth = 0, daysInMonth = 0;
    } m_date;
    BookSettings m_settings;
    bool m_seeksOnDemand = false; ///< the crossings kept are those of another threshold
    std::vector<std::int32_t> m_payoff, m_low, m_likely, m_high, m_counted, m_crossing;
};

/// The loan or lease of a row, as payoffOn() and leasePayoffOn() take it.
[[nodiscard]] LoanFacts loanOf(const BookRow &row);
[[nodiscard]] LeaseFacts leaseOf(const BookRow &row);

} // namespace tradewind
