// SPDX-License-Identifier: Apache-2.0
// Which sale and which appointment each program, sequence and campaign brought, and what it added beside people held out.
#pragma once

#include "base/settings.h"
#include "measures/saleattribution.h"
#include "store/holdouttable.h"

#include <QHash>
#include <QTimeZone>

#include <limits>
#include <vector>

namespace tradewind {

class Session;

/// A deal, or an appointment made, and the touch it is owed to.
struct OwedSale
{
    Id customerId = 0;
    std::int32_t on = 0; ///< epoch day
    std::optional<Money> gross;
    std::optional<ProgramTouch> owed; ///< nobody's, when no touch qualifies
};

/// Every sale and appointment of a rooftop since a day, each owed once at most.
class OwedLedger
{
public:
    /// `rule` is the rooftop's. Errors: as Session.
    static Result<OwedLedger> read(Session &session, Id rooftopId, std::int32_t sinceDay, qint64 nowMs, const QTimeZone &zone);

    const AttributionRule &rule() const { return m_rule; }
    const std::vector<OwedSale> &sales() const { return m_sales; }
    /// Of a program, one of its sequences, or one campaign; from one epoch day to another, both counted.
    OwedSum sum(const HoldoutScope &scope, std::int32_t fromDay = std::numeric_limits<std::int32_t>::min(),
                std::int32_t toDay = std::numeric_limits<std::int32_t>::max()) const;

private:
    AttributionRule m_rule;
    std::vector<OwedSale> m_sales, m_appointments;
};

/// What a program, a sequence or a campaign came to.
struct OwedOutcome
{
    AttributionRule rule;
    OwedSum sum;
    std::optional<Lift> lift; ///< people who bought within the rule's days of entering, or of the day they would have
    std::int64_t heldOut = 0; ///< people
    std::int64_t reached = 0; ///< of them, reached all the same by hand
};

/// The rule a rooftop counts by: settings measures.owedDays and measures.owedAnswered.
AttributionRule attributionRule(const Settings &settings, Id rooftopId);

/// Sums of the ledger and the lift of those held out since the first was. Errors: as Session.
Result<OwedOutcome> readOwedOutcome(Session &session, const OwedLedger &ledger, const HoldoutScope &scope, const QTimeZone &zone);

} // namespace tradewind
