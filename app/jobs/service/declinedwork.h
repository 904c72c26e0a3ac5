// SPDX-License-Identifier: Apache-2.0
// Every declined line of a store with its reason, age and next step, and what came back of it (S24–S31); its words: declinedwords.h.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/inspection.h"
#include "programs/service/attribution.h"
#include "programs/service/recovery.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <array>
#include <optional>

namespace tradewind {

class Session;

/// One declined line. Ids are 0 where there is none. It is small: a large store has a million.
struct DeclinedWork
{
    Id lineId = 0; ///< of the inspection's line when it was decided on a page, else of the repair order's
    Id orderId = 0, customerId = 0, vehicleId = 0;
    Money amount;
    QDate declinedOn;
    RecoveryPlace place;
    std::int32_t service = 0; ///< the same for the same service within one book
    DeclineReason reason = DeclineReason::None;
    DeclineAge age = DeclineAge::To30;
    bool isOnPage = false;
    bool isRecovered = false;
};

struct DeclinedBook
{
    static constexpr std::size_t reasons = 6, ages = 5, states = 4;

    QList<DeclinedWork> lines;          ///< by due day, then the larger amount
    std::vector<Attribution> recovered; ///< their declines are places in `lines`
    Money open, lapsed, recoveredAmount;
    /// Recovered lines of those declined at least a stage ago and at most `lookBackDays`; nothing without any.
    std::optional<double> recoveryRate;
    /// What did not come back: dollars by DeclineReason and DeclineAge, lines by RecoveryState.
    std::array<std::array<Money, ages>, reasons> waitingAmounts;
    std::array<int, states> waitingLines{};
};

/// Reads every decline since `lookBackDays` before `asOf`. A line declined in an inspection and on its repair order counts once.
/// Errors: those of Session.
Result<DeclinedBook> readDeclinedWork(Session &session, Id rooftopId, QDate asOf, const QTimeZone &zone, int lookBackDays = 400);

} // namespace tradewind
