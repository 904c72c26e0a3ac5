// SPDX-License-Identifier: Apache-2.0
// Figures: GSM 03.38 alphabet and the 160/153 and 70/67 limits every carrier documents.
#include "domain/segments.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class SegmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPiecesAsCarriersDo_data();
    void countsPiecesAsCarriersDo();
    void namesTheCharacterThatDoublesTheCost();
    void plainPunctuationSavesASegmentAndKeepsLetters();
};

void SegmentsTest::countsPiecesAsCarriersDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGsm");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("segments");
    const auto many = [](const QString &unit, int count) { return unit.repeated(count); };
    QTest::newRow("nothing") << QString() << true << 0 << 0;
    QTest::newRow("160 fit in one") << many(u"a"_s, 160) << true << 160 << 1;
    QTest::newRow("161 need two of 153") << many(u"a"_s, 161) << true << 161 << 2;
    QTest::newRow("306 fill two") << many(u"a"_s, 306) << true << 306 << 2;
    QTest::newRow("307 need three") << many(u"a"_s, 307) << true << 307 << 3;
    QTest::newRow("a euro sign counts two") << many(u"€"_s, 80) << true << 160 << 1;
    QTest::newRow("81 euro signs need two") << many(u"€"_s, 81) << true << 162 << 2;
    QTest::newRow("an escaped character is not cut in half") << many(u"a"_s, 152) + u"{"_s + many(u"a"_s, 152) << true << 306 << 3;
    QTest::newRow("every extended one") << u"^{}\\[~]|€"_s << true << 18 << 1;
    QTest::newRow("Spanish n and inverted marks are GSM") << u"¡Señor! ¿Qué?"_s << true << 13 << 1;
    QTest::newRow("an accented a is not") << u"mañana está"_s << false << 11 << 1;
    QTest::newRow("70 UCS-2 fit in one") << many(u"ж"_s, 70) << false << 70 << 1;
    QTest::newRow("71 need two of 67") << many(u"ж"_s, 71) << false << 71 << 2;
    QTest::newRow("an emoji counts two and is not cut") << many(u"😀"_s, 67) << false << 134 << 3;
}

void SegmentsTest::countsPiecesAsCarriersDo()
{
    QFETCH(QString, text);

    const SegmentCount count = segmentsOf(text);

    QTEST(count.isGsm, "isGsm");
    QTEST(count.units, "units");
    QTEST(count.segments, "segments");
}

void SegmentsTest::namesTheCharacterThatDoublesTheCost()
{
    QCOMPARE(segmentsOf(u"Jo\u2019s truck"_s).culprit, u"\u2019"_s);
    QCOMPARE(segmentsOf(u"Nice 😀"_s).culprit, u"😀"_s);
    QCOMPARE(segmentsOf(u"Jo's truck"_s).culprit, QString());
}

void SegmentsTest::plainPunctuationSavesASegmentAndKeepsLetters()
{
    const QString text = u"\u201CJo\u2019s\u201D truck \u2014 ready\u2026"_s + u"a"_s.repeated(100);

    const QString plain = withPlainPunctuation(text);

    QVERIFY(plain.startsWith(u"\"Jo's\" truck - ready..."_s));
    QCOMPARE(segmentsOf(text).segments, 2);
    QCOMPARE(segmentsOf(plain).segments, 1);
    QCOMPARE(withPlainPunctuation(u"José Müller-Łukasz"_s), u"José Müller-Łukasz"_s);
}

QTEST_GUILESS_MAIN(SegmentsTest)
#include "segmentstest.moc"
