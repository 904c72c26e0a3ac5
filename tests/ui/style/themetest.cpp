// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"
#include "ui/style/paint.h"

#include <QApplication>
#include <QMetaEnum>
#include <QTest>

#include <cmath>

using namespace tradewind;
using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

// Relative luminance and contrast as WCAG 2.2 defines them (section "relative luminance").
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInkReadsOnEveryGround_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        QTest::newRow("text on surface") << int(Token::Text) << int(Token::Surface);
        QTest::newRow("dim on surface") << int(Token::Dim) << int(Token::Surface);
        QTest::newRow("dim on background") << int(Token::Dim) << int(Token::Background);
        QTest::newRow("dim on accent soft") << int(Token::Dim) << int(Token::AccentSoft);
        QTest::newRow("accent on surface") << int(Token::Accent) << int(Token::Surface);
        QTest::newRow("accent on accent soft") << int(Token::Accent) << int(Token::AccentSoft);
        QTest::newRow("words on accent") << int(Token::OnAccent) << int(Token::Accent);
        QTest::newRow("good") << int(Token::Good) << int(Token::GoodSoft);
        QTest::newRow("warn") << int(Token::Warn) << int(Token::WarnSoft);
        QTest::newRow("bad") << int(Token::Bad) << int(Token::BadSoft);
        QTest::newRow("info") << int(Token::Info) << int(Token::InfoSoft);
    }

    void everyInkReadsOnEveryGround()
    {
        QFETCH(int, ink);
        QFETCH(int, ground);
        Theme theme;

        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme.setMode(mode);

            const double ratio = contrast(theme.color(Token(ink)), theme.color(Token(ground)));
            QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
        }
    }

    void everyTokenHasAColorInBothLooks()
    {
        Theme theme;
        const QMetaEnum tokens = QMetaEnum::fromType<Token>();

        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme.setMode(mode);
            for (int i = 0; i < tokens.keyCount(); ++i)
                QVERIFY2(theme.color(Token(tokens.value(i))).isValid(), tokens.key(i));
        }
    }

    void changingTheLookRestylesTheProgram()
    {
        Theme theme;
        theme.install();
        theme.setMode(Theme::Mode::Light);
        const QString light = qApp->styleSheet();

        theme.setMode(Theme::Mode::Dark);

        QVERIFY(qApp->styleSheet() != light);
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        QCOMPARE(qApp->palette().color(QPalette::Window), theme.color(Token::Background));
    }

    void followsTheDesktopUntilToldOtherwise()
    {
        Theme theme;
        theme.setDesktopDark(true);
        QVERIFY(theme.isDark());

        theme.setMode(Theme::Mode::Light);

        QVERIFY(!theme.isDark());
    }

    void everySizeAndWeightIsItself()
    {
        Theme theme;
        QApplication::setFont(theme.font(13)); // what a font is that nobody has said anything of

        for (const int size : {11, 13, 15, 20}) {
            for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
                for (int time = 0; time < 2; ++time) {
                    QCOMPARE(theme.font(size, weight).pixelSize(), size);
                    QCOMPARE(theme.font(size, weight).weight(), weight);
                }
            }
        }
    }

    void digitsAreAllAsWide()
    {
        Theme theme;
        const QFont font = theme.font(13);

        QCOMPARE(paint::figureWidth(font, u"$1,111"_s), paint::figureWidth(font, u"$8,888"_s));
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
