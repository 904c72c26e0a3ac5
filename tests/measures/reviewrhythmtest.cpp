// SPDX-License-Identifier: Apache-2.0
#include "measures/reviewrhythm.h"
#include "measures/metric.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class ReviewRhythmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t67_EngagementIsDueAfterAWeekAndTheRestAfterAMonth()
    {
        ReviewLooks looks;
        QCOMPARE(looks.due(u"appraisals"_s, QDate(2026, 11, 1)), figuresOf(u"appraisals"_s)); // nobody ever looked

        looks.look(u"appraisals"_s, QDate(2026, 11, 1));
        const ReviewLooks again = ReviewLooks::fromText(looks.toText());

        QVERIFY(again.due(u"appraisals"_s, QDate(2026, 11, 7)).isEmpty());
        QCOMPARE(again.due(u"appraisals"_s, QDate(2026, 11, 8)), (QStringList{u"appraisal.contacted7"_s, u"appraisal.engagement"_s}));
        QCOMPARE(again.due(u"appraisals"_s, QDate(2026, 12, 1)), figuresOf(u"appraisals"_s));
        QCOMPARE(again.due(u"equity"_s, QDate(2026, 11, 2)), figuresOf(u"equity"_s)); // a look at one is none at another
        QCOMPARE(reviewDays(u"appraisal.engagement"_s), 7);
        QCOMPARE(reviewDays(u"appraisal.lost"_s), 30);
    }

    void damagedWordsCountAsNotLookedAt()
    {
        const ReviewLooks looks = ReviewLooks::fromText(u"equity.7=yesterday equity.30=2026-11-01 =="_s);

        QVERIFY(!looks.last(u"equity"_s, 7).isValid());
        QCOMPARE(looks.last(u"equity"_s, 30), QDate(2026, 11, 1));
    }
};

QTEST_GUILESS_MAIN(ReviewRhythmTest)
#include "reviewrhythmtest.moc"
