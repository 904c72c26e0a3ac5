// SPDX-License-Identifier: Apache-2.0
#include "store/conversationtable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> ConversationTable::handTo(const ConversationKey &which, const QString &owner, const QString &by, qint64 nowMs)
{
    const auto kept =
        m_session.change(u"upsert_conversation_owner"_s, {which.rooftopId, which.customerId, which.address, owner, by, nowMs});
    return kept ? Result<void>() : kept.error();
}

Result<void> ConversationTable::snooze(const ConversationKey &which, qint64 untilMs, const QString &by, qint64 nowMs)
{
    const auto kept =
        m_session.change(u"upsert_conversation_snooze"_s, {which.rooftopId, which.customerId, which.address, untilMs, by, nowMs});
    return kept ? Result<void>() : kept.error();
}

} // namespace tradewind
