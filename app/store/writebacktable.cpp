// SPDX-License-Identifier: Apache-2.0
#include "store/writebacktable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> WriteBackTable::add(const WriteBackRow &row, qint64 nowMs)
{
    const auto added = m_session.change(u"insert_write_back"_s, {row.id, row.rooftopId, row.preset, row.event, row.target, row.reference,
                                                                 row.part, row.parts, row.note, row.nextAt, nowMs, row.dueAt});
    return added ? Result<void>() : added.error();
}

Result<QList<WriteBackRow>> WriteBackTable::read(const QString &statement, Id rooftopId, const QString &preset, std::optional<qint64> nowMs)
{
    QList<WriteBackRow> rows;
    Binds binds{rooftopId, preset};
    if (nowMs)
        binds.push_back(*nowMs);
    const auto done = m_session.each(statement, binds, [&](const Row &row) {
        rows << WriteBackRow{row.id(0),      rooftopId,      preset,         row.text(1),  row.text(2),
                             row.text(3),    int(row.id(4)), int(row.id(5)), row.text(6),  row.text(7),
                             int(row.id(8)), row.id(9),      row.text(10),   row.text(11), row.integer(12)};
    });
    return done ? Result(rows) : done.error();
}

Result<QList<WriteBackRow>> WriteBackTable::due(Id rooftopId, const QString &preset, qint64 nowMs)
{
    return read(u"read_due_write_backs"_s, rooftopId, preset, nowMs);
}

Result<QList<std::pair<Id, QString>>> WriteBackTable::dueVendors(qint64 nowMs)
{
    QList<std::pair<Id, QString>> vendors;
    const auto read =
        m_session.each(u"read_vendors_with_due_notes"_s, {nowMs}, [&](const Row &row) { vendors << std::pair(row.id(0), row.text(1)); });
    return read ? Result(vendors) : read.error();
}

Result<QList<WriteBackRow>> WriteBackTable::all(Id rooftopId, const QString &preset)
{
    return read(u"read_write_backs"_s, rooftopId, preset, std::nullopt);
}

Result<void> WriteBackTable::set(const WriteBackRow &row, qint64 nowMs)
{
    const bool wasSent = row.state == u"sent" || row.state == u"verified" || row.state == u"differs";
    const auto changed = m_session.change(u"update_write_back"_s, {row.state, row.tries, row.nextAt, wasSent ? Bind(nowMs) : Bind(),
                                                                   row.state == u"verified" ? Bind(nowMs) : Bind(), Bind::said(row.held),
                                                                   Bind::said(row.lastError), row.id});
    return changed ? Result<void>() : changed.error();
}

} // namespace tradewind
