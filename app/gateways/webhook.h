// SPDX-License-Identifier: Apache-2.0
// Is what arrived at our door really from the carrier? Pure checks of signatures, in constant time, over the bytes as they came.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace tradewind {

/// A request as a hub received it.
struct WebhookRequest
{
    QByteArray url; ///< whole, as the carrier called it
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< raw

    /// The first header of that name, whatever its case.
    QByteArray header(const QByteArray &name) const;
};

/// What a genuine request is known by: its own id, so that a replay can be told (remember it for 24 hours).
struct Genuine
{
    QByteArray id;
};

/// Bodies over this are refused before anything else (threat T8).
inline constexpr qsizetype longestWebhook = 256 * 1024;
/// How far a signature's time may be from ours; those of Twilio carry none.
inline constexpr qint64 webhookToleranceMs = 300'000;

/// X-Twilio-Signature: HMAC-SHA1 over the URL and the sorted form fields, or over the URL with bodySHA256 for JSON.
/// twilio.com/docs/usage/webhooks/webhooks-security. Errors of all of these: Denied, saying what does not fit.
Result<Genuine> checkTwilio(const WebhookRequest &request, const QByteArray &authToken);
/// telnyx-signature-ed25519 over "timestamp|body"; the key is the account's public key in base64.
Result<Genuine> checkTelnyx(const WebhookRequest &request, const QByteArray &publicKey, qint64 nowMs);
/// MessageBird-Signature-JWT: HS256/384/512 with the hashes of URL and body among the claims.
Result<Genuine> checkMessageBird(const WebhookRequest &request, const QByteArray &signingKey, qint64 nowMs);
/// Standard Webhooks (Bird): HMAC-SHA256 over "id.timestamp.body"; the secret starts with whsec_. standardwebhooks.com
Result<Genuine> checkStandardWebhook(const WebhookRequest &request, const QByteArray &secret, qint64 nowMs);
/// SendGrid's signed event webhook: ECDSA P-256 over timestamp and body; the key is base64 SPKI.
Result<Genuine> checkSendGrid(const WebhookRequest &request, const QByteArray &publicKey, qint64 nowMs);
/// Mailgun: HMAC-SHA256 over timestamp and token, in the JSON body's "signature".
Result<Genuine> checkMailgun(const WebhookRequest &request, const QByteArray &signingKey, qint64 nowMs);
/// Postmark and Bandwidth sign nothing: user and password in the URL we gave them.
Result<Genuine> checkBasic(const WebhookRequest &request, const QByteArray &user, const QByteArray &password);

} // namespace tradewind
