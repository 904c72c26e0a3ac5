// SPDX-License-Identifier: Apache-2.0
// By the keyboard alone, on the sample store: an audience, a sequence with a branch and an experiment, preview, pilot, launch, funnel.
#include "ui/panels/campaigns/campaignspanel.h"

#include "base/clock.h"
#include "jobs/sample/samplestore.h"
#include "jobs/sequences/library.h"
#include "store/store.h"
#include "tests/support/need.h"
#include "ui/panels/campaigns/figurebars.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/linetable.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

// Tuesday, November 24 2026, 10:00 in Chicago.
constexpr qint64 morning = 1'795'536'000'000;

} // namespace

class CampaignsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aCampaignFromAudienceToFunnelByKeysAlone();
    void aPlanThatBreaksItsLimitsIsNotLaunched();
    void aSequenceOnHoldLetsNobodyIn();
    void theDryRunNamesEveryReasonOnce();
    void typingDoesNothingElse();
    void everyKeyIsBoundOnce();

private:
    QWidget *focus() const { return QApplication::focusWidget(); }
    void press(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(focus() ? focus() : m_panel, static_cast<Qt::Key>(key), with); }
    void type(const QString &words) { QTest::keyClicks(focus(), words); }
    bool tabTo(const QString &name)
    {
        for (int tabs = 0; tabs < 60; ++tabs) {
            if (focus() && focus()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    bool isFocused(const QString &name) const { return focus() && focus()->objectName() == name; }
    QString shown(const char *name) const { return m_panel->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    /// Chooses the row of the list whose title begins so.
    void choose(const QString &title)
    {
        m_table->setFocus();
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            if (m_table->currentIndex().siblingAtColumn(0).data().toString().startsWith(title))
                return;
            press(Qt::Key_Down);
        }
        QFAIL(qPrintable(title));
    }

    Theme m_theme;
    QTemporaryDir m_folder;
    FixedClock m_clock{morning};
    IdMaker m_ids{m_clock, 4};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CampaignDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    CampaignsPanel *m_panel = nullptr;
    LineTable *m_table = nullptr;
};

void CampaignsPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.install();
    SampleOrder order;
    order.customers = 400;
    order.asOf = QDate(2026, 11, 24);
    NEED(makeSampleStore(order, *StoreLocation::parse(m_folder.filePath(u"sample.db"_s)), m_clock));
}

void CampaignsPanelTest::init()
{
    static int copies = 0;
    const QString path = m_folder.filePath(u"%1.db"_s.arg(++copies));
    QVERIFY(QFile::copy(m_folder.filePath(u"sample.db"_s), path));
    auto store = Store::open(*StoreLocation::parse(path), m_clock);
    NEED(store);
    m_store = std::move(*store);
    auto session = m_store->session();
    NEED(session);
    m_session = std::move(*session);
    const auto ask = [this](const std::function<std::function<void()>(Result<Session *>)> &work) {
        work(Result<Session *>(m_session.get()))();
    };
    m_desk = std::make_unique<CampaignDesk>(
        ask, [this] { return m_clock.nowMs(); }, m_ids, CampaignDesk::Desk{u"Ana"_s, u"en"_s, RooftopTable(*m_session).all()->first()});
    const auto make = [this](QWidget *parent) { return m_panel = new CampaignsPanel(m_theme, *m_desk, parent); };
    m_window = std::make_unique<MainWindow>(m_theme,
                                            QList<PanelInfo>{{u"campaigns"_s, u"Campaigns"_s, u"campaigns"_s, make, PanelGroup::Programs}});
    m_window->resize(1440, 900);
    m_window->show();
    m_window->openPanel(u"campaigns"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_table = m_panel->findChild<LineTable *>(u"campaignTable"_s);
    m_table->setFocus();
    QTRY_COMPARE(focus(), m_table);
}

void CampaignsPanelTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_session.reset();
    m_store.reset();
}

void CampaignsPanelTest::aCampaignFromAudienceToFunnelByKeysAlone() // issue 5, done when 5
{
    // An audience, written by hand.
    press(Qt::Key_2);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(isFocused(u"audienceTitle"_s));
    type(u"Equity to talk about"_s);
    QVERIFY(tabTo(u"addCondition"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(isFocused(u"fact"_s));
    QVERIFY(tabTo(u"value"_s));
    type(u"1500"_s);
    QCOMPARE(shown("audienceSentence"), u"Equity after the buffer at least $1,500"_s);
    const QString count = shown("audienceCount");
    QVERIFY2(count.contains(u" of "_s) && !count.startsWith(u"0 "_s), qPrintable(count));
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(shown("audienceSaid").contains(u"version 1"_s), qPrintable(shown("audienceSaid")));

    // A campaign of it through a shipped sequence.
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isFocused(u"newCampaignTitle"_s));
    type(u"Equity in November"_s);
    QVERIFY(tabTo(u"newCampaignSequence"_s));
    type(u"Equity,"_s); // a blank would open the list
    QVERIFY(tabTo(u"newCampaignHoldout"_s));
    type(u"10"_s);
    QVERIFY(tabTo(u"makeCampaign"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(focus(), m_table);
    QCOMPARE(m_table->currentIndex().siblingAtColumn(0).data().toString(), u"Equity in November"_s);
    QVERIFY(shown("campaignAbout").contains(u"10% of them are held out"_s));
    QCOMPARE(shown("owed"), u"Owed to it: sales 0, appointments 0"_s);
    QVERIFY(shown("owedRule").contains(u"within 90 days"_s));

    // Its sequence gets a branch and another experiment.
    press(Qt::Key_Right);
    press(Qt::Key_Plus);
    QTRY_VERIFY(isFocused(u"addKind"_s));
    type(u"Branch"_s);
    QVERIFY(tabTo(u"insertStep"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(isFocused(u"stepThen"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(focus(), m_table);
    for (int step = 0; step < 20; ++step)
        press(Qt::Key_Right);
    for (int step = 0; step < 20 && !m_panel->findChild<QWidget *>(u"stepForm"_s)->isVisible(); ++step) {
        press(Qt::Key_X); // only a message can be tried in other words
        press(Qt::Key_Left);
    }
    QTRY_VERIFY(isFocused(u"stepWordsChoice"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(focus(), m_table);
    press(Qt::Key_S, Qt::ControlModifier);
    const auto library = SequenceLibrary::read(*m_session);
    const Sequence &changed = *library->newest(u"equity-financed"_s);
    const auto has = [&](StepKind kind) {
        return std::count_if(changed.steps.begin(), changed.steps.end(), [&](const Step &step) { return step.kind == kind; });
    };
    QCOMPARE(changed.version, 2);
    QCOMPARE(has(StepKind::Branch), 1);
    QCOMPARE(has(StepKind::Experiment), 2);

    // Preview, pilot, launch.
    const auto state = [this] { return CampaignTable(*m_session).all(RooftopTable(*m_session).all()->first().id)->first(); };
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(state().state, u"previewed"_s);
    QVERIFY(shown("campaignSaid").contains(u"people fit"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(state().state, u"pilot"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(state().state, u"launched"_s);
    QVERIFY2(shown("lift").contains(u"It added 0.0 sales"_s) && shown("lift").contains(u"0.0% of "_s), qPrintable(shown("lift")));

    // The funnel says who entered.
    const auto *funnel = m_panel->findChild<FigureBars *>(u"funnel"_s);
    QCOMPARE(funnel->bars().first().label, u"Entered"_s);
    QVERIFY(funnel->bars().first().value > 0);
    QCOMPARE(funnel->bars().last().label, u"Sold"_s);
}

void CampaignsPanelTest::aPlanThatBreaksItsLimitsIsNotLaunched()
{
    choose(u"Equity, financed"_s);
    for (int text = 0; text < 5; ++text) { // five more texts in 30 days than the cap allows
        press(Qt::Key_Plus);
        QTRY_VERIFY(isFocused(u"addKind"_s));
        type(u"Text"_s);
        QVERIFY(tabTo(u"insertStep"_s));
        press(Qt::Key_Space);
        QTRY_VERIFY(isFocused(u"stepWordsChoice"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(focus(), m_table);
    }

    press(Qt::Key_S, Qt::ControlModifier);

    QVERIFY2(shown("campaignSaid").contains(u"within 30 days; 4 are allowed"_s), qPrintable(shown("campaignSaid")));
    QVERIFY(m_panel->hasUnsavedSteps());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_panel->hasUnsavedSteps());
}

void CampaignsPanelTest::aSequenceOnHoldLetsNobodyIn()
{
    choose(u"Lease end"_s);

    press(Qt::Key_P);
    const auto held = CampaignTable(*m_session).heldSequences();
    press(Qt::Key_P);
    const auto going = CampaignTable(*m_session).heldSequences();

    QCOMPARE(*held, QSet<QString>{u"equity-leased"_s});
    QVERIFY(going->isEmpty());
}

void CampaignsPanelTest::theDryRunNamesEveryReasonOnce()
{
    press(Qt::Key_R);

    QVERIFY2(shown("tomorrow0").contains(u" of "_s), qPrintable(shown("tomorrow0")));
}

void CampaignsPanelTest::typingDoesNothingElse()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(isFocused(u"newCampaignTitle"_s));

    type(u"hrpx+e"_s);

    QCOMPARE(m_panel->findChild<QLineEdit *>(u"newCampaignTitle"_s)->text(), u"hrpx+e"_s);
    QVERIFY(!SequenceLibrary::read(*m_session)->held.size());
    press(Qt::Key_Escape);
    QTRY_COMPARE(focus(), m_table);
}

void CampaignsPanelTest::everyKeyIsBoundOnce()
{
    QStringList keys;
    for (const QAction *action : m_panel->actions())
        keys << action->shortcut().toString();

    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
}

QTEST_MAIN(CampaignsPanelTest)
#include "campaignspaneltest.moc"
