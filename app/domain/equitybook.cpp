// SPDX-License-Identifier: Apache-2.0
#include "domain/equitybook.h"

#include "domain/bookkernel.h"
#include "domain/bookmath.h"
#include "domain/calendar.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tradewind {

using bookkernel::laneCount;
using Kind = BookLine::Kind;

/// Rows side by side, and which of them are loans, leases and neither.
struct EquityBook::Block : bookkernel::Lanes
{
    struct List
    {
        std::uint8_t lanes[laneCount];
        int count = 0;
        [[nodiscard]] std::span<const std::uint8_t> all() const { return {lanes, static_cast<std::size_t>(count)}; }
        /// Kinds follow one another without order, so choosing costs more than writing what is not kept.
        void addIf(bool isWanted, int lane)
        {
            lanes[count] = static_cast<std::uint8_t>(lane);
            count += isWanted ? 1 : 0;
        }
    };
    List loans, leases, others;
};

EquityBook::EquityBook()
    : EquityBook(std::make_shared<BookColumns>())
{}

EquityBook::EquityBook(std::shared_ptr<BookColumns> columns)
    : m_columns(std::move(columns))
    , m_work(std::make_shared<BookWork>())
    , m_seekers(std::make_unique<bookkernel::Seekers>())
{
    const std::size_t rows = m_columns->terms.size();
    m_work->lines.own().resize(rows);
    for (auto *column : m_work->answers.columns())
        column->own().assign(rows, unknown32);
    lookAtWork();
    m_unprepared.resize(rows);
    std::iota(m_unprepared.begin(), m_unprepared.end(), 0);
}

EquityBook::EquityBook(std::shared_ptr<BookColumns> columns, BookWork work, std::int32_t day, const BookSettings &settings)
    : m_columns(std::move(columns))
    , m_work(std::make_shared<BookWork>(std::move(work)))
    , m_seekers(std::make_unique<bookkernel::Seekers>())
    , m_settings(settings)
{
    lookAtWork();
    setDay(day);
}

EquityBook::EquityBook(const EquityBook &other)
    : m_columns(other.m_columns)
    , m_work(other.m_work)
    , m_unprepared(other.m_unprepared)
    , m_seekers(std::make_unique<bookkernel::Seekers>())
    , m_logRates(other.m_logRates)
    , m_day(other.m_day)
    , m_date(other.m_date)
    , m_settings(other.m_settings)
    , m_seeksOnDemand(other.m_seeksOnDemand)
{
    lookAtWork();
}

EquityBook::~EquityBook() = default;
EquityBook::EquityBook(EquityBook &&) noexcept = default;
EquityBook &EquityBook::operator=(EquityBook &&) noexcept = default;

namespace {

constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();
constexpr int longestSpanDays = 100; ///< from a contract to its first payment; two and a half months of grace are common

std::int32_t cents32(double cents)
{
    return static_cast<std::int32_t>(bookmath::within32(cents));
}

std::int32_t counted32(std::int64_t likely, std::int64_t payoff, const BookSettings &settings)
{
    const auto value = static_cast<double>(likely);
    return cents32(value - static_cast<double>(payoff) - settings.buffer -
                   bookmath::wholeCents(value * settings.bufferBasisPoints / 10'000.0));
}

} // namespace

void EquityBook::reserve(std::size_t rows)
{
    m_columns->glances.own().reserve(rows);
    m_columns->values.own().reserve(rows);
    m_columns->ids.own().reserve(rows);
    m_columns->terms.own().reserve(rows);
    m_work->lines.own().reserve(rows);
    for (auto *column : m_work->answers.columns())
        column->own().reserve(rows);
}

void EquityBook::lookAtWork()
{
    const BookAnswers &answers = m_work->answers;
    m_lines = m_work->lines.values();
    m_payoff = answers.payoff.values();
    m_low = answers.low.values();
    m_likely = answers.likely.values();
    m_high = answers.high.values();
    m_counted = answers.counted.values();
    m_crossing = answers.crossing.values();
}

void EquityBook::ownWork(bool withAnswers)
{
    if (m_work.use_count() == 1 && !m_work->lines.isLent())
        return;
    const auto own = std::make_shared<BookWork>();
    own->checkpointMonth = m_work->checkpointMonth;
    own->lines.own().assign(m_lines.begin(), m_lines.end());
    const auto mine = own->answers.columns();
    const auto shared = std::as_const(m_work->answers).columns();
    for (std::size_t i = 0; i < mine.size(); ++i) {
        if (withAnswers)
            mine[i]->own().assign(shared[i]->values().begin(), shared[i]->values().end());
        else
            mine[i]->own().resize(size());
    }
    m_work = own;
    lookAtWork();
}

std::size_t EquityBook::append(const BookRow &row)
{
    ownWork(true);
    m_unprepared.push_back(size());
    m_columns->glances.own().emplace_back();
    m_columns->values.own().emplace_back();
    m_columns->ids.own().emplace_back();
    m_columns->terms.own().emplace_back();
    m_work->lines.own().emplace_back();
    for (auto *column : m_work->answers.columns())
        column->own().push_back(unknown32);
    lookAtWork();
    putRow(*m_columns, size() - 1, row);
    return size() - 1;
}

void EquityBook::replace(std::size_t index, const BookRow &row)
{
    ownWork(true);
    putRow(*m_columns, index, row);
    if (m_day != unknown32) // before, every row waits to be prepared anyway
        m_unprepared.push_back(index);
    m_work->lines.own()[index] = {};
}

BookRow EquityBook::row(std::size_t index) const
{
    return rowOf(*m_columns, index);
}

void EquityBook::setThreshold(std::int32_t cents)
{
    m_seeksOnDemand = m_seeksOnDemand || cents != m_settings.threshold;
    m_settings.threshold = cents;
}

/// Rows hold their curve in basis points within 0 to 10,000, and few of them differ.
double EquityBook::logRate(int annualBasisPoints)
{
    const auto at = static_cast<std::size_t>(annualBasisPoints);
    if (at >= m_logRates.size())
        m_logRates.resize(at + 1, std::nan(""));
    if (std::isnan(m_logRates[at]))
        m_logRates[at] = dailyLogRate(annualBasisPoints);
    return m_logRates[at];
}

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

namespace {

int firstMonthOf(const bookkernel::Lanes &lanes, int otherwise)
{
    double first = otherwise;
    for (const double month : lanes.nextMonth)
        first = month < first ? month : first;
    return static_cast<int>(first);
}

} // namespace

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
        bookkernel::replay(block, firstMonthOf(block, checkpoint), checkpoint - 1, 31);
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

void EquityBook::compute(std::int32_t day, const BookSettings &settings)
{
    ownWork(false);
    for (const std::size_t index : m_unprepared)
        prepare(index);
    m_unprepared = {}; // as long as the book at first: its memory, too
    const int month = monthIndex(day), checkpoint = m_work->checkpointMonth;
    if (checkpoint == unknown32 || month < checkpoint || month > checkpoint + 7)
        rebase(day);
    setDay(day);
    m_settings = settings;
    m_seeksOnDemand = false;
    for (std::size_t from = 0; from < size(); from += laneCount)
        computeRange(from, std::min(from + laneCount, size()));
    keepCrossings();
}

void EquityBook::setDay(std::int32_t day)
{
    m_day = day;
    if (day != unknown32)
        m_date = {monthIndex(day), dayOfMonth(day), daysInMonth(monthIndex(day))};
}

void EquityBook::computeRow(std::size_t index)
{
    if (m_day == unknown32)
        return;
    ownWork(true);
    prepare(index);
    computeRange(index, index + 1);
    keepCrossings();
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

void EquityBook::computeRange(std::size_t from, std::size_t to)
{
    Block block;
    const int month = m_date.month;
    load(block, from, to, m_day);
    bookkernel::replay(block, firstMonthOf(block, month + 1), month, m_date.dayOfMonth);
    for (const std::size_t i : block.leases.all())
        loadLease(block, i, from + i);
    bookkernel::accrue(block, static_cast<double>(yearWeight(m_day)));
    correctPayoffs(block, from);
    for (std::size_t index = from; index < to; ++index) {
        const std::size_t i = index - from;
        const BookValues &value = m_columns->values[index];
        const bool isKnown = value.likely != unknown32;
        block.low[i] = isKnown ? value.low : unknown32;
        block.likely[i] = value.likely;
        block.high[i] = isKnown ? value.high : unknown32;
        block.daysSinceValue[i] = isKnown ? m_day - value.on : 0;
        block.logRate[i] = isKnown ? logRate(m_lines[index].annualDepreciationBasisPoints) : 0.0;
    }
    bookkernel::revalue(block, m_settings.bufferBasisPoints, m_settings.buffer);
    keep(block, from, to);
    seek(block, from, to);
}

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

void EquityBook::keep(const Block &block, std::size_t from, std::size_t to)
{
    BookAnswers &answers = m_work->answers;
    const int count = static_cast<int>(to - from);
    bookkernel::keepCents(block.payoff, count, answers.payoff.own().data() + from);
    bookkernel::keepCents(block.low, count, answers.low.own().data() + from);
    bookkernel::keepCents(block.likely, count, answers.likely.own().data() + from);
    bookkernel::keepCents(block.high, count, answers.high.own().data() + from);
    bookkernel::keepCents(block.counted, count, answers.counted.own().data() + from);
    std::vector<std::int32_t> &crossings = answers.crossing.own();
    std::fill_n(crossings.begin() + static_cast<std::ptrdiff_t>(from), count, unknown32);
    for (const std::size_t i : block.others.all()) {
        const bool isOpen = block.counted[i] != bookkernel::unknownCents && block.counted[i] < m_settings.threshold;
        if (isOpen && m_lines[from + i].kind == Kind::Exact)
            crossings[from + i] = exactCrossing(from + i);
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

BookAnswer EquityBook::answer(std::size_t index) const
{
    return {m_payoff[index], m_low[index], m_likely[index], m_high[index], m_counted[index], crossingMonth(index)};
}

std::int32_t EquityBook::equity(std::size_t index) const
{
    return m_payoff[index] == unknown32 || m_likely[index] == unknown32 ? unknown32 : m_likely[index] - m_payoff[index];
}

std::int32_t EquityBook::crossingDay(std::size_t index) const
{
    const std::int32_t month = crossingMonth(index);
    return month == unknown32 ? unknown32 : dueDay(month, m_lines[index].dueDayOfMonth);
}

} // namespace tradewind
