// SPDX-License-Identifier: Apache-2.0
// Finds or makes the vehicle a row speaks of, and keeps who owns it and how far it has gone.
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "domain/vin/vindecoder.h"
#include "jobs/importing/idlist.h"
#include "jobs/importing/idstrip.h"
#include "jobs/importing/keymap.h"
#include "store/bulkinsert.h"
#include "store/lookup.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace tradewind {

class Session;

/// Who buys a vehicle on which day; 0 is nobody.
struct Purchase
{
    Id owner = 0;
    QDate on;
    bool operator==(const Purchase &) const = default;
};

/// What the store says of a vehicle before this import.
struct StoredVehicle
{
    Id id = 0;
    Purchase purchase;
    QDate endedOn;
    QDate odometerOn; ///< the newest reading
};

/// When somebody stopped owning a vehicle, and why in words people are shown; an invalid day is "they did not".
struct Ending
{
    QDate on;
    std::string why;
};

/// The vehicles of the store during one import, inside the job's transaction.
///
/// The newest purchase owns the vehicle; a trade-in, an unwound deal or the unit standing in our own inventory ends it. What changes
/// about vehicles already written is held back and applied by finish() in order of date, so the order of rows does not matter.
class Garage
{
public:
    Garage(Session &session, IdMaker &ids, VinCache &vins, qint64 rooftopId);
    ~Garage();

    /// The vehicle of this record; when new it is written, with its buyer. `anonymousKey` names it where there is no VIN. 0 when there is
    /// neither. Errors: as Session.
    Result<Id> place(const VehicleRecord &record, const std::string &anonymousKey, const Purchase &purchase = {},
                     const Ending &ending = {});
    /// This vehicle is stored like that: it need not be looked up, and what it already says need not be said again.
    void know(const std::string &vin, const StoredVehicle &vehicle);
    /// Ends what began on or before that day.
    void endOwnership(Id vehicle, Ending ending);
    /// This record will be placed soon: begins to fetch what place() looks at.
    void expect(const VehicleRecord &record) const;
    /// Service visits of this vehicle are to be counted again.
    void noteVisit(Id vehicle) { m_visited.insert(vehicle); }

    /// Applies what was held back; visits count from `visitsSince`. Errors: as Session.
    Result<void> finish(QDate visitsSince);

    void reserve(std::size_t vehicles);
    /// No vehicle will be placed any more: gives memory back before finish().
    void release() { m_byKey = {}; }
    /// No vehicle is stored yet: nothing needs to be looked up.
    void assumeEmpty() { m_knowsAll = true; }

private:
    struct Begin
    {
        Id vehicle, owner;
        qint64 day;
        qint64 endsAfter; ///< an end after this day stays
        bool isKnown;     ///< the store says so already, or something newer
    };
    struct End
    {
        Id vehicle;
        qint64 day;
        std::string why;
    };
    struct Reading
    {
        Id vehicle;
        qint64 day;
        std::int32_t miles;
        bool isKnown;
    };
    struct Renewal
    {
        Id vehicle;
        VehicleRecord record;
    };
    Result<std::optional<std::uint32_t>> find(std::uint64_t key, const std::string &vin, const std::string &anonymousKey);
    Result<void> loadAll();
    Result<Id> write(std::uint64_t key, const VehicleRecord &record, const std::string &anonymousKey, const Purchase &purchase,
                     const Ending &ending);
    Result<void> renew(std::uint32_t vehicle, const VehicleRecord &record, const Purchase &purchase);
    void remember(std::uint64_t key, Id vehicle, bool isEnded);
    Result<void> applyRenewals();
    void bindVehicle(Binder &to, Id id, const VehicleRecord &record, const std::string &anonymousKey);

    Session &m_session;
    IdStrip m_ids;
    VinCache &m_vins;
    const qint64 m_rooftopId;
    bool m_knowsAll = false;
    int m_lookups = 0;
    KeyMap m_byKey;
    IdList m_idOf;
    std::vector<bool> m_wasWrittenEnded; ///< by this import
    StoredVehicle m_lastKnown;
    std::vector<Begin> m_begins;
    std::vector<End> m_ends;
    std::vector<Reading> m_readings;
    std::vector<Renewal> m_renewals;
    std::unordered_set<Id> m_visited;
    BulkInsert m_vehicles;
    Lookup m_byVin, m_byAnonymousKey;
};

} // namespace tradewind
