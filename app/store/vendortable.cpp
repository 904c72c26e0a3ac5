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
    return done(
        m_session.change(u"upsert_vendor_connection"_s, {row.id, row.rooftopId, row.preset, row.base, row.variables, row.isOwnServer,
                                                         row.isPaused, row.createdAt, Bind::said(row.quietHours)}));
}

Result<QList<VendorConnectionRow>> VendorTable::connections()
{
    QList<VendorConnectionRow> all;
    const auto read = m_session.each(u"read_vendor_connections"_s, {}, [&](const Row &row) {
        all << VendorConnectionRow{row.id(0),   row.id(1),   row.text(2), row.text(3), row.text(4),
                                   row.flag(5), row.flag(6), row.id(7),   row.text(8)};
    });
    return read ? Result(all) : read.error();
}

Result<void> VendorTable::keepPerson(Id rooftopId, const QString &preset, Id customerId, const QString &number)
{
    return done(m_session.change(u"keep_vendor_person"_s, {rooftopId, preset, customerId, number}));
}

Result<std::optional<QString>> VendorTable::numberOf(Id rooftopId, const QString &preset, Id customerId)
{
    std::optional<QString> number;
    const auto read =
        m_session.each(u"find_vendor_number"_s, {rooftopId, preset, customerId, customerId}, [&](const Row &row) { number = row.text(0); });
    return read ? Result(number) : read.error();
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
        stream.atTimes = row.text(4);
        stream.isPaused = row.flag(5);
        stream.triedAt = row.integer(6);
        stream.finishedAt = row.integer(7);
        stream.nextAt = row.id(8);
        stream.rowsRead = row.id(9);
        stream.changed = row.id(10);
        stream.rejected = row.id(11);
        stream.requests = row.id(12);
        stream.placesSaid = row.id(13);
        stream.placesAsked = row.id(14);
        stream.pushed = row.id(15);
        stream.lastError = row.text(16);
        all << stream;
    });
    return read ? Result(all) : read.error();
}

Result<void> VendorTable::setStream(Id connectionId, const VendorStreamRow &s)
{
    return done(m_session.change(u"update_vendor_stream"_s,
                                 {s.sourceId, s.cursorAt, s.triedAt, s.finishedAt, s.nextAt, s.rowsRead, s.changed, s.rejected, s.requests,
                                  s.placesSaid, s.placesAsked, s.pushed, Bind::said(s.lastError), connectionId, s.stream}));
}

Result<void> VendorTable::schedule(Id connectionId, const VendorStreamRow &s)
{
    return done(m_session.change(u"schedule_vendor_stream"_s,
                                 {s.everyMinutes, Bind::said(s.atTimes), s.isPaused, s.nextAt, connectionId, s.stream}));
}

Result<void> VendorTable::removeConnection(Id id)
{
    if (auto streams = done(m_session.change(u"delete_vendor_streams"_s, {id})); !streams)
        return streams;
    return done(m_session.change(u"delete_vendor_connection"_s, {id}));
}

Result<void> VendorTable::addCall(const VendorConnectionRow &connection, const VendorCallRow &call)
{
    return done(m_session.change(u"insert_vendor_call"_s, {call.id, connection.rooftopId, connection.id, call.stream, call.calledAt,
                                                           call.tookMs, call.method, call.url, call.status, call.bytes,
                                                           Bind::said(call.error), Bind::said(call.request), Bind::said(call.response)}));
}

Result<QList<VendorCallRow>> VendorTable::calls(Id connectionId, const QString &stream, int limit)
{
    QList<VendorCallRow> all;
    const auto read = m_session.each(u"read_vendor_calls"_s, {connectionId, stream, stream, limit}, [&](const Row &row) {
        all << VendorCallRow{row.id(0),      row.text(1), row.id(2),   row.id(3),   row.text(4), row.text(5),
                             int(row.id(6)), row.id(7),   row.text(8), row.text(9), row.text(10)};
    });
    return read ? Result(all) : read.error();
}

Result<void> VendorTable::addRun(const VendorConnectionRow &connection, const VendorRunRow &r)
{
    return done(
        m_session.change(u"insert_vendor_run"_s, {r.id, connection.rooftopId, connection.id, r.stream, r.cameBy, r.startedAt, r.tookMs,
                                                  r.rowsRead, r.changed, r.rejected, r.requests, r.isFull, Bind::said(r.error)}));
}

Result<QList<VendorRunRow>> VendorTable::runs(Id connectionId, const QString &stream, int limit)
{
    QList<VendorRunRow> all;
    const auto read = m_session.each(u"read_vendor_runs"_s, {connectionId, stream, stream, limit}, [&](const Row &row) {
        all << VendorRunRow{row.id(0), row.text(1), row.text(2), row.id(3),   row.id(4),   row.id(5),
                            row.id(6), row.id(7),   row.id(8),   row.flag(9), row.text(10)};
    });
    return read ? Result(all) : read.error();
}

Result<void> VendorTable::forget(qint64 beforeMs)
{
    if (auto calls = done(m_session.change(u"delete_vendor_calls"_s, {beforeMs})); !calls)
        return calls;
    return done(m_session.change(u"delete_vendor_runs"_s, {beforeMs}));
}

Result<bool> VendorTable::wasFileTaken(Id connectionId, const TakenFileRow &file)
{
    qint64 count = 0;
    const auto read = m_session.each(u"count_taken_file"_s, {connectionId, file.name, file.bytes, file.changedAt},
                                     [&](const Row &row) { count = row.id(0); });
    return read ? Result(count > 0) : read.error();
}

Result<bool> VendorTable::wereBytesTaken(Id connectionId, const QString &sha256)
{
    qint64 count = 0;
    const auto read = m_session.each(u"count_taken_bytes"_s, {connectionId, sha256}, [&](const Row &row) { count = row.id(0); });
    return read ? Result(count > 0) : read.error();
}

Result<void> VendorTable::keepFile(const VendorConnectionRow &connection, const TakenFileRow &f)
{
    return done(m_session.change(u"keep_taken_file"_s, {connection.id, f.name, f.sha256, connection.rooftopId, f.bytes, f.changedAt,
                                                        f.takenAt, Bind::said(f.error)}));
}

} // namespace tradewind
