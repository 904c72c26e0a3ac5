// SPDX-License-Identifier: Apache-2.0
// Makes and reads the links customers get: random, short-lived, and known to the store only by their hash (S13, S17).
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/pagetable.h"

#include <QByteArray>
#include <QString>

namespace tradewind {

class Session;
class Settings;

/// Where customers reach our pages (setting hub.url), without a slash at the end; empty where none are served.
QString servedPagesUrl(const Settings &settings, Id rooftopId);

/// 22 letters: 128 bits from the system's generator, base64url.
QString newPageToken();
/// Whether a text could be one of ours, before the store is asked.
bool looksLikePageToken(QStringView text);
/// SHA-256 in hexadecimal, as stored.
QString pageTokenHash(const QString &token);

constexpr qint64 pageLifeMs = 30LL * 86'400'000; ///< S13: 30 days
/// An opt-out link works longer than CAN-SPAM's 30 days after the message: old mail is opened late.
constexpr qint64 wishesLifeMs = 400LL * 86'400'000;

/// A fresh link to a page; its token is told here once and never again. Earlier links keep working until their own day.
Result<QString> makePageLink(Session &session, Id rooftopId, PageKind kind, Id subjectId, std::optional<Id> customerId, qint64 nowMs);

/// A click link to a stored address (E46): answers its code. Errors: BadUse unless `target` is https, or http on this computer.
Result<QString> makeClickLink(Session &session, Id rooftopId, std::optional<Id> customerId, const QString &purpose, const QString &target,
                              qint64 nowMs);

/// The signature of a photo's address: the first 16 bytes of HMAC-SHA256 over photo and day of expiry, base64url. `key` is the hub's own.
QString photoSignature(const QByteArray &key, Id photoId, qint64 expiresAtMs);
/// The same of the voice note on a line of an inspection; a photo's never opens one.
QString voiceSignature(const QByteArray &key, Id itemId, qint64 expiresAtMs);
/// Compares without telling by its time where two texts differ.
bool isSameSecret(QByteArrayView a, QByteArrayView b);

} // namespace tradewind
