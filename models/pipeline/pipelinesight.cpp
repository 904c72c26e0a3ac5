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
#include <limits>
#include <numeric>
#include <unordered_set>

namespace tradewind {

namespace {

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

bool hasSameAmounts(const EquityBook &one, const EquityBook &other)
{
    return one.day() == other.day() && one.settings().bufferBasisPoints == other.settings().bufferBasisPoints;
}

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
    if (isSameSnapshot)
        sight->m_leaseEnds = before->m_leaseEnds;
    else
        sight->findLeases();

    if (isSameBook && asked.filter == question.filter) {
        sight->m_passing = before->m_passing;
        sight->m_customers = before->m_customers;
    } else {
        sight->m_passing = std::make_shared<const Bits>(sight->passing(question.filter));
        sight->m_customers = sight->people(*sight->m_passing);
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

/// The rows that pass, in order: one half from the front, the other from the back, until they meet.
void PipelineSight::line()
{
    std::size_t passing = 0;
    for (const std::uint64_t word : *m_passing)
        passing += static_cast<std::size_t>(std::popcount(word));
    m_rows.resize(passing);
    inHalves(m_ranked->size(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        // Every row is written, those that do not pass to nowhere: no branch to foresee wrongly.
        std::uint32_t nowhere = 0;
        std::uint32_t *front = m_rows.data(), *back = m_rows.data() + passing;
        for (std::size_t place = begin; half == 0 && place < end; ++place) {
            const std::uint32_t row = (*m_ranked)[place];
            const bool passes = isPassing(row);
            *(passes ? front : &nowhere) = row;
            front += passes;
        }
        for (std::size_t place = end; half == 1 && place > begin; --place) {
            const std::uint32_t row = (*m_ranked)[place - 1];
            const bool passes = isPassing(row);
            back -= passes;
            *(passes ? back : &nowhere) = row;
        }
    });
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

/// Which contracts are leases with a known end: a few megabytes instead of all that is known of every contract.
void PipelineSight::findLeases()
{
    std::array<std::vector<LeaseEnd>, 2> found;
    const EquityBook &book = m_snapshot->desk->book();
    inHalves(book.size(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const BookGlance &terms = book.glance(row);
            if (terms.holding == Holding::Leased && terms.maturityOn != unknown32)
                found[half].push_back({static_cast<std::uint32_t>(row), terms.maturityOn});
        }
    });
    found[0].insert(found[0].end(), found[1].begin(), found[1].end());
    m_leaseEnds = std::make_shared<const std::vector<LeaseEnd>>(std::move(found[0]));
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
    const std::int64_t never = std::numeric_limits<std::int64_t>::max();
    const std::int64_t least = filter.minimumEquity ? std::max<std::int64_t>(filter.minimumEquity->cents, unknown32 + 1) : never;
    const double payments = filter.minimumEquityToPayment.value_or(0);
    const std::int32_t boughtBy = filter.ownedMonths ? ownedSince(day, *filter.ownedMonths) : 0;

    const auto passesRest = [&](std::size_t row) {
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
    const bool asksMore = model != 0 || payments > 0 || filter.ownerConfirmed || filter.ownedMonths || filter.owesMore ||
                          filter.equityBetween || !listed.empty() || filter.crossesWithinDays;
    inHalves(desk.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
        // Money first, without a branch to foresee wrongly; then the rest of those it lets pass.
        for (std::size_t row = begin; row < end; ++row)
            bits[row / 64] |= std::uint64_t(!asksMoney || counted(row) >= least) << row % 64;
        if (filter.leaseEndsWithinDays) {
            const auto &leases = *m_leaseEnds;
            const auto first = std::ranges::lower_bound(leases, begin, {}, &LeaseEnd::row);
            for (auto lease = first; lease != leases.end() && lease->row < end; ++lease) {
                const int left = lease->on - day;
                bits[lease->row / 64] |= std::uint64_t(left >= 0 && left <= *filter.leaseEndsWithinDays) << lease->row % 64;
            }
        }
        if (!asksMore)
            return;
        for (std::size_t word = begin / 64; word * 64 < end; ++word) {
            for (std::uint64_t left = bits[word]; left != 0; left &= left - 1) {
                if (!passesRest(word * 64 + static_cast<std::size_t>(std::countr_zero(left))))
                    bits[word] &= ~(left & -left);
            }
        }
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

} // namespace tradewind
