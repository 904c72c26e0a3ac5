// SPDX-License-Identifier: Apache-2.0
#include "store/signaltable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> SignalTable::keep(const SignalRow &row)
{
    const auto kept = m_session.change(u"upsert_signal"_s, {row.id, row.rooftopId, row.sourceId, row.number, row.kind, row.customerId,
                                                            Bind::said(row.vin), row.seenOn, row.receivedAt, Bind::said(row.place),
                                                            Bind::said(row.words), row.price, Bind::said(row.link)});
    return kept ? Result<void>() : kept.error();
}

Result<QList<SignalRow>> SignalTable::ofCustomer(Id customerId)
{
    QList<SignalRow> rows;
    const auto read = m_session.each(u"read_signals_of_customer"_s, {customerId, customerId}, [&](const Row &row) {
        SignalRow signal;
        signal.id = row.id(0);
        signal.kind = static_cast<SignalKind>(row.id(1));
        signal.customerId = customerId;
        signal.vin = row.text(2);
        signal.seenOn = row.day(3);
        signal.receivedAt = row.id(4);
        signal.place = row.text(5);
        signal.words = row.text(6);
        signal.price = row.money(7);
        signal.link = row.text(8);
        rows << signal;
    });
    return read ? Result(rows) : read.error();
}

Result<QList<Sighting>> SignalTable::sightings(QDate appraisedSince)
{
    QList<Sighting> all;
    const auto read = m_session.each(u"read_sightings"_s, {appraisedSince}, [&](const Row &row) {
        all << Sighting{row.id(0), row.text(1), row.day(2)};
    });
    return read ? Result(all) : read.error();
}

} // namespace tradewind
