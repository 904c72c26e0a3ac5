// SPDX-License-Identifier: Apache-2.0
// Today, Activity, Setup and the first start by keyboard only.
#include "jobs/runner/jobrunner.h"
#include "models/activity/activitymodel.h"
#include "models/activity/standingmodel.h"
#include "models/setup/mappingmodel.h"
#include "tests/support/pipeline/recordedcontactdesk.h"
#include "tests/support/sampletodaybook.h"
#include "tests/support/setuppages.h"
#include "ui/panels/activity/activitypanel.h"
#include "ui/panels/today/todaypanel.h"
#include "ui/shell/firststart.h"
#include "ui/widgets/linetable.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradewind;

class DeskPanelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void todayShowsTheCardThatIsPressedAndOpensACustomer();
    void todaySaysWhatToDoWhenNobodyCrossed();
    void todayOpensLeadsForSomebodyNobodyKnows();
    void todayPutsEverybodyShownIntoAQueue();
    void todayPrintsOnePage();
    void activityCancelsTheSelectedJob();
    void setupBringsAFileInByKeyboard();
    void setupSavesAThresholdThatWasTyped();
    void setupTriesACorrectedRowAgain();
    void firstStartLeadsToThePipelineByKeyboard();

private:
    static void show(QWidget &widget);

    std::unique_ptr<Theme> m_theme;
};

void DeskPanelsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>();
    m_theme->install();
}

void DeskPanelsTest::show(QWidget &widget)
{
    widget.resize(1240, 820);
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

void DeskPanelsTest::todayShowsTheCardThatIsPressedAndOpensACustomer()
{
    SampleTodayBook book;
    RecordedContactDesk contacts;
    TodayPanel panel(*m_theme, book, contacts, u"Riverside Toyota"_s, [] { return QTime(10, 42); });
    QSignalSpy opened(&panel, &Panel::openRequested);
    show(panel);
    panel.focusFirst();
    auto *table = panel.findChild<LineTable *>(u"todayTable"_s);

    QTest::keyClick(table, Qt::Key_3);
    const int engaged = table->model()->rowCount();
    QTest::keyClick(table, Qt::Key_4);
    const int leases = table->model()->rowCount();
    QTest::keyClick(table, Qt::Key_1);
    QTest::keyClick(table, Qt::Key_J);
    QTest::keyClick(table, Qt::Key_J);
    QTest::keyClick(table, Qt::Key_Return);

    QCOMPARE(engaged, 5);
    QCOMPARE(leases, 41);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), u"customer"_s);
    QCOMPARE(opened.at(0).at(1).toLongLong(), 3);
}

void DeskPanelsTest::todaySaysWhatToDoWhenNobodyCrossed()
{
    SampleTodayBook book;
    book.cards[int(TodayCard::Crossed)].clear();

    RecordedContactDesk contacts;
    TodayPanel panel(*m_theme, book, contacts, u"Riverside Toyota"_s, {});

    const auto words = panel.findChild<LineTable *>(u"todayTable"_s)->findChild<QLabel *>(u"stateSentence"_s);
    QCOMPARE(words->text(), u"Nobody crossed since yesterday."_s);
}

void DeskPanelsTest::todayOpensLeadsForSomebodyNobodyKnows()
{
    SampleTodayBook book;
    RecordedContactDesk contacts;
    TodayPanel panel(*m_theme, book, contacts, u"Riverside Toyota"_s, [] { return QTime(10, 42); });
    QSignalSpy opened(&panel, &Panel::openRequested);
    show(panel);
    panel.focusFirst();
    auto *table = panel.findChild<LineTable *>(u"todayTable"_s);

    QTest::keyClick(table, Qt::Key_6);
    QTest::keyClick(table, Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), u"leads"_s);
}

void DeskPanelsTest::todayPutsEverybodyShownIntoAQueue()
{
    SampleTodayBook book;
    RecordedContactDesk contacts;
    TodayPanel panel(*m_theme, book, contacts, u"Riverside Toyota"_s, [] { return QTime(10, 42); });
    show(panel);
    panel.focusFirst();
    auto *table = panel.findChild<LineTable *>(u"todayTable"_s);

    QTest::keyClick(table, Qt::Key_A);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(contacts.written.size(), 14); // all who crossed
    QCOMPARE(contacts.written.constFirst(), u"1 to Ana Ruiz"_s);
}

void DeskPanelsTest::todayPrintsOnePage()
{
    const QTemporaryDir folder;
    SampleTodayBook book;
    RecordedContactDesk contacts;
    TodayPanel panel(*m_theme, book, contacts, u"Riverside Toyota"_s, {});

    QVERIFY(panel.writeMorningPage(folder.filePath(u"morning.pdf"_s)));

    QFile file(folder.filePath(u"morning.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/Count 1"));
    QVERIFY(!panel.writeMorningPage(u"/no/such/folder/morning.pdf"_s));
}

void DeskPanelsTest::activityCancelsTheSelectedJob()
{
    JobRunner runner([] { return qint64(1000); });
    ActivityModel model(
        runner, [] { return qint64(2000); }, QTimeZone::utc());
    StandingModel standing(QTimeZone::utc());
    ActivityPanel panel(*m_theme, model, standing);
    show(panel);
    runner.start({u"Bringing in sold.csv"_s, [](const JobContext &context) -> Result<QString> {
                      while (!context.isCancelled())
                          QThread::yieldCurrentThread();
                      return Error{Error::Kind::Cancelled, u"Cancelled; the store is as it was."_s};
                  }});
    panel.focusFirst();

    QTest::keyClick(panel.findChild<LineTable *>(u"activityTable"_s), Qt::Key_X);

    QTRY_COMPARE(model.index(0, ActivityModel::State).data().toString(), u"Cancelled"_s);
}

void DeskPanelsTest::setupBringsAFileInByKeyboard()
{
    JobRunner runner([] { return qint64(1000); });
    SampleSetup setup(runner);
    SetupPanel *panel = setup.makePanel(*m_theme, nullptr);
    const std::unique_ptr<QWidget> owner(panel);
    QSignalSpy opened(panel, &Panel::openRequested);
    setup.bringPage->setPathSource([](const TakePath &take) { take(u"/exports/sold_2018-2026.csv"_s); });
    show(*panel);
    panel->focusFirst();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_O);
    QTRY_COMPARE(setup.bring.audit().rows, 6214);
    panel->focusFirst();
    auto *table = panel->findChild<LineTable *>(u"mappingTable"_s);
    QTest::keyClick(table, Qt::Key_N);
    QCOMPARE(table->currentIndex().siblingAtColumn(MappingModel::Yours).data().toString(), u"OPT_SMS"_s);
    QTest::keyClick(table, Qt::Key_Return);
    auto *choice = table->findChild<QComboBox *>(u"placeChoice"_s);
    QVERIFY(choice);
    choice->setCurrentIndex(choice->findData(u"buyer.textConsent"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    QTRY_COMPARE(setup.bring.mapping().askingCount(), 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(setup.bring.step(), BringData::Step::Check);
    QCOMPARE(panel->findChild<QAbstractButton *>(u"goOn"_s)->text(), u"Bring in 6,031"_s);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(setup.bring.state(), BringData::State::Done);
    QCOMPARE(setup.desk.bringIns, 1);
}

void DeskPanelsTest::setupSavesAThresholdThatWasTyped()
{
    JobRunner runner([] { return qint64(1000); });
    SampleSetup setup(runner);
    SetupPanel *panel = setup.makePanel(*m_theme, nullptr);
    const std::unique_ptr<QWidget> owner(panel);
    show(*panel);
    panel->showPage(u"thresholds"_s);
    panel->focusFirst();
    auto *table = panel->findChild<LineTable *>(u"thresholdTable"_s);

    int minimumEquity = 0;
    while (setup.thresholds.threshold(minimumEquity).key != u"equity.minimum")
        ++minimumEquity;
    for (int row = 0; row < minimumEquity; ++row)
        QTest::keyClick(table, Qt::Key_J);
    QTest::keyClick(table, Qt::Key_Return);
    auto *editor = table->findChild<QLineEdit *>(u"fieldEditor"_s);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"3500"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(setup.thresholds.draftCount(), 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_S, Qt::ControlModifier);

    QCOMPARE(setup.settings.values.value(u"equity.minimum"_s), u"3500"_s);
}

void DeskPanelsTest::setupTriesACorrectedRowAgain()
{
    JobRunner runner([] { return qint64(1000); });
    SampleSetup setup(runner);
    SetupPanel *panel = setup.makePanel(*m_theme, nullptr);
    const std::unique_ptr<QWidget> owner(panel);
    show(*panel);
    panel->showPage(u"rejected"_s);
    panel->focusFirst();
    auto *row = panel->findChild<QPlainTextEdit *>(u"rejectRow"_s);
    row->setFocus();

    QTest::keyClick(row, Qt::Key_Return, Qt::ControlModifier);
    const QString first = panel->findChild<QLabel *>(u"rejectAnswer"_s)->text();
    row->setPlainText(u"\"Whitmore, J.\",4T1B11HK5JU024631,17871.40"_s);
    QTest::keyClick(row, Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(first.contains(u"check digit"_s));
    QCOMPARE(setup.rejects.rejects.size(), 1);
    QCOMPARE(panel->findChild<QLabel *>(u"rejectAnswer"_s)->text(), u"Brought in."_s);
}

void DeskPanelsTest::firstStartLeadsToThePipelineByKeyboard()
{
    JobRunner runner([] { return qint64(1000); });
    SampleSetup setup(runner);
    FirstStart first(*m_theme, setup.bring, "America/Denver");
    QSignalSpy answered(&first, &FirstStart::answered), setupAsked(&first, &FirstStart::setupRequested),
        finished(&first, &FirstStart::finished);
    first.setPathSource([](const TakePath &take) { take(u"/exports/sold_2018-2026.csv"_s); });
    show(first);

    QTest::keyClicks(first.findChild<QLineEdit *>(u"firstPerson"_s), u"Jordan Blake"_s);
    QTest::keyClicks(first.findChild<QLineEdit *>(u"firstRooftop"_s), u"Riverside Toyota"_s);
    QTest::keyClick(&first, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.at(0).at(0).value<FirstStartAnswers>().zone, QByteArray("America/Denver"));
    QTest::keyClick(&first, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(setup.bring.audit().rows, 6214);
    QTest::keyClick(&first, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(setupAsked.size(), 1);
    setup.bring.mapping().leaveOut(setup.bring.mapping().firstAsking());
    QTest::keyClick(&first, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(setup.bring.step(), BringData::Step::Check);
    QTest::keyClick(&first, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(setup.bring.state(), BringData::State::Done);
    QTest::keyClick(&first, Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(finished.size(), 1);
}

QTEST_MAIN(DeskPanelsTest)
#include "deskpanelstest.moc"
