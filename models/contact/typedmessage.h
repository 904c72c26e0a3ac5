// SPDX-License-Identifier: Apache-2.0
// A text or e-mail a person types to one customer, and what the rules say of it in words.
#pragma once

#include "jobs/outreach/byhand.h"

#include <QTimeZone>

namespace tradewind {

/// What a person types.
struct TypedMessage
{
    bool isText = true; ///< else an e-mail
    QString subject, text;
};

/// The rules about it, while it is typed.
struct MessageRuling
{
    bool wouldGo = false;
    QString words;
};

/// What the rules would say of it now, times as in `zone`. Errors: as foreseeHandWritten.
Result<MessageRuling> rulingInWords(Session &session, IdMaker &ids, const HandWritten &message, const QTimeZone &zone, qint64 nowMs);
/// Puts it into the outbox and says so. Errors: as queueHandWritten.
Result<QString> queueInWords(Session &session, IdMaker &ids, const HandWritten &message, const QString &by, qint64 nowMs);

} // namespace tradewind
