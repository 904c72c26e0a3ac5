// SPDX-License-Identifier: Apache-2.0
// What customers and machines answered, each message once.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/outreach.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

struct InboundRow
{
    Id id = 0, rooftopId = 0, accountId = 0;
    QString carrierId; ///< unique with the account
    Channel channel = Channel::Sms;
    QString from, to, subject;
    QString text; ///< empty also where the carrier tells only that something came
    qint64 receivedAt = 0, storedAt = 0;
    bool isAutomatic = false;
    std::optional<Id> customerId, outboxId;
    QString intent; ///< "opt-out", "yes", "price", …; empty: not understood
    std::optional<qint64> handledAt;

    bool operator==(const InboundRow &) const = default;
};

class InboundTable
{
public:
    explicit InboundTable(Session &session)
        : m_session(session)
    {}

    /// False when it was stored before.
    Result<bool> add(const InboundRow &row);
    /// Newest first.
    Result<QList<InboundRow>> rows(Id rooftopId, int most, int from = 0);

private:
    Session &m_session;
};

} // namespace tradewind
