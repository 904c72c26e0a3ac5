// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/pipelinesight.h"

#include "base/halves.h"
#include "domain/calendar.h"
#include "models/base/sortorder.h"
#include "models/desk/deskrows.h"
#include "programs/equity/priority.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <unordered_set>

namespace tradewind {

namespace {

constexpr std::int64_t bucketCents = 50'000;
constexpr int bucketsBelow = 12, bucketsAbove = 28, steps = bucketsBelow + bucketsAbove + 1; // −$6,000 … $14,000
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

/// Another threshold moves no amount, and so no order.
bool hasSameAmounts(const EquityBook &one, const EquityBook &other)
{
    return one.day() == other.day() && one.settings().bufferBasisPoints == other.settings().bufferBasisPoints;
}

} // namespace

std::shared_ptr<const PipelineSight> PipelineSight::look(std::shared_ptr<const DeskSnapshot> snapshot, const PipelineQuestion &question,
                                                         const std::shared_ptr<const PipelineSight> &before)
{
    const auto sight = std::make_shared<PipelineSight>();
    sight->m_question = question;
    sight->m_snapshot = std::move(snapshot);
    const bool isSameSnapshot = before && before->m_snapshot == sight->m_snapshot;
    sight->chooseBook(isSameSnapshot ? before.get() : nullptr);
    const bool isSameBook = isSameSnapshot && before->m_book == sight->m_book;
    const auto &asked = isSameSnapshot ? before->m_question : question;
    const bool isSameAmount = isSameSnapshot && hasSameAmounts(*before->m_book, *sight->m_book);
    if (isSameAmount && asked.column == question.column && asked.order == question.order)
        sight->m_ranked = before->m_ranked;
    else
        sight->rank();

    if (isSameBook && asked.filter == question.filter) {
        sight->m_passing = before->m_passing;
        sight->m_customers = before->m_customers;
        sight->m_distribution = before->m_distribution;
        sight->m_rowsByModel = before->m_rowsByModel;
    } else {
        sight->m_passing = std::make_shared<const Bits>(sight->passing(question.filter));
        sight->m_customers = sight->people(*sight->m_passing);
        sight->count();
    }
    if (question.saved == question.filter) {
        sight->m_savedPassing = sight->m_passing;
        sight->m_savedCustomers = sight->m_customers;
    } else if (asked.saved == question.saved && (isSameBook || (isSameAmount && !question.saved.crossesWithinDays))) {
        sight->m_savedPassing = before->m_savedPassing;
        sight->m_savedCustomers = before->m_savedCustomers;
    } else {
        sight->m_savedPassing = std::make_shared<const Bits>(sight->passing(question.saved));
        sight->m_savedCustomers = sight->people(*sight->m_savedPassing);
    }
    sight->line();
    return sight;
}

/// Another day or buffer is computed; another threshold is only told, unless every crossing is asked for.
void PipelineSight::chooseBook(const PipelineSight *before)
{
    const EquityBook &own = m_snapshot->desk->book();
    BookSettings settings = own.settings();
    settings.bufferBasisPoints = std::max(m_question.filter.bufferBasisPoints, m_snapshot->equity.bufferBasisPoints);
    settings.threshold = static_cast<std::int32_t>(m_question.filter.minimumEquity.value_or(m_snapshot->thresholds.minimumEquity).cents);
    const std::int32_t day = epochDay(m_question.filter.asOf.isValid() ? m_question.filter.asOf : m_snapshot->today);
    const bool asksCrossings = m_question.filter.crossesWithinDays.has_value();
    const auto isIt = [&](const EquityBook &book) {
        return book.day() == day && book.settings() == settings && !(asksCrossings && book.seeksOnDemand());
    };
    if (before && isIt(before->book())) {
        m_book = before->m_book;
        return;
    }
    if (isIt(own)) {
        m_book = std::shared_ptr<const EquityBook>(m_snapshot, &own);
        return;
    }
    const EquityBook &nearest = before && before->book().day() == day ? before->book() : own;
    const auto book = std::make_shared<EquityBook>(nearest);
    if (book->day() == day && book->settings().bufferBasisPoints == settings.bufferBasisPoints && !asksCrossings)
        book->setThreshold(settings.threshold);
    else
        book->compute(day, settings);
    m_book = book;
}

/// Puts every row in order, whether it passes or not: the next filter then only leaves some out.
void PipelineSight::rank()
{
    std::vector<std::int64_t> keys(m_book->size());
    inHalves(keys.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            keys[row] = sortKey(m_question.column, row);
    });
    std::vector<std::uint32_t> ranked(keys.size());
    std::iota(ranked.begin(), ranked.end(), 0);
    sortByKey(ranked, keys, m_question.order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending);
    m_ranked = std::make_shared<const std::vector<std::uint32_t>>(std::move(ranked));
}

/// The rows that pass, in order.
void PipelineSight::line()
{
    std::array<std::vector<std::uint32_t>, 2> rows;
    inHalves(m_ranked->size(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        // One is written for every row and only counted when it passes: no branch to foresee wrongly.
        rows[half].resize(end - begin + 1);
        std::size_t passing = 0;
        for (std::size_t place = begin; place < end; ++place) {
            const std::uint32_t row = (*m_ranked)[place];
            rows[half][passing] = row;
            passing += isPassing(row);
        }
        rows[half].resize(passing);
    });
    m_rows = std::move(rows[0]);
    m_rows.insert(m_rows.end(), rows[1].begin(), rows[1].end());
}

std::int64_t PipelineSight::sortKey(PipelineColumn column, std::size_t row) const
{
    const EquityBook &book = *m_book;
    const auto known = [](std::int32_t value) { return value == unknown32 ? noSortKey : std::int64_t(value); };
    switch (column) {
    case PipelineColumn::Customer:
        return m_snapshot->desk->nameRanks()[row];
    case PipelineColumn::Equity:
        return known(book.equity(row));
    case PipelineColumn::Payoff:
        return known(book.payoffs()[row]);
    case PipelineColumn::Value:
        return known(book.valuesLikely()[row]);
    case PipelineColumn::Payment:
        return known(book.glance(row).payment);
    case PipelineColumn::Left: {
        const std::int32_t maturityOn = book.glance(row).maturityOn;
        return maturityOn == unknown32 ? noSortKey : maturityOn - book.day();
    }
    case PipelineColumn::Window: {
        const auto day = crossedWindowDay(*m_snapshot, book, row);
        return day ? *day : noSortKey;
    }
    case PipelineColumn::LastContact:
        return known(book.glance(row).lastVisitOn);
    case PipelineColumn::Rep:
        return m_snapshot->desk->salespersonNumber(row);
    case PipelineColumn::Score:
        return score(row);
    }
    return noSortKey;
}

int PipelineSight::score(std::size_t row) const
{
    return priorityScore(*m_book, row, priorityFacts(*m_snapshot, row), m_snapshot->thresholds);
}

/// One bit a row: whether it passes. Columns are read in the order in which they are most likely to decide.
PipelineSight::Bits PipelineSight::passing(const PipelineFilter &filter) const
{
    const DeskSnapshot &snapshot = *m_snapshot;
    const DeskBook &desk = *snapshot.desk;
    const EquityBook &equity = *m_book;
    Bits bits((desk.size() + 63) / 64, 0);
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
    const bool isCountedNow = buffer.bufferBasisPoints == equity.settings().bufferBasisPoints;
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
    inHalves(desk.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            bits[row / 64] |= std::uint64_t(passes(row)) << row % 64;
    });
    return bits;
}

int PipelineSight::customersOf(const PipelineFilter &filter) const
{
    if (filter == m_question.filter)
        return m_customers;
    return filter == m_question.saved ? m_savedCustomers : people(passing(filter));
}

/// A household with two cars counts once; a contract with nobody's name stands for itself.
int PipelineSight::people(const Bits &passing) const
{
    const auto numbers = m_snapshot->desk->customerNumbers();
    std::array<Bits, 2> named; // by number of customer
    std::array<int, 2> nameless{};
    inHalves(m_snapshot->desk->size(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        named[half].resize(m_snapshot->desk->customers() / 64 + std::size_t(1));
        for (std::size_t word = begin / 64; word * 64 < end; ++word) {
            for (std::uint64_t bits = passing[word]; bits != 0; bits &= bits - 1) {
                const std::uint32_t customer = numbers[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))];
                named[half][customer / 64] |= std::uint64_t(customer != 0) << customer % 64;
                nameless[half] += customer == 0;
            }
        }
    });
    int customers = nameless[0] + nameless[1];
    for (std::size_t word = 0; word < named[1].size(); ++word)
        customers += std::popcount(named[1][word] | (named[0].empty() ? 0 : named[0][word]));
    return customers;
}

QList<EquityBucket> PipelineSight::emptyDistribution()
{
    QList<EquityBucket> buckets;
    for (int step = 0; step < steps; ++step)
        buckets << EquityBucket{Money{(step - bucketsBelow) * bucketCents}, 0, 0};
    return buckets;
}

/// The charts: in the order in which rows lie, which is far quicker than in the order in which they are shown.
void PipelineSight::count()
{
    struct Tally
    {
        std::array<int, steps> all{}, matching{};
        std::vector<int> byModel;
    };
    std::array<Tally, 2> tallies;
    const DeskBook &desk = *m_snapshot->desk;
    const auto payoffs = m_book->payoffs(), likely = m_book->valuesLikely();
    inHalves(m_book->size(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        Tally tally;
        tally.byModel.resize(desk.models().size());
        for (std::size_t row = begin; row < end; ++row) {
            const bool passes = isPassing(row);
            if (passes)
                ++tally.byModel[desk.modelNumber(row)];
            if (payoffs[row] == unknown32 || payoffs[row] == 0 || likely[row] == unknown32)
                continue;
            const std::int64_t shifted = likely[row] - payoffs[row] + bucketsBelow * bucketCents;
            const auto bucket = static_cast<std::size_t>(shifted < 0 ? 0 : std::min<std::int64_t>(shifted / bucketCents, steps - 1));
            ++tally.all[bucket];
            tally.matching[bucket] += passes;
        }
        tallies[half] = std::move(tally);
    });
    m_distribution = emptyDistribution();
    m_rowsByModel.assign(desk.models().size(), 0);
    for (const Tally &tally : tallies) {
        for (std::size_t step = 0; step < tally.all.size(); ++step) {
            EquityBucket &bucket = m_distribution[static_cast<qsizetype>(step)];
            bucket.all += tally.all[step];
            bucket.matching += tally.matching[step];
        }
        for (std::size_t model = 0; model < tally.byModel.size(); ++model)
            m_rowsByModel[model] += tally.byModel[model];
    }
}

} // namespace tradewind
