// SPDX-License-Identifier: Apache-2.0
// Service visits: repair orders and their lines.
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

/// A repair order as stored; customer and vehicle of `order` are the ids beside it.
struct RepairOrderRow
{
    Id id = 0, rooftopId = 0, sourceId = 0;
    std::optional<Id> customerId, vehicleId;
    RepairOrderRecord order;
};

class RepairOrderTable
{
public:
    explicit RepairOrderTable(Session &session)
        : m_session(session)
    {}

    /// Table, columns and values for BulkInsert, and for BulkStatement "upsert_repair_order" (by source and number; outcomeOf() reads its
    /// answer).
    static QString table() { return QStringLiteral("repair_order"); }
    static QStringList columns();
    static void bind(Binder &binder, const RepairOrderRow &row);
    static QString lineTable() { return QStringLiteral("repair_line"); }
    static QStringList lineColumns();
    static void bindLine(Binder &binder, Id id, Id orderId, const RepairLineRecord &line);

    Result<void> forgetLines(Id orderId);
    /// Newest first, with their lines.
    Result<QList<RepairOrderRow>> ofVehicle(Id vehicleId);

private:
    Session &m_session;
};

} // namespace tradewind
