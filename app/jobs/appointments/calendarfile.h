// SPDX-License-Identifier: Apache-2.0
// Visits as a calendar file (RFC 5545), for a customer's phone and for a person's desk.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tradewind {

/// One event. Texts that are empty are left out.
struct CalendarEvent
{
    qint64 id = 0, startsAt = 0; ///< epoch ms UTC
    int minutes = 0;
    QString summary, location, description;
    QByteArray status; ///< "CONFIRMED", "TENTATIVE" or "CANCELLED"
};

/// `product` names what made it ("Visits"); `nowMs` is when.
QByteArray calendarFile(const QByteArray &product, const QList<CalendarEvent> &events, qint64 nowMs);

} // namespace tradewind
