// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusstrip.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

class NotePanel : public Panel
{
public:
    NotePanel(const QString &name, QWidget *parent)
        : Panel(parent)
        , m_name(name)
    {
        m_line = new QLineEdit(this);
        addKey(
            QKeySequence(u"J"_s), u"Row"_s, [this] { ++pressed; }, true);
    }
    QString heading() const override { return m_name; }
    QString countLine() const override { return u"3 of 9"_s; }
    void showRecord(qint64 shown) override { record = shown; }
    void focusFirst() override { m_line->setFocus(); }

    int pressed = 0;
    qint64 record = 0;

private:
    QString m_name;
    QLineEdit *m_line;
};

QList<PanelInfo> twoPanelsAndADetail()
{
    const auto make = [](const QString &name) { return [name](QWidget *parent) -> Panel * { return new NotePanel(name, parent); }; };
    return {{u"first"_s, u"First"_s, u"today"_s, make(u"First"_s)},
            {u"second"_s, u"Second"_s, u"pipeline"_s, make(u"Second"_s)},
            {u"detail"_s, u"Detail"_s, u"person"_s, make(u"Detail"_s), PanelGroup::FromRow}};
}

/// The line of Ctrl+K, opened by its keys in a window that is shown.
QLineEdit *openPalette(MainWindow &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window did not become active");
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    return window.findChild<QLineEdit *>(u"paletteLine"_s);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }

    void showsThePanelWhoseKeyIsPressed()
    {
        MainWindow window(m_theme, twoPanelsAndADetail());
        window.openPanel(u"first"_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);

        QCOMPARE(window.currentPanelId(), u"second"_s);
        QCOMPARE(window.findChild<QLabel *>(u"panelHeading"_s)->text(), u"Second"_s);
        QCOMPARE(window.findChild<QLabel *>(u"panelCount"_s)->text(), u"3 of 9"_s);
    }

    void leavesSingleLettersToTheFieldBeingTypedIn()
    {
        MainWindow window(m_theme, twoPanelsAndADetail());
        window.openPanel(u"first"_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *panel = static_cast<NotePanel *>(window.currentPanel());
        auto *line = panel->findChild<QLineEdit *>();
        QTRY_VERIFY(line->hasFocus());

        QTest::keyClick(line, Qt::Key_J);

        QCOMPARE(line->text(), u"j"_s);
        QCOMPARE(panel->pressed, 0);
    }

    void handsTheRecordOverAndComesBack()
    {
        MainWindow window(m_theme, twoPanelsAndADetail());
        window.openPanel(u"second"_s);

        Q_EMIT window.currentPanel()->openRequested(u"detail"_s, 42);

        QCOMPARE(window.currentPanelId(), u"detail"_s);
        QCOMPARE(static_cast<NotePanel *>(window.currentPanel())->record, 42);

        Q_EMIT window.currentPanel()->backRequested();

        QCOMPARE(window.currentPanelId(), u"second"_s);
    }

    void findsAPanelByTypingItsName()
    {
        MainWindow window(m_theme, twoPanelsAndADetail());
        window.openPanel(u"first"_s);
        QLineEdit *line = openPalette(window);
        QTRY_VERIFY(line->hasFocus());

        QTest::keyClicks(line, u"seco"_s);
        QTest::keyClick(line, Qt::Key_Return);

        QCOMPARE(window.currentPanelId(), u"second"_s);
    }

    void takesTheFirstThatArrivesWhenEnterWasFasterThanTheStore()
    {
        struct Late final : SearchSource
        {
            void find(const QString &, int, const Answer &to) override { answer = to; }
            Answer answer;
        } late;
        MainWindow window(m_theme, twoPanelsAndADetail());
        window.search().addSource(late);
        window.openPanel(u"first"_s);
        QLineEdit *line = openPalette(window);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"whitcomb"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(window.currentPanelId(), u"first"_s);

        late.answer({{u"Customer"_s, u"Dana Whitcomb"_s, {}, u"person"_s, u"detail"_s, 7}});

        QCOMPARE(window.currentPanelId(), u"detail"_s);
        QCOMPARE(static_cast<NotePanel *>(window.currentPanel())->record, 7);
    }

    void saysSoWhenNothingAnswersToWhatIsTyped()
    {
        MainWindow window(m_theme, twoPanelsAndADetail());
        window.openPanel(u"first"_s);
        window.show();
        window.showPalette();
        auto *line = window.findChild<QLineEdit *>(u"paletteLine"_s);
        auto *nothing = window.findChild<QWidget *>(u"paletteNothing"_s);

        line->setText(u"zzzz"_s);
        const bool isSaid = nothing->isVisible();
        line->setText(u"sec"_s);

        QVERIFY(isSaid);
        QVERIFY(!nothing->isVisible());
    }

    void opensAndClosesTheKeyMap()
    {
        MainWindow window(m_theme, twoPanelsAndADetail());
        window.openPanel(u"first"_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *map = window.findChild<QWidget *>(u"keyMap"_s);

        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY(map->isVisible());

        QTest::keyClick(map, Qt::Key_Escape);
        QVERIFY(!map->isVisible());
    }

    void leavesOutOfTheNavigationWhatIsOpenedFromARow()
    {
        MainWindow window(m_theme, twoPanelsAndADetail());

        QVERIFY(window.findChild<QWidget *>(u"navigation-first"_s));
        QVERIFY(!window.findChild<QWidget *>(u"navigation-detail"_s));
    }

    void saysWhatAJobDoesInOneLine()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const StripJob job{1, u"Syncing DMS deals"_s, 3210, 8004, 12};

        QCOMPARE(StatusStrip::sentence(job), u"Syncing DMS deals 3,210 of 8,004 · 0:12 left"_s);
    }

    void showsNoDataAsMarkup()
    {
        MainWindow window(m_theme, twoPanelsAndADetail());
        window.openPanel(u"first"_s);

        const auto labels = window.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
