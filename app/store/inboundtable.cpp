// SPDX-License-Identifier: Apache-2.0
#include "store/inboundtable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<bool> InboundTable::add(const InboundRow &row)
{
    const auto changed = m_session.change(u"insert_inbound"_s,
                                          {row.id, row.rooftopId, row.accountId, row.carrierId, row.channel, row.from, Bind::said(row.to),
                                           Bind::said(row.subject), Bind::said(row.text), row.receivedAt, row.storedAt,
                                           row.isAutomatic ? 1 : 0, row.customerId, row.outboxId, Bind::said(row.intent)});
    if (!changed)
        return changed.error();
    return *changed > 0;
}

Result<QList<InboundRow>> InboundTable::rows(Id rooftopId, int most, int from)
{
    QList<InboundRow> rows;
    const auto count = m_session.each(u"read_inbound"_s, {rooftopId, most, from}, [&](const Row &row) {
        rows << InboundRow{row.id(0),      row.id(1),    row.id(2),       row.text(3),     static_cast<Channel>(row.id(4)),
                           row.text(5),    row.text(6),  row.text(7),     row.text(8),     row.id(9),
                           row.id(10),     row.flag(11), row.integer(12), row.integer(13), row.text(14),
                           row.integer(15)};
    });
    if (!count)
        return count.error();
    return rows;
}

} // namespace tradewind
