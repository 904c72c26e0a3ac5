// SPDX-License-Identifier: Apache-2.0
// Where one appraisal stands on a day: its segment, how urgent its next touch is, and whether it is lost.
#pragma once

#include "programs/appraisals/valuechange.h"

#include <QString>

namespace tradewind {

/// T33–T38. Hot: appraised and drove a replacement; warm: appraised; cool: online only; service: its vehicle came in for service;
/// lease: the lease ends within the window; repeat: bought here before.
enum class AppraisalSegment : std::uint8_t { Hot, Warm, Cool, Service, Lease, Repeat };

/// How many touches in how many days a segment is given.
struct SegmentPlan
{
    int touches = 0, days = 0;
    bool operator==(const SegmentPlan &) const = default;
};
[[nodiscard]] SegmentPlan planOf(AppraisalSegment segment);
/// "hot", "warm", "cool", "service", "lease", "repeat".
[[nodiscard]] const char *segmentCode(AppraisalSegment segment);

/// The next thing to be done for an appraisal.
struct NextTouch
{
    qint64 at = 0;         ///< epoch ms UTC
    QString channel;       ///< "sms", "voice", "email", "mail"
    QString what;          ///< the step's id: "recap", "call2"
    bool isPerson = false; ///< a person does it, not the engine
    bool operator==(const NextTouch &) const = default;
};

/// What is known of one appraisal on a day; NULL is unknown everywhere.
struct AppraisalFacts
{
    qint64 id = 0, customerId = 0, vehicleId = 0;
    QDate appraisedOn;
    AppraisalWay way = AppraisalWay::Unknown;
    bool testDrove = false, isRepeat = false;
    AppraisalOutcome outcome = AppraisalOutcome::Open;
    QDate outcomeOn;
    std::optional<Money> offer;
    QDate leaseEndsOn; ///< of the vehicle appraised
    QDate visitedOn;   ///< latest service visit after the appraisal
    QString owner;
    int touches = 0; ///< messages delivered and calls made since
    QDate firstTouchOn, lastTouchOn;
    QDate engagedOn; ///< latest reply, click, answered call or visit of the website
    bool hasReplyWaiting = false, isOnProperty = false, isInSequence = false;
    std::optional<NextTouch> next;
    std::optional<ValueChange> change;
    QString seenAt; ///< a competitor in whose stock the VIN stood; empty: none
    QDate seenOn;
    bool operator==(const AppraisalFacts &) const = default;
};

/// `leaseDays` of T11.
[[nodiscard]] AppraisalSegment segmentOf(const AppraisalFacts &facts, QDate asOf, int leaseDays = 120);

/// Why a person should look at it now, the most pressing first; None needs nobody today.
enum class TouchNeed : std::uint8_t { Reply, OnProperty, Overdue, NoSequence, Today, Later, None };

struct AppraisalStanding
{
    AppraisalSegment segment = AppraisalSegment::Warm;
    int age = 0;      ///< days since the appraisal
    int daysLeft = 0; ///< of the segment's window; negative when it is over
    SegmentPlan plan;
    TouchNeed need = TouchNeed::None;
    bool isNeverContacted = false; ///< open for a day and nobody has written or called
    bool needsReview = false;      ///< T43: five touches and no engagement since
    bool isBelowOffer = false;     ///< the vehicle is worth less than when we offered
    std::optional<Money> now;      ///< the offer carried along with the books
    std::optional<Money> change;   ///< now less the offer
    bool operator==(const AppraisalStanding &) const = default;
};

/// `nowMs` and the end of the rooftop's day decide what is overdue and what is due today.
[[nodiscard]] AppraisalStanding standingOf(const AppraisalFacts &facts, QDate asOf, qint64 nowMs, qint64 dayEndsAt);

/// Needs somebody today: tab "Needs a touch".
[[nodiscard]] bool needsTouch(const AppraisalStanding &standing);

/// T50: lost, and why in words; nothing while there is hope.
struct AppraisalLoss
{
    QDate on;
    QString by;  ///< "sighting" or "silence"
    QString why; ///< one sentence
    bool operator==(const AppraisalLoss &) const = default;
};
/// Seen in another dealer's stock after the appraisal; or engaged once, then silent for `quietDays` though touched again, five touches in
/// all.
[[nodiscard]] std::optional<AppraisalLoss> lossOf(const AppraisalFacts &facts, QDate asOf, int quietDays = 30);

} // namespace tradewind
