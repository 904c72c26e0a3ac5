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
    bool operator==(const VendorConnectionRow &) const = default;
};

/// Instants are ms since 1970 UTC. Totals are those of the last run.
struct VendorStreamRow
{
    QString stream;
    std::optional<Id> sourceId;
    qint64 cursorAt = 0; ///< 0: nothing yet
    int everyMinutes = 60;
    bool isPaused = false;
    std::optional<qint64> triedAt, finishedAt;
    qint64 nextAt = 0;
    qint64 rowsRead = 0, changed = 0, rejected = 0, requests = 0, placesSaid = 0, placesAsked = 0;
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

class VendorTable
{
public:
    explicit VendorTable(Session &session)
        : m_session(session)
    {}

    /// Writes the connection, or the one this rooftop has to the preset. Errors: as Session.
    Result<void> keepConnection(const VendorConnectionRow &connection);
    Result<QList<VendorConnectionRow>> connections();

    /// Makes the stream's row where there is none. Errors: as Session.
    Result<void> addStream(const VendorConnectionRow &connection, const QString &stream, int everyMinutes);
    Result<QList<VendorStreamRow>> streams(Id connectionId);
    /// In the same transaction as the rows it speaks of. Errors: as Session.
    Result<void> setStream(Id connectionId, const VendorStreamRow &stream);

    Result<void> addCall(const VendorConnectionRow &connection, const VendorCallRow &call);
    /// Newest first.
    Result<QList<VendorCallRow>> calls(Id connectionId, int limit);
    /// Forgets calls made before this instant.
    Result<void> forgetCalls(qint64 beforeMs);

private:
    Session &m_session;
};

} // namespace tradewind
