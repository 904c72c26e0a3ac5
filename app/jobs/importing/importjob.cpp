// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/importjob.h"

#include "base/clock.h"
#include "jobs/importing/recordwriter.h"
#include "jobs/importing/rowreader.h"
#include "jobs/importing/sources.h"
#include "store/firstload.h"
#include "store/importtable.h"
#include "store/pausedindexes.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QFileInfo>

#include <chrono>

namespace tradewind {

namespace {

constexpr std::size_t kBatches = 8;
constexpr qint64 kLargeFile = 1 << 20; // below that the preparations cost more than they save
constexpr std::size_t kRepeatsHeld = 10000;
constexpr qint64 kGuardRecords = 50, kGuardShare = 20; // E46: more than 1/20 of the base, and more than 50

Result<bool> isStoreEmpty(Session &session)
{
    const auto stored = session.integer(QStringLiteral("count_table_rows"));
    return stored ? Result<bool>(stored->value_or(1) == 0) : Result<bool>(stored.error());
}

/// The writing half of one import.
class Import
{
public:
    Import(Session &session, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones, const ImportRequest &request, Source source,
           qint64 nowMs)
        : m_session(session)
        , m_ids(ids)
        , m_request(request)
        , m_source(std::move(source))
        , m_runId(ids.next())
        , m_vins(vins)
        , m_table(session)
        , m_indexes(session)
        , m_writer(session, ids, m_vins, zones,
                   {m_source.rooftopId, m_source.id, request.preset.id, request.preset.isAnonymous, false, nowMs})
    {}

    Result<void> begin();
    Result<void> take(RowBatch &batch);
    Result<void> finish(bool isWhole);
    Result<void> guard() const;

    Ledger ledger;
    ImportSummary summary;
    Id runId() const { return m_runId; }
    void expect(qint64 rows);

private:
    Result<void> writeRow(ImportRow &row);
    Result<void> refuse(const ImportRefusal &refusal);
    Result<void> endBulk();
    Result<void> markGone();

    Session &m_session;
    IdMaker &m_ids;
    const ImportRequest &m_request;
    const Source m_source;
    const Id m_runId;
    VinCache m_vins;
    ImportTable m_table;
    PausedIndexes m_indexes;
    RecordWriter m_writer;
    bool m_isBulk = false;
    std::vector<ImportRow> m_repeats; ///< rows of deals this file names twice, while there is no index to find the first by
    std::vector<std::uint64_t> m_unapplied;
};

Result<void> Import::begin()
{
    if (auto loaded = ledger.load(m_session, m_source.id); !loaded)
        return loaded;
    const auto isEmpty = isStoreEmpty(m_session);
    if (!isEmpty)
        return isEmpty.error();
    if (!*isEmpty)
        return {};
    m_writer.garage().assumeEmpty();
    const Preset &preset = m_request.preset;
    m_isBulk = preset.entity == Entity::Deal && preset.key == std::vector<std::string>{"dealNumber"};
    if (!m_isBulk)
        return {};
    m_writer.beginBulk();
    // The others are keyed by ids we give in order: they grow at their end, which is cheaper than sorting them afterwards.
    for (const auto &[table, index] :
         {std::pair("customer", "customer_by_name"), std::pair("vehicle", "vehicle_by_vin"), std::pair("deal", "deal_by_number")}) {
        if (auto paused = m_indexes.pause(QLatin1String(table), {QLatin1String(index)}); !paused)
            return paused;
    }
    return {};
}

void Import::expect(qint64 rows)
{
    if (!m_isBulk || rows <= 0)
        return;
    m_writer.people().reserve(static_cast<std::size_t>(rows));
    m_writer.garage().reserve(static_cast<std::size_t>(rows + rows / 2)); // with the vehicles taken in trade
}

Result<void> Import::refuse(const ImportRefusal &refusal)
{
    ++summary.rejected;
    return m_table.addReject({m_ids.next(), m_runId, m_source.id, refusal.line, QString::fromStdString(refusal.column),
                              QString::fromStdString(refusal.reason), QString::fromStdString(refusal.raw),
                              static_cast<qint64>(refusal.rowHash)});
}

Result<void> Import::writeRow(ImportRow &row)
{
    const auto written = m_writer.write(row.record, row.people, row.rowHash);
    if (!written)
        return written.error();
    if (!written->refusal.empty()) {
        m_unapplied.push_back(row.key);
        return refuse({row.line, row.rowHash, {}, written->refusal, row.raw});
    }
    const bool isSame = row.isUnchanged && written->outcome == RecordWriter::Outcome::Same;
    ++(isSame ? summary.duplicate : summary.accepted);
    if (written->outcome == RecordWriter::Outcome::Changed || (row.isKnown && !isSame))
        ++summary.changed;
    return {};
}

Result<void> Import::take(RowBatch &batch)
{
    summary.read += batch.read;
    summary.duplicate += batch.duplicate;
    for (const ImportRefusal &refusal : batch.refusals) {
        if (auto done = refuse(refusal); !done)
            return done;
    }
    for (std::size_t i = 0; i < batch.size; ++i) {
        if (m_isBulk && batch.rows[i].isKnown) {
            m_repeats.push_back(batch.rows[i]);
            if (m_repeats.size() >= kRepeatsHeld) {
                if (auto done = endBulk(); !done)
                    return done;
            }
            continue;
        }
        if (i + 1 < batch.size)
            m_writer.expect(batch.rows[i + 1].record, batch.rows[i + 1].people);
        if (auto done = writeRow(batch.rows[i]); !done)
            return done;
    }
    return {};
}

Result<void> Import::endBulk()
{
    if (!m_isBulk)
        return {};
    m_isBulk = false;
    if (auto done = m_writer.endBulk(); !done)
        return done;
    if (auto built = m_indexes.resume(); !built)
        return built;
    for (ImportRow &row : m_repeats) {
        if (auto done = writeRow(row); !done)
            return done;
    }
    m_repeats.clear();
    return {};
}

Result<void> Import::markGone()
{
    std::vector<QString> gone;
    const auto &seen = m_writer.stockSeen();
    const auto read = m_session.each(QStringLiteral("read_inventory_keys"), {m_source.id}, [&](const Row &row) {
        if (!seen.contains(row.utf8(1)))
            gone.push_back(row.text(1));
    });
    if (!read)
        return read.error();
    for (const QString &stock : gone) {
        if (auto marked = m_session.change(QStringLiteral("mark_inventory_gone"), {m_source.id, stock}); !marked)
            return marked.error();
    }
    summary.gone = static_cast<qint64>(gone.size());
    return {};
}

Result<void> Import::guard() const
{
    const qint64 base = ledger.knownBefore(), moved = summary.changed + summary.gone;
    if (m_request.allowsBigChange || base == 0 || moved <= kGuardRecords || moved * kGuardShare <= base)
        return {};
    return Error{
        Error::Kind::Conflict,
        QStringLiteral("This file would change or remove %1 of the %2 records known from its source, more than 5 %. Nothing was changed. "
                       "Check that it is the right file, then confirm (--yes).")
            .arg(moved)
            .arg(base)};
}

Result<void> Import::finish(bool isWhole)
{
    if (m_repeats.empty())
        m_writer.release();
    if (auto done = endBulk(); !done)
        return done;
    if (auto done = m_writer.finish(); !done)
        return done;
    if (isWhole && m_request.preset.isSnapshot && m_request.preset.entity == Entity::Inventory &&
        summary.accepted + summary.duplicate > 0) {
        if (auto done = markGone(); !done)
            return done;
    }
    summary.merged = m_writer.people().merged();
    for (const std::uint64_t key : m_unapplied)
        ledger.forget(key);
    if (auto allowed = guard(); !allowed)
        return allowed;
    return ledger.save(m_session, m_source.id);
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

Result<ImportSummary> ImportJob::run(const ImportRequest &request, const Progress &progress, const IsCancelled &isCancelled)
{
    const auto start = std::chrono::steady_clock::now();
    const qint64 nowMs = m_clock.nowMs();
    auto file = openFile(request.path, &request.preset);
    if (!file)
        return file.error();
    auto mapper = RowMapper::make(request.preset, file->rows->headers());
    if (!mapper)
        return mapper.error();
    auto session = m_store.session();
    if (!session)
        return session.error();
    const auto isEmpty = isStoreEmpty(**session);
    if (!isEmpty)
        return isEmpty.error();
    std::optional<FirstLoad> firstLoad;
    if (*isEmpty && file->rows->bytesTotal() > kLargeFile)
        firstLoad.emplace(**session);
    auto transaction = Transaction::begin(**session, Transaction::Company::Alone);
    if (!transaction)
        return transaction.error();
    const auto source = ensureSource(**session, m_ids, request, nowMs);
    if (!source)
        return source.error();

    const std::uint64_t presetHash = hashOf(request.preset);
    const QString fileHash = toHex(file->hash) + QString::number(presetHash, 16);
    if (const auto same = sameFileAgain(**session, source->id, fileHash); !same) {
        return same.error();
    } else if (*same) {
        ImportSummary summary{.read = (*same)->rowsRead, .rejected = (*same)->rejected, .duplicate = (*same)->rowsRead - (*same)->rejected};
        summary.seconds = secondsSince(start);
        return summary;
    }

    Import import(**session, m_ids, m_vins, m_zones, request, *source, nowMs);
    if (auto begun = import.begin(); !begun)
        return begun.error();
    BatchQueue queue(kBatches);
    RowReader reader(*file->rows, *mapper, import.ledger, queue, request.preset, presetHash);
    reader.start();
    const qint64 bytes = file->rows->bytesTotal();
    bool isFirst = true;
    while (auto batch = queue.takeFull()) {
        if (isCancelled && isCancelled())
            return Error{Error::Kind::Cancelled,
                         QStringLiteral("The import of %1 was cancelled. Nothing was changed.").arg(QFileInfo(request.path).fileName())};
        const qint64 rowsSoFar = import.summary.read + batch->read;
        const qint64 estimate = batch->bytesRead > 0 ? rowsSoFar * bytes / batch->bytesRead : rowsSoFar;
        if (std::exchange(isFirst, false))
            import.expect(batch->bytesRead * 20 > bytes ? 0 : estimate);
        if (auto taken = import.take(*batch); !taken)
            return taken.error();
        if (auto allowed = import.guard(); !allowed)
            return allowed.error();
        if (progress)
            progress({import.summary.read, std::max(import.summary.read, estimate), QStringLiteral("rows")});
        const bool isLast = batch->isLast;
        queue.giveFree(std::move(batch));
        if (isLast)
            break;
    }
    reader.stop();
    if (reader.error())
        return *reader.error();
    if (auto finished = import.finish(true); !finished)
        return finished.error();

    ImportSummary summary = import.summary;
    ImportTable table(**session);
    if (auto added = table.addRun({import.runId(), source->id, QFileInfo(request.path).fileName(), fileHash, nowMs, m_clock.nowMs(),
                                   summary.read, summary.accepted, summary.rejected, summary.duplicate, summary.changed});
        !added)
        return added.error();
    if (auto kept = keepHeaders(**session, import.runId(), file->rows->headers(), file->delimiter); !kept)
        return kept.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    summary.seconds = secondsSince(start);
    return summary;
}

} // namespace tradewind
