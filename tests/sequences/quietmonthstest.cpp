// SPDX-License-Identifier: Apache-2.0
#include "sequences/quietmonths.h"

#include <QTest>

using namespace tradewind;

class QuietMonthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void l44_DecemberAndJanuaryAreOnePause()
    {
        const auto quiet = QuietMonths::between(12, 1);

        QVERIFY(quiet && !quiet->isQuiet(QDate(2026, 11, 30)) && quiet->isQuiet(QDate(2026, 12, 1)) && quiet->isQuiet(QDate(2027, 1, 31)));
        QCOMPARE(quiet->endAfter(QDate(2026, 12, 5)), QDate(2027, 2, 1));
        QCOMPARE(quiet->endAfter(QDate(2027, 1, 31)), QDate(2027, 2, 1));
        QCOMPARE(quiet->endAfter(QDate(2027, 2, 1)), QDate(2027, 2, 1));
    }

    void whatIsNoMonthIsRefused()
    {
        QVERIFY(!QuietMonths::between(13, 1) && !QuietMonths::between(12, 0));
        QVERIFY(!QuietMonths::between(2, 1)); // a program that never speaks is switched off, not paused
        QVERIFY(!QuietMonths::between(0, 1)->isQuiet(QDate(2026, 12, 1)));
        QVERIFY(QuietMonths::between(6, 6)->isQuiet(QDate(2026, 6, 30)) && !QuietMonths::between(6, 6)->isQuiet(QDate(2026, 7, 1)));
    }
};

QTEST_GUILESS_MAIN(QuietMonthsTest)
#include "quietmonthstest.moc"
