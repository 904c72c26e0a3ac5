// SPDX-License-Identifier: Apache-2.0
#include "models/today/equitytodaybook.h"

#include "domain/calendar.h"
#include "models/base/words.h"
#include "models/desk/deskrows.h"
#include "programs/equity/segments.h"

#include <algorithm>

namespace tradewind {

namespace {

constexpr int forecastWeeks = 12;
constexpr int leaseDays = 120; // the card's own reach (look.md); the trigger stays a setting
constexpr int urgentDays = 30;
constexpr std::size_t mostRows = 1000;

int weekOf(std::int32_t day, std::int32_t firstDay)
{
    return day < firstDay ? -1 : (day - firstDay) / 7;
}

} // namespace

void EquityTodayBook::setSnapshot(std::shared_ptr<const DeskSnapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    m_state = State::Ready;
    m_sentence.clear();
    gather();
    tellChanged();
}

void EquityTodayBook::setFailed(const QString &sentence)
{
    m_state = State::Failed;
    m_sentence = sentence;
    tellChanged();
}

void EquityTodayBook::gather()
{
    const DeskSnapshot &snapshot = *m_snapshot;
    const EquityBook &book = snapshot.desk->book();
    const std::int32_t today = epochDay(snapshot.today);
    m_crossed.clear();
    m_onProperty.clear();
    m_leases.clear();
    m_near.clear();
    m_crossedBefore = m_inScope = m_crossedThisMonth = 0;

    const QDate monthBegan(snapshot.today.year(), snapshot.today.month(), 1);
    for (const CrossingRow &crossing : snapshot.recentCrossings()) {
        const auto found = snapshot.desk->rowOf(crossing.vehicleId);
        if (crossing.direction < 0 || !found)
            continue;
        const auto age = crossing.crossedOn.daysTo(snapshot.today);
        if (age <= 1)
            m_crossed.push_back(*found);
        else if (age == 2)
            ++m_crossedBefore;
        m_crossedThisMonth += crossing.crossedOn >= monthBegan;
    }
    for (const OpenOrder &order : snapshot.openOrders) {
        const auto found = snapshot.desk->rowOf(order.vehicleId);
        if (found && book.equity(*found) != unknown32 && book.equity(*found) > 0)
            m_onProperty.push_back(*found);
    }

    const std::int32_t monday = today - (snapshot.today.dayOfWeek() - 1);
    m_weeks.clear();
    for (int week = 0; week < forecastWeeks; ++week)
        m_weeks << ForecastWeek{dateOf(monday + 7 * week), 0, 0, 0, {}};
    for (std::size_t row = 0; row < snapshot.desk->size(); ++row) {
        const BookGlance &terms = book.glance(row);
        m_inScope += isInPipeline(pipelineStage(book, row, snapshot.thresholds), snapshot.thresholds);
        const int toEnd = terms.maturityOn == unknown32 ? -1 : terms.maturityOn - today;
        if (terms.holding == Holding::Leased && toEnd >= 0 && toEnd <= leaseDays) {
            m_leases.push_back(row);
            const int week = weekOf(terms.maturityOn - snapshot.thresholds.leaseDays, monday);
            if (week >= 0 && week < forecastWeeks) {
                ++m_weeks[week].byLease;
                m_weeks[week].customers << book.customerId(row);
            }
        }
        const std::int32_t crossing = book.crossingDay(row);
        if (crossing == unknown32)
            continue;
        const int week = weekOf(crossing, monday);
        if (week >= 0 && week < forecastWeeks) {
            ++m_weeks[week].byPayment; // the forecast moves by payments; values are taken along their curve
            m_weeks[week].customers << book.customerId(row);
            m_near.push_back(row);
        }
    }
    const auto byEquity = [&book](std::size_t a, std::size_t b) { return book.equity(a) > book.equity(b); };
    std::sort(m_crossed.begin(), m_crossed.end(), byEquity);
    std::sort(m_onProperty.begin(), m_onProperty.end(), byEquity);
    std::sort(m_leases.begin(), m_leases.end(),
              [&book](std::size_t a, std::size_t b) { return book.glance(a).maturityOn < book.glance(b).maturityOn; });
    std::sort(m_near.begin(), m_near.end(), [&book](std::size_t a, std::size_t b) { return book.crossingDay(a) < book.crossingDay(b); });
}

TodayCount EquityTodayBook::count(TodayCard card) const
{
    TodayCount count;
    if (!m_snapshot)
        return count;
    const EquityBook &book = m_snapshot->desk->book();
    const std::int32_t today = epochDay(m_snapshot->today);
    switch (card) {
    case TodayCard::Crossed:
        count.count = static_cast<int>(m_crossed.size());
        count.before = m_crossedBefore;
        break;
    case TodayCard::OnProperty:
        count.count = static_cast<int>(m_onProperty.size());
        break;
    case TodayCard::LeaseEnd:
        count.count = static_cast<int>(m_leases.size());
        count.urgent = static_cast<int>(std::count_if(m_leases.begin(), m_leases.end(),
                                                      [&](std::size_t row) { return book.glance(row).maturityOn - today < urgentDays; }));
        break;
    case TodayCard::NearCrossing:
        count.count = static_cast<int>(m_near.size());
        count.urgent = static_cast<int>(
            std::count_if(m_near.begin(), m_near.end(), [&](std::size_t row) { return book.crossingDay(row) - today <= urgentDays; }));
        break;
    }
    return count;
}

TodayRow EquityTodayBook::todayRow(std::size_t row) const
{
    const DeskSnapshot &snapshot = *m_snapshot;
    const EquityBook &book = snapshot.desk->book();
    const BookRow &terms = book.row(row);
    const std::int32_t today = epochDay(snapshot.today);
    TodayRow shown;
    shown.customer = terms.customerId;
    shown.name = utf8(snapshot.desk->customer(row));
    shown.vehicle = vehicleName(snapshot, row);
    shown.rep = utf8(snapshot.desk->salesperson(row)).section(u' ', -1);
    const std::int32_t equity = book.equity(row);
    if (equity != unknown32)
        shown.equity = Money{equity};
    const CrossingRow *crossing = snapshot.crossingOf(row);
    const bool isNew = crossing != nullptr && crossing->crossedOn.daysTo(snapshot.today) <= 1;
    if (isNew && crossing->direction > 0) { // the two amounts of the crossing; older ones are shown as they stand today
        shown.equityBefore = crossing->equityBefore;
        shown.valueChange = crossing->valueChange;
        if (crossing->payoffChange)
            shown.paidDown = -*crossing->payoffChange;
        if (shown.equityBefore)
            shown.equity = crossing->equityAfter;
    }
    if (terms.payment != unknown32 && (terms.holding == Holding::Financed || terms.holding == Holding::Leased))
        shown.payment = Money{terms.payment};
    if (shown.payment) {
        if (const auto match = snapshot.match->best(book, row))
            shown.matchPayment = match->payment;
    }
    if (terms.maturityOn != unknown32 && terms.holding == Holding::Leased)
        shown.daysLeft = terms.maturityOn - today;
    const std::int32_t counted = book.counted()[row];
    if (counted != unknown32 && Money{counted} < snapshot.thresholds.minimumEquity)
        shown.shortBy = snapshot.thresholds.minimumEquity - Money{counted};
    if (const std::int32_t day = book.crossingDay(row); day != unknown32)
        shown.expectedOn = dateOf(day);
    for (const OpenOrder &order : snapshot.openOrders) {
        if (order.vehicleId != terms.vehicleId)
            continue;
        shown.repairOrder = order.number;
        shown.work = order.customerTotal ? dollars(*order.customerTotal) : QString();
        shown.advisor = order.advisor;
    }
    if (snapshot.desk->entry(row).miles != unknown32)
        shown.miles = snapshot.desk->entry(row).miles;
    shown.score = priorityScore(book, row, priorityFacts(snapshot, row), snapshot.thresholds);
    return shown;
}

QList<TodayRow> EquityTodayBook::rows(TodayCard card) const
{
    QList<TodayRow> shown;
    if (!m_snapshot)
        return shown;
    const std::vector<std::size_t> &rows = card == TodayCard::Crossed      ? m_crossed
                                           : card == TodayCard::OnProperty ? m_onProperty
                                           : card == TodayCard::LeaseEnd   ? m_leases
                                                                           : m_near;
    for (const std::size_t row : rows) {
        if (shown.size() < static_cast<qsizetype>(mostRows))
            shown << todayRow(row);
    }
    return shown;
}

QList<TodayRow> EquityTodayBook::rowsOf(const QList<qint64> &customers) const
{
    QList<TodayRow> shown;
    for (const qint64 customer : customers) {
        if (!m_snapshot || shown.size() >= static_cast<qsizetype>(mostRows))
            break;
        const auto rows = m_snapshot->rowsOf(customer);
        if (!rows.empty())
            shown << todayRow(rows.front());
    }
    return shown;
}

MonthToDate EquityTodayBook::monthToDate() const
{
    MonthToDate month;
    if (!m_snapshot)
        return month;
    month.from = QDate(m_snapshot->today.year(), m_snapshot->today.month(), 1);
    month.to = m_snapshot->today;
    month.inScope = m_inScope;
    month.crossed = m_crossedThisMonth;
    month.goal = m_snapshot->thresholds.tradeRateBasisPoints / 10'000.0;
    return month;
}

} // namespace tradewind
