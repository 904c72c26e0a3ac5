// SPDX-License-Identifier: Apache-2.0
#include "programs/appraisals/appraisalfunnel.h"

namespace tradewind {

namespace {

constexpr int contactDays = 7;

} // namespace

void count(AppraisalFunnel &funnel, const AppraisalFacts &facts, QDate asOf, bool hasBoth, bool hasAny)
{
    if (facts.appraisedOn > asOf || facts.appraisedOn <= asOf.addDays(-funnel.days))
        return;
    ++funnel.appraised;
    funnel.withMobileAndEmail += hasBoth;
    funnel.withContact += hasAny;
    const bool isTraded = facts.outcome == AppraisalOutcome::TradedHere;
    // A file may say that it was traded and not when: it is counted as the same visit only where the day says so.
    if (isTraded && facts.outcomeOn == facts.appraisedOn) {
        ++funnel.sameDay;
        return;
    }
    ++funnel.unsold;
    funnel.contactedIn7 += facts.firstTouchOn.isValid() && facts.appraisedOn.daysTo(facts.firstTouchOn) <= contactDays;
    funnel.engaged += facts.engagedOn.isValid() && facts.engagedOn >= facts.appraisedOn;
    switch (facts.outcome) {
    case AppraisalOutcome::TradedHere: {
        ++funnel.tradedLater;
        if (!facts.outcomeOn.isValid())
            break;
        const double days = static_cast<double>(facts.appraisedOn.daysTo(facts.outcomeOn));
        funnel.daysToTrade = funnel.daysToTrade.value_or(0) + (days - funnel.daysToTrade.value_or(0)) / funnel.tradedLater;
        break;
    }
    case AppraisalOutcome::SoldElsewhere:
        ++funnel.lost;
        break;
    case AppraisalOutcome::Kept:
        ++funnel.kept;
        break;
    case AppraisalOutcome::Open:
        ++funnel.open;
        funnel.neverContacted += facts.touches == 0 && facts.appraisedOn < asOf;
        break;
    }
}

} // namespace tradewind
