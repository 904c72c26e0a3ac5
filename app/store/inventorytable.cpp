// SPDX-License-Identifier: Apache-2.0
#include "store/inventorytable.h"

#include "store/binder.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

QStringList InventoryTable::columns()
{
    return {u"id"_s,    u"rooftop_id"_s, u"source_id"_s,   u"stock_number"_s,   u"vin"_s,      u"condition"_s, u"year"_s, u"make"_s,
            u"model"_s, u"trim"_s,       u"body"_s,        u"exterior_color"_s, u"odometer"_s, u"price"_s,     u"msrp"_s, u"invoice"_s,
            u"cost"_s,  u"book_value"_s, u"in_stock_on"_s, u"status"_s,         u"is_gone"_s};
}

void InventoryTable::bind(Binder &binder, const InventoryRow &row)
{
    const InventoryRecord &unit = row.unit;
    const VehicleRecord &vehicle = unit.vehicle;
    binder.bind(0, row.id);
    binder.bind(1, row.rooftopId);
    binder.bind(2, row.sourceId);
    binder.bind(3, unit.stockNumber);
    binder.bindSaid(4, vehicle.vin);
    binder.bind(5, unit.condition);
    binder.bind(6, vehicle.year);
    int column = 7;
    for (const std::string *text : {&vehicle.make, &vehicle.model, &vehicle.trim, &vehicle.body, &vehicle.exteriorColor})
        binder.bindSaid(column++, *text);
    binder.bind(12, vehicle.odometer);
    column = 13;
    for (const auto *money : {&unit.price, &unit.msrp, &unit.invoice, &unit.cost, &unit.bookValue})
        binder.bind(column++, *money);
    binder.bind(18, unit.inStockOn);
    binder.bindSaid(19, unit.status);
    binder.bind(20, row.isGone);
}

Result<QList<InventoryRow>> InventoryTable::inStock(Id rooftopId)
{
    QList<InventoryRow> units;
    const auto rows = m_session.each(u"read_inventory"_s, {rooftopId}, [&](const Row &row) {
        InventoryRow stored;
        InventoryRecord &unit = stored.unit;
        VehicleRecord &vehicle = unit.vehicle;
        stored.id = row.id(0);
        stored.rooftopId = row.id(1);
        stored.sourceId = row.id(2);
        unit.stockNumber = row.utf8(3);
        vehicle.vin = row.utf8(4);
        unit.condition = static_cast<Condition>(row.id(5));
        vehicle.year = row.smallInteger(6);
        int column = 7;
        for (std::string *text : {&vehicle.make, &vehicle.model, &vehicle.trim, &vehicle.body, &vehicle.exteriorColor})
            *text = row.utf8(column++);
        vehicle.odometer = row.smallInteger(12);
        column = 13;
        for (auto *money : {&unit.price, &unit.msrp, &unit.invoice, &unit.cost, &unit.bookValue})
            *money = row.money(column++);
        unit.inStockOn = row.day(18);
        unit.status = row.utf8(19);
        stored.isGone = row.flag(20);
        units << stored;
    });
    if (!rows)
        return rows.error();
    return units;
}

Result<QHash<QString, Id>> InventoryTable::stockNumbers(Id sourceId)
{
    QHash<QString, Id> numbers;
    const auto rows = m_session.each(u"read_inventory_keys"_s, {sourceId}, [&](const Row &row) { numbers.insert(row.text(1), row.id(0)); });
    if (!rows)
        return rows.error();
    return numbers;
}

Result<void> InventoryTable::markGone(Id sourceId, const QString &stockNumber)
{
    const auto changed = m_session.change(u"mark_inventory_gone"_s, {sourceId, stockNumber});
    return changed ? Result<void>() : changed.error();
}

} // namespace tradewind
