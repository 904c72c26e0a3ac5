// SPDX-License-Identifier: Apache-2.0
// What people here would show a customer first, and the weights that were chosen by it.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// Weights as they were taken over, and those before.
struct WeightChoice
{
    qint64 at = 0; ///< epoch ms UTC
    int safety = 0, history = 0, fit = 0;
    int safetyBefore = 0, historyBefore = 0, fitBefore = 0;
    std::optional<double> agreement; ///< percent of picks, when they were chosen
    QString by;
    bool operator==(const WeightChoice &) const = default;
};

/// Errors of every call: as Session.
class PickTable
{
public:
    explicit PickTable(Session &session)
        : m_session(session)
    {}

    /// The picks of an inspection, in place of earlier ones; in the caller's transaction, if there is one.
    Result<void> keep(Id rooftopId, Id inspectionId, const QList<Id> &items, const QString &by, qint64 nowMs);
    /// Inspection → items picked since an instant.
    Result<QHash<Id, QList<Id>>> since(Id rooftopId, qint64 sinceMs);
    Result<void> choose(Id rooftopId, const WeightChoice &choice);
    Result<std::optional<WeightChoice>> lastChoice(Id rooftopId);

private:
    Session &m_session;
};

} // namespace tradewind
