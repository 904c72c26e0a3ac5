// SPDX-License-Identifier: Apache-2.0
// Where each contract of an EquityBook stands on a day: the start of its ledger, the payments replayed, what is owed.
#include "domain/bookblock.h"
#include "domain/bookmath.h"
#include "domain/calendar.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradewind {

using bookkernel::laneCount;
using Kind = BookLine::Kind;

namespace {

constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();
constexpr int longestSpanDays = 100; ///< from a contract to its first payment; two and a half months of grace are common

std::int32_t cents32(double cents)
{
    return static_cast<std::int32_t>(bookmath::within32(cents));
}

} // namespace

void EquityBook::prepare(std::size_t index)
{
    const BookRow row = rowOf(*m_columns, index);
    BookLine &line = m_work->lines.own()[index];
    line = {};
    line.annualDepreciationBasisPoints = std::clamp<std::int16_t>(row.annualDepreciationBasisPoints, 0, 10'000);
    line.termMonths = row.termMonths;
    line.isQuoted = row.quote != unknown32 && row.quoteGoodThrough != unknown32;
    if (row.holding == Holding::Cash)
        line.kind = Kind::NothingOwed;
    if (row.holding == Holding::Leased) {
        const LeaseFacts lease = leaseOf(row);
        const bool isWhole = lease.terms.adjustedCap.cents > 0 && lease.contractOn.isValid() && (lease.payment || lease.moneyFactor);
        const Money payment =
            lease.moneyFactor && isWhole ? leasePayment(lease.terms, *lease.moneyFactor) : lease.payment.value_or(Money{});
        const Result<double> rate = isWhole ? leaseMonthlyRate(lease.terms, payment) : Result<double>(Error{});
        line.kind = rate ? Kind::Lease : Kind::Exact;
        if (rate) {
            const QDate first = lease.firstPaymentOn.isValid() ? lease.firstPaymentOn : lease.contractOn;
            line.rate = *rate;
            line.payment = cents32(static_cast<double>(payment.cents));
            line.dueDayOfMonth = static_cast<std::int8_t>(first.day());
            line.clearMonth = static_cast<std::int16_t>(monthIndex(epochDay(first)) + lease.terms.termMonths - 1);
            line.path = {row.adjustedCap, row.residual, std::log2(1.0 + *rate)};
        }
    }
    if (row.holding == Holding::Financed) {
        const LoanFacts loan = loanOf(row);
        const QDate first = firstDueOn(loan);
        const QDate last = lastDueOn(loan);
        line.payment = cents32(static_cast<double>(scheduledPayment(loan).cents));
        line.rate = row.aprMilliPercent == unknown32 ? 0 : row.aprMilliPercent;
        line.kind = Kind::Loan;
        // The kernel multiplies in doubles, exact below 2^53, for spans up to this long. Anything else goes the long way.
        const double most = std::max({row.amountFinanced, row.balance, row.quote});
        const bool isRegular = first.isValid() && line.payment > 0 && row.aprMilliPercent != unknown32 && row.contractOn != unknown32 &&
                               epochDay(first) - row.contractOn <= longestSpanDays;
        if (!isRegular || most * line.rate * longestSpanDays * 366 >= 9e15)
            line.kind = Kind::Exact;
        if (first.isValid())
            line.dueDayOfMonth = static_cast<std::int8_t>(first.day());
        line.clearMonth = std::numeric_limits<std::int16_t>::max();
        if (last.isValid()) {
            int month = monthIndex(epochDay(last));
            if (dueDay(month, line.dueDayOfMonth) < epochDay(last))
                ++month;
            line.clearMonth = static_cast<std::int16_t>(month);
        }
    }
}

/// Puts the ledger's start for `day` where the checkpoint is kept, and the days between which it is the start.
void EquityBook::restart(std::size_t index, std::int32_t day)
{
    const BookRow row = rowOf(*m_columns, index);
    BookLine::Ledger &at = m_work->lines.own()[index].ledger;
    at = {};
    const bool hasQuote = row.quote != unknown32 && row.quoteGoodThrough != unknown32 && day >= row.quoteGoodThrough - quoteReachDays;
    const bool hasBalance = row.balance != unknown32 && row.balanceOn != unknown32 && row.balanceOn <= day;
    std::int32_t on = unknown32;
    if (hasQuote && (day <= row.quoteGoodThrough || !hasBalance || row.balanceOn <= row.quoteGoodThrough)) {
        on = row.quoteGoodThrough;
        at.balance = row.quote;
    } else if (hasBalance) {
        on = row.balanceOn;
        at.balance = row.balance;
    } else if (row.amountFinanced != unknown32 && row.contractOn != unknown32 && row.contractOn <= day) {
        on = row.contractOn;
        at.balance = row.amountFinanced;
    }
    if (on == unknown32)
        return; // validFrom > validTo: nothing known
    at.validFrom = unknown32;
    at.validTo = never;
    const auto changesOn = [&](std::int32_t change) {
        if (change <= day)
            at.validFrom = std::max(at.validFrom, change);
        else
            at.validTo = std::min(at.validTo, change - 1);
    };
    if (row.contractOn != unknown32)
        changesOn(row.contractOn);
    if (row.balance != unknown32 && row.balanceOn != unknown32)
        changesOn(row.balanceOn);
    if (row.quote != unknown32 && row.quoteGoodThrough != unknown32) {
        changesOn(row.quoteGoodThrough - quoteReachDays);
        changesOn(row.quoteGoodThrough + 1);
    }
    at.weight = static_cast<std::int32_t>(yearWeight(on));
    const std::int32_t first = epochDay(firstDueOn(loanOf(row)));
    int next = std::max(monthIndex(on), monthIndex(first));
    if (dueDay(next, m_lines[index].dueDayOfMonth) <= on)
        ++next;
    at.nextMonth = static_cast<std::int16_t>(next);
}

void EquityBook::load(Block &block, std::size_t from, std::size_t to, std::int32_t day)
{
    static_cast<bookkernel::Lanes &>(block) = {};
    std::ranges::fill(block.nextMonth, bookkernel::neverDue);
    std::ranges::fill(block.dueDayOfMonth, 1.0);
    block.loans.count = block.leases.count = block.others.count = 0;
    for (std::size_t index = from; index < to; ++index) {
        const Kind kind = m_lines[index].kind;
        const int lane = static_cast<int>(index - from);
        block.loans.addIf(kind == Kind::Loan, lane);
        block.leases.addIf(kind == Kind::Lease, lane);
        block.others.addIf(kind == Kind::Exact || kind == Kind::Unknown, lane);
    }
    for (const std::size_t i : block.loans.all()) {
        const BookLine &line = m_lines[from + i];
        if (day < line.ledger.validFrom || day > line.ledger.validTo)
            restart(from + i, day);
        if (!line.ledger.isKnown())
            continue;
        block.balance[i] = line.ledger.balance;
        block.unpaid[i] = line.ledger.unpaid;
        block.paidWeight[i] = line.ledger.weight;
        block.rate[i] = line.rate;
        block.payment[i] = line.payment;
        block.dueDayOfMonth[i] = line.dueDayOfMonth;
        block.nextMonth[i] = line.ledger.nextMonth;
        block.clearMonth[i] = line.clearMonth;
        block.clearBelow[i] = line.payment;
    }
}

/// Replays every ledger to the first of a month shortly before `day`, and keeps it.
void EquityBook::rebase(std::int32_t day)
{
    const int checkpoint = m_work->checkpointMonth = monthIndex(day) - 3;
    std::vector<BookLine> &lines = m_work->lines.own();
    Block block;
    for (std::size_t from = 0; from < size(); from += laneCount) {
        const std::size_t to = std::min(from + laneCount, size());
        for (std::size_t index = from; index < to; ++index) {
            if (lines[index].kind == Kind::Loan)
                lines[index].ledger = {};
        }
        load(block, from, to, day);
        bookkernel::replay(block, block.firstMonth(checkpoint), checkpoint - 1, 31);
        for (std::size_t index = from; index < to; ++index) {
            const std::size_t i = index - from;
            BookLine::Ledger &at = lines[index].ledger;
            if (block.nextMonth[i] == bookkernel::neverDue)
                continue;
            at.balance = static_cast<std::int32_t>(block.balance[i]);
            at.unpaid = static_cast<std::int32_t>(block.unpaid[i]);
            at.weight = static_cast<std::int32_t>(block.paidWeight[i]);
            at.nextMonth = static_cast<std::int16_t>(block.nextMonth[i]);
        }
    }
}

/// Where on its path the lease stands after the payments due, and what the scan for crossings needs.
void EquityBook::loadLease(Block &block, std::size_t i, std::size_t index)
{
    const BookLine &line = m_lines[index];
    const int firstMonth = line.clearMonth - line.termMonths + 1;
    const int isPaid = std::min<int>(line.dueDayOfMonth, m_date.daysInMonth) <= m_date.dayOfMonth ? 1 : 0;
    const int paid = std::clamp(m_date.month - firstMonth + isPaid, 0, int(line.termMonths));
    const bool hasEnded = paid == line.termMonths;
    const double free = line.rate == 0.0 ? line.payment * paid : 0; // without a rate the path is a straight line
    block.balance[i] = hasEnded ? line.path.residual : line.path.adjustedCap - free;
    block.path[i] = hasEnded ? 0 : line.path.logGrowth * paid;
    block.growth[i] = line.rate;
    block.payment[i] = line.payment * (1.0 + line.rate);
    block.dueDayOfMonth[i] = line.dueDayOfMonth;
    block.nextMonth[i] = hasEnded ? bookkernel::neverDue : firstMonth + paid;
    block.clearMonth[i] = line.clearMonth;
    block.clearBelow[i] = 1e18;
    block.clearTo[i] = line.path.residual;
}

/// The payoffs that the loops do not know.
void EquityBook::correctPayoffs(Block &block, std::size_t from)
{
    for (const std::size_t i : block.loans.all()) {
        if (!m_lines[from + i].ledger.isKnown())
            block.payoff[i] = bookkernel::unknownCents;
    }
    for (const std::size_t i : block.leases.all()) {
        if (!m_lines[from + i].isQuoted)
            continue;
        const BookGlance &row = m_columns->glances[from + i];
        if (m_day <= row.quoteGoodThrough && m_day >= row.quoteGoodThrough - quoteReachDays)
            block.payoff[i] = row.quote;
    }
    for (const std::size_t i : block.others.all()) {
        block.payoff[i] = bookkernel::unknownCents;
        if (m_lines[from + i].kind == Kind::Unknown)
            continue;
        const BookRow row = rowOf(*m_columns, from + i);
        const auto payoff =
            row.holding == Holding::Leased ? leasePayoffOn(dateOf(m_day), leaseOf(row)) : payoffOn(dateOf(m_day), loanOf(row));
        if (payoff)
            block.payoff[i] = static_cast<double>(payoff->amount.cents);
    }
}

} // namespace tradewind
