// SPDX-License-Identifier: Apache-2.0
// What books and auctions said vehicles were worth, by day.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/records.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tradewind {

class Binder;
class Session;

/// A valuation as stored; the vehicle of `valuation` is the id beside it.
struct ValuationRow
{
    Id id = 0, vehicleId = 0, sourceId = 0;
    ValuationRecord valuation;
};

class ValuationTable
{
public:
    explicit ValuationTable(Session &session)
        : m_session(session)
    {}

    /// Table, columns and values for BulkInsert, and for BulkStatement "upsert_valuation"
    /// (by vehicle, provider, grade, basis and day; outcomeOf() reads its answer).
    static QString table() { return QStringLiteral("valuation"); }
    static QStringList columns();
    static void bind(Binder &binder, const ValuationRow &row);

    /// Newest first.
    Result<QList<ValuationRow>> ofVehicle(Id vehicleId);

private:
    Session &m_session;
};

} // namespace tradewind
