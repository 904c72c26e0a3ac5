// SPDX-License-Identifier: Apache-2.0
// Days and times as the languages of the window and of customers' pages say them.
#include "base/daywords.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class DayWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsSaidInTheOrderOfItsLanguage_data();
    void aDayIsSaidInTheOrderOfItsLanguage();
    void theMorningIsSaidInTheWordsOfItsLanguage();
    void whatWasSaidIsReadAgain();
    void aTypedTimeMayBeOnTwelveOrTwentyFourHours();
    void aTypedInstantIsASpanOrTheNextTimeTheClockShowsIt();

private:
    const QLocale m_english{QLocale::English, QLocale::UnitedStates}, m_spanish{QLocale::Spanish, QLocale::UnitedStates};
    const QDate m_day{2026, 11, 22}; // a Sunday
};

// English: month before day; Spanish: day before month, without capitals (RAE, Ortografía 2010; Chicago Manual of Style, 9.31).
void DayWordsTest::aDayIsSaidInTheOrderOfItsLanguage_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    QTest::newRow("day") << int(DayForm::Day) << u"Nov 22"_s << u"22 nov"_s;
    QTest::newRow("weekday") << int(DayForm::Weekday) << u"Sun Nov 22"_s << u"dom 22 nov"_s;
    QTest::newRow("year") << int(DayForm::Year) << u"Nov 22, 2026"_s << u"22 nov 2026"_s;
    QTest::newRow("both") << int(DayForm::WeekdayYear) << u"Sun Nov 22, 2026"_s << u"dom 22 nov 2026"_s;
}

void DayWordsTest::aDayIsSaidInTheOrderOfItsLanguage()
{
    QFETCH(int, form);
    QFETCH(QString, english);
    QFETCH(QString, spanish);

    QCOMPARE(dayWordsIn(m_english, m_day, DayForm(form)), english);
    QCOMPARE(dayWordsIn(QLocale::c(), m_day, DayForm(form)), english);
    QCOMPARE(dayWordsIn(m_spanish, m_day, DayForm(form)), spanish);
    QCOMPARE(dayWordsIn(m_spanish, {}, DayForm(form)), QString());
}

// CLDR writes the Spanish "a. m." with a space that does not break.
void DayWordsTest::theMorningIsSaidInTheWordsOfItsLanguage()
{
    const QTime morning(9, 5, 7), evening(21, 30);

    QCOMPARE(clockTimeIn(m_english, morning), u"9:05 AM"_s);
    QCOMPARE(clockTimeIn(m_english, morning, TimeForm::Seconds), u"9:05:07 AM"_s);
    QCOMPARE(clockTimeIn(QLocale::c(), evening), u"9:30 PM"_s);
    QCOMPARE(clockTimeIn(m_spanish, evening).replace(QChar(QChar::Nbsp), u' '), u"9:30 p. m."_s);
}

void DayWordsTest::whatWasSaidIsReadAgain()
{
    for (const QLocale &locale : {m_english, m_spanish, QLocale::c()})
        QCOMPARE(dayFromWords(locale, dayWordsIn(locale, m_day, DayForm::Year)), m_day);
    QVERIFY(!dayFromWords(m_english, u"next week"_s).isValid());
}

void DayWordsTest::aTypedTimeMayBeOnTwelveOrTwentyFourHours()
{
    QCOMPARE(clockTimeFrom(u"18:30"_s), QTime(18, 30));
    QCOMPARE(clockTimeFrom(u" 6:00 "_s), QTime(6, 0));
    QCOMPARE(clockTimeFrom(u"6:30 pm"_s), QTime(18, 30));
    QCOMPARE(clockTimeFrom(u"12:05AM"_s), QTime(0, 5));
    QVERIFY(!clockTimeFrom(u"25:00"_s).isValid());
    QVERIFY(!clockTimeFrom(u"13:30 pm"_s).isValid());
    QVERIFY(!clockTimeFrom(u"soon"_s).isValid());
}

void DayWordsTest::aTypedInstantIsASpanOrTheNextTimeTheClockShowsIt()
{
    const QTimeZone iowa("America/Chicago");
    const qint64 noon = QDateTime(QDate(2026, 11, 23), QTime(12, 0), iowa).toMSecsSinceEpoch();
    const auto at = [&](QDate day, QTime time) { return QDateTime(day, time, iowa).toMSecsSinceEpoch(); };

    QCOMPARE(instantFrom(u"30m"_s, noon, iowa), at(QDate(2026, 11, 23), QTime(12, 30)));
    QCOMPARE(instantFrom(u" 2 H"_s, noon, iowa), at(QDate(2026, 11, 23), QTime(14, 0)));
    QCOMPARE(instantFrom(u"3d"_s, noon, iowa), at(QDate(2026, 11, 26), QTime(12, 0)));
    QCOMPARE(instantFrom(u"14:30"_s, noon, iowa), at(QDate(2026, 11, 23), QTime(14, 30)));
    QCOMPARE(instantFrom(u"9:00 am"_s, noon, iowa), at(QDate(2026, 11, 24), QTime(9, 0)));
    QVERIFY(!instantFrom(u"0m"_s, noon, iowa));
    QVERIFY(!instantFrom(u"later"_s, noon, iowa));
}

QTEST_GUILESS_MAIN(DayWordsTest)
#include "daywordstest.moc"
