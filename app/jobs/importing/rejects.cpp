// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/rejects.h"

#include "base/clock.h"
#include "connectors/filedrop/rowmapper.h"
#include "jobs/importing/recordwriter.h"
#include "jobs/importing/rowreader.h"
#include "store/importtable.h"
#include "store/session.h"
#include "store/store.h"
#include "store/transaction.h"

namespace tradewind {

namespace {

QByteArray csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell[0]))
        cell.prepend(u'\'');
    cell.replace(u'"', QStringLiteral("\"\""));
    return '"' + cell.toUtf8() + '"';
}

std::vector<std::string> headersOf(const RejectRow &reject)
{
    RawRow row;
    const std::string line = reject.headers.toStdString();
    splitRow(line, ',', row);
    return {row.fields.begin(), row.fields.end()};
}

// The rejects of one source with one header line: they share a mapper and a writer.
Result<void> retryGroup(Session &session, IdMaker &ids, VinCache &vins, const ZipZones &zones, const Preset &preset,
                        const std::vector<RejectRow> &group, qint64 nowMs, RetrySummary &summary)
{
    ImportTable table(session);
    auto mapper = RowMapper::make(preset, headersOf(group.front()));
    if (!mapper)
        return mapper.error();
    RecordWriter writer(session, ids, vins, zones,
                        {group.front().rooftopId, group.front().sourceId, preset.id, preset.isAnonymous, false, nowMs});
    RawRow raw;
    Record record;
    for (const RejectRow &reject : group) {
        ++summary.tried;
        const std::string text = reject.raw.toStdString();
        raw.line = reject.line;
        splitRow(text, reject.delimiter, raw);
        raw.raw = text;
        std::string refusal;
        if (const auto refused = mapper->map(raw, record)) {
            refusal = sentenceOf(*refused);
        } else {
            const auto written =
                writer.write(record, likenessesOf(record, sourceFamily(preset.id)), static_cast<std::uint64_t>(reject.rowHash));
            if (!written)
                return written.error();
            refusal = written->refusal;
        }
        if (!refusal.empty()) {
            ++summary.stillRejected;
            continue;
        }
        ++summary.accepted;
        if (auto set = table.setRejectState(reject.id, QStringLiteral("corrected")); !set)
            return set;
    }
    return writer.finish();
}

} // namespace

Result<std::vector<RejectRow>> openRejects(Session &session)
{
    std::vector<RejectRow> rejects;
    const auto read = session.each(QStringLiteral("read_rejects_of_store"), {}, [&](const Row &row) {
        RejectRow reject;
        reject.id = row.id(0);
        reject.line = row.id(2);
        reject.column = row.text(3);
        reject.reason = row.text(4);
        reject.raw = row.text(5);
        reject.rowHash = row.id(6);
        reject.presetId = row.text(7);
        reject.file = row.text(8);
        reject.headers = row.text(9);
        const std::string delimiter = row.utf8(10);
        reject.delimiter = delimiter.empty() ? ',' : delimiter[0];
        reject.sourceId = row.id(11);
        reject.rooftopId = row.id(12);
        rejects.push_back(std::move(reject));
    });
    if (!read)
        return read.error();
    return rejects;
}

QByteArray rejectsAsCsv(const std::vector<RejectRow> &rejects)
{
    QByteArray csv("file,line,column,reason,row\r\n");
    for (const RejectRow &reject : rejects) {
        csv += csvCell(reject.file) + ',' + QByteArray::number(reject.line) + ',' + csvCell(reject.column) + ',' + csvCell(reject.reason) +
               ',' + csvCell(reject.raw) + "\r\n";
    }
    return csv;
}

Result<RetrySummary> retryRejects(const Store &store, const Clock &clock, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones,
                                  const std::function<Result<Preset>(const QString &)> &presetOf)
{
    auto session = store.session();
    if (!session)
        return session.error();
    auto transaction = Transaction::begin(**session, Transaction::Company::Alone);
    if (!transaction)
        return transaction.error();
    const auto rejects = openRejects(**session);
    if (!rejects)
        return rejects.error();
    RetrySummary summary;
    VinCache cache(vins);
    for (std::size_t at = 0; at < rejects->size();) {
        std::vector<RejectRow> group;
        const RejectRow &first = (*rejects)[at];
        while (at < rejects->size() && (*rejects)[at].sourceId == first.sourceId && (*rejects)[at].headers == first.headers)
            group.push_back((*rejects)[at++]);
        const auto preset = first.headers.isEmpty() ? Result<Preset>(Error{Error::Kind::NotFound, {}}) : presetOf(first.presetId);
        if (!preset) { // its preset is gone: the rejects stay as they are
            summary.tried += static_cast<qint64>(group.size());
            summary.stillRejected += static_cast<qint64>(group.size());
            continue;
        }
        if (auto done = retryGroup(**session, ids, cache, zones, *preset, group, clock.nowMs(), summary); !done)
            return done.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return summary;
}

} // namespace tradewind
