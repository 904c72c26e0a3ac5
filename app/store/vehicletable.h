// SPDX-License-Identifier: Apache-2.0
// Vehicles a dealership has sold or serviced, and who owns each today.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/records.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tradewind {

class Binder;
class Session;

/// A vehicle as stored. `anonymousKey` stands in for the VIN where a source names none.
struct VehicleRow
{
    Id id = 0, rooftopId = 0;
    VehicleRecord vehicle;
    std::string anonymousKey;
    std::optional<std::int32_t> previousOdometer; ///< miles
    QDate previousOdometerOn;
};

/// Who has it: an ended ownership keeps its owner, the day and the reason ("traded in", "sold again").
struct Ownership
{
    std::optional<Id> ownerId;
    QDate since, endedOn;
    QString endedBy;
    int serviceVisits = 0;
    QDate lastVisitOn;
};

class VehicleTable
{
public:
    explicit VehicleTable(Session &session)
        : m_session(session)
    {}

    /// Table, columns and values for BulkInsert, and for BulkStatement "upsert_vehicle" (by id; an unchanged row returns nothing).
    static QString table() { return QStringLiteral("vehicle"); }
    static QStringList columns();
    static void bind(Binder &binder, const VehicleRow &row);

    Result<std::optional<Id>> idOfVin(const QString &vin);
    Result<std::optional<Id>> idOfAnonymousKey(const QString &key);
    /// Errors: NotFound.
    Result<std::pair<VehicleRow, Ownership>> find(Id id);
    /// What a customer has or had last, the newest purchase first.
    Result<QList<std::pair<VehicleRow, Ownership>>> ofOwner(Id ownerId);

    /// A newer reading replaces the newest, which becomes the previous one; an older one changes nothing.
    Result<void> recordOdometer(Id id, std::int32_t miles, QDate day);
    /// Unless a later purchase is already known.
    Result<void> beginOwnership(Id id, Id ownerId, QDate since);
    Result<void> endOwnership(Id id, QDate day, const QString &reason);
    /// Counts the visits since `since` anew from the repair orders.
    Result<void> countServiceVisits(Id id, QDate since);

private:
    Session &m_session;
};

} // namespace tradewind
