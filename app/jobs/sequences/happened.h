// SPDX-License-Identifier: Apache-2.0
// Tells the sequences that something happened around a customer: by it people enter, wait no longer, or leave.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/happening.h"

#include <QString>

#include <optional>

namespace tradewind {

class Session;

struct Happened
{
    Id rooftopId = 0;
    std::optional<Id> customerId; ///< nobody known: nothing is noted
    std::optional<Id> vehicleId;
    HappeningKind kind = HappeningKind::Replied;
    qint64 at = 0;       ///< epoch ms UTC
    QString once;        ///< names the cause, "inbound:17": told again, nothing is noted
    QString detail = {}; ///< a few words for a person
    QString about = {};  ///< "appointment:4"; empty: the vehicle, else the customer
};

/// Keeps it in the caller's transaction, if there is one; the sequences hear of it from `nowMs` on. Errors: as Session.
Result<void> noteHappened(Session &session, IdMaker &ids, const Happened &what, qint64 nowMs);
/// Takes back what was noted for later than `nowMs`; answers false when it is too late. Errors: as Session.
Result<bool> takeHappenedBack(Session &session, HappeningKind kind, const QString &once, qint64 nowMs);

} // namespace tradewind
