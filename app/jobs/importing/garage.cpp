// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/garage.h"

#include "domain/identity.h"
#include "jobs/importing/renewals.h"
#include "store/bulkselect.h"
#include "store/bulkstatement.h"
#include "store/session.h"

#include <algorithm>

namespace tradewind {

namespace {

// Up to here one look-up a vehicle is quicker than reading them all.
constexpr int kLookupsBeforeLoading = 20000;
constexpr std::size_t kVin = 17;

const QStringList &vehicleColumns()
{
    static const QStringList columns =
        QStringLiteral(
            "id rooftop_id vin anonymous_key year make model trim body exterior_color in_service_on warranty_ends_on odometer odometer_on "
            "previous_odometer previous_odometer_on owner_id owned_since ownership_ended_on ownership_ended_by")
            .split(u' ');
    return columns;
}

/// Takes out what would change nothing, unless this import says more of the vehicle. Sorted by vehicle.
template<typename Said>
void dropKnown(std::vector<Said> &list)
{
    auto kept = list.begin();
    for (auto at = list.begin(); at != list.end();) {
        const auto next = std::find_if(at, list.end(), [&](const Said &said) { return said.vehicle != at->vehicle; });
        const bool isDropped = next - at == 1 && at->isKnown;
        kept = isDropped ? kept : std::move(at, next, kept);
        at = next;
    }
    list.erase(kept, list.end());
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
    , m_byVin(session, QStringLiteral("find_vehicle_by_vin"))
    , m_byAnonymousKey(session, QStringLiteral("find_vehicle_by_anonymous_key"))
{}

Garage::~Garage() = default;

void Garage::reserve(std::size_t vehicles)
{
    m_byKey.reserve(vehicles);
    m_idOf.reserve(vehicles);
    m_wasWrittenEnded.reserve(vehicles);
}

void Garage::expect(const VehicleRecord &record) const
{
    if (record.vin.empty())
        return;
    m_byKey.expect(keyOf(record.vin, {}));
    m_vins.expect(record.vin);
}

void Garage::remember(std::uint64_t key, Id vehicle, bool isEnded)
{
    const auto next = static_cast<std::uint32_t>(m_idOf.size());
    if (m_byKey.findOrInsert(key, next) != next)
        return;
    m_idOf.push_back(vehicle);
    m_wasWrittenEnded.push_back(isEnded);
}

Result<void> Garage::loadAll()
{
    if (auto done = m_vehicles.finish(); !done)
        return done;
    m_knowsAll = true;
    BulkSelect rows(m_session, QStringLiteral("read_vehicle_keys"));
    while (rows.next())
        remember(keyOf(rows.text(1), rows.text(2)), rows.integerOr(0, 0), false);
    return rows.finish();
}

/// The place of a vehicle in m_idOf, or nothing when it is new.
Result<std::optional<std::uint32_t>> Garage::find(std::uint64_t key, const std::string &vin, const std::string &anonymousKey)
{
    if (const auto known = m_byKey.find(key); known || m_knowsAll)
        return known;
    if (++m_lookups > kLookupsBeforeLoading) {
        if (auto loaded = loadAll(); !loaded)
            return loaded.error();
        return m_byKey.find(key);
    }
    const auto stored = (vin.empty() ? m_byAnonymousKey : m_byVin).each({vin.empty() ? anonymousKey : vin}, [&](const BulkSelect &row) {
        remember(key, row.integerOr(0, 0), false);
    });
    if (!stored)
        return stored.error();
    return m_byKey.find(key);
}

void Garage::know(const std::string &vin, const StoredVehicle &vehicle)
{
    if (vin.empty())
        return;
    remember(keyOf(vin, {}), vehicle.id, false);
    m_lastKnown = vehicle;
}

Result<Id> Garage::place(const VehicleRecord &record, const std::string &anonymousKey, const Purchase &purchase, const Ending &ending)
{
    if (record.vin.empty() && anonymousKey.empty())
        return Id(0);
    const std::uint64_t key = keyOf(record.vin, anonymousKey);
    const auto known = find(key, record.vin, anonymousKey);
    if (!known)
        return known.error();
    if (!*known)
        return write(key, record, anonymousKey, purchase, ending);
    if (auto done = renew(**known, record, purchase); !done)
        return done.error();
    const Id vehicle = m_idOf[**known];
    if (ending.on.isValid())
        endOwnership(vehicle, ending);
    return vehicle;
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

Result<Id> Garage::write(std::uint64_t key, const VehicleRecord &record, const std::string &anonymousKey, const Purchase &purchase,
                         const Ending &ending)
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
    if (ending.on.isValid()) {
        m_vehicles.bind(18, ending.on);
        m_vehicles.bind(19, ending.why);
    }
    if (auto done = m_vehicles.step(); !done)
        return done.error();
    remember(key, id, ending.on.isValid());
    return id;
}

Result<void> Garage::renew(std::uint32_t vehicle, const VehicleRecord &record, const Purchase &purchase)
{
    const Id id = m_idOf[vehicle];
    const StoredVehicle *stored = m_lastKnown.id == id ? &m_lastKnown : nullptr;
    if (purchase.owner != 0) {
        // All purchases of an import come before all its ends: one written on this very day already is an end of this purchase.
        const qint64 day = dayNumber(purchase.on).value_or(0);
        const bool isKnown = stored && purchase.on.isValid() &&
                             (stored->purchase.on > purchase.on ||
                              (stored->purchase == purchase && (!stored->endedOn.isValid() || stored->endedOn > purchase.on)));
        m_begins.push_back({id, purchase.owner, day, m_wasWrittenEnded[vehicle] ? day - 1 : day, isKnown});
    }
    if (const auto day = dayNumber(record.odometerOn); day && record.odometer) {
        m_readings.push_back({id, *day, *record.odometer, stored && stored->odometerOn >= record.odometerOn});
    }
    if (record.make.empty() && record.exteriorColor.empty() && !record.inServiceOn.isValid() && !record.warrantyEndsOn.isValid())
        return {};
    m_renewals.push_back({id, record});
    return m_renewals.size() >= renewalsHeld(m_session) ? applyRenewals() : Result<void>();
}

void Garage::endOwnership(Id vehicle, Ending ending)
{
    if (const auto day = dayNumber(ending.on))
        m_ends.push_back({vehicle, *day, std::move(ending.why)});
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
    // In order of date for each vehicle, and of vehicles as they are stored: neighbours share a page.
    const auto byVehicleAndDay = [](const auto &a, const auto &b) { return std::pair(a.vehicle, a.day) < std::pair(b.vehicle, b.day); };
    std::stable_sort(m_begins.begin(), m_begins.end(), byVehicleAndDay);
    std::stable_sort(m_ends.begin(), m_ends.end(), byVehicleAndDay);
    std::stable_sort(m_readings.begin(), m_readings.end(), byVehicleAndDay);
    BulkStatement take(m_session, QStringLiteral("take_ownership")), end(m_session, QStringLiteral("end_ownership"));
    BulkStatement read(m_session, QStringLiteral("record_odometer")), count(m_session, QStringLiteral("count_service_visits"));
    dropKnown(m_begins);
    dropKnown(m_readings);
    for (const Begin &begin : m_begins) {
        int column = 0;
        take.bind(column++, begin.owner);
        take.bind(column++, begin.endsAfter);
        take.bind(column++, begin.endsAfter);
        take.bind(column++, begin.day);
        take.bind(column++, begin.vehicle);
        take.bind(column++, begin.day);
        take.bind(column++, begin.owner);
        take.bind(column++, begin.day);
        take.bind(column++, begin.endsAfter);
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
