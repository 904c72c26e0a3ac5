// SPDX-License-Identifier: Apache-2.0
#include "store/vehicletable.h"

#include "store/binder.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

std::pair<VehicleRow, Ownership> vehicleOf(const Row &row)
{
    VehicleRow stored;
    VehicleRecord &vehicle = stored.vehicle;
    stored.id = row.id(0);
    stored.rooftopId = row.id(1);
    vehicle.vin = row.utf8(2);
    stored.anonymousKey = row.utf8(3);
    vehicle.year = row.smallInteger(4);
    int column = 5;
    for (std::string *text : {&vehicle.make, &vehicle.model, &vehicle.trim, &vehicle.body, &vehicle.exteriorColor})
        *text = row.utf8(column++);
    vehicle.inServiceOn = row.day(10);
    vehicle.warrantyEndsOn = row.day(11);
    vehicle.odometer = row.smallInteger(12);
    vehicle.odometerOn = row.day(13);
    stored.previousOdometer = row.smallInteger(14);
    stored.previousOdometerOn = row.day(15);
    return {stored, {row.integer(16), row.day(17), row.day(18), row.text(19), static_cast<int>(row.id(20)), row.day(21)}};
}

} // namespace

QStringList VehicleTable::columns()
{
    return {u"id"_s,
            u"rooftop_id"_s,
            u"vin"_s,
            u"anonymous_key"_s,
            u"year"_s,
            u"make"_s,
            u"model"_s,
            u"trim"_s,
            u"body"_s,
            u"exterior_color"_s,
            u"in_service_on"_s,
            u"warranty_ends_on"_s,
            u"odometer"_s,
            u"odometer_on"_s,
            u"previous_odometer"_s,
            u"previous_odometer_on"_s};
}

void VehicleTable::bind(Binder &binder, const VehicleRow &row)
{
    const VehicleRecord &vehicle = row.vehicle;
    binder.bind(0, row.id);
    binder.bind(1, row.rooftopId);
    binder.bindSaid(2, vehicle.vin);
    binder.bindSaid(3, row.anonymousKey);
    binder.bind(4, vehicle.year);
    int column = 5;
    for (const std::string *text : {&vehicle.make, &vehicle.model, &vehicle.trim, &vehicle.body, &vehicle.exteriorColor})
        binder.bindSaid(column++, *text);
    binder.bind(column++, vehicle.inServiceOn);
    binder.bind(column++, vehicle.warrantyEndsOn);
    binder.bind(column++, vehicle.odometer);
    binder.bind(column++, vehicle.odometerOn);
    binder.bind(column++, row.previousOdometer);
    binder.bind(column++, row.previousOdometerOn);
}

Result<std::optional<Id>> VehicleTable::idOfVin(const QString &vin)
{
    return m_session.integer(u"find_vehicle_by_vin"_s, {vin});
}

Result<std::optional<Id>> VehicleTable::idOfAnonymousKey(const QString &key)
{
    return m_session.integer(u"find_vehicle_by_anonymous_key"_s, {key});
}

Result<std::pair<VehicleRow, Ownership>> VehicleTable::find(Id id)
{
    std::optional<std::pair<VehicleRow, Ownership>> found;
    const auto rows = m_session.each(u"find_vehicle"_s, {id}, [&](const Row &row) { found = vehicleOf(row); });
    if (!rows)
        return rows.error();
    if (!found)
        return Error{Error::Kind::NotFound, u"There is no vehicle %1."_s.arg(id)};
    return *found;
}

Result<QList<std::pair<VehicleRow, Ownership>>> VehicleTable::ofOwner(Id ownerId)
{
    QList<std::pair<VehicleRow, Ownership>> vehicles;
    const auto rows = m_session.each(u"read_owner_vehicles"_s, {ownerId}, [&](const Row &row) { vehicles << vehicleOf(row); });
    if (!rows)
        return rows.error();
    return vehicles;
}

Result<void> VehicleTable::recordOdometer(Id id, std::int32_t miles, QDate day)
{
    return done(m_session.change(u"record_odometer"_s, {miles, day, id, day}));
}

Result<void> VehicleTable::beginOwnership(Id id, Id ownerId, QDate since)
{
    return done(m_session.change(u"begin_ownership"_s, {ownerId, since, id, since}));
}

Result<void> VehicleTable::endOwnership(Id id, QDate day, const QString &reason)
{
    return done(m_session.change(u"end_ownership"_s, {day, reason, id, day}));
}

Result<void> VehicleTable::countServiceVisits(Id id, QDate since)
{
    return done(m_session.change(u"count_service_visits"_s, {since, id}));
}

} // namespace tradewind
