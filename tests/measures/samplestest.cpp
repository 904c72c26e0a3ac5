// SPDX-License-Identifier: Apache-2.0
#include "measures/distribution.h"
#include "measures/experiment.h"
#include "measures/sample.h"
#include "measures/scorevalidation.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

bool near(double a, double b, double within)
{
    return std::abs(a - b) <= within;
}

Moments momentsOf(const std::vector<double> &values)
{
    Moments moments;
    for (const double value : values)
        moments.add(value);
    return moments;
}

} // namespace

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distributionsAgreeWithPublishedTables()
    {
        // NIST/SEMATECH e-Handbook 1.3.6.7.2: upper 2.5 % points of t; the normal's is 1.959963984540.
        QVERIFY(near(normalQuantile(0.975), 1.959963984540054, 1e-12));
        QVERIFY(near(normalQuantile(1e-10), -6.361340902404056, 1e-9));
        QVERIFY(near(normalCdf(1.96), 0.9750021048517795, 1e-12));
        for (const auto &[degrees, quantile] :
             {std::pair(1.0, 12.706), {2.0, 4.303}, {5.0, 2.571}, {10.0, 2.228}, {30.0, 2.042}, {100.0, 1.984}})
            QVERIFY2(near(studentQuantile(0.975, degrees), quantile, 5e-4), qPrintable(QString::number(degrees)));
        // With one degree of freedom t is Cauchy's: F(1) = 3/4; with two, F(t) = 1/2 + t / (2 sqrt(2 + t²)).
        QVERIFY(near(studentCdf(1, 1), 0.75, 1e-12));
        QVERIFY(near(studentCdf(3, 2), 0.5 + 3 / (2 * std::sqrt(11.0)), 1e-12));
    }

    void aShareOfNothingIsUnknownAndWilsonStaysInside()
    {
        QVERIFY(!Share{}.rate());
        QVERIFY(near(wilson({0, 10}).least, 0, 1e-12) && wilson({0, 10}).most < 0.31);
        // Both ends solve (p − q)² = z² q (1 − q) / n, whatever closed form was used.
        const double z = 1.959963984540054, p = 0.3;
        const Interval interval = wilson({15, 50});
        for (const double q : {interval.least, interval.most})
            QVERIFY(near((p - q) * (p - q), z * z * q * (1 - q) / 50, 1e-12));
    }

    void welchAgreesWithItsFormulasWorkedOutApart()
    {
        const std::vector<double> a{27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4};
        const std::vector<double> b{27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5, 24.2};
        const auto meanOf = [](const std::vector<double> &values) {
            double sum = 0;
            for (const double value : values)
                sum += value;
            return sum / double(values.size());
        };
        const auto errorOf = [&](const std::vector<double> &values) {
            double squares = 0;
            for (const double value : values)
                squares += (value - meanOf(values)) * (value - meanOf(values));
            return squares / double(values.size() - 1) / double(values.size());
        };

        const auto found = compareMeans(momentsOf(a), momentsOf(b));

        const double ea = errorOf(a), eb = errorOf(b);
        QVERIFY(near(found->statistic, (meanOf(b) - meanOf(a)) / std::sqrt(ea + eb), 1e-10));
        QVERIFY(near(found->degrees, (ea + eb) * (ea + eb) / (ea * ea / 14 + eb * eb / 14), 1e-8));
        QVERIFY(found->interval.least > 0 && found->p < 0.05); // the two ways to say the same
    }

    void twoSharesAreComparedWithThePooledError()
    {
        const auto found = compareShares({120, 1000}, {156, 1000});

        const double pooled = 276.0 / 2000, z = 0.036 / std::sqrt(pooled * (1 - pooled) * 2 / 1000);
        QVERIFY(near(found->statistic, z, 1e-12));
        QVERIFY(near(found->p, std::erfc(z / std::sqrt(2.0)), 1e-12));
    }

    void peopleNeededAgreesWithTheTextbook()
    {
        // 10 % against 12 %, 80 % power, 5 % level: (1.959964 + 0.841621)² (.1×.9 + .12×.88) / .02² = 3,838.1.
        QCOMPARE(peopleNeeded(0.1 * 0.9, 0.12 * 0.88, 0.02, {}), std::int64_t(3'839));
        QCOMPARE(peopleNeeded(0, 0, 0.02, {}), std::int64_t(0));
    }

    void lookingOftenFindsNoWinnerAmongEqualsMoreOftenThanPromised()
    {
        // 400 experiments of two equal arms, looked at 50 times each: the usual p errs often, the always-valid one does not.
        std::mt19937_64 random(20261122);
        std::bernoulli_distribution buys(0.1);
        int naive = 0, sequential = 0;
        for (int run = 0; run < 400; ++run) {
            Moments a, b;
            bool naiveFound = false, sequentialFound = false;
            for (int look = 0; look < 50; ++look) {
                for (int i = 0; i < 100; ++i) {
                    a.add(buys(random));
                    b.add(buys(random));
                }
                const double error = std::sqrt(a.variance() / double(a.count()) + b.variance() / double(b.count()));
                const double difference = b.mean() - a.mean();
                naiveFound |= 2 * normalCdf(-std::abs(difference / error)) < 0.05;
                sequentialFound |= alwaysValidP(difference, error, 0.02) < 0.05;
            }
            naive += naiveFound;
            sequential += sequentialFound;
        }
        qInfo("false winners in 400: usual p %d, always valid %d", naive, sequential);
        QVERIFY(naive > 60);       // above 15 %, three times what it promises
        QVERIFY(sequential <= 33); // 5 % of 400 is 20, three standard deviations are 13
    }

    void adviceStopsForAWinnerForHarmAndForNoChange()
    {
        const auto arm = [](const QString &name, int hits, int of, Share optOuts = {}) {
            ArmOutcome one{name, {}, optOuts};
            for (int i = 0; i < of; ++i)
                one.outcome.add(i < hits);
            return one;
        };
        const auto advice = [&](const ArmOutcome &control, const ArmOutcome &other) {
            return reportOf({control, other}, true, {}).arms.at(1).advice;
        };

        QVERIFY(advice(arm(u"a"_s, 1'000, 10'000), arm(u"b"_s, 1'500, 10'000)) == ExperimentAdvice::StopBetter);
        QVERIFY(advice(arm(u"a"_s, 1'500, 10'000), arm(u"b"_s, 1'000, 10'000)) == ExperimentAdvice::StopWorse);
        QVERIFY(advice(arm(u"a"_s, 1'000, 10'000), arm(u"b"_s, 1'010, 10'000)) == ExperimentAdvice::GoOn);
        QVERIFY(advice(arm(u"a"_s, 10'000, 100'000), arm(u"b"_s, 10'010, 100'000)) == ExperimentAdvice::StopNoChange);
        QVERIFY(advice(arm(u"a"_s, 1, 50), arm(u"b"_s, 9, 50)) == ExperimentAdvice::TooEarly);
        // T61: the alarm is at 6 %. 200 of 2,000 are 10 %.
        QVERIFY(advice(arm(u"a"_s, 200, 2'000, {80, 2'000}), arm(u"b"_s, 300, 2'000, {200, 2'000})) == ExperimentAdvice::StopHarm);
    }

    void aucIsTheShareOfPairsInTheRightOrder()
    {
        std::mt19937_64 random(7);
        std::vector<ScoredOutcome> outcomes;
        for (int i = 0; i < 300; ++i) {
            const int score = int(random() % 41);
            outcomes.push_back({double(score), int(random() % 60) < score});
        }

        const auto quality = rankingQuality(outcomes);

        // Every pair counted, ties half; DeLong's components one person at a time.
        double pairs = 0, right = 0;
        std::vector<double> above, below;
        for (const ScoredOutcome &one : outcomes) {
            double mine = 0, others = 0;
            for (const ScoredOutcome &other : outcomes) {
                if (one.happened == other.happened)
                    continue;
                const double buyer = one.happened ? one.score : other.score, rest = one.happened ? other.score : one.score;
                mine += buyer > rest ? 1 : buyer == rest ? 0.5 : 0;
                ++others;
            }
            (one.happened ? above : below).push_back(mine / others);
            if (one.happened) {
                pairs += others;
                right += mine;
            }
        }
        QVERIFY(near(quality->auc, right / pairs, 1e-12));
        const double error =
            std::sqrt(momentsOf(above).variance() / double(above.size()) + momentsOf(below).variance() / double(below.size()));
        QVERIFY(near(quality->standardError, error, 1e-12));
        QVERIFY(!rankingQuality({{1, true}, {2, true}}));
    }

    void calibrationKeepsEqualScoresTogetherAndLosesNobody()
    {
        std::vector<ScoredOutcome> outcomes;
        for (int i = 0; i < 1'000; ++i)
            outcomes.push_back({double(i % 7), i % 3 == 0});

        const auto bands = calibration(outcomes);

        std::int64_t people = 0;
        for (std::size_t i = 0; i < bands.size(); ++i) {
            people += bands[i].outcome.of;
            QVERIFY(i == 0 || bands[i].scoreLeast > bands[i - 1].scoreMost);
        }
        QCOMPARE(people, std::int64_t(1'000));
    }

    void l21FindsLowScoresThatBuyAndHighScoresThatDoNot()
    {
        std::vector<ScoredOutcome> good, bad;
        for (int i = 0; i < 100; ++i) {
            for (const double score : {10.0, 40.0, 60.0, 90.0}) {
                good.push_back({score, i < score / 4});
                bad.push_back({score, i < (100 - score) / 4});
            }
        }

        const ScoreFinding fine = validateTiers(good, {25, 50, 75}), wrong = validateTiers(bad, {25, 50, 75});

        QVERIFY(fine.isInOrder && !fine.lowConverts && !fine.highFails);
        QVERIFY(!wrong.isInOrder && wrong.lowConverts && wrong.highFails);
    }

    void l16OwnFiguresReplaceTheBenchmarkAsTheyGrow()
    {
        QCOMPARE(reweightedRate(10, {0, 0}), 10.0);
        QVERIFY(near(reweightedRate(10, {3, 3}), (5.0 + 3) / 53 * 100, 1e-9)); // three lucky leads move it little
        QVERIFY(near(reweightedRate(10, {20, 1'000}), 2.38, 0.01));
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "samplestest.moc"
