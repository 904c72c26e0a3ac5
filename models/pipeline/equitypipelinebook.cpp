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
#include <array>
#include <bit>
#include <numeric>
#include <unordered_set>

namespace tradewind {

namespace {

constexpr std::int64_t bucketCents = 50'000;
constexpr int bucketsBelow = 12, bucketsAbove = 28; // −$6,000 … $14,000
constexpr int shownModels = 5;
constexpr int confirmedDays = 365; // an RO or our own deal within a year proves who has the car

/// The last day on which a car can have been bought to be owned `months` months on `day`.
std::int32_t ownedSince(std::int32_t day, int months)
{
    const QDate today = dateOf(day);
    QDate bought = today.addMonths(-months).addDays(4); // months end on different days
    while (bought.addMonths(months) > today)
        bought = bought.addDays(-1);
    return epochDay(bought);
}

} // namespace

void EquityPipelineBook::setSnapshot(std::shared_ptr<DeskSnapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    m_ranked.clear();
    recount();
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
    const bool isSame = filter == m_filter && m_isApplied;
    m_filter = filter;
    m_saved = saved;
    if (!isSame)
        apply();
}

/// Other answers in the book: what was counted from the old ones is not true any more.
void EquityPipelineBook::recount()
{
    m_counted.reset();
    m_buckets.clear();
}

void EquityPipelineBook::apply()
{
    m_rows.clear();
    m_isApplied = m_snapshot != nullptr;
    if (!m_snapshot)
        return;
    EquityBook &equity = m_snapshot->desk->book();
    BookSettings settings = book().settings();
    settings.bufferBasisPoints = std::max(m_filter.bufferBasisPoints, m_snapshot->equity.bufferBasisPoints);
    settings.threshold = static_cast<std::int32_t>(m_filter.minimumEquity.value_or(m_snapshot->thresholds.minimumEquity).cents);
    const bool isOther = book().day() != dayOf(m_filter) || book().settings().bufferBasisPoints != settings.bufferBasisPoints;
    equity.setThreshold(settings.threshold);
    if (isOther || (m_filter.crossesWithinDays && equity.seeksOnDemand())) {
        equity.compute(dayOf(m_filter), settings);
        m_ranked.clear();
        recount();
    }
    if (m_ranked.empty())
        rank();
    m_passing = passing(m_filter);
    order();
}

/// One bit a row: whether it passes. Columns are read in the order in which they are most likely to decide.
std::vector<std::uint64_t> EquityPipelineBook::passing(const PipelineFilter &filter) const
{
    const DeskSnapshot &snapshot = *m_snapshot;
    const DeskBook &desk = *snapshot.desk;
    const EquityBook &equity = desk.book();
    std::vector<std::uint64_t> bits((desk.size() + 63) / 64, 0);
    std::uint16_t model = 0;
    if (!filter.model.isEmpty()) {
        const std::string wanted = filter.model.toStdString();
        for (std::size_t i = 1; i < desk.models().size(); ++i) {
            if (desk.models().word(static_cast<std::uint16_t>(i)) == wanted)
                model = static_cast<std::uint16_t>(i);
        }
        if (model == 0)
            return bits;
    }
    std::unordered_set<std::string> listed;
    for (const QString &vin : filter.vins)
        listed.insert(vin.toStdString());

    const std::int32_t day = equity.day();
    const auto likely = equity.valuesLikely(), countedNow = equity.counted();
    EquitySettings buffer = snapshot.equity;
    buffer.bufferBasisPoints = std::max(filter.bufferBasisPoints, snapshot.equity.bufferBasisPoints);
    const bool isCountedNow = filter.bufferBasisPoints == equity.settings().bufferBasisPoints;
    const auto counted = [&](std::size_t row) -> std::int64_t {
        if (isCountedNow)
            return countedNow[row];
        const std::int32_t amount = equity.equity(row);
        return amount == unknown32 ? unknown32 : amount - bufferOf(Money{likely[row]}, buffer).cents;
    };
    const bool asksMoney = filter.minimumEquity || filter.leaseEndsWithinDays;
    const std::int64_t least = filter.minimumEquity ? filter.minimumEquity->cents : 0;
    const int leaseEndsWithin = filter.leaseEndsWithinDays.value_or(-1);
    const double payments = filter.minimumEquityToPayment.value_or(0);
    const std::int32_t boughtBy = filter.ownedMonths ? ownedSince(day, *filter.ownedMonths) : 0;

    const auto passes = [&](std::size_t row) {
        if (asksMoney) {
            const std::int64_t amount = counted(row);
            if (!filter.minimumEquity || amount == unknown32 || amount < least) {
                if (leaseEndsWithin < 0)
                    return false;
                const BookGlance &terms = equity.glance(row);
                const int left = terms.maturityOn == unknown32 ? -1 : terms.maturityOn - day;
                if (terms.holding != Holding::Leased || left < 0 || left > leaseEndsWithin)
                    return false;
            }
        }
        if (model != 0 && desk.modelNumber(row) != model)
            return false;
        if (payments > 0) {
            const std::int32_t payment = equity.glance(row).payment;
            const std::int64_t amount = counted(row);
            if (payment != unknown32 && payment > 0 && (amount == unknown32 || static_cast<double>(amount) < payments * payment))
                return false;
        }
        if (filter.ownerConfirmed) {
            const std::int32_t proof = std::max(equity.glance(row).lastVisitOn, equity.glance(row).purchasedOn);
            if (proof == unknown32 || day - proof > confirmedDays)
                return false;
        }
        if (filter.ownedMonths && (equity.glance(row).purchasedOn == unknown32 || equity.glance(row).purchasedOn > boughtBy))
            return false;
        if (filter.owesMore && (equity.equity(row) == unknown32 || equity.equity(row) >= 0))
            return false;
        // notContactedDays and notCalledDays let everybody pass: contacts are recorded from the outreach program on.
        if (filter.equityBetween) {
            const std::int32_t amount = equity.equity(row);
            if (amount == unknown32 || amount < filter.equityBetween->first.cents || amount >= filter.equityBetween->second.cents)
                return false;
        }
        if (!listed.empty() && !listed.contains(std::string(desk.vin(row))))
            return false;
        if (filter.crossesWithinDays) {
            const std::int64_t amount = counted(row);
            const std::int32_t crossing =
                amount == unknown32 || amount >= equity.settings().threshold ? unknown32 : equity.crossingDay(row);
            if (crossing == unknown32 || crossing - day > *filter.crossesWithinDays)
                return false;
        }
        return true;
    };
    for (std::size_t row = 0; row < desk.size(); ++row)
        bits[row / 64] |= std::uint64_t(passes(row)) << row % 64;
    return bits;
}

void EquityPipelineBook::sort(PipelineColumn column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    if (m_snapshot) {
        rank();
        this->order();
    }
}

/// Puts every row in order, whether it passes or not: the next filter then only leaves some out.
void EquityPipelineBook::rank()
{
    std::vector<std::int64_t> keys(m_snapshot->desk->size());
    for (std::size_t row = 0; row < keys.size(); ++row)
        keys[row] = sortKey(m_column, row);
    m_ranked.resize(keys.size());
    std::iota(m_ranked.begin(), m_ranked.end(), 0);
    sortByKey(m_ranked, keys, m_order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending);
}

void EquityPipelineBook::order()
{
    m_rows.clear();
    for (const std::uint32_t row : m_ranked) {
        if (isPassing(row))
            m_rows.push_back(row);
    }
}

std::int64_t EquityPipelineBook::sortKey(PipelineColumn column, std::size_t row) const
{
    const BookGlance &terms = book().glance(row);
    const auto known = [](std::int32_t value) { return value == unknown32 ? noSortKey : std::int64_t(value); };
    switch (column) {
    case PipelineColumn::Customer:
        return m_snapshot->desk->nameRanks()[row];
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
        const auto day = crossedWindowDay(*m_snapshot, row);
        return day ? *day : noSortKey;
    }
    case PipelineColumn::LastContact:
        return known(terms.lastVisitOn);
    case PipelineColumn::Rep:
        return m_snapshot->desk->salespersonNumber(row);
    case PipelineColumn::Score:
        return score(row);
    }
    return noSortKey;
}

int EquityPipelineBook::score(std::size_t row) const
{
    return priorityScore(book(), row, priorityFacts(*m_snapshot, row), m_snapshot->thresholds);
}

int EquityPipelineBook::placeOf(qint64 customerId) const
{
    int first = -1;
    for (const std::size_t row : m_snapshot ? m_snapshot->rowsOf(customerId) : std::vector<std::size_t>()) {
        const auto found = isPassing(row) ? std::find(m_rows.begin(), m_rows.end(), row) : m_rows.end();
        const int place = found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
        if (place >= 0 && (first < 0 || place < first))
            first = place;
    }
    return first;
}

PipelineRow EquityPipelineBook::row(int i) const
{
    const std::size_t row = m_rows[static_cast<std::size_t>(i)];
    PipelineRow shown = pipelineRow(*m_snapshot, row);
    shown.score = score(row);
    if (!(m_filter == m_saved)) {
        const auto saved = counted(m_saved);
        shown.addedByWhatIf = (saved->passing[row / 64] >> row % 64 & 1) == 0;
    }
    return shown;
}

PipelineDetail EquityPipelineBook::detail(int i) const
{
    return pipelineDetail(*m_snapshot, m_rows[static_cast<std::size_t>(i)], m_filter);
}

/// A household with two cars counts once; a contract with nobody's name stands for itself.
int EquityPipelineBook::customersOf(const std::vector<std::uint64_t> &passing) const
{
    std::vector<bool> isCounted(m_snapshot->desk->customers() + std::size_t(1), false);
    const auto numbers = m_snapshot->desk->customerNumbers();
    int customers = 0;
    for (std::size_t word = 0; word < passing.size(); ++word) {
        for (std::uint64_t bits = passing[word]; bits != 0; bits &= bits - 1) {
            const std::uint32_t customer = numbers[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))];
            customers += customer == 0 || !isCounted[customer];
            isCounted[customer] = true;
        }
    }
    return customers;
}

/// Who passes a filter beside the one in force: mostly the saved view's, asked again after every move of a slider.
std::shared_ptr<const EquityPipelineBook::Counted> EquityPipelineBook::counted(const PipelineFilter &filter) const
{
    if (!m_counted || !(m_counted->filter == filter) || filter.crossesWithinDays) { // crossings follow the threshold in force
        Counted fresh{filter, passing(filter), 0};
        fresh.customers = customersOf(fresh.passing);
        m_counted = std::make_shared<const Counted>(std::move(fresh));
    }
    return m_counted;
}

WhatIfFigures EquityPipelineBook::figures(const PipelineFilter &filter) const
{
    WhatIfFigures figures;
    if (!m_snapshot)
        return figures;
    figures.customers = filter == m_filter ? customersOf(m_passing) : counted(filter)->customers;
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
    constexpr int buckets = bucketsBelow + bucketsAbove + 1;
    const auto place = [this](std::size_t row) {
        const std::int32_t equity = book().equity(row);
        if (equity == unknown32 || book().payoffs()[row] == 0)
            return -1;
        const std::int64_t shifted = equity + bucketsBelow * bucketCents;
        return shifted < 0 ? 0 : static_cast<int>(std::min<std::int64_t>(shifted / bucketCents, buckets - 1));
    };
    if (m_buckets.isEmpty()) {
        for (int step = 0; step < buckets; ++step)
            m_buckets << EquityBucket{Money{(step - bucketsBelow) * bucketCents}, 0, 0};
        for (std::size_t row = 0; m_snapshot && row < m_snapshot->desk->size(); ++row) {
            if (const int step = place(row); step >= 0)
                ++m_buckets[step].all;
        }
    }
    std::array<int, buckets> matching{};
    for (const std::uint32_t row : m_rows) {
        if (const int step = place(row); step >= 0)
            ++matching[static_cast<std::size_t>(step)];
    }
    QList<EquityBucket> shown = m_buckets;
    for (int step = 0; step < buckets; ++step)
        shown[step].matching = matching[static_cast<std::size_t>(step)];
    return shown;
}

QList<ModelCount> EquityPipelineBook::models() const
{
    QList<ModelCount> counts;
    if (!m_snapshot)
        return counts;
    const Words &words = m_snapshot->desk->models();
    std::vector<int> byModel(words.size(), 0);
    for (const std::uint32_t row : m_rows)
        ++byModel[m_snapshot->desk->modelNumber(row)];
    int other = byModel[0];
    for (std::size_t model = 1; model < byModel.size(); ++model) {
        if (byModel[model] > 0)
            counts << ModelCount{utf8(words.word(static_cast<std::uint16_t>(model))), byModel[model]};
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
