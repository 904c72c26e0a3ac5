// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/declinedwork.h"

#include "domain/calendar.h"
#include "store/session.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

QString personOf(const Row &row, int first)
{
    const QString company = row.text(first + 2);
    return company.isEmpty() ? u"%1 %2"_s.arg(row.text(first), row.text(first + 1)).trimmed() : company;
}

QString vehicleOf(const Row &row, int year)
{
    const auto number = row.integer(year);
    return u"%1 %2 %3"_s.arg(number ? QString::number(*number) : QString(), row.text(year + 1), row.text(year + 2)).simplified();
}

/// Miles driven between a day and `asOf`, along the vehicle's last two readings.
std::optional<int> milesBetween(const Row &row, int odometer, QDate from, QDate asOf)
{
    const auto reading = [&](int column) {
        const auto miles = row.smallInteger(column);
        return miles && row.day(column + 1).isValid() ? std::optional(OdometerReading{*miles, row.day(column + 1)}) : std::nullopt;
    };
    return milesDriven(from, asOf, reading(odometer), reading(odometer + 2), EquitySettings().milesPerYear);
}

} // namespace

Result<DeclinedBook> readDeclinedWork(Session &session, Id rooftopId, QDate asOf, const QTimeZone &zone, int lookBackDays)
{
    DeclinedBook book;
    const QDate from = asOf.addDays(-lookBackDays);
    const qint64 fromMs = from.startOfDay(zone).toMSecsSinceEpoch();
    const qint64 untilMs = asOf.addDays(1).startOfDay(zone).toMSecsSinceEpoch() - 1;

    QSet<QString> onPage; // order and service decided on a page: the repair order says the same again
    const auto pages = session.each(u"read_declined_items"_s, {rooftopId, fromMs, untilMs}, [&](const Row &row) {
        DeclinedWork work;
        work.itemId = row.id(0);
        work.key = u"item:"_s + QString::number(*work.itemId);
        work.service = row.text(1);
        work.serviceKey = row.utf8(2);
        work.reason = static_cast<DeclineReason>(row.id(3));
        work.amount = row.money(4).value_or(Money{});
        work.declinedOn = QDateTime::fromMSecsSinceEpoch(row.id(5), zone).date();
        work.roNumber = row.text(6);
        work.advisor = row.text(7);
        work.customerId = row.integer(8);
        work.vehicleId = row.integer(9);
        work.person = personOf(row, 10);
        work.vehicle = vehicleOf(row, 13);
        work.milesSince = milesBetween(row, 16, work.declinedOn, asOf);
        work.orderId = row.integer(21);
        work.inspectionId = row.id(22);
        if (work.orderId)
            onPage.insert(u"%1:%2"_s.arg(*work.orderId).arg(QString::fromStdString(work.serviceKey)));
        book.lines << work;
    });
    if (!pages)
        return pages.error();
    const auto orders = session.each(u"read_declined_order_lines"_s, {rooftopId, from, asOf}, [&](const Row &row) {
        DeclinedWork work;
        work.orderId = row.id(0);
        work.service = row.text(1);
        work.serviceKey = serviceKey(row.utf8(1));
        const QString place = u"%1:%2"_s.arg(*work.orderId).arg(QString::fromStdString(work.serviceKey));
        if (onPage.contains(place))
            return;
        onPage.insert(place);
        work.key = u"order:"_s + place;
        work.reason = declineReasonFrom(row.text(3));
        work.amount = row.money(4).value_or(Money{});
        work.declinedOn = row.day(5);
        work.roNumber = row.text(6);
        work.advisor = row.text(7);
        work.customerId = row.integer(8);
        work.vehicleId = row.integer(9);
        work.person = personOf(row, 10);
        work.vehicle = vehicleOf(row, 13);
        work.milesSince = milesBetween(row, 16, work.declinedOn, asOf);
        book.lines << work;
    });
    if (!orders)
        return orders.error();

    QHash<QString, int> stagesDone;
    const auto steps = session.each(u"read_recovery_steps"_s, {rooftopId}, [&](const Row &row) {
        int &done = stagesDone[row.text(0)];
        done = std::max(done, static_cast<int>(row.id(1)) + 1);
    });
    if (!steps)
        return steps.error();
    std::vector<SoldLine> sold;
    const auto read = session.each(u"read_sold_order_lines"_s, {rooftopId, from, asOf}, [&](const Row &row) {
        sold.push_back({row.id(0), row.id(5), row.id(1), serviceKey(row.utf8(2)), row.day(3), row.money(4).value_or(Money{})});
    });
    if (!read)
        return read.error();

    std::vector<DeclinedLine> declined;
    for (qsizetype i = 0; i < book.lines.size(); ++i) {
        const DeclinedWork &work = book.lines[i];
        if (work.vehicleId)
            declined.push_back({i, *work.vehicleId, work.orderId.value_or(0), work.serviceKey, work.declinedOn, work.amount});
    }
    book.recovered = attribute(std::move(declined), std::move(sold));
    for (const Attribution &credit : book.recovered) {
        book.recoveredAmount += credit.recovered;
        for (const std::int64_t line : credit.chain)
            book.lines[line].isRecovered = true;
    }
    int ripe = 0, back = 0;
    for (DeclinedWork &work : book.lines) {
        work.place = recoveryOn(asOf, work.declinedOn, stagesDone.value(work.key));
        work.age = declineAge(asOf, work.declinedOn);
        if (work.place.ageDays >= recoveryStages.front().day) {
            ++ripe;
            back += work.isRecovered ? 1 : 0;
        }
        if (!work.isRecovered)
            (work.place.state == RecoveryState::Lapsed ? book.lapsed : book.open) += work.amount;
    }
    if (ripe > 0)
        book.recoveryRate = static_cast<double>(back) / ripe;
    std::vector<qsizetype> order(static_cast<std::size_t>(book.lines.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
        const DeclinedWork &a = book.lines[left], &b = book.lines[right];
        const auto due = [](const DeclinedWork &work) { return work.place.dueOn.isValid() ? work.place.dueOn : QDate(9999, 1, 1); };
        return std::pair(due(a), -a.amount.cents) < std::pair(due(b), -b.amount.cents);
    });
    QList<DeclinedWork> sorted;
    std::vector<std::int64_t> placeOf(order.size());
    for (const qsizetype line : order) {
        placeOf[static_cast<std::size_t>(line)] = sorted.size();
        sorted << book.lines[line];
    }
    book.lines = std::move(sorted);
    for (Attribution &credit : book.recovered) {
        credit.declinedId = placeOf[static_cast<std::size_t>(credit.declinedId)];
        for (std::int64_t &line : credit.chain)
            line = placeOf[static_cast<std::size_t>(line)];
    }
    return book;
}

} // namespace tradewind
