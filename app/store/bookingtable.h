// SPDX-License-Identifier: Apache-2.0
// Visits customers book on a page, and their wishes about being written to.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// One booked visit. `purposes` are words of the page ("service", "appraisal", "test_drive"), comma-separated.
struct VisitBooking
{
    Id id = 0, rooftopId = 0;
    std::optional<Id> customerId;
    QString tokenHash;
    qint64 startsAt = 0;
    int minutes = 0, seat = 1;
    QString purposes, words;
    qint64 madeAt = 0;
};

/// Which ways of being written to a customer does not want.
struct ContactWishes
{
    bool noText = false, noCall = false, noEmail = false, noMail = false;
    bool operator==(const ContactWishes &) const = default;
};

class BookingTable
{
public:
    explicit BookingTable(Session &session)
        : m_session(session)
    {}

    /// Answers false when the seat is taken, or this link already holds that hour.
    Result<bool> add(const VisitBooking &booking);
    /// Only id, start, minutes and purposes.
    Result<QList<VisitBooking>> ofToken(const QString &tokenHash);

    /// Keeps the wish on the customer and each change in the log. `through` says how: "page", "one-click".
    Result<void> setWishes(IdMaker &ids, Id rooftopId, Id customerId, const ContactWishes &before, const ContactWishes &after,
                           const QString &through, qint64 nowMs);

private:
    Session &m_session;
};

} // namespace tradewind
