// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/valuetext.h"

#include <QtTest>

using namespace tradewind;

class ValueTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMoney_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isMoney");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("plain") << QByteArray("245.87") << true << qint64(24587);
        QTest::newRow("dollar sign and commas") << QByteArray("$1,234.50") << true << qint64(123450);
        QTest::newRow("parentheses are negative") << QByteArray("(1,234.50)") << true << qint64(-123450);
        QTest::newRow("minus before the sign") << QByteArray("-$5") << true << qint64(-500);
        QTest::newRow("minus behind") << QByteArray("12.00-") << true << qint64(-1200);
        QTest::newRow("one decimal") << QByteArray("13732.3") << true << qint64(1373230);
        QTest::newRow("half a cent goes up") << QByteArray("0.005") << true << qint64(1);
        QTest::newRow("rounds once") << QByteArray("0.01499") << true << qint64(1);
        QTest::newRow("exponent of a spreadsheet") << QByteArray("1.5E+04") << true << qint64(1500000);
        QTest::newRow("millions") << QByteArray("1,234,567") << true << qint64(123456700);
        QTest::newRow("European decimals") << QByteArray("1.234,50") << false << qint64(0);
        QTest::newRow("comma as decimal") << QByteArray("1234,50") << false << qint64(0);
        QTest::newRow("words") << QByteArray("call") << false << qint64(0);
        QTest::newRow("two points") << QByteArray("1.2.3") << false << qint64(0);
        QTest::newRow("only a sign") << QByteArray("$") << false << qint64(0);
        QTest::newRow("too long to be money") << QByteArray("99999999999999999999") << false << qint64(0);
    }
    void readsMoney()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isMoney);
        QFETCH(qint64, cents);

        const auto read = readDollars({text.constData(), std::size_t(text.size())});

        QCOMPARE(read.state == Reading<Money>::Good, isMoney);
        QCOMPARE(read.value.cents, cents);
    }

    void readsCentsAsCents()
    {
        QCOMPARE(readCents("24587").value, Money{24587});
        QCOMPARE(readCents("24587.5").value, Money{24588});
    }

    void readsDays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDate>("day");
        const QDate christmas(2014, 12, 16);
        QTest::newRow("US") << QByteArray("12/16/2014") << christmas;
        QTest::newRow("US with hyphens") << QByteArray("12-16-2014") << christmas;
        QTest::newRow("US, short year") << QByteArray("12/16/14") << christmas;
        QTest::newRow("US with time") << QByteArray("12/16/2014 3:05 PM") << christmas;
        QTest::newRow("one digit") << QByteArray("1/2/2015") << QDate(2015, 1, 2);
        QTest::newRow("last century") << QByteArray("1/2/85") << QDate(1985, 1, 2);
        QTest::newRow("ISO") << QByteArray("2014-12-16") << christmas;
        QTest::newRow("ISO with time and zone") << QByteArray("2014-12-16T12:30:00Z") << christmas;
        QTest::newRow("digits, year first") << QByteArray("20141216") << christmas;
        QTest::newRow("digits, year last") << QByteArray("12162014") << christmas;
        QTest::newRow("month and year") << QByteArray("02/2019") << QDate(2019, 2, 1);
        QTest::newRow("year and month") << QByteArray("2019-02") << QDate(2019, 2, 1);
        QTest::newRow("auction list") << QByteArray("Tue Dec 16 2014 12:30:00 GMT-0800 (PST)") << christmas;
        QTest::newRow("month by name") << QByteArray("16-Dec-2014") << christmas;
        QTest::newRow("month by name, US") << QByteArray("Dec 16, 2014") << christmas;
        QTest::newRow("day, then name") << QByteArray("16 DEC 14") << christmas;
        // 41,989 is 16 December 2014 by Excel's own DATEVALUE.
        QTest::newRow("Excel day number") << QByteArray("41989") << christmas;
        QTest::newRow("Excel day number with time") << QByteArray("41989.520833") << christmas;
    }
    void readsDays()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDate, day);

        const auto read = readDay({text.constData(), std::size_t(text.size())});

        QCOMPARE(read.state, Reading<QDate>::Good);
        QCOMPARE(read.value, day);
    }

    void refusesDaysThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"13/31/2021", "31/12/2021", "02/30/2020", "2020-13-01", "yesterday", "12/16", "1234567", "20141316",
                                 "99999", "12/16/2014/1", "Dec", "5", "1/1/3000"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesDaysThatAreNone()
    {
        QFETCH(QByteArray, text);

        QCOMPARE(readDay({text.constData(), std::size_t(text.size())}).state, Reading<QDate>::Bad);
    }

    void takesNullDatesAsNotSaid()
    {
        for (const char *text : {"", "0", "00000000", "00/00/0000", "0000-00-00", "1/1/1900", "01/01/0001"})
            QCOMPARE(readDay(text).state, Reading<QDate>::Blank);
    }

    void readsTheDayFirstOnlyWhenTold()
    {
        QCOMPARE(readDay("31/12/2021", true).value, QDate(2021, 12, 31));
        QCOMPARE(readDay("01/02/2021").value, QDate(2021, 1, 2));
        QCOMPARE(readDay("01/02/2021", true).value, QDate(2021, 2, 1));
    }

    void readsNumbersAndFlags()
    {
        QCOMPARE(readWhole("38,882 mi").value, qint64(38882));
        QCOMPARE(readWhole("2014.0").value, qint64(2014));
        QCOMPARE(readWhole("12.5").state, Reading<std::int64_t>::Bad);
        QCOMPARE(readDecimal("6.64%").value, 6.64);
        QCOMPARE(readDecimal(".0664").value, .0664);
        QCOMPARE(readDecimal("nan").state, Reading<double>::Bad);
        QCOMPARE(readFlag("Y").value, true);
        QCOMPARE(readFlag("false").value, false);
        QCOMPARE(readFlag("maybe").state, Reading<bool>::Bad);
    }
};

QTEST_APPLESS_MAIN(ValueTextTest)
#include "valuetexttest.moc"
