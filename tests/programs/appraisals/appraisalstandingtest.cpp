// SPDX-License-Identifier: Apache-2.0
// Segments, touches and losses of appraisals after T33 to T50, and the funnel of T57.
#include "programs/appraisals/appraisalfunnel.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class AppraisalStandingTest : public QObject
{
    Q_OBJECT

private:
    const QDate m_today{2026, 11, 24};
    const qint64 m_now = 1'795'543'200'000, m_dayEnds = m_now + 10 * 3'600'000;

    AppraisalFacts facts(int daysAgo) const
    {
        AppraisalFacts facts;
        facts.appraisedOn = m_today.addDays(-daysAgo);
        facts.way = AppraisalWay::AtDealership;
        facts.offer = Money::fromDollars(20'000);
        return facts;
    }
    AppraisalStanding standing(const AppraisalFacts &facts) const { return standingOf(facts, m_today, m_now, m_dayEnds); }

private Q_SLOTS:
    void segmentsFollowTheArticle()
    {
        AppraisalFacts drove = facts(3), online = facts(3), repeat = facts(3), lease = facts(3), service = facts(3), far = facts(3);
        drove.testDrove = true;
        online.way = AppraisalWay::Online;
        repeat.isRepeat = true;
        lease.leaseEndsOn = m_today.addDays(120);
        far.leaseEndsOn = m_today.addDays(121);
        service.visitedOn = m_today;

        QCOMPARE(segmentOf(facts(3), m_today), AppraisalSegment::Warm);
        QCOMPARE(segmentOf(drove, m_today), AppraisalSegment::Hot);
        QCOMPARE(segmentOf(online, m_today), AppraisalSegment::Cool);
        QCOMPARE(segmentOf(repeat, m_today), AppraisalSegment::Repeat);
        QCOMPARE(segmentOf(lease, m_today), AppraisalSegment::Lease);
        QCOMPARE(segmentOf(far, m_today), AppraisalSegment::Warm);
        QCOMPARE(segmentOf(service, m_today), AppraisalSegment::Service);
        QCOMPARE(planOf(AppraisalSegment::Hot), (SegmentPlan{12, 30}));
        QCOMPARE(planOf(AppraisalSegment::Warm), (SegmentPlan{10, 60}));
        QCOMPARE(planOf(AppraisalSegment::Cool), (SegmentPlan{6, 90}));
        QCOMPARE(planOf(AppraisalSegment::Lease), (SegmentPlan{8, 90}));
    }

    void theMostPressingComesFirst()
    {
        AppraisalFacts later = facts(5), today = later, overdue = later, reply = later, none = later, waiting = later;
        later.next = NextTouch{m_dayEnds + 1, u"email"_s, {}, false};
        today.next = NextTouch{m_now + 1, u"sms"_s, {}, false};
        overdue.next = NextTouch{m_now - 1, u"voice"_s, {}, true};
        reply.hasReplyWaiting = true;
        waiting.isInSequence = true;

        QCOMPARE(standing(later).need, TouchNeed::Later);
        QVERIFY(!needsTouch(standing(later)));
        QCOMPARE(standing(today).need, TouchNeed::Today);
        QCOMPARE(standing(overdue).need, TouchNeed::Overdue);
        QCOMPARE(standing(reply).need, TouchNeed::Reply);
        QCOMPARE(standing(none).need, TouchNeed::NoSequence);
        QCOMPARE(standing(waiting).need, TouchNeed::None);
        QVERIFY(TouchNeed::Reply < TouchNeed::Overdue && TouchNeed::Overdue < TouchNeed::Today);
    }

    void neverContactedIsSaidFromTheNextDayOn()
    {
        AppraisalFacts touched = facts(5);
        touched.touches = 1;
        AppraisalFacts closed = facts(5);
        closed.outcome = AppraisalOutcome::Kept;

        QVERIFY(!standing(facts(0)).isNeverContacted);
        QVERIFY(standing(facts(1)).isNeverContacted);
        QVERIFY(!standing(touched).isNeverContacted);
        QVERIFY(!standing(closed).isNeverContacted);
    }

    void fiveTouchesWithoutAnAnswerAskForAManager()
    {
        AppraisalFacts silent = facts(20);
        silent.touches = 5;
        silent.firstTouchOn = m_today.addDays(-19);
        AppraisalFacts answered = silent;
        answered.engagedOn = m_today.addDays(-10);

        QVERIFY(standing(silent).needsReview);
        QVERIFY(!standing(answered).needsReview);
    }

    void theOfferIsCarriedAlongWithTheBooks()
    {
        AppraisalFacts moved = facts(20);
        moved.change = ValueChange{};
        moved.change->basisPoints = -690;

        QCOMPARE(standing(moved).now, std::optional(Money::fromDollars(18'620)));
        QCOMPARE(standing(moved).change, std::optional(Money::fromDollars(-1'380)));
        QVERIFY(standing(moved).isBelowOffer);
        QVERIFY(!standing(facts(20)).now);
        QVERIFY(!standing(facts(20)).change);
    }

    void seenInAnothersStockIsLost()
    {
        AppraisalFacts seen = facts(30);
        seen.seenAt = u"Harbor Motors"_s;
        seen.seenOn = m_today.addDays(-2);
        AppraisalFacts before = seen;
        before.seenOn = m_today.addDays(-40); // stood there before we ever looked at it

        const auto loss = lossOf(seen, m_today);

        QVERIFY(loss);
        QCOMPARE(loss->by, u"sighting"_s);
        QVERIFY(loss->why.contains(u"Harbor Motors"_s));
        QVERIFY(!lossOf(before, m_today));
    }

    void silenceAfterActivityIsLostAndSilenceAloneIsNot()
    {
        AppraisalFacts quiet = facts(60);
        quiet.touches = 6;
        quiet.firstTouchOn = m_today.addDays(-59);
        quiet.lastTouchOn = m_today.addDays(-5);
        AppraisalFacts engaged = quiet;
        engaged.engagedOn = m_today.addDays(-31);
        AppraisalFacts lately = quiet;
        lately.engagedOn = m_today.addDays(-29);

        QVERIFY(!lossOf(quiet, m_today));
        QVERIFY(!lossOf(lately, m_today));
        QVERIFY(lossOf(engaged, m_today));
        QCOMPARE(lossOf(engaged, m_today)->by, u"silence"_s);
    }

    void theFunnelAddsUp()
    {
        // The shape of the drawn panel: 354 appraised = 124 the same day + 230; 230 = 36 later + 103 lost + 91 open, 9 of them never
        // touched.
        AppraisalFunnel funnel;
        const auto add = [&](int times, AppraisalOutcome outcome, int after, int touches, int touchedAfter) {
            for (int i = 0; i < times; ++i) {
                AppraisalFacts one = facts(30);
                one.outcome = outcome;
                if (outcome != AppraisalOutcome::Open)
                    one.outcomeOn = one.appraisedOn.addDays(after);
                one.touches = touches;
                if (touches > 0)
                    one.firstTouchOn = one.appraisedOn.addDays(touchedAfter);
                count(funnel, one, m_today, i % 5 != 0, true);
            }
        };
        add(124, AppraisalOutcome::TradedHere, 0, 0, 0);
        add(36, AppraisalOutcome::TradedHere, 20, 3, 7);
        add(103, AppraisalOutcome::SoldElsewhere, 25, 2, 8);
        add(82, AppraisalOutcome::Open, 0, 1, 0);
        add(9, AppraisalOutcome::Open, 0, 0, 0);

        QCOMPARE(funnel.appraised, 354);
        QCOMPARE(funnel.sameDay, 124);
        QCOMPARE(funnel.unsold, 230);
        QCOMPARE(funnel.tradedLater, 36);
        QCOMPARE(funnel.lost, 103);
        QCOMPARE(funnel.open, 91);
        QCOMPARE(funnel.neverContacted, 9);
        QCOMPARE(funnel.contactedIn7, 36 + 82); // on the seventh day counts, on the eighth does not
        QCOMPARE(funnel.daysToTrade, std::optional(20.0));
        QCOMPARE(funnel.unsold, funnel.tradedLater + funnel.lost + funnel.kept + funnel.open);
    }

    void theFunnelLooksBackNinetyDays()
    {
        AppraisalFunnel funnel;

        count(funnel, facts(89), m_today, true, true);
        count(funnel, facts(90), m_today, true, true);

        QCOMPARE(funnel.appraised, 1);
    }
};

QTEST_GUILESS_MAIN(AppraisalStandingTest)
#include "appraisalstandingtest.moc"
