// SPDX-License-Identifier: Apache-2.0
// In which month the equity of an EquityBook's rows crosses the threshold: many at once, and in whole cents where a dollar decides.
#include "domain/bookblock.h"
#include "domain/bookmath.h"
#include "domain/calendar.h"

#include <algorithm>

namespace tradewind {

using Kind = BookLine::Kind;

namespace {

std::int32_t counted32(std::int64_t likely, std::int64_t payoff, const BookSettings &settings)
{
    const auto value = static_cast<double>(likely);
    return static_cast<std::int32_t>(bookmath::within32(value - static_cast<double>(payoff) - settings.buffer -
                                                        bookmath::wholeCents(value * settings.bufferBasisPoints / 10'000.0)));
}

} // namespace

/// Whether interest is left unpaid, or the next payment is less than the interest due with it: after a long grace at a high rate.
bool EquityBook::leavesInterest(const Block &block, std::size_t lane)
{
    if (block.unpaid[lane] > 0)
        return true;
    const bookkernel::Month &next = bookkernel::month(static_cast<int>(block.nextMonth[lane]));
    const double due = next.weight + (std::min(block.dueDayOfMonth[lane], next.days) - 1.0) * next.dayWeight;
    const double perWeight = block.balance[lane] * block.rate[lane] / bookmath::interestDivisor;
    return perWeight * (due - block.paidWeight[lane]) > block.payment[lane];
}

/// Hands on those who may cross in the months ahead.
void EquityBook::seek(Block &block, std::size_t from, std::size_t to)
{
    std::vector<std::int32_t> &crossings = m_work->answers.crossing.own();
    constexpr double perWeight = 1.0 / bookmath::interestDivisor;
    bookkernel::markSeekers(block, m_date.month, m_settings.threshold);
    Block::List seekers;
    for (std::size_t index = from; index < to; ++index)
        seekers.addIf(block.seeks[index - from] != bookkernel::seeks::nothing, static_cast<int>(index - from));
    for (const std::size_t i : seekers.all()) {
        const std::size_t index = from + i;
        // A lender's quote stands for a lease's path, which the scan does not model either.
        const bool isQuotedLease = m_lines[index].isQuoted && m_lines[index].kind == Kind::Lease;
        if (isQuotedLease || (block.seeks[i] == bookkernel::seeks::uncovered && leavesInterest(block, i))) {
            crossings[index] = exactCrossing(index);
            continue;
        }
        if (m_seekers->isFull())
            keepCrossings();
        m_seekers->add(index, {block.balance[i], block.paidWeight[i], block.rate[i] * perWeight, block.growth[i], block.payment[i],
                               block.nextMonth[i], block.clearMonth[i], block.clearBelow[i], block.clearTo[i], block.dueDayOfMonth[i],
                               block.likely[i], block.logRate[i]});
    }
}

/// Looks for those handed on, and once more in whole cents for the few where a dollar could change the answer.
void EquityBook::keepCrossings()
{
    const int month = monthIndex(m_day);
    const double kept = 1.0 - m_settings.bufferBasisPoints / 10'000.0;
    int count = 0;
    const auto *found = m_seekers->seek({static_cast<double>(m_day), month, month + m_settings.horizonMonths, kept,
                                         static_cast<double>(m_settings.buffer) + m_settings.threshold},
                                        count);
    std::vector<std::int32_t> &crossings = m_work->answers.crossing.own();
    for (int i = 0; i < count; ++i) {
        const auto &one = found[i];
        crossings[one.row] = one.isUnsure ? exactCrossing(one.row) : one.month > 0 ? static_cast<std::int32_t>(one.month) : unknown32;
    }
}

/// The crossing in whole cents, month by month: for the few rows where the quick search could be a dollar off.
std::int32_t EquityBook::exactCrossing(std::size_t index) const
{
    const BookRow row = rowOf(*m_columns, index);
    const BookLine &line = m_lines[index];
    const bool isLease = row.holding == Holding::Leased;
    const LoanFacts loan = loanOf(row);
    const LeaseFacts lease = isLease ? leaseOf(row) : LeaseFacts{};
    const double dailyRate = dailyLogRate(row.annualDepreciationBasisPoints); // once, not once a month
    const auto isOver = [&](std::int32_t on, std::int64_t payoff) {
        const Money value = valueAfter(Money{row.valueLikely}, dailyRate, on - row.valueOn);
        return counted32(value.cents, payoff, m_settings) >= m_settings.threshold;
    };
    // The state on the day itself, then one payment after the other.
    const QDate today = dateOf(m_day);
    const auto start = isLease ? leasePayoffOn(today, lease) : payoffOn(today, loan);
    if (!start)
        return unknown32;
    const bool isAhead = !isLease && start->source == FigureSource::LenderQuote; // a quote includes interest to its good-through day
    const std::int64_t rate = row.aprMilliPercent == unknown32 ? 0 : row.aprMilliPercent * 1000LL;
    std::int64_t balance = start->balance.cents;
    std::int32_t paidThrough = epochDay(start->interestFrom);
    std::int64_t unpaid =
        isLease || isAhead ? 0 : start->interest.cents - interestCents(balance, rate, yearWeight(m_day) - yearWeight(paidThrough));
    const std::int32_t firstDue = isLease ? unknown32 : epochDay(firstDueOn(loan));
    const std::int64_t payment = line.payment;
    for (int month = monthIndex(m_day); month <= monthIndex(m_day) + m_settings.horizonMonths; ++month) {
        const std::int32_t due = dueDay(month, line.dueDayOfMonth);
        if (due <= m_day || due <= paidThrough || due < firstDue)
            continue;
        if (isLease) {
            if (month > line.clearMonth)
                break;
            const auto payoff = leasePayoffOn(dateOf(due), lease);
            if (payoff && payoff->source != FigureSource::LenderQuote && isOver(due, payoff->amount.cents))
                return month;
            continue;
        }
        const std::int64_t interest = unpaid + interestCents(balance, rate, yearWeight(due) - yearWeight(paidThrough));
        const std::int64_t toInterest = std::min(payment, interest);
        unpaid = interest - toInterest;
        balance = std::max<std::int64_t>(0, balance - (payment - toInterest));
        paidThrough = due;
        if (month >= line.clearMonth && balance < payment)
            balance = unpaid = 0;
        if (isOver(due, balance + unpaid))
            return month;
    }
    return unknown32;
}

/// One row's crossing under a threshold that came after the day was computed: the same as compute() would find.
std::int32_t EquityBook::seekOne(std::size_t index) const
{
    const Kind kind = m_lines[index].kind;
    const bool isOpen = m_counted[index] != unknown32 && m_counted[index] < m_settings.threshold;
    const bool canCross = kind == Kind::Exact || ((kind == Kind::Loan || kind == Kind::Lease) && m_likely[index] > 0);
    return isOpen && canCross ? exactCrossing(index) : unknown32;
}

} // namespace tradewind
