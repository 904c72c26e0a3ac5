// SPDX-License-Identifier: Apache-2.0
#include "store/deadaddresstable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

DeadAddress fromRow(const Row &row)
{
    return {row.text(0), static_cast<Channel>(row.id(1)), row.id(2), row.id(3), row.id(4), row.text(5), row.text(6), row.text(7)};
}

Result<QList<DeadAddress>> read(Session &session, const QString &statement, const Binds &binds)
{
    QList<DeadAddress> list;
    const auto rows = session.each(statement, binds, [&](const Row &row) { list << fromRow(row); });
    if (!rows)
        return rows.error();
    return list;
}

} // namespace

Result<bool> DeadAddressTable::add(const DeadAddress &dead)
{
    const auto added =
        m_session.change(u"insert_dead_address"_s, {dead.address, dead.channel, dead.customerId, dead.diedAt, dead.rooftopId, dead.reason,
                                                    dead.source, dead.cause, dead.address, dead.channel, dead.customerId});
    if (!added)
        return added.error();
    return *added > 0;
}

Result<QList<DeadAddress>> DeadAddressTable::of(const QString &address, Id customerId)
{
    return read(m_session, u"read_dead_address"_s, {address, customerId});
}

Result<QList<DeadAddress>> DeadAddressTable::list(const QString &search, int most)
{
    return read(m_session, u"list_dead_addresses"_s, {search, search, search, most});
}

Result<int> DeadAddressTable::revive(const QString &address, const QString &by, qint64 nowMs)
{
    return m_session.change(u"revive_address"_s, {nowMs, by, address});
}

Result<void> DeadAddressTable::takeBack(const QString &cause, Id customerId)
{
    const auto gone = m_session.change(u"delete_dead_address"_s, {cause, customerId});
    return gone ? Result<void>() : gone.error();
}

Result<void> DeadAddressTable::type(Id rooftopId, Id customerId, const TypedAddress &typed)
{
    const auto kept =
        m_session.change(u"upsert_typed_address"_s, {customerId, typed.replaces, rooftopId, typed.address, typed.by, typed.at});
    return kept ? Result<void>() : kept.error();
}

Result<QList<TypedAddress>> DeadAddressTable::typed(Id customerId)
{
    QList<TypedAddress> list;
    const auto rows = m_session.each(u"read_typed_addresses"_s, {customerId}, [&](const Row &row) {
        list << TypedAddress{row.text(0), row.text(1), row.text(2), row.id(3)};
    });
    if (!rows)
        return rows.error();
    return list;
}

Result<Contactability> DeadAddressTable::contactability(Id rooftopId)
{
    Contactability all;
    const auto rows = m_session.each(u"count_contactability"_s, {rooftopId}, [&](const Row &row) {
        all = {row.id(0), row.id(1), row.id(2), row.id(3), row.id(4), row.id(5), row.id(6)};
    });
    if (!rows)
        return rows.error();
    return all;
}

} // namespace tradewind
