// SPDX-License-Identifier: Apache-2.0
#include "store/contacttable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> ContactTable::add(const ContactAttempt &attempt)
{
    const auto done = m_session.change(
        u"insert_contact_attempt"_s, {attempt.id, attempt.rooftopId, attempt.customerId, attempt.channel, attempt.purpose, attempt.address,
                                      Bind::said(attempt.program), Bind::said(attempt.subject), Bind::said(attempt.madeBy), attempt.seconds,
                                      Bind::said(attempt.outcome), Bind::said(attempt.listVersion), attempt.at});
    return done ? Result<void>() : done.error();
}

Result<QList<ContactAttempt>> ContactTable::ofCustomer(Id customerId, qint64 sinceMs)
{
    QList<ContactAttempt> attempts;
    const auto rows = m_session.each(u"read_contact_attempts"_s, {customerId, sinceMs}, [&](const Row &row) {
        attempts << ContactAttempt{row.id(0),
                                   row.id(1),
                                   row.id(2),
                                   static_cast<Channel>(row.id(3)),
                                   static_cast<Purpose>(row.id(4)),
                                   row.text(5),
                                   row.text(6),
                                   row.text(7),
                                   row.text(8),
                                   row.smallInteger(9),
                                   row.text(10),
                                   row.text(11),
                                   row.id(12)};
    });
    if (!rows)
        return rows.error();
    return attempts;
}

} // namespace tradewind
