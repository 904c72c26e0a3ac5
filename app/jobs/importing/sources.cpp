// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/sources.h"

#include "connectors/filedrop/rowstream.h"
#include "domain/identity.h"
#include "store/rooftoptable.h"
#include "store/session.h"

#include <QJsonDocument>

namespace tradewind {

Result<Source> ensureSource(Session &session, IdMaker &ids, const ImportRequest &request, qint64 nowMs)
{
    Source source;
    source.rooftopId = request.rooftopId;
    if (source.rooftopId == 0) {
        RooftopTable rooftops(session);
        const auto all = rooftops.all();
        if (!all)
            return all.error();
        source.rooftopId = all->isEmpty() ? ids.next() : all->first().id;
        // Eastern time until Setup says otherwise: most dealerships are there, and an import must not wait for a form.
        if (all->isEmpty()) {
            if (auto added =
                    rooftops.add({source.rooftopId, QStringLiteral("My dealership"), QStringLiteral("America/New_York"), {}}, nowMs);
                !added)
                return added.error();
        }
    }
    source.id = ids.next();
    source.preset = QString::fromStdString(request.preset.id);
    source.title = QString::fromStdString(request.preset.title);
    source.isFullSnapshot = request.preset.isSnapshot;
    const auto id = ImportTable(session).ensureSource(source);
    if (!id)
        return id.error();
    source.id = *id;
    return source;
}

Result<std::optional<ImportRun>> sameFileAgain(Session &session, Id sourceId, const QString &fileHash)
{
    std::optional<ImportRun> run;
    const auto found = session.each(QStringLiteral("find_same_file_run"), {sourceId, fileHash}, [&](const Row &row) {
        run.emplace();
        run->id = row.id(0);
        run->rowsRead = row.id(1);
        run->rejected = row.id(2);
    });
    if (!found)
        return found.error();
    return run;
}

Result<void> keepHeaders(Session &session, Id runId, const std::vector<std::string> &headers, char delimiter)
{
    std::string line;
    appendCsvLine(line, {headers.begin(), headers.end()});
    const auto kept = session.change(QStringLiteral("keep_import_headers"), {line, std::string(1, delimiter), runId});
    return kept ? Result<void>() : kept.error();
}

std::uint64_t hashOf(const Preset &preset)
{
    return stableHash(QJsonDocument(presetToJson(preset)).toJson(QJsonDocument::Compact).toStdString(), 41);
}

} // namespace tradewind
