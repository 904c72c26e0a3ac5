// SPDX-License-Identifier: Apache-2.0
// What other systems told us, kept byte for byte before they are thanked.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tradewind {

class Session;

struct WebhookEvent
{
    Id id = 0;
    QString source, key; ///< key: the sender's event id, or the hash of the body
    qint64 receivedAt = 0;
    QByteArray body;
};

class WebhookTable
{
public:
    explicit WebhookTable(Session &session)
        : m_session(session)
    {}

    /// Keeps an event once; answers false when its key is already there.
    Result<bool> keep(const WebhookEvent &event);
    /// Not yet applied, oldest first.
    Result<QList<WebhookEvent>> waiting(int limit);
    /// Those of vendors ("vendor-tekion"), not yet applied, oldest first.
    Result<QList<WebhookEvent>> waitingPushes(int limit);
    /// Applied, or refused with the reason.
    Result<void> settle(Id id, const QString &problem = {});

private:
    Result<QList<WebhookEvent>> read(const QString &statement, int limit);

    Session &m_session;
};

} // namespace tradewind
