// SPDX-License-Identifier: Apache-2.0
// What sequences may ask and say of a customer's open appraisal.
#pragma once

#include "jobs/sequences/planned.h"
#include "programs/appraisals/valuechange.h"

namespace tradewind {

class Session;

/// How long an appraisal counts as open for follow-up: the longest segment lasts 90 days (T25), a little longer it still explains a
/// message.
inline constexpr int appraisalOpenDays = 120;

/// The next odometer reading people and books take notice of.
[[nodiscard]] std::optional<std::int32_t> nextMilestone(std::int32_t miles);
/// The odometer on a later day at 12,000 miles a year, from the reading of the appraisal.
[[nodiscard]] std::optional<std::int32_t> milesOn(QDate day, QDate appraisedOn, std::optional<std::int32_t> odometer);

/// Adds the facts HasOpenAppraisal, AppraisedOn, IsBelowOffer, Offer, OfferMove and AppraisalOutcome and the words (offer, appraisedOn,
/// condition, miles, books, valueChange, marketWords, premium, milestone, vehicle) of the customer's newest open appraisal, of that vehicle
/// when one is named; nothing when there is none. Errors: as Session.
Result<void> addAppraisal(Session &session, Id customerId, std::optional<Id> vehicleId, QDate today, const MoveRules &rules, Money premium,
                          KnownCustomer &known);

} // namespace tradewind
