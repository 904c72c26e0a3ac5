// SPDX-License-Identifier: Apache-2.0
// What keeps queued messages from going besides the rules: the kill switch, the gateway, the run and its waves.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/outboxtable.h"

#include <QHash>
#include <QString>

namespace tradewind {

/// As it is at one moment.
class Obstacles
{
public:
    /// Errors: as Session.
    static Result<Obstacles> read(Session &session, Id rooftopId);

    /// The kill switch of the whole store.
    bool isStopped() const { return m_isStopped; }
    /// Why a queued message does not leave, in one sentence; empty when nothing but its time and the rules stand before it.
    QString before(const OutboxRow &row) const;

private:
    QHash<Id, OutreachRun> m_runs;
    QHash<Id, QString> m_gateways; ///< why each does not send; empty: it does
    bool m_isStopped = false;
};

} // namespace tradewind
