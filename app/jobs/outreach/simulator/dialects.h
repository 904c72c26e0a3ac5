// SPDX-License-Identifier: Apache-2.0
// How each carrier's API speaks, from the carrier's side: the gateways' dialects played backwards.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace tradewind {

struct CarrierRequest
{
    QByteArray method;
    QUrl url;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct CarrierAnswer
{
    int status = 200;
    QByteArray body;
};

/// A message as the carrier keeps it; `state` is "sent", "delivered", "failed" or "received".
struct SimulatedMessage
{
    QString id, carrier, from, to, subject, text, reference, state, code;
    QString account; ///< whose list shows it, where the path names one; empty for every one's
    bool isInbound = false;
    qint64 at = 0;
};

enum class Refusal { Key, TooFast, OptedOut, NoSuchNumber, Landline };

/// Why a number is refused: it ends in 0101 (said STOP), 0102 (does not exist) or 0103 (landline); e-mail by the name before the @.
std::optional<Refusal> refusalOf(const QString &to);

struct CarrierDialect
{
    QString carrier, idPrefix;
    int acceptedStatus = 200, refusalStatus = 400;
    std::function<bool(const CarrierRequest &)> isMine;
    std::function<bool(const CarrierRequest &)> isAuthorized;
    /// The message of a request that hands one in; nothing for questions.
    std::function<std::optional<SimulatedMessage>(const CarrierRequest &)> handedIn;
    std::function<QByteArray(const SimulatedMessage &)> accepted;
    std::function<QByteArray(Refusal)> refusal;
    std::function<CarrierAnswer(const CarrierRequest &, const QList<SimulatedMessage> &, const QHash<QString, qsizetype> &)> asked;
};

/// Which carrier a request is for, told by its path; null for none.
const CarrierDialect *dialectOf(const CarrierRequest &request);

} // namespace tradewind
