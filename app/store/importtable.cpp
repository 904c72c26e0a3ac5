// SPDX-License-Identifier: Apache-2.0
#include "store/importtable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

ImportRun runFrom(const Row &row)
{
    return {row.id(0), row.id(1), row.text(2), row.text(3), row.id(4), row.integer(5),
            row.id(6), row.id(7), row.id(8),   row.id(9),   row.id(10)};
}

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

} // namespace

Result<Id> ImportTable::ensureSource(const Source &source)
{
    const auto id =
        m_session.integer(u"upsert_source"_s, {source.id, source.rooftopId, source.preset, source.title, source.isFullSnapshot});
    if (!id)
        return id.error();
    return id->value_or(source.id);
}

Result<QList<Source>> ImportTable::sources()
{
    QList<Source> sources;
    const auto rows = m_session.each(u"read_sources"_s, {}, [&](const Row &row) {
        sources << Source{row.id(0), row.id(1), row.text(2), row.text(3), row.flag(4)};
    });
    if (!rows)
        return rows.error();
    return sources;
}

Result<void> ImportTable::addRun(const ImportRun &run)
{
    return done(m_session.change(u"insert_import_run"_s, {run.id, run.sourceId, run.fileName, run.fileHash, run.startedAt, run.finishedAt,
                                                          run.rowsRead, run.accepted, run.rejected, run.duplicate, run.changed}));
}

Result<std::optional<ImportRun>> ImportTable::runOfFile(Id sourceId, const QString &fileHash)
{
    std::optional<ImportRun> run;
    const auto rows = m_session.each(u"find_import_run_by_file"_s, {sourceId, fileHash}, [&](const Row &row) { run = runFrom(row); });
    if (!rows)
        return rows.error();
    return run;
}

Result<QList<ImportRun>> ImportTable::runs(int limit)
{
    QList<ImportRun> runs;
    const auto rows = m_session.each(u"read_import_runs"_s, {limit}, [&](const Row &row) { runs << runFrom(row); });
    if (!rows)
        return rows.error();
    return runs;
}

Result<void> ImportTable::addReject(const ImportReject &reject)
{
    const auto id = m_session.integer(u"upsert_reject"_s, {reject.id, reject.runId, reject.sourceId, reject.line, reject.column,
                                                           reject.reason, reject.raw, reject.rowHash});
    return id ? Result<void>() : id.error();
}

Result<QList<ImportReject>> ImportTable::rejects(const QString &state, int limit, Id afterId)
{
    QList<ImportReject> rejects;
    const auto rows = m_session.each(u"read_rejects"_s, {state, afterId, limit}, [&](const Row &row) {
        rejects << ImportReject{row.id(0), row.id(1), row.id(2), row.id(3), row.text(4), row.text(5), row.text(6), row.id(7), row.text(8)};
    });
    if (!rows)
        return rows.error();
    return rejects;
}

Result<qint64> ImportTable::rejectCount(const QString &state)
{
    const auto count = m_session.integer(u"count_rejects"_s, {state});
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<void> ImportTable::setRejectState(Id id, const QString &state)
{
    return done(m_session.change(u"set_reject_state"_s, {state, id}));
}

Result<void> ImportTable::setRejectRaw(Id id, const QString &raw, qint64 rowHash)
{
    return done(m_session.change(u"set_reject_raw"_s, {raw, rowHash, id}));
}

} // namespace tradewind
