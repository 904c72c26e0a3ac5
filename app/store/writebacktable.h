// SPDX-License-Identifier: Apache-2.0
// Texts on their way back to vendors' systems: what was sent, what the vendor holds, and what is still to come.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// One note, or one part of one. state: waiting, sending (left, its end not known), sent, verified, differs, failed.
struct WriteBackRow
{
    Id id = 0, rooftopId = 0;
    QString preset, event, target, reference;
    int part = 1, parts = 1;
    QString note, state = QStringLiteral("waiting");
    int tries = 0;
    qint64 nextAt = 0;
    QString held; ///< what the vendor's system has, when it is not what was sent
    QString lastError;
    std::optional<qint64> dueAt = {}; ///< by when what it asks for is to be done, epoch ms UTC
    bool operator==(const WriteBackRow &) const = default;
};

class WriteBackTable
{
public:
    explicit WriteBackTable(Session &session)
        : m_session(session)
    {}

    Result<void> add(const WriteBackRow &row, qint64 nowMs);
    /// Those of one vendor that are to be sent, asked about or read back by now, oldest first.
    Result<QList<WriteBackRow>> due(Id rooftopId, const QString &preset, qint64 nowMs);
    /// Rooftops and presets that have such. Errors: as Session.
    Result<QList<std::pair<Id, QString>>> dueVendors(qint64 nowMs);
    /// All of one vendor, oldest first.
    Result<QList<WriteBackRow>> all(Id rooftopId, const QString &preset);
    Result<void> set(const WriteBackRow &row, qint64 nowMs);

private:
    Result<QList<WriteBackRow>> read(const QString &statement, Id rooftopId, const QString &preset, std::optional<qint64> nowMs);

    Session &m_session;
};

} // namespace tradewind
