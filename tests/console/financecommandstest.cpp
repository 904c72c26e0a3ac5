// SPDX-License-Identifier: Apache-2.0
#include "tests/support/consolerun.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace tradewind;

namespace {

ConsoleRun run(const QString &words, const QByteArray &input = {})
{
    return runOf(words.split(u' '), input);
}

} // namespace

class FinanceCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payoffAnswersCsvWithAndWithoutHeader();
    void payoffNamesABadLineAndAnswersTheOthers();
    void payoffAnswersFlags();
    void leaseAnswersTheLessorsFigures();
    void aprAnswersEveryUnit();
    void missingOptionsAreWrongUse();
};

void FinanceCommandsTest::payoffAnswersCsvWithAndWithoutHeader()
{
    // setf.com/financial-tools/simple-interest.
    const QByteArray rows = "a,20000.00,5,2023-03-01,2023-03-31,377\nb,\"20,000.00\",5,2023-03-01,2023-03-26,\n";
    const QByteArray expected = "id,interest,payoff,principal,new_balance\na,82.19,20082.19,294.81,19705.19\nb,68.49,20068.49,,\n";

    const ConsoleRun bare = run(QStringLiteral("payoff --csv"), rows);
    const ConsoleRun headed = run(QStringLiteral("payoff --csv"), "\xEF\xBB\xBFid,balance,apr,last_paid,as_of,payment\r\n" + rows);

    QCOMPARE(bare.out, expected);
    QCOMPARE(bare.exitCode, 0);
    QCOMPARE(headed.out, expected);
}

void FinanceCommandsTest::payoffNamesABadLineAndAnswersTheOthers()
{
    const ConsoleRun answered =
        run(QStringLiteral("payoff --csv"),
            "a,much,5,2023-03-01,2023-03-31,\nb,100,5,2023-02-30,2023-03-31,\nc,100\nd,10000,6,2023-03-01,2023-05-30,\n");

    QCOMPARE(answered.out, QByteArray("id,interest,payoff,principal,new_balance\nd,147.95,10147.95,,\n"));
    QVERIFY(answered.err.contains("Line 1: balance is not an amount of dollars: \"much\"."));
    QVERIFY(answered.err.contains("Line 2: last_paid"));
    QVERIFY(answered.err.contains("Line 3: 2 fields where 6 belong"));
    QCOMPARE(answered.exitCode, 1);
}

void FinanceCommandsTest::payoffAnswersFlags()
{
    const ConsoleRun answered =
        run(QStringLiteral("payoff --balance 19737.71 --apr 9 --last-paid 2023-02-01 --as-of 2023-03-01 --payment 415.17 --json"));

    // Toyota Financial, scribd.com/document/275990339.
    QCOMPARE(QJsonDocument::fromJson(answered.out).object().value(QStringLiteral("principal")).toDouble(), 278.90);
    QCOMPARE(QJsonDocument::fromJson(answered.out).object().value(QStringLiteral("new_balance")).toDouble(), 19458.81);
}

void FinanceCommandsTest::leaseAnswersTheLessorsFigures()
{
    const ConsoleRun answered = run(QStringLiteral("lease --cap 35318 --residual 24676 --term 36 --mf .00415 --paid 1 --json"));

    // forum.leasehackr.com/t/toyota-early-lease-buyout/505738.
    const QJsonObject json = QJsonDocument::fromJson(answered.out).object();
    QCOMPARE(json.value(QStringLiteral("payment")).toDouble(), 544.59);
    QVERIFY(std::abs(json.value(QStringLiteral("payoff")).toDouble() - 35063.28) <= 0.05);
}

void FinanceCommandsTest::aprAnswersEveryUnit()
{
    const ConsoleRun answered =
        run(QStringLiteral("apr --csv"), "id,advance_date,advance,payments\n"
                                         "ii,1978-02-10,6000,36x200@1978-04-01/m\n"
                                         "sm,1978-02-23,5000,24x219.17@1978-03-01/sm\n"
                                         "2m,1978-01-10,8000,1x449.36@1978-03-01/2m+18x465@1978-05-01/2m+1x200@1981-05-01/2m\n");

    // 12 CFR 1026 Appendix J: 11.82, 10.34, 7.30 %.
    const QByteArrayList lines = answered.out.split('\n');
    QCOMPARE(lines[0], QByteArray("id,apr"));
    QVERIFY(std::abs(lines[1].mid(3).toDouble() - 11.82) < 0.005);
    QVERIFY(std::abs(lines[2].mid(3).toDouble() - 10.34) < 0.005);
    QVERIFY(std::abs(lines[3].mid(3).toDouble() - 7.30) < 0.005);
    QCOMPARE(run(QStringLiteral("apr --csv"), "x,1978-02-10,6000,36x200@1978-04-01/y\n").exitCode, 1);
}

void FinanceCommandsTest::missingOptionsAreWrongUse()
{
    QCOMPARE(run(QStringLiteral("lease --cap 35318")).exitCode, 2);
    QCOMPARE(run(QStringLiteral("payoff --balance 100")).exitCode, 2);
    QCOMPARE(run(QStringLiteral("apr")).exitCode, 2);
    QCOMPARE(run(QStringLiteral("lease --cap 35318 --residual 24676 --term 0 --mf .00415 --paid 1")).exitCode, 2);
}

QTEST_APPLESS_MAIN(FinanceCommandsTest)
#include "financecommandstest.moc"
