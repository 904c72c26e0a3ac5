// SPDX-License-Identifier: Apache-2.0
#include "store/webhooktable.h"

#include "store/session.h"

using namespace Qt::StringLiterals;

namespace tradewind {

Result<bool> WebhookTable::keep(const WebhookEvent &event)
{
    const auto changed = m_session.change(u"insert_webhook_event"_s, {event.id, event.source, event.key, event.receivedAt, event.body});
    return changed ? Result<bool>(*changed > 0) : changed.error();
}

Result<QList<WebhookEvent>> WebhookTable::waiting(int limit)
{
    return read(u"read_waiting_webhooks"_s, limit);
}

Result<QList<WebhookEvent>> WebhookTable::waitingPushes(int limit)
{
    return read(u"read_waiting_pushes"_s, limit);
}

Result<QList<WebhookEvent>> WebhookTable::read(const QString &statement, int limit)
{
    QList<WebhookEvent> events;
    const auto read = m_session.each(statement, {limit}, [&](const Row &row) {
        events << WebhookEvent{row.id(0), row.text(1), {}, row.id(2), row.blob(3)};
    });
    if (!read)
        return read.error();
    return events;
}

Result<void> WebhookTable::settle(Id id, const QString &problem)
{
    const auto changed = m_session.change(u"settle_webhook"_s, {problem.isEmpty() ? 1 : 2, Bind::said(problem), id});
    return changed ? Result<void>() : changed.error();
}

} // namespace tradewind
