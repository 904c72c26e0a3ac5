// SPDX-License-Identifier: Apache-2.0
#include "models/today/storetodaybook.h"

#include "base/utf8.h"
#include "domain/calendar.h"
#include "models/base/words.h"
#include "models/desk/deskrows.h"
#include "models/today/briefrows.h"
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

std::optional<Money> known(std::int32_t cents)
{
    return cents == unknown32 ? std::nullopt : std::optional(Money{cents});
}

TodayRow todayRow(const DeskSnapshot &snapshot, std::size_t row)
{
    const EquityBook &book = snapshot.desk->book();
    const BookRow &terms = book.row(row);
    const std::int32_t today = epochDay(snapshot.today);
    TodayRow shown;
    shown.customer = terms.customerId;
    shown.name = text(snapshot.desk->customer(row));
    shown.vehicle = vehicleName(snapshot, row);
    shown.rep = text(snapshot.desk->salesperson(row)).section(u' ', -1);
    const std::int32_t equity = book.equity(row);
    if (equity != unknown32)
        shown.equity = Money{equity};
    const DeskCrossing *crossing = snapshot.crossingOf(row);
    const bool isNew = crossing != nullptr && today - crossing->crossedOn <= 1;
    if (isNew && crossing->direction > 0) { // the two amounts of the crossing; older ones are shown as they stand today
        shown.equityBefore = known(crossing->equityBefore);
        shown.valueChange = known(crossing->valueChange);
        if (crossing->payoffChange != unknown32)
            shown.paidDown = -Money{crossing->payoffChange};
        if (shown.equityBefore)
            shown.equity = Money{crossing->equityAfter};
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

QList<TodayRow> todayRows(const DeskSnapshot &snapshot, const std::vector<std::size_t> &rows)
{
    QList<TodayRow> shown;
    for (const std::size_t row : rows) {
        if (shown.size() < static_cast<qsizetype>(mostRows))
            shown << todayRow(snapshot, row);
    }
    return shown;
}

} // namespace

void StoreTodayBook::setSnapshot(std::shared_ptr<const DeskSnapshot> snapshot, TodaySight sight)
{
    m_snapshot = std::move(snapshot);
    m_sight = std::move(sight);
    m_state = State::Ready;
    m_sentence.clear();
    tellChanged();
}

void StoreTodayBook::setFailed(const QString &sentence)
{
    m_state = State::Failed;
    m_sentence = sentence;
    tellChanged();
}

TodaySight TodaySight::look(const DeskSnapshot &snapshot)
{
    TodaySight sight;
    const EquityBook &book = snapshot.desk->book();
    const std::int32_t today = epochDay(snapshot.today);

    for (const DeskCrossing &crossing : snapshot.recentCrossings()) {
        const auto found = snapshot.desk->rowOf(crossing.vehicleId);
        if (crossing.direction < 0 || !found)
            continue;
        const std::int32_t age = today - crossing.crossedOn;
        if (age <= 1)
            sight.crossed.push_back(*found);
        else if (age == 2)
            ++sight.crossedBefore;
    }
    for (const OpenOrder &order : snapshot.openOrders) {
        const auto found = snapshot.desk->rowOf(order.vehicleId);
        if (found && book.equity(*found) != unknown32 && book.equity(*found) > 0)
            sight.onProperty.push_back(*found);
    }

    const std::int32_t monday = today - (snapshot.today.dayOfWeek() - 1);
    const int lastMonth = monthIndex(monday + 7 * forecastWeeks);
    for (int week = 0; week < forecastWeeks; ++week)
        sight.weeks << ForecastWeek{dateOf(monday + 7 * week), 0, 0, 0, {}};
    for (std::size_t row = 0; row < snapshot.desk->size(); ++row) {
        const BookGlance &terms = book.glance(row);
        const int toEnd = terms.maturityOn == unknown32 ? -1 : terms.maturityOn - today;
        if (terms.holding == Holding::Leased && toEnd >= 0 && toEnd <= leaseDays) {
            sight.leases.push_back(row);
            sight.urgentLeases += toEnd < urgentDays;
            const int week = weekOf(terms.maturityOn - snapshot.thresholds.leaseDays, monday);
            if (week >= 0 && week < forecastWeeks) {
                ++sight.weeks[week].byLease;
                sight.weeks[week].customers << book.customerId(row);
            }
        }
        const std::int32_t crossingMonth = book.crossingMonth(row);
        if (crossingMonth == unknown32 || crossingMonth > lastMonth)
            continue;
        const int week = weekOf(book.crossingDay(row), monday);
        if (week >= 0 && week < forecastWeeks) {
            ++sight.weeks[week].byPayment; // the forecast moves by payments; values are taken along their curve
            sight.weeks[week].customers << book.customerId(row);
        }
    }
    const auto byEquity = [&book](std::size_t a, std::size_t b) { return book.equity(a) > book.equity(b); };
    std::sort(sight.crossed.begin(), sight.crossed.end(), byEquity);
    std::sort(sight.onProperty.begin(), sight.onProperty.end(), byEquity);
    std::sort(sight.leases.begin(), sight.leases.end(),
              [&book](std::size_t a, std::size_t b) { return book.glance(a).maturityOn < book.glance(b).maturityOn; });
    sight.rows = {{TodayCard::Crossed, todayRows(snapshot, sight.crossed)},
                  {TodayCard::OnProperty, todayRows(snapshot, sight.onProperty)},
                  {TodayCard::LeaseEnd, todayRows(snapshot, sight.leases)}};
    return sight;
}

TodayCount StoreTodayBook::count(TodayCard card) const
{
    if (const auto found = m_counts.find(card); found != m_counts.end())
        return found->second;
    TodayCount count;
    if (!m_snapshot)
        return count;
    switch (card) {
    case TodayCard::Crossed:
        count.count = static_cast<int>(m_sight.crossed.size());
        count.before = m_sight.crossedBefore;
        break;
    case TodayCard::OnProperty:
        count.count = static_cast<int>(m_sight.onProperty.size());
        break;
    case TodayCard::LeaseEnd:
        count.count = static_cast<int>(m_sight.leases.size());
        count.urgent = m_sight.urgentLeases;
        break;
    default: // the brief has not come yet
        break;
    }
    return count;
}

QList<TodayRow> StoreTodayBook::rows(TodayCard card) const
{
    if (const auto told = m_rows.find(card); told != m_rows.end())
        return told->second;
    const auto found = m_sight.rows.find(card);
    return found == m_sight.rows.end() ? QList<TodayRow>() : found->second;
}

QList<TodayRow> StoreTodayBook::rowsOf(const QList<qint64> &customers) const
{
    QList<TodayRow> shown;
    for (const qint64 customer : customers) {
        if (!m_snapshot || shown.size() >= static_cast<qsizetype>(mostRows))
            break;
        const auto rows = m_snapshot->rowsOf(customer);
        if (!rows.empty())
            shown << todayRow(*m_snapshot, rows.front());
    }
    return shown;
}

void StoreTodayBook::setBrief(const DayBrief &brief, qint64 nowMs, const QTimeZone &zone)
{
    for (const TodayCard card : {TodayCard::Engaged, TodayCard::Unsold, TodayCard::Missed}) {
        m_rows[card] = briefRows(card, brief, nowMs, zone);
        m_counts[card] = briefCount(card, brief, nowMs);
    }
    m_kept = brief.kept;
    tellChanged();
}

void StoreTodayBook::setMonths(const QList<ProgramMonth> &months)
{
    m_months = months;
    tellChanged();
}

} // namespace tradewind
