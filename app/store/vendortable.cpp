// SPDX-License-Identifier: Apache-2.0
#include "store/vendortable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

} // namespace

Result<void> VendorTable::keepConnection(const VendorConnectionRow &row)
{
    return done(m_session.change(u"upsert_vendor_connection"_s, {row.id, row.rooftopId, row.preset, row.base, row.variables,
                                                                 row.isOwnServer, row.isPaused, row.createdAt}));
}

Result<QList<VendorConnectionRow>> VendorTable::connections()
{
    QList<VendorConnectionRow> all;
    const auto read = m_session.each(u"read_vendor_connections"_s, {}, [&](const Row &row) {
        all << VendorConnectionRow{row.id(0), row.id(1), row.text(2), row.text(3), row.text(4), row.flag(5), row.flag(6), row.id(7)};
    });
    return read ? Result(all) : read.error();
}

Result<void> VendorTable::addStream(const VendorConnectionRow &connection, const QString &stream, int everyMinutes)
{
    return done(m_session.change(u"add_vendor_stream"_s, {connection.id, stream, connection.rooftopId, everyMinutes}));
}

Result<QList<VendorStreamRow>> VendorTable::streams(Id connectionId)
{
    QList<VendorStreamRow> all;
    const auto read = m_session.each(u"read_vendor_streams"_s, {connectionId}, [&](const Row &row) {
        VendorStreamRow stream;
        stream.stream = row.text(0);
        stream.sourceId = row.integer(1);
        stream.cursorAt = row.id(2);
        stream.everyMinutes = int(row.id(3));
        stream.isPaused = row.flag(4);
        stream.triedAt = row.integer(5);
        stream.finishedAt = row.integer(6);
        stream.nextAt = row.id(7);
        stream.rowsRead = row.id(8);
        stream.changed = row.id(9);
        stream.rejected = row.id(10);
        stream.requests = row.id(11);
        stream.placesSaid = row.id(12);
        stream.placesAsked = row.id(13);
        stream.lastError = row.text(14);
        all << stream;
    });
    return read ? Result(all) : read.error();
}

Result<void> VendorTable::setStream(Id connectionId, const VendorStreamRow &s)
{
    return done(m_session.change(u"update_vendor_stream"_s, {s.sourceId, s.cursorAt, s.everyMinutes, s.isPaused, s.triedAt, s.finishedAt,
                                                             s.nextAt, s.rowsRead, s.changed, s.rejected, s.requests, s.placesSaid,
                                                             s.placesAsked, Bind::said(s.lastError), connectionId, s.stream}));
}

Result<void> VendorTable::addCall(const VendorConnectionRow &connection, const VendorCallRow &call)
{
    return done(m_session.change(u"insert_vendor_call"_s, {call.id, connection.rooftopId, connection.id, call.stream, call.calledAt,
                                                           call.tookMs, call.method, call.url, call.status, call.bytes,
                                                           Bind::said(call.error), Bind::said(call.request), Bind::said(call.response)}));
}

Result<QList<VendorCallRow>> VendorTable::calls(Id connectionId, int limit)
{
    QList<VendorCallRow> all;
    const auto read = m_session.each(u"read_vendor_calls"_s, {connectionId, limit}, [&](const Row &row) {
        all << VendorCallRow{row.id(0),      row.text(1), row.id(2),   row.id(3),   row.text(4), row.text(5),
                             int(row.id(6)), row.id(7),   row.text(8), row.text(9), row.text(10)};
    });
    return read ? Result(all) : read.error();
}

Result<void> VendorTable::forgetCalls(qint64 beforeMs)
{
    return done(m_session.change(u"delete_vendor_calls"_s, {beforeMs}));
}

} // namespace tradewind
