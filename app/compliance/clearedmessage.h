// SPDX-License-Identifier: Apache-2.0
// A message the rules let through: the only thing a gateway takes, and only Clearance can make one.
#pragma once

#include "domain/outreach.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace tradewind {

/// What is to be said, before anybody asked whether it may be.
struct Draft
{
    qint64 id = 0; ///< the outbox row, and what the carrier is told as our reference
    Channel channel = Channel::Sms;
    Purpose purpose = Purpose::Marketing;
    QString to;   ///< E.164 phone, e-mail address, or name and postal address line under line
    QString from; ///< our number or address; empty: the gateway's own
    QString subject;
    QString text;
    QString html;                                     ///< e-mail only; empty: text alone
    QList<QUrl> media;                                ///< pictures of an MMS
    QList<std::pair<QByteArray, QByteArray>> headers; ///< e-mail: List-Unsubscribe and the like; Content-Language of letters too

    bool operator==(const Draft &) const = default;
};

/// A Draft with the decision that let it go. Immutable: what was cleared is what is sent.
class ClearedMessage
{
public:
    const Draft &draft() const { return m_draft; }
    /// Which rules were asked, for the record: version of the rule pack and the instant of the decision in epoch ms UTC.
    const QString &packVersion() const { return m_packVersion; }
    qint64 clearedAt() const { return m_clearedAt; }

private:
    friend class Clearance;
    ClearedMessage(Draft draft, QString packVersion, qint64 clearedAt)
        : m_draft(std::move(draft))
        , m_packVersion(std::move(packVersion))
        , m_clearedAt(clearedAt)
    {}

    Draft m_draft;
    QString m_packVersion;
    qint64 m_clearedAt = 0;
};

} // namespace tradewind
