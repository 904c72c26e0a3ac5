// SPDX-License-Identifier: Apache-2.0
#include "programs/appraisals/appraisalstanding.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int reviewTouches = 5; // T43

TouchNeed needOf(const AppraisalFacts &facts, int daysLeft, qint64 nowMs, qint64 dayEndsAt)
{
    if (facts.outcome != AppraisalOutcome::Open)
        return TouchNeed::None;
    if (facts.hasReplyWaiting)
        return TouchNeed::Reply;
    if (facts.isOnProperty)
        return TouchNeed::OnProperty;
    if (!facts.next) // a window that has passed asks for nothing more, unless nobody ever asked
        return facts.isInSequence || (daysLeft < 0 && facts.touches > 0) ? TouchNeed::None : TouchNeed::NoSequence;
    if (facts.next->at < nowMs)
        return TouchNeed::Overdue;
    return facts.next->at < dayEndsAt ? TouchNeed::Today : TouchNeed::Later;
}

} // namespace

SegmentPlan planOf(AppraisalSegment segment)
{
    switch (segment) {
    case AppraisalSegment::Hot:
        return {12, 30}; // T33
    case AppraisalSegment::Warm:
        return {10, 60}; // T34
    case AppraisalSegment::Cool:
        return {6, 90}; // T35
    case AppraisalSegment::Lease:
        return {8, 90}; // T37
    case AppraisalSegment::Service:
        return {6, 45}; // the article gives none: those of the shipped sequence
    case AppraisalSegment::Repeat:
        return {8, 60};
    }
    return {};
}

const char *segmentCode(AppraisalSegment segment)
{
    static constexpr const char *codes[] = {"hot", "warm", "cool", "service", "lease", "repeat"};
    return codes[static_cast<std::size_t>(segment)];
}

AppraisalSegment segmentOf(const AppraisalFacts &facts, QDate asOf, int leaseDays)
{
    if (facts.testDrove)
        return AppraisalSegment::Hot;
    if (facts.leaseEndsOn.isValid() && facts.leaseEndsOn >= asOf && asOf.daysTo(facts.leaseEndsOn) <= leaseDays)
        return AppraisalSegment::Lease;
    if (facts.way == AppraisalWay::Service || facts.visitedOn.isValid())
        return AppraisalSegment::Service;
    if (facts.way == AppraisalWay::Online)
        return AppraisalSegment::Cool;
    return facts.isRepeat ? AppraisalSegment::Repeat : AppraisalSegment::Warm;
}

AppraisalStanding standingOf(const AppraisalFacts &facts, QDate asOf, qint64 nowMs, qint64 dayEndsAt)
{
    AppraisalStanding standing;
    standing.segment = segmentOf(facts, asOf);
    standing.plan = planOf(standing.segment);
    standing.age = static_cast<int>(facts.appraisedOn.daysTo(asOf));
    standing.daysLeft = standing.plan.days - standing.age;
    standing.need = needOf(facts, standing.daysLeft, nowMs, dayEndsAt);
    const bool isOpen = facts.outcome == AppraisalOutcome::Open;
    standing.isNeverContacted = isOpen && facts.touches == 0 && standing.age >= 1;
    standing.needsReview =
        isOpen && facts.touches >= reviewTouches && !(facts.engagedOn.isValid() && facts.engagedOn >= facts.firstTouchOn);
    if (facts.change) {
        standing.isBelowOffer = facts.change->basisPoints < 0;
        if (facts.offer) {
            standing.now = carried(*facts.offer, facts.change->basisPoints);
            standing.change = *standing.now - *facts.offer;
        } else {
            standing.now = facts.change->booksNow;
        }
    }
    return standing;
}

bool needsTouch(const AppraisalStanding &standing)
{
    return standing.need != TouchNeed::None && standing.need != TouchNeed::Later;
}

std::optional<AppraisalLoss> lossOf(const AppraisalFacts &facts, QDate asOf, int quietDays)
{
    if (facts.outcome != AppraisalOutcome::Open)
        return std::nullopt;
    if (!facts.seenAt.isEmpty() && facts.seenOn >= facts.appraisedOn && facts.seenOn <= asOf)
        return AppraisalLoss{facts.seenOn, u"sighting"_s,
                             u"Its VIN stood in the stock of %1 on %2."_s.arg(facts.seenAt, facts.seenOn.toString(Qt::ISODate))};
    // Silence after activity. One who never said a word has stopped nothing, and one whose window is still young may be away.
    const bool wasEngaged = facts.engagedOn.isValid() && facts.engagedOn > facts.appraisedOn;
    const bool wasAsked = facts.lastTouchOn.isValid() && facts.engagedOn.isValid() && facts.lastTouchOn > facts.engagedOn;
    if (wasEngaged && wasAsked && facts.engagedOn.daysTo(asOf) >= quietDays && facts.touches >= reviewTouches)
        return AppraisalLoss{asOf, u"silence"_s,
                             u"Answered last on %1 and no more since, though written to or called until %2."_s.arg(
                                 facts.engagedOn.toString(Qt::ISODate), facts.lastTouchOn.toString(Qt::ISODate))};
    return std::nullopt;
}

} // namespace tradewind
