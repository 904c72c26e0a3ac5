// SPDX-License-Identifier: Apache-2.0
// Every contract of a store in columns, so that equity on any day is computed for a million of them within a frame or few.
#pragma once

#include "domain/bookwork.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace tradewind {

namespace bookkernel {
class Seekers;
}

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
    /// The same, with what was worked out over them for `day` under `settings`; the answers count for nothing when `day` is unknown32.
    EquityBook(std::shared_ptr<BookColumns> columns, BookWork work, std::int32_t day, const BookSettings &settings);
    ~EquityBook();
    EquityBook(EquityBook &&) noexcept;
    EquityBook &operator=(EquityBook &&) noexcept;
    /// A copy shares the rows, and what was worked out until one of the two works out something else.
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
    [[nodiscard]] const BookWork &work() const { return *m_work; }

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
    struct Block;

    /// Takes lines, and the answers when they are wanted, out of what is shared with copies or lent by a file.
    void ownWork(bool withAnswers);
    void lookAtWork();
    void setDay(std::int32_t day);
    void prepare(std::size_t index);
    double logRate(int annualBasisPoints);
    void restart(std::size_t index, std::int32_t day);
    void rebase(std::int32_t day);
    void computeRange(std::size_t from, std::size_t to);
    void load(Block &block, std::size_t from, std::size_t to, std::int32_t day);
    void loadLease(Block &block, std::size_t lane, std::size_t index);
    void correctPayoffs(Block &block, std::size_t from);
    void keep(const Block &block, std::size_t from, std::size_t to);
    static bool leavesInterest(const Block &block, std::size_t lane);
    void seek(Block &block, std::size_t from, std::size_t to);
    void keepCrossings();
    [[nodiscard]] std::int32_t exactCrossing(std::size_t index) const;
    [[nodiscard]] std::int32_t seekOne(std::size_t index) const;

    std::shared_ptr<BookColumns> m_columns; ///< shared with copies, which answer for other days
    std::shared_ptr<BookWork> m_work;       ///< likewise, until one of them computes
    std::vector<std::size_t> m_unprepared;
    std::unique_ptr<bookkernel::Seekers> m_seekers; ///< waiting to be looked for; empty between computations
    std::vector<double> m_logRates;                 ///< dailyLogRate() of every basis point asked for; NaN before
    std::int32_t m_day = unknown32;
    /// m_day in the calendar: asked for every lease.
    struct
    {
        int month = 0, dayOfMonth = 0, daysInMonth = 0;
    } m_date;
    BookSettings m_settings;
    bool m_seeksOnDemand = false; ///< the crossings kept are those of another threshold
    // Where m_work lies just now.
    std::span<const BookLine> m_lines;
    std::span<const std::int32_t> m_payoff, m_low, m_likely, m_high, m_counted, m_crossing;
};

} // namespace tradewind
