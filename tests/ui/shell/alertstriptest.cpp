// SPDX-License-Identifier: Apache-2.0
// The alert line: there while somebody waits, gone when nobody does, and never markup.
#include "ui/shell/alertstrip.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class AlertStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsThereOnlyWhileSomebodyWaits();
    void whatACustomerIsCalledIsNoMarkup();
    void itsButtonsOpenAndTake();

private:
    Theme m_theme;
};

void AlertStripTest::itIsThereOnlyWhileSomebodyWaits()
{
    QWidget window;
    AlertStrip strip(m_theme, &window);
    window.show();

    const bool before = strip.isVisible();
    strip.say({u"Jo Ash asked for a price"_s, u"Dana calls by 10:57 AM"_s, u"Hi Jo"_s, 2, false});
    const bool during = strip.isVisible();
    strip.say({});

    QVERIFY(!before);
    QVERIFY(during);
    QVERIFY(!strip.isVisible());
}

void AlertStripTest::whatACustomerIsCalledIsNoMarkup()
{
    AlertStrip strip(m_theme);

    strip.say({u"<b>Jo</b> asked"_s, {}, {}, 0, false});

    auto *deed = strip.findChild<QLabel *>(u"alertDeed"_s);
    QCOMPARE(deed->text(), u"<b>Jo</b> asked"_s);
    QCOMPARE(deed->textFormat(), Qt::PlainText);
}

void AlertStripTest::itsButtonsOpenAndTake()
{
    AlertStrip strip(m_theme);
    strip.say({u"Jo Ash asked for a price"_s, {}, {}, 0, true});
    QSignalSpy opened(&strip, &AlertStrip::openRequested), taken(&strip, &AlertStrip::takeRequested);

    strip.findChild<QAbstractButton *>(u"openAlert"_s)->click();
    strip.findChild<QAbstractButton *>(u"takeAlert"_s)->click();

    QCOMPARE(opened.size(), 1);
    QCOMPARE(taken.size(), 1);
}

QTEST_MAIN(AlertStripTest)
#include "alertstriptest.moc"
