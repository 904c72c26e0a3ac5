// SPDX-License-Identifier: Apache-2.0
#include "store/holdouttable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Binds bindsOf(const HoldoutScope &scope)
{
    return {scope.rooftopId, scope.program, scope.sequence, scope.sequence, scope.subject, scope.subject};
}

Result<QHash<Id, qint64>> instantsOf(Session &session, const QString &statement, const Binds &binds)
{
    QHash<Id, qint64> people;
    const auto rows = session.each(statement, binds, [&](const Row &row) { people.insert(row.id(0), row.id(1)); });
    if (!rows)
        return rows.error();
    return people;
}

} // namespace

Result<bool> HoldoutTable::keep(const HeldOutRow &row)
{
    const auto kept =
        m_session.change(u"insert_held_out"_s, {row.customerId, row.sequence, row.subject, row.rooftopId, row.program, row.at});
    if (!kept)
        return kept.error();
    return *kept > 0;
}

Result<QHash<Id, qint64>> HoldoutTable::heldOut(const HoldoutScope &scope)
{
    return instantsOf(m_session, u"read_held_out"_s, bindsOf(scope));
}

Result<QHash<Id, qint64>> HoldoutTable::entered(const HoldoutScope &scope, qint64 sinceMs)
{
    Binds binds = bindsOf(scope);
    binds.push_back(sinceMs);
    return instantsOf(m_session, u"read_entered_people"_s, binds);
}

Result<QList<HeldOutRow>> HoldoutTable::ofCustomer(Id customerId)
{
    QList<HeldOutRow> list;
    const auto rows = m_session.each(u"read_held_out_of_customer"_s, {customerId}, [&](const Row &row) {
        list << HeldOutRow{row.id(0), row.id(1), row.text(2), row.text(3), row.text(4), row.id(5)};
    });
    if (!rows)
        return rows.error();
    return list;
}

Result<qint64> HoldoutTable::reached(const HoldoutScope &scope)
{
    const auto count = m_session.integer(u"count_reached_held_out"_s, bindsOf(scope));
    if (!count)
        return count.error();
    return count->value_or(0);
}

} // namespace tradewind
