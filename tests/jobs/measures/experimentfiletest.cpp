// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/experimentfile.h"
#include "measures/distribution.h"
#include "tests/support/need.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

QString shared(const QString &path)
{
    return QDir(qEnvironmentVariable("TRADEWIND_SHARED", QStringLiteral(TRADEWIND_SOURCE_DIR "/../shared"))).filePath(path);
}

bool near(double a, double b, double within)
{
    return std::abs(a - b) <= within;
}

} // namespace

class ExperimentFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"rows.csv"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(text) != text.size())
            qFatal("the temporary folder refuses");
        return path;
    }

private Q_SLOTS:
    // What is known of Hillstrom's test: 64,000 customers in three random arms; visit 10.62 / 18.28 / 15.14 %, conversion
    // .57 / 1.25 / .88 %, spend .6528 / 1.4226 / 1.0772 for none, men's and women's mail.
    void hillstromsArmsHaveThePublishedMeans_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QList<double>>("means");
        QTest::addColumn<double>("within");
        QTest::newRow("visit") << u"visit"_s << QList<double>{0.1062, 0.1828, 0.1514} << 5e-5;
        QTest::newRow("conversion") << u"conversion"_s << QList<double>{0.0057, 0.0125, 0.0088} << 5e-5;
        QTest::newRow("spend") << u"spend"_s << QList<double>{0.6528, 1.4226, 1.0772} << 5e-5;
    }
    void hillstromsArmsHaveThePublishedMeans()
    {
        QFETCH(QString, outcome);
        QFETCH(QList<double>, means);
        QFETCH(double, within);
        const QString path = shared(u"data/campaigns/hillstrom_data.csv.gz"_s);
        if (!QFile::exists(path))
            QSKIP("The shared campaign data is not here: nothing was checked.");

        const auto data = readExperiment(path, {u"segment"_s, outcome, {}, {}});
        NEED(data);
        const ExperimentReport report = reportOf(data->arms, data->isYesNo, {});

        QCOMPARE(data->rows, std::int64_t(64'000));
        QCOMPARE(report.control, u"No E-Mail"_s);
        QCOMPARE(report.isYesNo, outcome != u"spend");
        for (const auto &[name, mean] :
             {std::pair(u"No E-Mail"_s, means[0]), {u"Mens E-Mail"_s, means[1]}, {u"Womens E-Mail"_s, means[2]}}) {
            const auto arm = std::find_if(report.arms.begin(), report.arms.end(), [&](const ArmReport &one) { return one.name == name; });
            QVERIFY2(near(arm->mean, mean, within), qPrintable(name));
            // The interval once more from the closed forms.
            const auto sample = std::find_if(data->arms.begin(), data->arms.end(), [&](const ArmOutcome &one) { return one.name == name; });
            const double n = double(sample->outcome.count());
            if (report.isYesNo) {
                const double z = 1.959963984540054;
                for (const double q : {arm->interval->least, arm->interval->most})
                    QVERIFY(near((arm->mean - q) * (arm->mean - q), z * z * q * (1 - q) / n, 1e-12));
            } else {
                // With 21,000 degrees of freedom t is the normal to five digits.
                const double half = 1.95996 * std::sqrt(sample->outcome.variance() / n);
                QVERIFY(near(arm->interval->most - arm->mean, half, half * 1e-3));
            }
            // Visits differ by a landslide. Spending is zero for 99 in 100: women's mail is not sure yet when looked at any day.
            if (name != report.control && outcome == u"visit")
                QVERIFY(arm->advice == ExperimentAdvice::StopBetter);
            else if (name != report.control)
                QVERIFY(arm->advice == ExperimentAdvice::StopBetter || arm->advice == ExperimentAdvice::GoOn);
        }
    }

    void aScoreOfLeadsIsJudgedAsAnIndependentCountJudgesIt()
    {
        const QString path = shared(u"data/campaigns/lead_scoring_9191.csv.gz"_s);
        if (!QFile::exists(path))
            QSKIP("The shared campaign data is not here: nothing was checked.");

        const auto data = readScores(path, u"Total Time Spent on Website"_s, u"Converted"_s);
        NEED(data);
        const auto quality = rankingQuality(data->outcomes);

        QCOMPARE(data->rows, std::int64_t(9'191));
        // Mann and Whitney by counting below and equal in the sorted scores of those who did not convert.
        std::vector<double> others;
        for (const ScoredOutcome &one : data->outcomes) {
            if (!one.happened)
                others.push_back(one.score);
        }
        std::sort(others.begin(), others.end());
        double sum = 0;
        std::int64_t buyers = 0;
        for (const ScoredOutcome &one : data->outcomes) {
            if (!one.happened)
                continue;
            ++buyers;
            const auto below = std::lower_bound(others.begin(), others.end(), one.score),
                       upTo = std::upper_bound(others.begin(), others.end(), one.score);
            sum += double(below - others.begin()) + 0.5 * double(upTo - below);
        }
        QVERIFY(near(quality->auc, sum / double(buyers) / double(others.size()), 1e-9));
        // Hanley and McNeil (Radiology 143, 1982) give the error by another road; the two differ by a few percent on real data.
        const double a = quality->auc, q1 = a / (2 - a), q2 = 2 * a * a / (1 + a), n1 = double(buyers), n2 = double(others.size());
        const double hanley = std::sqrt((a * (1 - a) + (n1 - 1) * (q1 - a * a) + (n2 - 1) * (q2 - a * a)) / (n1 * n2));
        QVERIFY(near(quality->standardError / hanley, 1, 0.15));
        qInfo("AUC %.4f, standard error %.5f, by Hanley and McNeil %.5f", quality->auc, quality->standardError, hanley);
        // Calibration: every person in one band, rates once more by counting.
        std::int64_t people = 0, converted = 0;
        for (const CalibrationBand &band : calibration(data->outcomes)) {
            std::int64_t in = 0, hits = 0;
            for (const ScoredOutcome &one : data->outcomes) {
                if (one.score >= band.scoreLeast && one.score <= band.scoreMost) {
                    ++in;
                    hits += one.happened;
                }
            }
            QVERIFY(band.outcome == (Share{hits, in}));
            people += in;
            converted += hits;
        }
        QCOMPARE(people, std::int64_t(data->outcomes.size()));
        QCOMPARE(converted, quality->positives);
    }

    void rowsThatCannotBeUsedAreCounted()
    {
        const auto data = readExperiment(file("arm,bought,out\ncontrol,yes,no\nnew,1,yes\nnew,maybe,no\n,1,no\nnew,0,no\n"),
                                         {u"Arm"_s, u"bought"_s, u"out"_s, {}});

        NEED(data);
        QCOMPARE(data->rows, std::int64_t(5));
        QCOMPARE(data->unusable, std::int64_t(2));
        QCOMPARE(data->arms.size(), std::size_t(2));
        QCOMPARE(data->arms[0].name, u"control"_s);
        QVERIFY(data->arms[1].optOuts == (Share{1, 2}));
        QVERIFY(!readExperiment(file("a,b\n1,2\n"), {u"arm"_s, u"b"_s, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(ExperimentFileTest)
#include "experimentfiletest.moc"
