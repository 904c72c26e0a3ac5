// SPDX-License-Identifier: Apache-2.0
// Every declined line of a store with its person, reason, age and next step, and what came back of it (S24–S31).
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/inspection.h"
#include "programs/service/attribution.h"
#include "programs/service/recovery.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace tradewind {

class Session;

/// One declined line, from an inspection's page or from a repair order.
struct DeclinedWork
{
    QString key; ///< outlives imports: "item:ID" or "order:ID:SERVICE"
    std::optional<Id> itemId, inspectionId, orderId, customerId, vehicleId;
    QString person, vehicle, service, roNumber, advisor;
    std::string serviceKey;
    DeclineReason reason = DeclineReason::None;
    Money amount;
    QDate declinedOn;
    RecoveryPlace place;
    DeclineAge age = DeclineAge::To30;
    std::optional<int> milesSince; ///< predicted
    bool isRecovered = false;
};

struct DeclinedBook
{
    QList<DeclinedWork> lines;          ///< by due day, then the larger amount
    std::vector<Attribution> recovered; ///< their declines are places in `lines`
    Money open, lapsed, recoveredAmount;
    /// Recovered lines of those declined at least a stage ago and at most `lookBackDays`; nothing without any.
    std::optional<double> recoveryRate;
};

/// Reads every decline since `lookBackDays` before `asOf`. A line declined in an inspection and on its repair order counts once.
/// Errors: those of Session.
Result<DeclinedBook> readDeclinedWork(Session &session, Id rooftopId, QDate asOf, const QTimeZone &zone, int lookBackDays = 400);

} // namespace tradewind
