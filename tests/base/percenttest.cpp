// SPDX-License-Identifier: Apache-2.0
// Shares as the languages of the window and of customers' pages write them.
#include "base/percent.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class PercentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishSetsTheSignAtTheFigure();
    void spanishAndFrenchSetASpaceThatDoesNotBreak();
};

// Chicago Manual of Style, 9.18: no space.
void PercentTest::englishSetsTheSignAtTheFigure()
{
    const QLocale english{QLocale::English, QLocale::UnitedStates};
    QCOMPARE(percentIn(english, 0.65), u"65%"_s);
    QCOMPARE(percentIn(english, 0.0845, 1), u"8.5%"_s);
    QCOMPARE(percentIn(english, 12.0), u"1,200%"_s);
}

// RAE, Ortografía 2010, and the SI brochure, 5.4.7: the sign follows the figure after a space.
void PercentTest::spanishAndFrenchSetASpaceThatDoesNotBreak()
{
    QCOMPARE(percentIn({QLocale::Spanish, QLocale::UnitedStates}, 0.0499, 2), u"4.99\u00a0%"_s);
    QCOMPARE(percentIn({QLocale::French, QLocale::Canada}, 0.065, 1), u"6,5\u00a0%"_s);
}

QTEST_GUILESS_MAIN(PercentTest)
#include "percenttest.moc"
