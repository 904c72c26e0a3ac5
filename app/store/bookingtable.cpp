// SPDX-License-Identifier: Apache-2.0
#include "store/bookingtable.h"

#include "domain/outreach.h"
#include "store/session.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tradewind {

Result<bool> BookingTable::add(const VisitBooking &booking)
{
    const auto changed = m_session.change(u"insert_visit_booking"_s,
                                          {booking.id, booking.rooftopId, booking.customerId, booking.tokenHash, booking.startsAt,
                                           booking.minutes, booking.seat, booking.purposes, Bind::said(booking.words), booking.madeAt});
    return changed ? Result<bool>(*changed > 0) : changed.error();
}

Result<QList<VisitBooking>> BookingTable::ofToken(const QString &tokenHash)
{
    QList<VisitBooking> bookings;
    const auto read = m_session.each(u"read_bookings_of_token"_s, {tokenHash}, [&](const Row &row) {
        VisitBooking booking;
        booking.id = row.id(0);
        booking.startsAt = row.id(1);
        booking.minutes = static_cast<int>(row.id(2));
        booking.purposes = row.text(3);
        bookings << booking;
    });
    if (!read)
        return read.error();
    return bookings;
}

Result<void> BookingTable::setWishes(IdMaker &ids, Id rooftopId, Id customerId, const ContactWishes &before, const ContactWishes &after,
                                     const QString &through, qint64 nowMs)
{
    struct Wish
    {
        Channel channel;
        bool was, is;
    };
    const std::array wishes{Wish{Channel::Sms, before.noText, after.noText}, Wish{Channel::Voice, before.noCall, after.noCall},
                            Wish{Channel::Email, before.noEmail, after.noEmail}, Wish{Channel::Mail, before.noMail, after.noMail}};
    for (const Wish &wish : wishes) {
        if (wish.was == wish.is)
            continue;
        const auto kept = m_session.change(u"insert_preference_change"_s,
                                           {ids.next(), rooftopId, customerId, channelCode(wish.channel), !wish.is, through, nowMs});
        if (!kept)
            return kept.error();
    }
    const auto changed =
        m_session.change(u"set_customer_contact_wishes"_s, {after.noText, after.noCall, after.noEmail, after.noMail, customerId});
    return changed ? Result<void>() : changed.error();
}

} // namespace tradewind
