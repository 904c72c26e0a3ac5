// SPDX-License-Identifier: Apache-2.0
// The units on the lot, for matching a customer to what is in stock.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/records.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace tradewind {

class Binder;
class Session;

/// A unit as stored; gone when a full snapshot no longer lists it.
struct InventoryRow
{
    Id id = 0, rooftopId = 0, sourceId = 0;
    InventoryRecord unit;
    bool isGone = false;
};

class InventoryTable
{
public:
    explicit InventoryTable(Session &session)
        : m_session(session)
    {}

    /// Table, columns and values for BulkInsert, and for BulkStatement "upsert_inventory_unit" (by source and stock number; outcomeOf()
    /// reads its answer).
    static QString table() { return QStringLiteral("inventory_unit"); }
    static QStringList columns();
    static void bind(Binder &binder, const InventoryRow &row);

    /// What is on the lot, cheapest first.
    Result<QList<InventoryRow>> inStock(Id rooftopId);
    /// Stock numbers of a source that are still on the lot.
    Result<QHash<QString, Id>> stockNumbers(Id sourceId);
    Result<void> markGone(Id sourceId, const QString &stockNumber);

private:
    Session &m_session;
};

} // namespace tradewind
