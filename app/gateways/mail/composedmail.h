// SPDX-License-Identifier: Apache-2.0
// An e-mail as bytes: MIME, with every word intact and no way to smuggle a header in.
#pragma once

#include "base/result.h"
#include "compliance/clearedmessage.h"

#include <QByteArray>

namespace tradewind {

struct ComposedMail
{
    QByteArray bytes;  ///< CRLF lines, 7-bit
    QString messageId; ///< without brackets; stable: made from the outbox id, so that a bounce leads back to its message
};

/// The mail of a draft, dated at `sentAtMs` (epoch ms UTC). Text and HTML become multipart/alternative.
/// Errors: BadData when an address or a header holds a line break or cannot be an address.
Result<ComposedMail> composedMail(const Draft &draft, const QString &from, qint64 sentAtMs);

/// "tw-17@example.com" → our reference "tw-17" out of a Message-ID of ours, or nothing.
QString referenceOfMessageId(const QString &messageId);

} // namespace tradewind
