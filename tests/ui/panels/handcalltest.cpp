// SPDX-License-Identifier: Apache-2.0
// A call made from Customer or Pipeline by the keyboard alone, over a real store: how it went settles the queue, and can be taken back.
#include "ui/panels/callresultline.h"

#include "base/clock.h"
#include "jobs/appointments/appointmentbook.h"
#include "jobs/sequences/openwork.h"
#include "models/contact/storecontactdesk.h"
#include "models/customer/timelineentries.h"
#include "store/queuetable.h"
#include "store/rooftoptable.h"
#include "store/suppressiontable.h"
#include "tests/support/need.h"
#include "tests/support/pipeline/samplecustomerbook.h"
#include "tests/support/pipeline/samplepipelinebook.h"
#include "tests/support/storefixture.h"
#include "ui/panels/customer/customerpanel.h"
#include "ui/panels/pipeline/pipelinepanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id dana = 1, due = 100;
constexpr qint64 morning = 1'795'536'000'000; // Tuesday, November 24 2026, 10:00 in Chicago

/// Everybody's facts are invented; what happened is the store's.
class StoreStoryBook final : public CustomerBook
{
public:
    explicit StoreStoryBook(const std::unique_ptr<Session> &session)
        : m_session(session)
    {}

    std::optional<CustomerFacts> customer(qint64 id) const override
    {
        auto facts = SampleCustomerBook().customer(1);
        CustomerStory story;
        if (auto open = openWork(*m_session, id))
            story.open = *std::move(open);
        facts->id = id;
        facts->timeline = timelineOf(story, QTimeZone("America/Chicago"));
        return facts;
    }

private:
    const std::unique_ptr<Session> &m_session;
};

} // namespace

class HandCallPanelTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aCallFromTheCustomersPageSettlesTheQueueAndStandsInTheTimeline();
    void undoBringsTheTaskBackAndAsksAgain();
    void escapePutsItAwayAndNothingIsKept();
    void digitsMeanNothingUntilSomebodyIsCalledOrWhileSomebodyTypes();
    void aCallBackAsksForItsTimeAsTheQueueDoes();
    void anAppointmentIsBookedWithTheResult();
    void doNotContactSaidInThePipelineIsOnTheList();
    void itIsAskedAtTheCustomerCalledAndAtNobodyElse();

private:
    void open(const QString &panel);
    void key(int code) { QTest::keyClick(m_focus, static_cast<Qt::Key>(code)); }
    QString shown(const char *name) const { return m_window->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    CallResultLine *line() const { return m_window->findChild<CallResultLine *>(); }
    TaskRow task(Id id)
    {
        const auto found = QueueTable(*m_session).find(id);
        return found ? *found : TaskRow();
    }
    QString newest() const
    {
        const auto *model = m_window->findChild<QListView *>(u"timeline"_s)->model();
        return model->rowCount() > 1 ? model->index(1, 0).data().toString() : QString(); // row 0 is the head of a day
    }

    Theme m_theme;
    QTemporaryDir m_folder;
    int m_stores = 0;
    FixedClock m_clock{morning};
    IdMaker m_ids{m_clock, 4};
    std::unique_ptr<StoreContactDesk> m_desk;
    StoreStoryBook m_story{m_session};
    SamplePipelineBook m_book{40};
    std::unique_ptr<PipelineModel> m_rows;
    PipelineViews m_views;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QWidget *m_focus = nullptr;
    QStringList m_dialled;
};

void HandCallPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.install();
}

void HandCallPanelTest::init()
{
    m_clock.setNowMs(morning);
    m_dialled.clear();
    openStore(m_folder.filePath(u"%1.db"_s.arg(++m_stores)), m_clock);
    NEED(RooftopTable(*m_session).add({1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, 1));
    for (const Id id : {dana, dana + 1}) {
        CustomerRow row;
        row.id = id;
        row.rooftopId = 1;
        row.customer.firstName = id == dana ? "Dana" : "Ellen";
        row.customer.mobilePhone = "+1515555011" + std::to_string(id);
        keepCustomer(row);
    }
    TaskRow task;
    task.id = due;
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
    const auto ask = [this](std::function<std::function<void()>(Result<Session *>)> work) { work(m_session.get())(); };
    m_desk = std::make_unique<StoreContactDesk>(
        ask, [this] { return m_clock.nowMs(); }, m_ids,
        ContactPlace{1, u"Riverside Toyota"_s, u"Jordan Blake"_s, QTimeZone("America/Chicago")});
}

void HandCallPanelTest::cleanup()
{
    m_window.reset();
    m_rows.reset();
    m_desk.reset();
    closeStore();
}

void HandCallPanelTest::open(const QString &panel)
{
    const CallSomebody dial = [this](const CallAsked &call, const std::function<void(const QString &)> &answered) {
        m_dialled << call.number;
        answered({});
    };
    const auto makeCustomer = [this, dial](QWidget *parent) -> Panel * {
        auto *page = new CustomerPanel(m_theme, m_story, {*m_desk, dial}, QDate(2026, 11, 24), parent);
        connect(page, &CustomerPanel::changed, page, &Panel::showRecord);
        return page;
    };
    const auto makePipeline = [this, dial](QWidget *parent) -> Panel * {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_rows = std::make_unique<PipelineModel>(m_book);
        m_rows->openView(SamplePipelineBook::savedView());
        return new PipelinePanel(m_theme, *m_rows, m_views, {*m_desk, dial}, *m_settings, parent);
    };
    m_window = std::make_unique<MainWindow>(m_theme,
                                            QList<PanelInfo>{{u"customer"_s, u"Customer"_s, u"person"_s, makeCustomer, PanelGroup::FromRow},
                                                             {u"pipeline"_s, u"Pipeline"_s, u"pipeline"_s, makePipeline}});
    m_window->openPanel(panel, panel == u"customer" ? dana : 0);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_focus = panel == u"customer" ? m_window->findChild<QWidget *>(u"timeline"_s) : m_window->findChild<QWidget *>(u"pipelineTable"_s);
}

void HandCallPanelTest::aCallFromTheCustomersPageSettlesTheQueueAndStandsInTheTimeline()
{
    open(u"customer"_s);

    key(Qt::Key_C);
    QCOMPARE(m_dialled, QStringList{u"+15155550111"_s});
    QCOMPARE(shown("callResultTitle"), u"How did it go with Dana?"_s);
    key(Qt::Key_5);

    QCOMPARE(shown("callResultTitle"), u"Kept: No answer. The call in the queue is settled with it."_s);
    QCOMPARE(newest(), u"Call: No answer"_s);
    QCOMPARE(task(due).state, TaskState::Done);
    QCOMPARE(task(due).disposition, u"noAnswer"_s);
    QVERIFY(m_focus->hasFocus());
}

void HandCallPanelTest::undoBringsTheTaskBackAndAsksAgain()
{
    open(u"customer"_s);
    key(Qt::Key_C);
    key(Qt::Key_5);
    m_clock.setNowMs(morning + 9'000);

    key(Qt::Key_U);

    QCOMPARE(task(due).state, TaskState::Waiting); // the next sweep lists it
    QCOMPARE(task(due).dueAt, morning - 60'000);
    QCOMPARE(newest(), QString());
    QVERIFY(line()->isAsking());
    key(Qt::Key_7);
    QCOMPARE(newest(), u"Call: Not interested"_s);
}

void HandCallPanelTest::escapePutsItAwayAndNothingIsKept()
{
    open(u"customer"_s);
    key(Qt::Key_C);

    key(Qt::Key_Escape);

    QVERIFY(!line()->isVisible());
    QVERIFY(m_window->currentPanel()->isVisible()); // and not back to the pipeline
    key(Qt::Key_5);
    QCOMPARE(task(due).state, TaskState::Ready);
}

void HandCallPanelTest::digitsMeanNothingUntilSomebodyIsCalledOrWhileSomebodyTypes()
{
    open(u"customer"_s);
    key(Qt::Key_9);
    key(Qt::Key_C);
    key(Qt::Key_N);
    auto *text = m_window->findChild<QLineEdit *>(u"writeText"_s);
    QVERIFY(text->hasFocus());

    QTest::keyClicks(text, u"9 AM suits"_s);

    QCOMPARE(text->text(), u"9 AM suits"_s);
    QCOMPARE(task(due).state, TaskState::Ready);
    QCOMPARE(SuppressionTable(*m_session).count().value(), 0);
}

void HandCallPanelTest::aCallBackAsksForItsTimeAsTheQueueDoes()
{
    open(u"customer"_s);
    key(Qt::Key_C);
    key(Qt::Key_2);
    auto *text = m_window->findChild<QLineEdit *>(u"writeText"_s);
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, u"soon"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(shown("callResultHint"), u"\"soon\" is not a time: write 30m, 2h, 3d or 14:30."_s);
    key(Qt::Key_2);
    QTest::keyClicks(text, u"14:30"_s);

    QTest::keyClick(text, Qt::Key_Return);

    QVERIFY2(shown("callResultTitle").startsWith(u"Kept: Call back, Tue 2:30"_s), qPrintable(shown("callResultTitle")));
    const auto tasks = QueueTable(*m_session).of(dana);
    NEED(tasks);
    QCOMPARE(tasks->first().dueAt, morning + 270 * 60'000);
    QCOMPARE(tasks->first().owner, u"Jordan Blake"_s);
}

void HandCallPanelTest::anAppointmentIsBookedWithTheResult()
{
    open(u"customer"_s);
    key(Qt::Key_C);
    key(Qt::Key_1);
    auto *text = m_window->findChild<QLineEdit *>(u"writeText"_s);
    QVERIFY2(text->accessibleName().contains(u"2 Tue 2:00"_s), qPrintable(text->accessibleName()));
    QTest::keyClicks(text, u"2"_s);

    QTest::keyClick(text, Qt::Key_Return);

    QVERIFY2(shown("callResultTitle").startsWith(u"Kept: Appointment set, Tue 2:00"_s), qPrintable(shown("callResultTitle")));
    QCOMPARE(task(due).disposition, u"appointmentSet"_s);
    const auto booked = readAppointments(*m_session, 1, morning, morning + 86'400'000);
    NEED(booked);
    QCOMPARE(booked->size(), 1);
    QCOMPARE(booked->first().row.customerId, dana);
    QCOMPARE(booked->first().row.startsAt, morning + 4 * 3'600'000);
    QCOMPARE(booked->first().row.madeBy, u"Jordan Blake"_s);
}

void HandCallPanelTest::doNotContactSaidInThePipelineIsOnTheList()
{
    open(u"pipeline"_s);

    key(Qt::Key_C);
    key(Qt::Key_9);

    QCOMPARE(SuppressionTable(*m_session).count().value(), 1);
    QCOMPARE(task(due).disposition, u"doNotContact"_s);
    key(Qt::Key_U);
    QCOMPARE(SuppressionTable(*m_session).count().value(), 0);
}

void HandCallPanelTest::itIsAskedAtTheCustomerCalledAndAtNobodyElse()
{
    open(u"pipeline"_s);
    key(Qt::Key_C);

    key(Qt::Key_J);
    QVERIFY(!line()->isVisible());
    key(Qt::Key_9);
    QCOMPARE(task(due).state, TaskState::Ready);
    key(Qt::Key_K);

    QVERIFY(line()->isAsking());
    QCOMPARE(shown("callResultTitle"), u"How did it go with Dana?"_s);
}

QTEST_MAIN(HandCallPanelTest)
#include "handcalltest.moc"
