// SPDX-License-Identifier: Apache-2.0
#include "sequences/quietmonths.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class QuietMonthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void l44_DecemberAndJanuaryAreOnePause()
    {
        const auto quiet = QuietMonths::fromText(u"12 1"_s);

        QVERIFY(quiet && !quiet->isQuiet(QDate(2026, 11, 30)) && quiet->isQuiet(QDate(2026, 12, 1)) && quiet->isQuiet(QDate(2027, 1, 31)));
        QCOMPARE(quiet->endAfter(QDate(2026, 12, 5)), QDate(2027, 2, 1));
        QCOMPARE(quiet->endAfter(QDate(2027, 1, 31)), QDate(2027, 2, 1));
        QCOMPARE(quiet->endAfter(QDate(2027, 2, 1)), QDate(2027, 2, 1));
    }

    void whatIsNoMonthIsRefused()
    {
        QVERIFY(!QuietMonths::fromText(u"13"_s) && !QuietMonths::fromText(u"December"_s));
        QVERIFY(!QuietMonths::fromText(u"1 2 3 4 5 6 7 8 9 10 11 12"_s)); // a program that never speaks is switched off, not paused
        QVERIFY(!QuietMonths::fromText(QString())->isQuiet(QDate(2026, 12, 1)));
    }
};

QTEST_GUILESS_MAIN(QuietMonthsTest)
#include "quietmonthstest.moc"
