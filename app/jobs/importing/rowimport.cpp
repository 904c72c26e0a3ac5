// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/rowimport.h"

#include "jobs/importing/rowreader.h"
#include "jobs/importing/sources.h"
#include "store/session.h"
#include "store/settingtable.h"

#include <QDateTime>

#include <algorithm>
#include <future>
#include <utility>

namespace tradewind {

namespace {

constexpr std::size_t kBatches = 4;
constexpr std::size_t kRepeatsHeld = 10000;
constexpr qint64 kGuardRecords = 50; // E46: fewer never ask

} // namespace

Result<bool> isStoreEmpty(Session &session)
{
    const auto stored = session.integer(QStringLiteral("count_table_rows"));
    return stored ? Result<bool>(stored->value_or(1) == 0) : Result<bool>(stored.error());
}

bool isBigChange(const QString &sentence)
{
    return sentence.contains(QStringLiteral(" records known from its source, more than "));
}

RowImport::RowImport(Session &session, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones, const ImportRequest &request,
                     Source source, qint64 nowMs)
    : m_session(session)
    , m_ids(ids)
    , m_request(request)
    , m_source(std::move(source))
    , m_runId(ids.next())
    , m_nowMs(nowMs)
    , m_vins(vins)
    , m_table(session)
    , m_indexes(session)
    , m_writer(session, ids, m_vins, zones,
               {m_source.rooftopId, m_source.id, request.preset.id, request.preset.isAnonymous, false, nowMs, request.vendor})
{}

Result<void> RowImport::begin()
{
    if (auto loaded = m_ledger.load(m_session, m_source.id); !loaded)
        return loaded;
    const auto settings = SettingTable(m_session).read();
    const auto isEmpty = isStoreEmpty(m_session);
    if (!settings || !isEmpty)
        return settings ? isEmpty.error() : settings.error();
    m_guardPercent = settings->ratio(QStringLiteral("import.guardPercent"), m_source.rooftopId);
    if (!*isEmpty)
        return {};
    m_writer.garage().assumeEmpty();
    const Preset &preset = m_request.preset;
    m_isBulk = preset.entity == Entity::Deal && preset.key == std::vector<std::string>{"dealNumber"};
    if (!m_isBulk)
        return {};
    m_writer.beginBulk();
    // The others are keyed by ids we give in order: they grow at their end, which is cheaper than sorting them afterwards.
    for (const auto &[table, index] : {std::pair("customer", "customer_by_name"), std::pair("vehicle", "vehicle_by_vin")}) {
        if (auto paused = m_indexes.pause(QLatin1String(table), {QLatin1String(index)}); !paused)
            return paused;
    }
    return m_indexes.pauseTriggers(QStringLiteral("deal"));
}

/// What the first rows tell about all.
Result<void> RowImport::foresee(const RowBatch &first, qint64 bytes)
{
    if (!m_isBulk)
        return {};
    if (first.rowBytes * 20 <= bytes) {
        const auto rows = static_cast<std::size_t>(first.rowsIn(bytes)), most = rows + rows / 32; // to grow costs more than some room
        m_writer.people().reserve(most);
        m_writer.garage().reserve(most + most / 2); // with the vehicles taken in trade
    }
    // Most files stand in order of their numbers, and then this index grows at its end too.
    const auto number = [](const ImportRow &row) -> const std::string & { return std::get<DealRecord>(row.record).dealNumber; };
    const auto end = first.rows.begin() + static_cast<std::ptrdiff_t>(first.size);
    if (std::is_sorted(first.rows.begin(), end, [&](const ImportRow &a, const ImportRow &b) { return number(a) < number(b); }))
        return {};
    return m_indexes.pause(QStringLiteral("deal"), {QStringLiteral("deal_by_number")});
}

Result<void> RowImport::refuse(const ImportRefusal &refusal)
{
    ++m_summary.rejected;
    return m_table.addReject({m_ids.next(), m_runId, m_source.id, refusal.line, QString::fromStdString(refusal.column),
                              QString::fromStdString(refusal.reason), QString::fromStdString(refusal.raw),
                              static_cast<qint64>(refusal.rowHash)});
}

Result<void> RowImport::writeRow(ImportRow &row)
{
    const auto written = m_writer.write(row.record, row.people, row.rowHash);
    if (!written)
        return written.error();
    if (!written->refusal.empty()) {
        m_unapplied.push_back(row.key);
        return refuse({row.line, row.rowHash, {}, written->refusal, row.raw});
    }
    const bool isSame = row.isUnchanged && written->outcome == RecordWriter::Outcome::Same;
    ++(isSame ? m_summary.duplicate : m_summary.accepted);
    if (written->outcome == RecordWriter::Outcome::Changed || (row.isKnown && !isSame))
        ++m_summary.changed;
    m_moved += row.isOfBefore && !isSame; // not the second line of an order that is new itself
    return {};
}

Result<void> RowImport::take(RowBatch &batch)
{
    m_summary.read += batch.read;
    m_summary.duplicate += batch.duplicate;
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

Result<void> RowImport::endBulk()
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

Result<void> RowImport::markGone()
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
    m_summary.gone = static_cast<qint64>(gone.size());
    return {};
}

Result<void> RowImport::guard() const
{
    const qint64 base = m_ledger.knownBefore(), moved = m_moved + m_summary.gone;
    if (m_request.allowsBigChange || base == 0 || moved <= kGuardRecords ||
        static_cast<double>(moved) * 100 <= m_guardPercent * static_cast<double>(base))
        return {};
    return Error{
        Error::Kind::Conflict,
        QStringLiteral("This file would change or remove %1 of the %2 records known from its source, more than %3%. Nothing was changed. "
                       "Check that it is the right file, then confirm.")
            .arg(moved)
            .arg(base)
            .arg(m_guardPercent)};
}

Result<void> RowImport::finish(bool isWhole)
{
    if (m_repeats.empty())
        m_writer.release();
    auto settled = std::async(std::launch::async, [this] { m_ledger.settle(); }); // while indexes are built
    if (auto done = endBulk(); !done)
        return done;
    if (auto done = m_writer.finish(); !done)
        return done;
    if (isWhole && m_request.preset.isSnapshot && m_request.preset.entity == Entity::Inventory &&
        m_summary.accepted + m_summary.duplicate > 0) {
        if (auto done = markGone(); !done)
            return done;
    }
    m_summary.merged = m_writer.people().merged();
    settled.get();
    for (const std::uint64_t key : m_unapplied)
        m_ledger.forget(key);
    if (auto allowed = guard(); !allowed)
        return allowed;
    return m_ledger.save(m_session, m_source.id);
}

Result<ImportSummary> RowImport::run(RowStream &rows, const RowOrigin &origin, bool isWhole, const Progress &progress,
                                     const IsCancelled &isCancelled)
{
    auto mapper = RowMapper::make(m_request.preset, rows.headers());
    if (!mapper)
        return mapper.error();
    if (auto begun = begin(); !begun)
        return begun.error();
    BatchQueue queue(kBatches);
    RowReader reader(rows, *mapper, m_ledger, queue, m_request.preset, hashOf(m_request.preset));
    reader.start();
    const qint64 bytes = rows.bytesTotal();
    bool isFirst = true;
    while (auto batch = queue.takeFull()) {
        if (isCancelled && isCancelled())
            return Error{Error::Kind::Cancelled, QStringLiteral("The import of %1 was cancelled. Nothing was changed.").arg(origin.name)};
        const qint64 rowsSoFar = m_summary.read + batch->read;
        const qint64 estimate = batch->bytesRead > 0 ? rowsSoFar * bytes / batch->bytesRead : rowsSoFar;
        if (std::exchange(isFirst, false)) {
            if (auto foreseen = foresee(*batch, bytes); !foreseen)
                return foreseen.error();
        }
        if (auto taken = take(*batch); !taken)
            return taken.error();
        if (auto allowed = guard(); !allowed)
            return allowed.error();
        if (progress)
            progress({m_summary.read, std::max(m_summary.read, estimate), QStringLiteral("rows")});
        const bool isLast = batch->isLast;
        queue.giveFree(std::move(batch));
        if (isLast)
            break;
    }
    reader.stop();
    if (reader.error())
        return *reader.error();
    if (auto finished = finish(isWhole); !finished)
        return finished.error();
    m_summary.placesSaid = mapper->placesSaid();
    m_summary.placesAsked = mapper->placesAsked();
    if (auto added = m_table.addRun({m_runId, m_source.id, origin.name, origin.hash, m_nowMs, m_nowMs, m_summary.read, m_summary.accepted,
                                     m_summary.rejected, m_summary.duplicate, m_summary.changed});
        !added)
        return added.error();
    if (auto kept = keepHeaders(m_session, m_runId, rows.headers(), origin.delimiter); !kept)
        return kept.error();
    return m_summary;
}

} // namespace tradewind
