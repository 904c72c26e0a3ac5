// SPDX-License-Identifier: Apache-2.0
// A call made from Service, Appraisals or Appointments by the keyboard alone, over a real store: asked about as on every other screen.
#include "base/clock.h"
#include "jobs/appointments/appointmentbook.h"
#include "jobs/runner/jobrunner.h"
#include "models/appraisals/appraisalmodel.h"
#include "models/contact/storecontactdesk.h"
#include "models/service/servicedesk.h"
#include "store/customernotetable.h"
#include "store/queuetable.h"
#include "tests/support/keysoftwo.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "ui/panels/appointments/appointmentspanel.h"
#include "ui/panels/appraisals/appraisalform.h"
#include "ui/panels/appraisals/appraisalspanel.h"
#include "ui/panels/callresultline.h"
#include "ui/panels/service/servicepanel.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/tabrow.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id dana = 1, tacoma = 12, due = 100;
constexpr qint64 morning = 1'795'536'000'000, hourMs = 3'600'000; // Tuesday, November 24 2026, 10:00 in Chicago
const QDate today{2026, 11, 24};
const qint64 todayNumber = QDate(1970, 1, 1).daysTo(today); // as the store counts days
const QTimeZone chicago("America/Chicago");

} // namespace

class HandCallProgramsTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itIsAskedHowItWentAndTheQueueIsSettled_data() { addPanels(); }
    void itIsAskedHowItWentAndTheQueueIsSettled();
    void itIsAboutTheProgramAndTheVehicleOfTheRow_data() { addPanels(); }
    void itIsAboutTheProgramAndTheVehicleOfTheRow();
    void aNumberThatIsNotTheirsIsNotDialledAgain_data() { addPanels(); }
    void aNumberThatIsNotTheirsIsNotDialledAgain();
    void escapePutsItAwayAndNothingIsKept_data() { addPanels(); }
    void escapePutsItAwayAndNothingIsKept();
    void whoIsNotKnownIsNotAskedAbout_data();
    void whoIsNotKnownIsNotAskedAbout();
    void aNoteIsKeptWithTheResult_data() { addPanels(); }
    void aNoteIsKeptWithTheResult();
    void aNoteIsNotLostWhenTheResultIsLeftUnsaid();
    void nTypesAnAppraisalInOnlyWhileNothingIsAsked();
    void digitsAreTheListsOfAppraisalsAgainOnceItIsSaid();
    void anAppraisalStaysInItsListUntilTheResultCannotBeTakenBack();
    void findingsAreNotPickedWhileItIsAsked();
    void whatTheCallBookedStandsInTheDay();
    void confirmedInTheCallIsItsResult();

private:
    void addPanels();
    void addCall(Id id);
    void open(const QString &panel);
    ContactWays ways();
    void key(int code) { QTest::keyClick(m_panel->focusWidget() ? m_panel->focusWidget() : m_panel.get(), static_cast<Qt::Key>(code)); }
    void type(const QString &words)
    {
        QTest::keyClicks(m_panel->findChild<QLineEdit *>(u"writeText"_s), words);
        QTest::keyClick(m_panel->findChild<QLineEdit *>(u"writeText"_s), Qt::Key_Return);
    }
    QString shown(const char *name) const { return m_panel->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    CallResultLine *line() const { return m_panel->findChild<CallResultLine *>(); }
    TaskRow task(Id id)
    {
        const auto found = QueueTable(*m_session).find(id);
        return found ? *found : TaskRow();
    }

    Theme m_theme;
    QTemporaryDir m_folder;
    int m_stores = 0;
    FixedClock m_clock{morning};
    IdMaker m_ids{m_clock, 4};
    std::unique_ptr<JobRunner> m_runner; ///< gone before its store is
    std::unique_ptr<StoreContactDesk> m_desk;
    std::unique_ptr<ServiceDesk> m_lane;
    std::unique_ptr<AppraisalDesk> m_book;
    std::unique_ptr<AppointmentDesk> m_day;
    std::unique_ptr<Panel> m_panel;
    QList<CallAsked> m_dialled;
};

void HandCallProgramsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.install();
}

void HandCallProgramsTest::init()
{
    m_clock.setNowMs(morning);
    m_dialled.clear();
    openStore(m_folder.filePath(u"%1.db"_s.arg(++m_stores)), m_clock);
    NEED(RooftopTable(*m_session).add({1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, 1));
    CustomerRow row;
    row.id = dana;
    row.rooftopId = 1;
    row.customer.firstName = "Dana";
    row.customer.mobilePhone = "+15155550111";
    row.customer.homePhone = "+15155550112";
    keepCustomer(row);
    for (const QString &sql :
         {u"INSERT INTO source (id, rooftop_id, preset, title) VALUES (1, 1, 'appraisals', 'Appraisals')"_s,
          u"INSERT INTO vehicle (id, rooftop_id, year, make, model, owner_id) VALUES (11, 1, 2022, 'Toyota', 'Camry', 1), "
          u"(12, 1, 2019, 'Toyota', 'Tacoma', 1)"_s,
          u"INSERT INTO equity_history (vehicle_id, month, as_of, payoff, value, equity) VALUES (11, 202611, 1, 1, 1, 500000)"_s})
        NEED(m_session->exec(sql));
    addCall(due);
    m_runner = std::make_unique<JobRunner>([this] { return m_clock.nowMs(); });
    const auto ask = [this](std::function<std::function<void()>(Result<Session *>)> work) { work(m_session.get())(); };
    m_desk = std::make_unique<StoreContactDesk>(
        ask, [this] { return m_clock.nowMs(); }, m_ids, ContactPlace{1, u"Riverside Toyota"_s, u"Jordan Blake"_s, chicago});
}

void HandCallProgramsTest::cleanup()
{
    m_panel.reset();
    m_lane.reset();
    m_book.reset();
    m_day.reset();
    m_desk.reset();
    m_runner.reset();
    closeStore();
}

void HandCallProgramsTest::addPanels()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("from the service lane") << u"service"_s;
    QTest::newRow("from an unsold appraisal") << u"appraisals"_s;
    QTest::newRow("from the day's appointments") << u"appointments"_s;
}

void HandCallProgramsTest::addCall(Id id)
{
    TaskRow task;
    task.id = id;
    task.rooftopId = 1;
    task.customerId = dana;
    task.enrollmentId = 7;
    task.step = 1;
    task.program = u"equity"_s;
    task.kind = u"call"_s;
    task.dueAt = morning - 60'000;
    task.reasons = u"[]"_s;
    task.state = TaskState::Ready;
    NEED(QueueTable(*m_session).add(task));
}

ContactWays HandCallProgramsTest::ways()
{
    return {*m_desk, [this](const CallAsked &call, const std::function<void(const QString &)> &answered) {
                m_dialled << call;
                answered({});
            }};
}

/// Each shows Dana's Tacoma, which is not the vehicle with the most equity, and a row of nobody.
void HandCallProgramsTest::open(const QString &panel)
{
    const BackgroundStore background{*m_runner, *m_store, m_clock, m_ids};
    const auto rooftop = [] { return Rooftop{1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}; };
    const auto day = [] { return today; };
    const auto person = [] { return u"Jordan Blake"_s; };
    if (panel == u"service") {
        NEED(m_session->exec(u"INSERT INTO repair_order (id, rooftop_id, source_id, ro_number, customer_id, vehicle_id, status, opened_on) "
                             u"VALUES (8, 1, 1, '4711', 1, 12, 'open', %1), (9, 1, 1, '4712', NULL, NULL, 'open', %1)"_s.arg(todayNumber)));
        m_lane = std::make_unique<ServiceDesk>(background, rooftop, day);
        NEED(m_lane->loadNow());
        m_panel = std::make_unique<ServicePanel>(m_theme, *m_lane, person, ways());
    } else if (panel == u"appraisals") {
        NEED(m_session->exec(
            u"INSERT INTO appraisal (id, rooftop_id, source_id, number, customer_id, vehicle_id, appraised_on, way, "
            u"test_drove, condition, offer, outcome, created_at) VALUES (8, 1, 1, 'A1', 1, 12, %1, 0, 0, 0, 2500000, 0, 1), "
            u"(9, 1, 1, 'A2', NULL, NULL, %2, 0, 0, 0, 900000, 0, 1)"_s.arg(todayNumber - 3)
                .arg(todayNumber - 5)));
        AppraisalDesk::Place place;
        place.rooftop = rooftop;
        place.today = day;
        place.settings = [] { return Settings(); };
        m_book = std::make_unique<AppraisalDesk>(background, std::move(place));
        NEED(m_book->loadNow());
        m_panel = std::make_unique<AppraisalsPanel>(m_theme, *m_book, person, ways());
    } else {
        AppointmentRow visit;
        visit.id = 8;
        visit.rooftopId = 1;
        visit.customerId = dana;
        visit.vehicleId = tacoma;
        visit.kind = u"sales"_s;
        visit.startsAt = morning + 2 * hourMs;
        visit.state = u"set"_s;
        visit.program = u"appraisals"_s;
        visit.madeAt = visit.changedAt = morning - hourMs;
        NEED(bookAppointment(*m_session, m_ids, visit, 2, morning - hourMs));
        m_day = std::make_unique<AppointmentDesk>(background, rooftop, day, [] { return Settings(); });
        NEED(m_day->loadNow(today));
        auto appointments = std::make_unique<AppointmentsPanel>(m_theme, *m_day, person, ways());
        connect(appointments.get(), &AppointmentsPanel::changed, m_day.get(), [this] { NEED(m_day->loadNow(today)); });
        m_panel = std::move(appointments);
    }
    m_panel->resize(1240, 820);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->focusFirst();
}

void HandCallProgramsTest::itIsAskedHowItWentAndTheQueueIsSettled()
{
    QFETCH(const QString, program);
    open(program);

    QCOMPARE(keysOfTwo(m_panel->actions()), QStringList());
    key(Qt::Key_C);
    QCOMPARE(keysOfTwo(m_panel->actions()), QStringList());
    QCOMPARE(m_dialled.size(), 1);
    QCOMPARE(m_dialled.first().number, u"+15155550111"_s);
    QCOMPARE(m_dialled.first().program, program); // the purpose of the call follows from it
    QVERIFY(!m_dialled.first().purpose);
    QCOMPARE(shown("callResultTitle"), u"How did it go with Dana?"_s);
    key(Qt::Key_5);

    QCOMPARE(shown("callResultTitle"), u"Kept: No answer. The call in the queue is settled with it."_s);
    QCOMPARE(task(due).state, TaskState::Done);
    QCOMPARE(task(due).disposition, u"noAnswer"_s);
    key(Qt::Key_U);
    QCOMPARE(task(due).state, TaskState::Waiting); // the next sweep lists it
    QVERIFY(line()->isAsking());
}

void HandCallProgramsTest::itIsAboutTheProgramAndTheVehicleOfTheRow()
{
    QFETCH(const QString, program);
    NEED(m_session->exec(u"DELETE FROM task"_s));
    open(program);

    key(Qt::Key_C);
    key(Qt::Key_5);

    QCOMPARE(shown("callResultTitle"), u"Kept: No answer."_s);
    const auto tasks = QueueTable(*m_session).of(dana);
    NEED(tasks);
    QCOMPARE(tasks->size(), 1);
    QCOMPARE(tasks->first().program, program);
    QCOMPARE(tasks->first().vehicleId, std::optional(tacoma));
    QVERIFY(tasks->first().script != u"equity"); // what is read out when they are called again
}

void HandCallProgramsTest::aNumberThatIsNotTheirsIsNotDialledAgain()
{
    QFETCH(const QString, program);
    open(program);
    key(Qt::Key_C);
    key(Qt::Key_6);

    key(Qt::Key_C);

    QCOMPARE(m_dialled.last().number, u"+15155550112"_s);
}

void HandCallProgramsTest::escapePutsItAwayAndNothingIsKept()
{
    QFETCH(const QString, program);
    open(program);
    key(Qt::Key_C);

    key(Qt::Key_Escape);

    QVERIFY(!line()->isVisible());
    key(Qt::Key_5);
    QCOMPARE(task(due).state, TaskState::Ready);
}

void HandCallProgramsTest::whoIsNotKnownIsNotAskedAbout_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("an order without its customer") << u"service"_s;
    QTest::newRow("an appraisal without its customer") << u"appraisals"_s;
}

void HandCallProgramsTest::whoIsNotKnownIsNotAskedAbout()
{
    QFETCH(const QString, program);
    open(program);
    key(Qt::Key_C);

    key(Qt::Key_J);
    QVERIFY(!line()->isVisible());
    key(Qt::Key_C);
    QVERIFY(!line()->isVisible());
    QCOMPARE(m_dialled.size(), 1);
    key(Qt::Key_K);

    QVERIFY(line()->isAsking()); // still of whom was called
}

void HandCallProgramsTest::aNoteIsKeptWithTheResult()
{
    QFETCH(const QString, program);
    open(program);
    key(Qt::Key_C);
    key(Qt::Key_N);
    type(u"5 kids, wants 3 rows"_s);
    QCOMPARE(shown("callResultHint"), u"Note kept with the result: 5 kids, wants 3 rows"_s);

    key(Qt::Key_7);

    QCOMPARE(task(due).note, u"5 kids, wants 3 rows"_s);
    QCOMPARE(task(due).disposition, u"notInterested"_s);
    key(Qt::Key_U);
    QCOMPARE(shown("callResultHint"), u"Note kept with the result: 5 kids, wants 3 rows"_s);
}

void HandCallProgramsTest::aNoteIsNotLostWhenTheResultIsLeftUnsaid()
{
    open(u"service"_s);
    key(Qt::Key_C);
    key(Qt::Key_N);
    type(u"Call after the oil change"_s);

    key(Qt::Key_Escape);

    QCOMPARE(task(due).state, TaskState::Ready);
    const auto notes = CustomerNoteTable(*m_session).ofCustomer(dana);
    NEED(notes);
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().text, u"Call after the oil change"_s);
}

void HandCallProgramsTest::nTypesAnAppraisalInOnlyWhileNothingIsAsked()
{
    open(u"appraisals"_s);
    key(Qt::Key_C);
    key(Qt::Key_N);
    QVERIFY(!m_panel->findChild<AppraisalForm *>());
    QTest::keyClick(m_panel->findChild<QLineEdit *>(u"writeText"_s), Qt::Key_Escape);
    key(Qt::Key_Escape);

    key(Qt::Key_N);

    QVERIFY(m_panel->findChild<AppraisalForm *>());
}

void HandCallProgramsTest::digitsAreTheListsOfAppraisalsAgainOnceItIsSaid()
{
    open(u"appraisals"_s);
    auto *tabs = m_panel->findChild<TabRow *>(u"appraisalTabs"_s);
    key(Qt::Key_2);
    QCOMPARE(tabs->current(), int(AppraisalTab::Open));
    key(Qt::Key_C);

    key(Qt::Key_3);
    QCOMPARE(tabs->current(), int(AppraisalTab::Open));
    QCOMPARE(task(due).disposition, u"handedOver"_s);
    key(Qt::Key_1);

    QCOMPARE(tabs->current(), int(AppraisalTab::NeedsTouch));
}

void HandCallProgramsTest::anAppraisalStaysInItsListUntilTheResultCannotBeTakenBack()
{
    open(u"appraisals"_s);
    auto *tabs = m_panel->findChild<TabRow *>(u"appraisalTabs"_s);
    auto *model = m_panel->findChild<LineTable *>(u"appraisalTable"_s)->model();
    key(Qt::Key_3); // never contacted
    QCOMPARE(tabs->current(), int(AppraisalTab::NeverContacted));
    const int before = model->rowCount();
    QSignalSpy loaded(m_book.get(), &AppraisalDesk::loaded);
    key(Qt::Key_C);

    key(Qt::Key_5);
    QCOMPARE(model->rowCount(), before);
    QVERIFY(m_panel->findChild<QWidget *>(u"callResultUndo"_s)->isVisible());
    key(Qt::Key_Escape);

    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(model->rowCount(), before - 1);
}

void HandCallProgramsTest::findingsAreNotPickedWhileItIsAsked()
{
    open(u"service"_s);
    key(Qt::Key_C);

    key(Qt::Key_R);

    QVERIFY2(shown("serviceNote").startsWith(u"First say how the call went"_s), qPrintable(shown("serviceNote")));
}

void HandCallProgramsTest::whatTheCallBookedStandsInTheDay()
{
    open(u"appointments"_s);
    auto *model = m_panel->findChild<LineTable *>(u"appointmentTable"_s)->model();
    QCOMPARE(model->rowCount(), 1);
    key(Qt::Key_C);
    key(Qt::Key_1);

    type(u"2"_s);

    QVERIFY2(shown("callResultTitle").startsWith(u"Kept: Appointment set, Tue 2:00"_s), qPrintable(shown("callResultTitle")));
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(m_day->shown().lines.last().row.program, u"appointments"_s);
    key(Qt::Key_U);
    QCOMPARE(model->rowCount(), 1);
}

void HandCallProgramsTest::confirmedInTheCallIsItsResult()
{
    open(u"appointments"_s);
    key(Qt::Key_C);

    key(Qt::Key_O);

    QCOMPARE(task(due).disposition, u"confirmed"_s);
    QCOMPARE(shown("callResultTitle"), u"Kept: Confirmed. The call in the queue is settled with it."_s);
    QTRY_COMPARE(AppointmentTable(*m_session).find(8)->state, u"confirmed"_s);
}

QTEST_MAIN(HandCallProgramsTest)
#include "handcallprogramstest.moc"
