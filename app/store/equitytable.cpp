// SPDX-License-Identifier: Apache-2.0
#include "store/equitytable.h"

#include "base/utf8.h"
#include "domain/calendar.h"
#include "store/binder.h"
#include "store/bulkselect.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

CrossingRow crossingFrom(const Row &row)
{
    return {row.id(0),    row.id(1),        row.integer(2), row.day(3),   row.id(4),    Money{row.id(5)},
            row.money(6), Money{row.id(7)}, row.money(8),   row.money(9), row.text(10), static_cast<int>(row.id(11))};
}

} // namespace

QStringList EquityTable::crossingColumns()
{
    return {u"id"_s,           u"vehicle_id"_s,   u"customer_id"_s,   u"crossed_on"_s, u"recorded_at"_s, u"threshold"_s, u"equity_before"_s,
            u"equity_after"_s, u"value_change"_s, u"payoff_change"_s, u"why"_s,        u"direction"_s};
}

void EquityTable::bindCrossing(Binder &binder, const CrossingRow &row, std::string_view why)
{
    binder.bind(0, row.id);
    binder.bind(1, row.vehicleId);
    binder.bind(2, row.customerId);
    binder.bind(3, row.crossedOn);
    binder.bind(4, row.recordedAt);
    binder.bind(5, row.threshold);
    binder.bind(6, row.equityBefore);
    binder.bind(7, row.equityAfter);
    binder.bind(8, row.valueChange);
    binder.bind(9, row.payoffChange);
    binder.bind(10, why);
    binder.bind(11, row.direction);
}

void EquityTable::bindMonth(Binder &binder, Id vehicleId, const EquityMonth &month)
{
    binder.bind(0, vehicleId);
    binder.bind(1, month.month);
    binder.bind(2, month.asOf);
    binder.bind(3, month.payoff);
    binder.bind(4, month.value);
    binder.bind(5, month.equity);
}

Result<void> EquityTable::crossingsSince(QDate day, const std::function<void(const CrossingRow &)> &use)
{
    BulkSelect rows(m_session, u"read_crossings"_s, {day});
    const auto money = [&rows](int column) {
        const auto cents = rows.integer(column);
        return cents ? std::optional(Money{*cents}) : std::nullopt;
    };
    CrossingRow row;
    while (rows.next()) {
        row.id = rows.integerOr(0, 0);
        row.vehicleId = rows.integerOr(1, 0);
        row.customerId = rows.integer(2);
        row.crossedOn = dateOf(static_cast<std::int32_t>(rows.integerOr(3, 0)));
        row.recordedAt = rows.integerOr(4, 0);
        row.threshold = Money{rows.integerOr(5, 0)};
        row.equityBefore = money(6);
        row.equityAfter = Money{rows.integerOr(7, 0)};
        row.valueChange = money(8);
        row.payoffChange = money(9);
        const std::string_view why = rows.text(10);
        row.why = text(why);
        row.direction = static_cast<int>(rows.integerOr(11, 1));
        use(row);
    }
    return rows.finish();
}

Result<QList<CrossingRow>> EquityTable::crossingsOf(Id vehicleId)
{
    QList<CrossingRow> crossings;
    const auto rows = m_session.each(u"read_vehicle_crossings"_s, {vehicleId}, [&](const Row &row) { crossings << crossingFrom(row); });
    if (!rows)
        return rows.error();
    return crossings;
}

Result<void> EquityTable::latestCrossings(const std::function<void(Id, QDate, int)> &use)
{
    const auto rows =
        m_session.each(u"read_latest_crossings"_s, {}, [&](const Row &row) { use(row.id(0), row.day(1), static_cast<int>(row.id(2))); });
    return rows ? Result<void>() : rows.error();
}

Result<QList<EquityMonth>> EquityTable::history(Id vehicleId)
{
    QList<EquityMonth> months;
    const auto rows = m_session.each(u"read_equity_history"_s, {vehicleId}, [&](const Row &row) {
        months << EquityMonth{static_cast<int>(row.id(0)), row.day(1), Money{row.id(2)}, Money{row.id(3)}, Money{row.id(4)}};
    });
    if (!rows)
        return rows.error();
    return months;
}

} // namespace tradewind
