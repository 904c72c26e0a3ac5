// SPDX-License-Identifier: Apache-2.0
#include "store/customernotetable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> CustomerNoteTable::add(const CustomerNote &note)
{
    if (note.text.trimmed().isEmpty())
        return Error{Error::Kind::BadUse, u"There is nothing in the note."_s};
    const auto added = m_session.change(u"insert_customer_note"_s,
                                        {note.id, note.rooftopId, note.customerId, note.text.trimmed(), note.writtenBy, note.writtenAt});
    return added ? Result<void>() : added.error();
}

Result<QList<CustomerNote>> CustomerNoteTable::ofCustomer(Id customerId)
{
    QList<CustomerNote> notes;
    const auto read = m_session.each(u"read_customer_notes"_s, {customerId, customerId}, [&](const Row &row) {
        notes << CustomerNote{row.id(0), row.id(1), row.id(2), row.text(3), row.text(4), row.id(5)};
    });
    return read ? Result<QList<CustomerNote>>(notes) : read.error();
}

} // namespace tradewind
