// SPDX-License-Identifier: Apache-2.0
#include "store/repairordertable.h"

#include "store/binder.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

QStringList RepairOrderTable::columns()
{
    return {u"id"_s,          u"rooftop_id"_s, u"source_id"_s,      u"ro_number"_s,      u"customer_id"_s,
            u"vehicle_id"_s,  u"advisor"_s,    u"status"_s,         u"opened_on"_s,      u"closed_on"_s,
            u"promised_on"_s, u"odometer"_s,   u"customer_total"_s, u"warranty_total"_s, u"internal_total"_s};
}

QStringList RepairOrderTable::lineColumns()
{
    return {u"id"_s,       u"repair_order_id"_s, u"line_number"_s,    u"op_code"_s, u"description"_s,
            u"pay_type"_s, u"decision"_s,        u"decline_reason"_s, u"amount"_s};
}

void RepairOrderTable::bind(Binder &binder, const RepairOrderRow &row)
{
    const RepairOrderRecord &order = row.order;
    binder.bind(0, row.id);
    binder.bind(1, row.rooftopId);
    binder.bind(2, row.sourceId);
    binder.bind(3, order.number);
    binder.bind(4, row.customerId);
    binder.bind(5, row.vehicleId);
    binder.bindSaid(6, order.advisor);
    binder.bindSaid(7, order.status);
    binder.bind(8, order.openedOn);
    binder.bind(9, order.closedOn);
    binder.bind(10, order.promisedOn);
    binder.bind(11, order.vehicle.odometer);
    binder.bind(12, order.customerTotal);
    binder.bind(13, order.warrantyTotal);
    binder.bind(14, order.internalTotal);
}

void RepairOrderTable::bindLine(Binder &binder, Id id, Id orderId, const RepairLineRecord &line)
{
    binder.bind(0, id);
    binder.bind(1, orderId);
    binder.bindSaid(2, line.lineNumber);
    binder.bindSaid(3, line.opCode);
    binder.bindSaid(4, line.description);
    binder.bindSaid(5, line.payType);
    binder.bind(6, line.decision);
    binder.bindSaid(7, line.declineReason);
    binder.bind(8, line.amount);
}

Result<void> RepairOrderTable::forgetLines(Id orderId)
{
    const auto changed = m_session.change(u"delete_repair_lines"_s, {orderId});
    return changed ? Result<void>() : changed.error();
}

Result<QList<RepairOrderRow>> RepairOrderTable::ofVehicle(Id vehicleId)
{
    QList<RepairOrderRow> orders;
    const auto rows = m_session.each(u"read_vehicle_repair_orders"_s, {vehicleId}, [&](const Row &row) {
        RepairOrderRow stored;
        RepairOrderRecord &order = stored.order;
        stored.id = row.id(0);
        stored.rooftopId = row.id(1);
        stored.sourceId = row.id(2);
        order.number = row.utf8(3);
        stored.customerId = row.integer(4);
        stored.vehicleId = row.integer(5);
        order.advisor = row.utf8(6);
        order.status = row.utf8(7);
        order.openedOn = row.day(8);
        order.closedOn = row.day(9);
        order.promisedOn = row.day(10);
        order.vehicle.odometer = row.smallInteger(11);
        order.customerTotal = row.money(12);
        order.warrantyTotal = row.money(13);
        order.internalTotal = row.money(14);
        orders << stored;
    });
    if (!rows)
        return rows.error();
    for (RepairOrderRow &stored : orders) {
        const auto lines = m_session.each(u"read_repair_lines"_s, {stored.id}, [&](const Row &row) {
            stored.order.lines.push_back(
                {row.utf8(0), row.utf8(1), row.utf8(2), row.utf8(3), row.utf8(5), static_cast<LineDecision>(row.id(4)), row.money(6)});
        });
        if (!lines)
            return lines.error();
    }
    return orders;
}

} // namespace tradewind
