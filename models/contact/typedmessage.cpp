// SPDX-License-Identifier: Apache-2.0
#include "models/contact/typedmessage.h"

#include "base/tr.h"
#include "models/base/sentences.h"
#include "models/base/words.h"

namespace tradewind {

Result<MessageRuling> rulingInWords(Session &session, IdMaker &ids, const HandWritten &message, const QTimeZone &zone, qint64 nowMs)
{
    const auto ruling = foreseeHandWritten(session, ids, message, nowMs);
    if (!ruling)
        return ruling.error();
    if (ruling->cleared)
        return MessageRuling{true, tr("May go now.")};
    const QString when = ruling->until                              ? tr("Waits until %1.").arg(weekdayAndTime(*ruling->until, zone))
                         : ruling->state == OutboxState::Suppressed ? tr("Would not be sent.")
                                                                    : tr("A person decides.");
    return MessageRuling{false, when + u' ' + localized(ruling->why)};
}

Result<QString> queueInWords(Session &session, IdMaker &ids, const HandWritten &message, const QString &by, qint64 nowMs)
{
    const auto queued = queueHandWritten(session, ids, message, by, nowMs);
    if (!queued)
        return queued.error();
    return message.channel == Channel::Sms ? tr("The text is in the outbox.") : tr("The e-mail is in the outbox.");
}

} // namespace tradewind
