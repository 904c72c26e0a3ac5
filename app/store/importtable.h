// SPDX-License-Identifier: Apache-2.0
// Where data came from: sources, the runs that read their files, the rows they refused and the hashes of the rows they applied.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// One preset used for one rooftop. A full snapshot's missing rows mean deleted.
struct Source
{
    Id id = 0, rooftopId = 0;
    QString preset, title;
    bool isFullSnapshot = false;
    bool operator==(const Source &) const = default;
};

/// One reading of one file. accepted + rejected + duplicate = rowsRead. Instants are ms since 1970 UTC.
struct ImportRun
{
    Id id = 0, sourceId = 0;
    QString fileName, fileHash;
    qint64 startedAt = 0;
    std::optional<qint64> finishedAt;
    qint64 rowsRead = 0, accepted = 0, rejected = 0, duplicate = 0, changed = 0;
    bool operator==(const ImportRun &) const = default;
};

/// A row that was refused, as it stood in the file. `state`: "open", "corrected", "dismissed".
struct ImportReject
{
    Id id = 0, runId = 0, sourceId = 0;
    qint64 line = 0;
    QString column, reason, raw;
    qint64 rowHash = 0;
    QString state = QStringLiteral("open");
    bool operator==(const ImportReject &) const = default;
};

class ImportTable
{
public:
    explicit ImportTable(Session &session)
        : m_session(session)
    {}

    /// The source of this rooftop and preset, made under `source.id` when there is none yet. Answers the id that counts.
    Result<Id> ensureSource(const Source &source);
    Result<QList<Source>> sources();

    /// Writes a run with its totals; in the same transaction as its rows, so that a run is there completely or not at all.
    Result<void> addRun(const ImportRun &run);
    /// The last finished run of a file with this hash, or nothing.
    Result<std::optional<ImportRun>> runOfFile(Id sourceId, const QString &fileHash);
    /// Newest first.
    Result<QList<ImportRun>> runs(int limit);

    /// Adds a reject, or refreshes the one this row already has.
    Result<void> addReject(const ImportReject &reject);
    /// In order of id, those after `afterId`; `state` as in ImportReject.
    Result<QList<ImportReject>> rejects(const QString &state, int limit, Id afterId = 0);
    Result<qint64> rejectCount(const QString &state);
    Result<void> setRejectState(Id id, const QString &state);
    /// What a person corrected, to be read again.
    Result<void> setRejectRaw(Id id, const QString &raw, qint64 rowHash);

private:
    Session &m_session;
};

} // namespace tradewind
