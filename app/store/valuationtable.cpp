// SPDX-License-Identifier: Apache-2.0
#include "store/valuationtable.h"

#include "store/binder.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

QStringList ValuationTable::columns()
{
    return {u"id"_s,    u"vehicle_id"_s, u"source_id"_s, u"provider"_s, u"grade"_s,
            u"basis"_s, u"valued_on"_s,  u"odometer"_s,  u"region"_s,   u"amount"_s};
}

void ValuationTable::bind(Binder &binder, const ValuationRow &row)
{
    const ValuationRecord &valuation = row.valuation;
    binder.bind(0, row.id);
    binder.bind(1, row.vehicleId);
    binder.bind(2, row.sourceId);
    binder.bind(3, valuation.provider);
    binder.bind(4, valuation.grade);
    binder.bind(5, valuation.basis);
    binder.bind(6, valuation.valuedOn);
    binder.bind(7, valuation.odometer);
    binder.bindSaid(8, valuation.region);
    binder.bind(9, valuation.amount);
}

Result<QList<ValuationRow>> ValuationTable::ofVehicle(Id vehicleId)
{
    QList<ValuationRow> valuations;
    const auto rows = m_session.each(u"read_vehicle_valuations"_s, {vehicleId}, [&](const Row &row) {
        ValuationRow stored;
        stored.id = row.id(0);
        stored.vehicleId = vehicleId;
        stored.sourceId = row.id(1);
        ValuationRecord &valuation = stored.valuation;
        valuation.provider = row.utf8(2);
        valuation.grade = static_cast<ValueGrade>(row.id(3));
        valuation.basis = static_cast<ValueBasis>(row.id(4));
        valuation.valuedOn = row.day(5);
        valuation.odometer = row.smallInteger(6);
        valuation.region = row.utf8(7);
        valuation.amount = Money{row.id(8)};
        valuations << stored;
    });
    if (!rows)
        return rows.error();
    return valuations;
}

} // namespace tradewind
