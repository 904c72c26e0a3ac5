// SPDX-License-Identifier: Apache-2.0
// Coaching on the console, on a sample store: what is listed, what is kept, and wrong use told apart from refusals.
#include "base/clock.h"
#include "jobs/sample/samplestore.h"
#include "store/location.h"
#include "tests/support/consolerun.h"
#include "tests/support/need.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class CoachingCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReviewAndATalkAreKeptAndNoLongerDue();
    void aPassAndAFirstDayAreKeptAndTakenBack();
    void wrongUseIsToldApartFromARefusal_data();
    void wrongUseIsToldApartFromARefusal();

private:
    ConsoleRun run(const QStringList &words) const { return runOf(QStringList{u"coaching"_s} + words + QStringList{u"--store"_s, m_path}); }
    QJsonObject lee() const
    {
        const ConsoleRun listed = run({u"list"_s, u"--person"_s, u"Lee Marsh"_s, u"--json"_s});
        return QJsonDocument::fromJson(listed.out).object()[u"people"_s].toArray().first().toObject();
    }

    QTemporaryDir m_folder;
    QString m_path;
};

void CoachingCommandTest::initTestCase()
{
    m_path = m_folder.filePath(u"sample.tradewind"_s);
    const FixedClock clock(1'795'000'000'000); // 2026-11-18
    SampleOrder order;
    order.customers = 60;
    order.asOf = QDate(2026, 11, 22);
    NEED(makeSampleStore(order, *StoreLocation::parse(m_path), clock));
    QCOMPARE(runOf({u"staff"_s, u"set"_s, u"Lee Marsh"_s, u"--role"_s, u"bdc"_s, u"--store"_s, m_path}).exitCode, 0);
}

void CoachingCommandTest::aReviewAndATalkAreKeptAndNoLongerDue()
{
    const QJsonObject before = lee();

    const ConsoleRun review = run({u"review"_s, u"Lee Marsh"_s, u"--by"_s, u"Dana Cole"_s, u"--marks"_s, u"4,3,-,5,1,2,3"_s, u"--improve"_s,
                                   u"Ask for the appointment."_s, u"--json"_s});
    const ConsoleRun talk = run({u"talk"_s, u"Lee Marsh"_s, u"--by"_s, u"Dana Cole"_s});

    QCOMPARE(review.exitCode, 0);
    QCOMPARE(talk.exitCode, 0);
    QCOMPARE(before[u"reviews_due"_s].toInt(), 3);
    QVERIFY(before[u"one_on_one_due"_s].toBool());
    const QJsonObject after = lee();
    QCOMPARE(after[u"reviews_due"_s].toInt(), 2);
    QVERIFY(!after[u"one_on_one_due"_s].toBool());
    const QJsonObject kept = after[u"reviews"_s].toArray().first().toObject();
    QCOMPARE(kept[u"marks"_s].toObject()[u"objections"_s].toInt(), 5);
    QVERIFY(kept[u"marks"_s].toObject()[u"product"_s].isNull());
    QVERIFY(!kept[u"seen"_s].toBool());
    QCOMPARE(run({u"seen"_s, u"Lee Marsh"_s}).exitCode, 0);
    QVERIFY(lee()[u"reviews"_s].toArray().first().toObject()[u"seen"_s].toBool());
}

void CoachingCommandTest::aPassAndAFirstDayAreKeptAndTakenBack()
{
    QCOMPARE(run({u"pass"_s, u"Lee Marsh"_s, u"--by"_s, u"Dana Cole"_s}).exitCode, 0);
    QCOMPARE(run({u"onboard"_s, u"Lee Marsh"_s}).exitCode, 0);
    QCOMPARE(run({u"onboard"_s, u"Lee Marsh"_s, u"crm"_s}).exitCode, 0);
    const QJsonObject noted = lee();

    QCOMPARE(run({u"pass"_s, u"Lee Marsh"_s, u"--undo"_s}).exitCode, 0);
    QCOMPARE(run({u"onboard"_s, u"Lee Marsh"_s, u"start"_s, u"--undo"_s}).exitCode, 0);

    QCOMPARE(noted[u"certification"_s].toString(), u"valid"_s);
    QCOMPARE(noted[u"onboarding_week"_s].toInt(), 1);
    QCOMPARE(noted[u"points_due"_s].toArray().size(), 3);
    QCOMPARE(lee()[u"certification"_s].toString(), u"missing"_s);
    QVERIFY(lee()[u"onboarding_week"_s].isNull());
}

void CoachingCommandTest::wrongUseIsToldApartFromARefusal_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    const QStringList review{u"review"_s, u"Lee Marsh"_s, u"--by"_s, u"Dana Cole"_s, u"--marks"_s};
    QTest::newRow("six marks") << review + QStringList{u"4,3,-,5,1,2"_s} << 2;
    QTest::newRow("a mark of six") << review + QStringList{u"6,3,-,5,1,2,3"_s} << 2;
    QTest::newRow("no mark at all") << review + QStringList{u"-,-,-,-,-,-,-"_s} << 2;
    QTest::newRow("nobody named") << QStringList{u"review"_s, u"--by"_s, u"Dana Cole"_s, u"--marks"_s, u"4,3,-,5,1,2,3"_s} << 2;
    QTest::newRow("nobody listened") << QStringList{u"review"_s, u"Lee Marsh"_s, u"--marks"_s, u"4,3,-,5,1,2,3"_s} << 2;
    QTest::newRow("no such call") << review + QStringList{u"4,3,-,5,1,2,3"_s, u"--call"_s, u"77"_s} << 1;
    QTest::newRow("nobody of that name") << QStringList{u"list"_s, u"--person"_s, u"Nobody"_s} << 1;
    QTest::newRow("no such point") << QStringList{u"onboard"_s, u"Lee Marsh"_s, u"coffee"_s} << 2;
    QTest::newRow("a day to come") << QStringList{u"pass"_s, u"Lee Marsh"_s, u"--by"_s, u"Dana Cole"_s, u"--on"_s, u"2999-01-01"_s} << 2;
    QTest::newRow("no day") << QStringList{u"talk"_s, u"--by"_s, u"Dana Cole"_s, u"--on"_s, u"Monday"_s} << 2;
}

void CoachingCommandTest::wrongUseIsToldApartFromARefusal()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);

    const ConsoleRun refused = run(words);

    QCOMPARE(refused.exitCode, exitCode);
    QVERIFY(!refused.err.isEmpty());
}

QTEST_MAIN(CoachingCommandTest)
#include "coachingcommandtest.moc"
