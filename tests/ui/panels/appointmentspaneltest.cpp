// SPDX-License-Identifier: Apache-2.0
// A day of appointments by keyboard only, over the sample store.
#include "ui/panels/appointments/appointmentspanel.h"
#include "base/clock.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/sample/samplestore.h"
#include "store/sequencetable.h"
#include "store/store.h"
#include "tests/support/need.h"
#include "tests/support/pipeline/recordedcontactdesk.h"
#include "ui/panels/callresultline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradewind;

class AppointmentsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatWasSaidIsTakenBackWithU();
    void theResultOfACallAndWhatItConfirmedAreTakenBackTogether();
    void aCallConfirmsAndTheRowSaysSo();
    void aNoShowStartsItsSteps();
    void anotherTimeIsChosenFromTheFreeOnes();
    void daysAreWalkedWithBrackets();
    void whereNobodyIsChosenNothingCanBeDone();

private:
    void press(Qt::Key key) { QTest::keyClick(m_panel->focusWidget() ? m_panel->focusWidget() : m_panel.get(), key); }
    LineTable *table() const { return m_panel->findChild<LineTable *>(u"appointmentTable"_s); }
    AppointmentModel *model() const { return qobject_cast<AppointmentModel *>(table()->model()); }
    QString stateOf(Id appointment) const
    {
        const int row = model()->rowOf(appointment);
        return row < 0 ? u"not there"_s : model()->line(row).row.state;
    }
    /// The first row in this state becomes the current one.
    Id choose(const QString &state)
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->line(row).row.state == state) {
                table()->setCurrentIndex(model()->index(row, 0));
                return model()->line(row).row.id;
            }
        }
        return 0;
    }

    const FixedClock m_clock{1'795'543'200'000}; // 2026-11-24 18:00 UTC
    const QDate m_day{2026, 11, 24};
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    IdMaker m_ids{m_clock, 5};
    JobRunner m_runner{[this] { return m_clock.nowMs(); }};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AppointmentDesk> m_desk;
    RecordedContactDesk m_contact;
    std::unique_ptr<AppointmentsPanel> m_panel;
};

void AppointmentsPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>();
    m_theme->install();
    SampleOrder order;
    order.customers = 5'000;
    order.asOf = m_day;
    const auto location = StoreLocation::parse(m_folder.filePath(u"appointments.db"_s));
    NEED(makeSampleStore(order, *location, m_clock));
    auto store = Store::open(*location, m_clock);
    NEED(store);
    m_store = std::move(*store);
    const auto rooftop = RooftopTable(**m_store->session()).all()->first();
    m_desk = std::make_unique<AppointmentDesk>(
        BackgroundStore{m_runner, *m_store, m_clock, m_ids}, [rooftop] { return rooftop; }, [this] { return m_day; },
        [] { return Settings(); });
    NEED(m_desk->loadNow(m_day));
    m_panel = std::make_unique<AppointmentsPanel>(
        *m_theme, *m_desk, [] { return u"Jordan Blake"_s; }, m_contact.ways());
    m_panel->resize(1240, 820);
    m_panel->show();
}

void AppointmentsPanelTest::init()
{
    // A menu that closed leaves the offscreen window inactive.
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->focusFirst();
    QTRY_VERIFY(table()->hasFocus());
    QVERIFY(model()->rowCount() > 2);
    QVERIFY(!m_panel->findChild<QLabel *>(u"showRate"_s)->text().isEmpty());
}

void AppointmentsPanelTest::aCallConfirmsAndTheRowSaysSo()
{
    const Id id = choose(u"set"_s);
    QVERIFY(id != 0);

    press(Qt::Key_O);

    QTRY_COMPARE(stateOf(id), u"confirmed"_s);
    QCOMPARE(table()->currentRow(), model()->rowOf(id)); // it stays selected
    QVERIFY(m_panel->findChild<QLabel *>(u"appointmentDetail"_s)->text().contains(u"confirmed"_s));
}

void AppointmentsPanelTest::aNoShowStartsItsSteps()
{
    const Id id = choose(u"confirmed"_s);
    const Id customer = model()->line(model()->rowOf(id)).row.customerId;

    press(Qt::Key_M);

    QTRY_COMPARE(stateOf(id), u"missed"_s);
    const auto session = m_store->session();
    const auto happened = SequenceTable(**session).happeningsOf(customer, 0);
    QVERIFY(std::any_of(happened->begin(), happened->end(), [](const HappeningRow &row) { return row.kind == u"appointmentMissed"; }));
}

void AppointmentsPanelTest::whatWasSaidIsTakenBackWithU()
{
    const Id id = choose(u"set"_s);
    const auto *undo = m_panel->findChild<KeyButton *>(u"undoState"_s);
    press(Qt::Key_S);
    QTRY_COMPARE(stateOf(id), u"shown"_s);
    QVERIFY(undo->isVisible());

    press(Qt::Key_U);

    QTRY_COMPARE(stateOf(id), u"set"_s);
    QTRY_VERIFY(undo->isHidden());
    QCOMPARE(m_panel->findChild<QLabel *>(u"appointmentAnswer"_s)->text(), u"Taken back: booked again."_s);
}

void AppointmentsPanelTest::theResultOfACallAndWhatItConfirmedAreTakenBackTogether()
{
    const Id id = choose(u"set"_s);
    press(Qt::Key_C);
    QTRY_VERIFY(m_panel->findChild<CallResultLine *>()->isAsking());
    press(Qt::Key_O);
    QTRY_COMPARE(stateOf(id), u"confirmed"_s);
    QTRY_VERIFY(!m_panel->findChild<CallResultLine *>()->isAsking());

    press(Qt::Key_U);

    QTRY_COMPARE(stateOf(id), u"set"_s);
    QVERIFY(m_panel->findChild<CallResultLine *>()->isAsking());
    press(Qt::Key_Escape);
}

void AppointmentsPanelTest::anotherTimeIsChosenFromTheFreeOnes()
{
    const Id id = choose(u"missed"_s);
    QSignalSpy said(m_desk.get(), &AppointmentDesk::said);

    press(Qt::Key_R);
    auto *menu = m_panel->findChild<QMenu *>(u"moveMenu"_s);
    QVERIFY(menu);
    QVERIFY(!menu->actions().isEmpty());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);

    QTRY_COMPARE(said.count(), 1);
    QTRY_COMPARE(stateOf(id), u"cancelled"_s);
}

void AppointmentsPanelTest::daysAreWalkedWithBrackets()
{
    press(Qt::Key_BracketRight);
    QTRY_COMPARE(m_desk->shown().day, m_day.addDays(1));

    press(Qt::Key_BracketLeft);
    QTRY_COMPARE(m_desk->shown().day, m_day);
}

void AppointmentsPanelTest::whereNobodyIsChosenNothingCanBeDone()
{
    const auto isOffered = [this](const QString &name) { return m_panel->findChild<KeyButton *>(name)->isEnabled(); };
    QVERIFY(choose(u"set"_s) != 0);
    QVERIFY(isOffered(u"setConfirmed"_s) && isOffered(u"moveIt"_s));

    table()->setCurrentIndex({});

    QVERIFY(!isOffered(u"setConfirmed"_s) && !isOffered(u"moveIt"_s));
}

QTEST_MAIN(AppointmentsPanelTest)
#include "appointmentspaneltest.moc"
