// SPDX-License-Identifier: Apache-2.0
#include "domain/equitybook.h"

#include "domain/bookblock.h"
#include "domain/calendar.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tradewind {

using bookkernel::laneCount;
using Kind = BookLine::Kind;

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

void EquityBook::computeRange(std::size_t from, std::size_t to)
{
    Block block;
    const int month = m_date.month;
    load(block, from, to, m_day);
    bookkernel::replay(block, block.firstMonth(month + 1), month, m_date.dayOfMonth);
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
