// SPDX-License-Identifier: Apache-2.0
// What others saw customers and their vehicles do, as stored.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/signal.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

struct SignalRow
{
    Id id = 0, rooftopId = 0, sourceId = 0;
    QString number; ///< unique in its source
    SignalKind kind = SignalKind::Unknown;
    std::optional<Id> customerId;
    QString vin; ///< empty: not said
    QDate seenOn;
    qint64 receivedAt = 0;
    QString place, words, link; ///< where; what was looked at or asked; empty: not said
    std::optional<Money> price;
    bool operator==(const SignalRow &) const = default;
};

/// Where and when a vehicle stood in another dealer's stock.
struct Sighting
{
    Id vehicleId = 0;
    QString place;
    QDate on;
    bool operator==(const Sighting &) const = default;
};

class SignalTable
{
public:
    explicit SignalTable(Session &session)
        : m_session(session)
    {}

    /// Adds it, or fills in what its source says anew. Errors: as Session.
    Result<void> keep(const SignalRow &row);
    /// Of the person and of the vehicles they own, newest first. Errors: as Session.
    Result<QList<SignalRow>> ofCustomer(Id customerId);
    /// Of vehicles appraised since a day, oldest first. Errors: as Session.
    Result<QList<Sighting>> sightings(QDate appraisedSince);

private:
    Session &m_session;
};

} // namespace tradewind
