// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/garage.h"

#include "domain/identity.h"
#include "store/bulkselect.h"
#include "store/bulkstatement.h"
#include "store/session.h"

#include <algorithm>

namespace tradewind {

namespace {

// Up to here one look-up a vehicle is quicker than reading them all.
constexpr int kLookupsBeforeLoading = 20000;
constexpr std::size_t kRenewalsHeld = 4096;
constexpr std::size_t kVin = 17;

const QStringList &vehicleColumns()
{
    static const QStringList columns =
        QStringLiteral(
            "id rooftop_id vin anonymous_key year make model trim body exterior_color in_service_on warranty_ends_on odometer odometer_on "
            "previous_odometer previous_odometer_on owner_id owned_since")
            .split(u' ');
    return columns;
}

std::uint64_t keyOf(std::string_view vin, std::string_view anonymousKey)
{
    return vin.empty() ? stableHash(anonymousKey, 22) : stableHash(vin, 21);
}

} // namespace

Garage::Garage(Session &session, IdMaker &ids, VinCache &vins, qint64 rooftopId)
    : m_session(session)
    , m_ids(ids)
    , m_vins(vins)
    , m_rooftopId(rooftopId)
    , m_vehicles(session, QStringLiteral("vehicle"), vehicleColumns())
{}

Garage::~Garage() = default;

void Garage::reserve(std::size_t vehicles)
{
    m_byKey.reserve(vehicles);
    m_idOf.reserve(vehicles);
}

Result<void> Garage::loadAll()
{
    if (auto done = m_vehicles.finish(); !done)
        return done;
    m_knowsAll = true;
    BulkSelect rows(m_session, QStringLiteral("read_vehicle_keys"));
    while (rows.next()) {
        const auto ordinal = static_cast<std::uint32_t>(m_idOf.size());
        if (m_byKey.findOrInsert(keyOf(rows.text(1), rows.text(2)), ordinal) == ordinal)
            m_idOf.push_back(rows.integerOr(0, 0));
    }
    return rows.finish();
}

Result<Id> Garage::find(std::uint64_t key, const std::string &vin, const std::string &anonymousKey)
{
    if (const auto known = m_byKey.find(key))
        return m_idOf[*known];
    if (m_knowsAll)
        return Id(0);
    if (++m_lookups > kLookupsBeforeLoading) {
        if (auto loaded = loadAll(); !loaded)
            return loaded.error();
        const auto known = m_byKey.find(key);
        return known ? m_idOf[*known] : Id(0);
    }
    const auto stored = vin.empty() ? m_session.integer(QStringLiteral("find_vehicle_by_anonymous_key"), {anonymousKey})
                                    : m_session.integer(QStringLiteral("find_vehicle_by_vin"), {vin});
    if (!stored)
        return stored.error();
    if (!*stored)
        return Id(0);
    m_byKey.findOrInsert(key, static_cast<std::uint32_t>(m_idOf.size()));
    m_idOf.push_back(**stored);
    return **stored;
}

Result<Id> Garage::place(const VehicleRecord &record, const std::string &anonymousKey, const Purchase &purchase)
{
    if (record.vin.empty() && anonymousKey.empty())
        return Id(0);
    const std::uint64_t key = keyOf(record.vin, anonymousKey);
    const auto known = find(key, record.vin, anonymousKey);
    if (!known)
        return known.error();
    if (*known == 0)
        return write(key, record, anonymousKey, purchase);
    if (auto done = renew(*known, record, purchase); !done)
        return done.error();
    return *known;
}

void Garage::bindVehicle(Binder &to, Id id, const VehicleRecord &record, const std::string &anonymousKey)
{
    static const VinFacts nothing;
    const VinFacts &facts = record.vin.size() == kVin ? m_vins.decode(record.vin) : nothing;
    to.bind(0, id);
    to.bind(1, m_rooftopId);
    to.bindSaid(2, record.vin);
    if (record.vin.empty())
        to.bindSaid(3, anonymousKey);
    to.bind(4, record.year ? record.year : facts.year);
    to.bindSaid(5, record.make.empty() ? facts.make : record.make);
    to.bindSaid(6, record.model.empty() ? facts.model : record.model);
    to.bindSaid(7, record.trim.empty() && (record.model.empty() || record.model == facts.model) ? facts.trim : record.trim);
    to.bindSaid(8, record.body.empty() ? facts.body : record.body);
    to.bindSaid(9, record.exteriorColor);
    to.bind(10, record.inServiceOn);
    to.bind(11, record.warrantyEndsOn);
    to.bind(12, record.odometer);
    if (record.odometer)
        to.bind(13, record.odometerOn);
}

Result<Id> Garage::write(std::uint64_t key, const VehicleRecord &record, const std::string &anonymousKey, const Purchase &purchase)
{
    if (m_idOf.size() >= KeyMap::maxValue)
        return Error{Error::Kind::BadData,
                     QStringLiteral("One store holds at most 16 million vehicles. Bring this file into a store of its own.")};
    const Id id = m_ids.next();
    bindVehicle(m_vehicles, id, record, anonymousKey);
    if (purchase.owner != 0) {
        m_vehicles.bind(16, purchase.owner);
        m_vehicles.bind(17, purchase.on);
    }
    if (auto done = m_vehicles.step(); !done)
        return done.error();
    m_byKey.findOrInsert(key, static_cast<std::uint32_t>(m_idOf.size()));
    m_idOf.push_back(id);
    return id;
}

Result<void> Garage::renew(Id vehicle, const VehicleRecord &record, const Purchase &purchase)
{
    if (purchase.owner != 0)
        m_begins.push_back({vehicle, purchase.owner, dayNumber(purchase.on).value_or(0)});
    if (record.odometer)
        noteOdometer(vehicle, *record.odometer, record.odometerOn);
    if (record.make.empty() && record.exteriorColor.empty() && !record.inServiceOn.isValid() && !record.warrantyEndsOn.isValid())
        return {};
    m_renewals.push_back({vehicle, record});
    return m_renewals.size() >= kRenewalsHeld ? applyRenewals() : Result<void>();
}

void Garage::endOwnership(Id vehicle, QDate on, std::string why)
{
    if (const auto day = dayNumber(on))
        m_ends.push_back({vehicle, *day, std::move(why)});
}

void Garage::noteOdometer(Id vehicle, std::int32_t miles, QDate on)
{
    if (const auto day = dayNumber(on))
        m_readings.push_back({vehicle, *day, miles});
}

Result<void> Garage::applyRenewals()
{
    if (m_renewals.empty())
        return {};
    if (auto done = m_vehicles.finish(); !done)
        return done;
    BulkStatement upsert(m_session, QStringLiteral("upsert_vehicle"));
    for (const Renewal &renewal : m_renewals) {
        bindVehicle(upsert, renewal.vehicle, renewal.record, {});
        if (auto done = upsert.step(); !done)
            return done;
    }
    m_renewals.clear();
    return {};
}

Result<void> Garage::finish(QDate visitsSince)
{
    if (auto done = applyRenewals(); !done)
        return done;
    if (auto done = m_vehicles.finish(); !done)
        return done;
    const auto byDay = [](const auto &a, const auto &b) { return a.day < b.day; };
    std::stable_sort(m_begins.begin(), m_begins.end(), byDay);
    std::stable_sort(m_ends.begin(), m_ends.end(), byDay);
    std::stable_sort(m_readings.begin(), m_readings.end(), byDay);
    BulkStatement take(m_session, QStringLiteral("take_ownership")), end(m_session, QStringLiteral("end_ownership"));
    BulkStatement read(m_session, QStringLiteral("record_odometer")), count(m_session, QStringLiteral("count_service_visits"));
    for (const Begin &begin : m_begins) {
        take.bind(0, begin.owner);
        take.bind(1, begin.day);
        take.bind(2, begin.day);
        take.bind(3, begin.day);
        take.bind(4, begin.vehicle);
        take.bind(5, begin.day);
        if (auto done = take.step(); !done)
            return done;
    }
    for (const End &ending : m_ends) {
        end.bind(0, ending.day);
        end.bind(1, ending.why);
        end.bind(2, ending.vehicle);
        end.bind(3, ending.day);
        if (auto done = end.step(); !done)
            return done;
    }
    for (const Reading &reading : m_readings) {
        read.bind(0, reading.miles);
        read.bind(1, reading.day);
        read.bind(2, reading.vehicle);
        read.bind(3, reading.day);
        if (auto done = read.step(); !done)
            return done;
    }
    for (const Id vehicle : m_visited) {
        count.bind(0, visitsSince);
        count.bind(1, vehicle);
        if (auto done = count.step(); !done)
            return done;
    }
    return {};
}

} // namespace tradewind
