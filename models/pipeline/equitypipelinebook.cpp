// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/equitypipelinebook.h"

#include "base/tr.h"
#include "domain/calendar.h"
#include "models/base/sortorder.h"
#include "models/desk/deskrows.h"
#include "programs/equity/crossings.h"
#include "programs/equity/priority.h"
#include "programs/equity/segments.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_set>

namespace tradewind {

namespace {

constexpr std::int64_t bucketCents = 50'000;
constexpr int bucketsBelow = 12, bucketsAbove = 28; // −$6,000 … $14,000
constexpr int shownModels = 5;
constexpr int confirmedDays = 365; // an RO or our own deal within a year proves who has the car

} // namespace

void EquityPipelineBook::setSnapshot(std::shared_ptr<DeskSnapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    apply();
}

QDate EquityPipelineBook::today() const
{
    return m_snapshot ? m_snapshot->today : QDate();
}

int EquityPipelineBook::total() const
{
    return m_snapshot ? static_cast<int>(m_snapshot->desk->size()) : 0;
}

std::int32_t EquityPipelineBook::dayOf(const PipelineFilter &filter) const
{
    return epochDay(filter.asOf.isValid() ? filter.asOf : m_snapshot->today);
}

void EquityPipelineBook::setFilter(const PipelineFilter &filter, const PipelineFilter &saved)
{
    m_filter = filter;
    m_saved = saved;
    apply();
}

void EquityPipelineBook::apply()
{
    m_rows.clear();
    if (!m_snapshot)
        return;
    BookSettings settings = book().settings();
    settings.bufferBasisPoints = std::max(m_filter.bufferBasisPoints, m_snapshot->equity.bufferBasisPoints);
    settings.threshold = static_cast<std::int32_t>(m_filter.minimumEquity.value_or(m_snapshot->thresholds.minimumEquity).cents);
    if (book().day() != dayOf(m_filter) || !(book().settings() == settings))
        m_snapshot->desk->book().compute(dayOf(m_filter), settings);
    m_rows = matching(m_filter);
    order();
}

std::int64_t EquityPipelineBook::counted(const PipelineFilter &filter, std::size_t row) const
{
    const BookSettings &settings = book().settings();
    if (filter.bufferBasisPoints == settings.bufferBasisPoints)
        return book().counted()[row];
    const std::int32_t equity = book().equity(row);
    if (equity == unknown32)
        return unknown32;
    EquitySettings buffer = m_snapshot->equity;
    buffer.bufferBasisPoints = std::max(filter.bufferBasisPoints, m_snapshot->equity.bufferBasisPoints);
    return equity - bufferOf(Money{book().valuesLikely()[row]}, buffer).cents;
}

bool EquityPipelineBook::passes(const PipelineFilter &filter, std::size_t row, std::uint16_t model) const
{
    const BookRow &terms = book().row(row);
    if (model != 0 && m_snapshot->desk->entry(row).model != model)
        return false;
    if (filter.minimumEquity || filter.leaseEndsWithinDays) {
        const std::int64_t amount = counted(filter, row);
        const bool hasEquity = filter.minimumEquity && amount != unknown32 && amount >= filter.minimumEquity->cents;
        const int left = terms.maturityOn == unknown32 ? -1 : terms.maturityOn - book().day();
        const bool leaseEnds =
            filter.leaseEndsWithinDays && terms.holding == Holding::Leased && left >= 0 && left <= *filter.leaseEndsWithinDays;
        if (!hasEquity && !leaseEnds)
            return false;
    }
    if (filter.minimumEquityToPayment && *filter.minimumEquityToPayment > 0 && terms.payment != unknown32 && terms.payment > 0) {
        const std::int64_t amount = counted(filter, row);
        if (amount == unknown32 || static_cast<double>(amount) < *filter.minimumEquityToPayment * terms.payment)
            return false;
    }
    if (filter.ownerConfirmed) {
        const std::int32_t proof = std::max(terms.lastVisitOn, terms.purchasedOn);
        if (proof == unknown32 || book().day() - proof > confirmedDays)
            return false;
    }
    if (filter.ownedMonths &&
        (terms.purchasedOn == unknown32 || dateOf(terms.purchasedOn).addMonths(*filter.ownedMonths) > dateOf(book().day())))
        return false;
    if (filter.crossesWithinDays) {
        const std::int64_t amount = counted(filter, row);
        const std::int32_t crossing = book().crossingDay(row);
        if (amount == unknown32 || amount >= book().settings().threshold || crossing == unknown32 ||
            crossing - book().day() > *filter.crossesWithinDays)
            return false;
    }
    if (filter.owesMore && (book().equity(row) == unknown32 || book().equity(row) >= 0))
        return false;
    // notContactedDays and notCalledDays let everybody pass: contacts are recorded from the outreach program on.
    if (filter.equityBetween) {
        const std::int32_t equity = book().equity(row);
        if (equity == unknown32 || equity < filter.equityBetween->first.cents || equity >= filter.equityBetween->second.cents)
            return false;
    }
    return true;
}

std::vector<std::uint32_t> EquityPipelineBook::matching(const PipelineFilter &filter) const
{
    const Words &models = m_snapshot->desk->models();
    std::uint16_t model = 0;
    const std::string wanted = filter.model.toStdString();
    for (std::size_t i = 1; i < models.size() && !wanted.empty(); ++i) {
        if (models.word(static_cast<std::uint16_t>(i)) == wanted)
            model = static_cast<std::uint16_t>(i);
    }
    std::vector<std::uint32_t> rows;
    if (!wanted.empty() && model == 0)
        return rows;
    std::unordered_set<std::string> listed;
    for (const QString &vin : filter.vins)
        listed.insert(vin.toStdString());
    for (std::size_t row = 0; row < m_snapshot->desk->size(); ++row) {
        if (!listed.empty() && !listed.contains(std::string(m_snapshot->desk->vin(row))))
            continue;
        if (passes(filter, row, model))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

void EquityPipelineBook::sort(PipelineColumn column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    if (m_snapshot) {
        std::sort(m_rows.begin(), m_rows.end());
        this->order();
    }
}

void EquityPipelineBook::order()
{
    std::vector<std::int64_t> keys(m_snapshot->desk->size(), noSortKey);
    for (const std::uint32_t row : m_rows)
        keys[row] = sortKey(m_column, row);
    sortByKey(m_rows, keys, m_order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending);
}

std::int64_t EquityPipelineBook::sortKey(PipelineColumn column, std::size_t row) const
{
    const BookRow &terms = book().row(row);
    const auto known = [](std::int32_t value) { return value == unknown32 ? noSortKey : std::int64_t(value); };
    switch (column) {
    case PipelineColumn::Customer:
        return m_snapshot->nameRank[row];
    case PipelineColumn::Equity:
        return known(book().equity(row));
    case PipelineColumn::Payoff:
        return known(book().payoffs()[row]);
    case PipelineColumn::Value:
        return known(book().valuesLikely()[row]);
    case PipelineColumn::Payment:
        return known(terms.payment);
    case PipelineColumn::Left:
        return terms.maturityOn == unknown32 ? noSortKey : terms.maturityOn - book().day();
    case PipelineColumn::Window: {
        const ContactWindow open = window(row);
        return open.kind == ContactWindow::Kind::Crossed ? open.day : noSortKey;
    }
    case PipelineColumn::LastContact:
        return known(terms.lastVisitOn);
    case PipelineColumn::Rep:
        return m_snapshot->desk->entry(row).salesperson;
    case PipelineColumn::Score:
        return score(row);
    }
    return noSortKey;
}

int EquityPipelineBook::score(std::size_t row) const
{
    return priorityOf(book(), row, priorityFacts(*m_snapshot, row), m_snapshot->thresholds).score;
}

ContactWindow EquityPipelineBook::window(std::size_t row) const
{
    return contactWindow(*m_snapshot, row);
}

PipelineRow EquityPipelineBook::row(int i) const
{
    const std::size_t row = m_rows[static_cast<std::size_t>(i)];
    PipelineRow shown = pipelineRow(*m_snapshot, row);
    shown.score = score(row);
    shown.addedByWhatIf = !(m_filter == m_saved) && !passes(m_saved, row, 0);
    return shown;
}

PipelineDetail EquityPipelineBook::detail(int i) const
{
    return pipelineDetail(*m_snapshot, m_rows[static_cast<std::size_t>(i)], m_filter);
}

int EquityPipelineBook::customersOf(const std::vector<std::uint32_t> &rows) const
{
    std::vector<bool> isIn(m_snapshot->desk->size(), false);
    for (const std::uint32_t row : rows)
        isIn[row] = true;
    int customers = 0;
    std::int64_t last = 0;
    for (const std::uint32_t row : m_snapshot->rowsByCustomer) {
        const std::int64_t customer = book().row(row).customerId;
        if (isIn[row] && customer != last) {
            ++customers;
            last = customer;
        }
        isIn[row] = false;
    }
    // What is left has nobody's name: each such contract stands for itself.
    return customers + static_cast<int>(std::count(isIn.begin(), isIn.end(), true));
}

WhatIfFigures EquityPipelineBook::figures(const PipelineFilter &filter) const
{
    WhatIfFigures figures;
    if (!m_snapshot)
        return figures;
    figures.customers = filter == m_filter ? customersOf(m_rows) : customersOf(matching(filter));
    const WhatIf expected = expectedFrom(figures.customers, m_snapshot->thresholds);
    figures.trades = expected.trades;
    figures.gross = expected.gross;
    figures.cost = expected.cost;
    figures.closeRateBasisPoints = m_snapshot->thresholds.tradeRateBasisPoints;
    figures.isForecast = filter.asOf.isValid() && filter.asOf != m_snapshot->today;
    return figures;
}

QList<EquityBucket> EquityPipelineBook::distribution() const
{
    QList<EquityBucket> buckets;
    for (int step = -bucketsBelow; step <= bucketsAbove; ++step)
        buckets << EquityBucket{Money{step * bucketCents}, 0, 0};
    if (!m_snapshot)
        return buckets;
    const auto place = [&](std::size_t row) -> EquityBucket * {
        const std::int32_t equity = book().equity(row);
        if (equity == unknown32 || book().payoffs()[row] == 0)
            return nullptr;
        const std::int64_t shifted = equity + bucketsBelow * bucketCents;
        const std::int64_t step = shifted < 0 ? 0 : std::min<std::int64_t>(shifted / bucketCents, bucketsBelow + bucketsAbove);
        return &buckets[static_cast<int>(step)];
    };
    for (std::size_t row = 0; row < m_snapshot->desk->size(); ++row) {
        if (EquityBucket *bucket = place(row))
            ++bucket->all;
    }
    for (const std::uint32_t row : m_rows) {
        if (EquityBucket *bucket = place(row))
            ++bucket->matching;
    }
    return buckets;
}

QList<ModelCount> EquityPipelineBook::models() const
{
    QList<ModelCount> counts;
    if (!m_snapshot)
        return counts;
    std::map<std::uint16_t, int> byModel;
    for (const std::uint32_t row : m_rows)
        ++byModel[m_snapshot->desk->entry(row).model];
    int other = 0;
    for (const auto &[model, count] : byModel) {
        if (model == 0)
            other += count;
        else
            counts << ModelCount{utf8(m_snapshot->desk->models().word(model)), count};
    }
    std::sort(counts.begin(), counts.end(),
              [](const ModelCount &a, const ModelCount &b) { return a.count != b.count ? a.count > b.count : a.model < b.model; });
    for (; counts.size() > shownModels; counts.removeLast())
        other += counts.last().count;
    if (other > 0)
        counts << ModelCount{tr("Other"), other};
    return counts;
}

} // namespace tradewind
