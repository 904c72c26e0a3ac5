// SPDX-License-Identifier: Apache-2.0
// Connections to vendors, how far each of their streams has come, and the calls that were made.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// `variables`: JSON of what Setup asked for, without secrets.
struct VendorConnectionRow
{
    Id id = 0, rooftopId = 0;
    QString preset, base, variables;
    bool isOwnServer = false, isPaused = false;
    qint64 createdAt = 0;
    QString quietHours = {}; ///< hours of the rooftop's week without any call, as OpeningHours::fromText() reads them; empty: none
    bool operator==(const VendorConnectionRow &) const = default;
};

/// Instants are ms since 1970 UTC. Totals are those of the last run; `pushed` counts rows that ever came by themselves.
struct VendorStreamRow
{
    QString stream;
    std::optional<Id> sourceId;
    qint64 cursorAt = 0; ///< 0: nothing yet
    int everyMinutes = 60;
    QString atTimes; ///< "06:00 18:30" of the rooftop's day; empty: every everyMinutes
    bool isPaused = false;
    std::optional<qint64> triedAt, finishedAt;
    qint64 nextAt = 0;
    qint64 rowsRead = 0, changed = 0, rejected = 0, requests = 0, placesSaid = 0, placesAsked = 0, pushed = 0;
    QString lastError; ///< empty: the last run went well
    bool operator==(const VendorStreamRow &) const = default;
};

struct VendorCallRow
{
    Id id = 0;
    QString stream;
    qint64 calledAt = 0, tookMs = 0;
    QString method, url;
    int status = 0;
    qint64 bytes = 0;
    QString error, request, response;
    bool operator==(const VendorCallRow &) const = default;
};

/// One run of one stream. `cameBy`: poll, push or file.
struct VendorRunRow
{
    Id id = 0;
    QString stream, cameBy = QStringLiteral("poll");
    qint64 startedAt = 0, tookMs = 0, rowsRead = 0, changed = 0, rejected = 0, requests = 0;
    bool isFull = false;
    QString error; ///< empty: it went well
    bool operator==(const VendorRunRow &) const = default;
};

/// A file of a far folder, as it was when it was taken.
struct TakenFileRow
{
    QString name, sha256;
    qint64 bytes = 0, changedAt = 0, takenAt = 0;
    QString error; ///< why none of it was taken in
    bool operator==(const TakenFileRow &) const = default;
};

class VendorTable
{
public:
    explicit VendorTable(Session &session)
        : m_session(session)
    {}

    /// Writes the connection, or the one this rooftop has to the preset. Errors: as Session.
    Result<void> keepConnection(const VendorConnectionRow &connection);
    Result<QList<VendorConnectionRow>> connections();
    /// Remembers by which number a vendor knows a person. Errors: as Session.
    Result<void> keepPerson(Id rooftopId, const QString &preset, Id customerId, const QString &number);
    /// The vendor's number of a person, also of somebody merged into them; nothing when it never said one. Errors: as Session.
    Result<std::optional<QString>> numberOf(Id rooftopId, const QString &preset, Id customerId);
    /// Takes the connection and its streams away; runs, calls and everything it brought stay. Errors: as Session.
    Result<void> removeConnection(Id id);

    /// Makes the stream's row where there is none. Errors: as Session.
    Result<void> addStream(const VendorConnectionRow &connection, const QString &stream, int everyMinutes);
    Result<QList<VendorStreamRow>> streams(Id connectionId);
    /// How far it has come, in the same transaction as the rows it speaks of; its schedule stays. Errors: as Session.
    Result<void> setStream(Id connectionId, const VendorStreamRow &stream);
    /// When it runs: everyMinutes, atTimes, isPaused and nextAt of the row. Errors: as Session.
    Result<void> schedule(Id connectionId, const VendorStreamRow &stream);

    Result<void> addCall(const VendorConnectionRow &connection, const VendorCallRow &call);
    /// Newest first; an empty stream means all.
    Result<QList<VendorCallRow>> calls(Id connectionId, const QString &stream, int limit);
    Result<void> addRun(const VendorConnectionRow &connection, const VendorRunRow &run);
    /// Newest first; an empty stream means all.
    Result<QList<VendorRunRow>> runs(Id connectionId, const QString &stream, int limit);
    /// Forgets calls and runs before this instant.
    Result<void> forget(qint64 beforeMs);

    /// Whether a file of this name, size and time was taken before: it need not be fetched.
    Result<bool> wasFileTaken(Id connectionId, const TakenFileRow &file);
    /// Whether a file with these bytes was taken under any name.
    Result<bool> wereBytesTaken(Id connectionId, const QString &sha256);
    Result<void> keepFile(const VendorConnectionRow &connection, const TakenFileRow &file);

private:
    Session &m_session;
};

} // namespace tradewind
