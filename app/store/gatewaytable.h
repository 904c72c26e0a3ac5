// SPDX-License-Identifier: Apache-2.0
// The gateways a rooftop uses, how fast each may go, and how far its news were read. Secrets are in the system's keychain, not here.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

struct GatewayAccount
{
    Id id = 0, rooftopId = 0;
    QString gateway;                ///< "twilio", …
    QString title;                  ///< as the rooftop calls it
    QHash<QString, QString> values; ///< fields without secrets
    bool isOwnServer = false, isActive = true;
    double segmentsPerSecond = 1;
    qint64 segmentsPerDay = 2000;
    QString pausedWhy; ///< empty: not paused
    std::optional<qint64> polledAt;
    QString pollMark;
    qint64 createdAt = 0;

    bool operator==(const GatewayAccount &) const = default;
};

class GatewayTable
{
public:
    explicit GatewayTable(Session &session)
        : m_session(session)
    {}

    /// Adds or changes; a changed account is no longer paused.
    Result<void> keep(const GatewayAccount &account);
    Result<QList<GatewayAccount>> accounts(Id rooftopId);
    /// False when messages still wait for it or may have gone through it, or there is none.
    Result<bool> remove(Id id);
    /// Nothing is sent through it until a person changed it.
    Result<void> pause(Id id, const QString &why);
    Result<void> notePoll(Id id, qint64 atMs, const QString &mark);
    /// Asked in every claim: may it send, and if not, why?
    struct Standing
    {
        bool mayGo = false;
        QString why;
    };
    Result<Standing> standing(Id id);

private:
    Session &m_session;
};

} // namespace tradewind
