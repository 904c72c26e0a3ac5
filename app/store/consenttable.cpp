// SPDX-License-Identifier: Apache-2.0
#include "store/consenttable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> ConsentTable::add(const ConsentEvent &event)
{
    const auto done = m_session.change(u"insert_consent_event"_s,
                                       {event.id, event.rooftopId, event.customerId, Bind::said(event.phone), Bind::said(event.email),
                                        event.consent, event.source, Bind::said(event.personName), Bind::said(event.wording),
                                        Bind::said(event.evidenceHash), event.sellers, event.isBought, event.happenedAt, event.recordedAt});
    return done ? Result<void>() : done.error();
}

Result<QList<ConsentEvent>> ConsentTable::ofPhone(const QString &e164)
{
    QList<ConsentEvent> events;
    const auto rows = m_session.each(u"read_consent_events"_s, {e164}, [&](const Row &row) {
        events << ConsentEvent{row.id(0),   row.id(1),   row.integer(2), row.text(3), row.text(4),          static_cast<Consent>(row.id(5)),
                               row.text(6), row.text(7), row.text(8),    row.text(9), row.smallInteger(10), row.flag(11),
                               row.id(12),  row.id(13)};
    });
    if (!rows)
        return rows.error();
    return events;
}

} // namespace tradewind
