// SPDX-License-Identifier: Apache-2.0
// The people and companies a dealership knows, the keys that recognise them, and merges that can be undone.
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

/// A customer as stored.
struct CustomerRow
{
    Id id = 0, rooftopId = 0;
    CustomerRecord customer;
    std::string zone, assignedRep; ///< zone: IANA name, from the ZIP
    std::optional<qint64> householdKey;
    qint64 createdAt = 0;
    std::optional<Id> mergedInto;
};

/// One merge: the rule that found it and the evidence, in words.
struct CustomerMerge
{
    Id id = 0, keptId = 0, mergedId = 0;
    QString rule, evidence;
    qint64 mergedAt = 0;
    std::optional<qint64> undoneAt;
};

class CustomerTable
{
public:
    explicit CustomerTable(Session &session)
        : m_session(session)
    {}

    /// Table, columns and values for BulkInsert, and for BulkStatement "upsert_customer" (by id; an unchanged row returns nothing).
    static QString table() { return QStringLiteral("customer"); }
    static QStringList columns();
    static void bind(Binder &binder, const CustomerRow &row);

    /// Errors: NotFound.
    Result<CustomerRow> find(Id id);
    Result<qint64> count();

    /// Gives everything of `mergedId` to `keptId`, inside the caller's transaction, and remembers what moved.
    Result<void> merge(const CustomerMerge &merge);
    /// Gives back exactly what the merge moved. Errors: NotFound when there is no such merge or it was undone already.
    Result<void> undoMerge(Id mergeId, qint64 nowMs);
    /// Merges this customer was part of, newest first; 0 is all customers.
    Result<QList<CustomerMerge>> merges(Id customerId, int limit = 200);

private:
    Session &m_session;
};

} // namespace tradewind
