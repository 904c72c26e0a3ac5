// SPDX-License-Identifier: Apache-2.0
// What is typed to find somebody means a name, a number, an address or a code, however it is spelled.
#include "domain/searchwords.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class SearchWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsReadAsPeopleWriteIt_data();
    void aNumberIsReadAsPeopleWriteIt();
    void aCodeIsOneWordWithADigit_data();
    void aCodeIsOneWordWithADigit();
    void aNameIsFoundWithoutItsAccentsAndInAnyOrder();
    void aPatternBeginsAWordAndTheLooseOneLeavesAccentsOpen();
    void whatIsTooShortIsNotLookedFor_data();
    void whatIsTooShortIsNotLookedFor();
};

void SearchWordsTest::aNumberIsReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("with signs") << u"(515) 555-0118"_s << u"5155550118"_s;
    QTest::newRow("with the country") << u"+1 515 555 0118"_s << u"5155550118"_s;
    QTest::newRow("the end of it") << u"0118"_s << u"0118"_s;
    QTest::newRow("an address") << u"Dana.W@Example.com"_s << u"dana.w@example.com"_s;
    QTest::newRow("a name") << u"dana"_s << QString();
    QTest::newRow("a stock number") << u"T26118"_s << QString();
}

void SearchWordsTest::aNumberIsReadAsPeopleWriteIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);

    QCOMPARE(SearchWords::of(typed).address, address);
}

void SearchWordsTest::aCodeIsOneWordWithADigit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("the end of a VIN") << u"pu208213"_s << u"PU208213"_s;
    QTest::newRow("a stock number") << u"T26-118"_s << u"T26-118"_s;
    QTest::newRow("a repair order") << u"RO 407520"_s << u"407520"_s;
    QTest::newRow("two words") << u"Camry 2023"_s << QString();
    QTest::newRow("a name") << u"Rosa"_s << QString();
}

void SearchWordsTest::aCodeIsOneWordWithADigit()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);

    QCOMPARE(SearchWords::of(typed).code, code);
}

void SearchWordsTest::aNameIsFoundWithoutItsAccentsAndInAnyOrder()
{
    const SearchWords words = SearchWords::of(u"garcia, JOSE"_s);

    QVERIFY(words.isIn(u"José García"_s));
    QVERIFY(words.isIn(u"JOSE GARCIA LLC"_s));
    QVERIFY(!words.isIn(u"José Gomez"_s));
    QVERIFY(SearchWords::of(u"Muñoz"_s).isIn(u"Ana Munoz"_s));
}

void SearchWordsTest::aPatternBeginsAWordAndTheLooseOneLeavesAccentsOpen()
{
    const SearchWords words = SearchWords::of(u"ana munoz"_s);

    QCOMPARE(words.beginning(1), u"% munoz%"_s);
    QCOMPARE(words.anywhere(1), u"%m___z%"_s);
    QCOMPARE(words.anywhere(2), u"%"_s);
}

void SearchWordsTest::whatIsTooShortIsNotLookedFor_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", " ", "a", "%", "__", "51", "7-"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void SearchWordsTest::whatIsTooShortIsNotLookedFor()
{
    QFETCH(QString, typed);

    QVERIFY(SearchWords::of(typed).isEmpty());
}

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "searchwordstest.moc"
