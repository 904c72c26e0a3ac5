// SPDX-License-Identifier: Apache-2.0
// A morning in the queue by the keyboard alone, on a real store: fifty people, every result, no mouse.
#include "ui/panels/queue/queuepanel.h"

#include "base/clock.h"
#include "jobs/sequences/handcall.h"
#include "models/queue/storequeuedesk.h"
#include "store/appointmenttable.h"
#include "store/bulkstatement.h"
#include "store/customertable.h"
#include "store/dnctable.h"
#include "store/gatewaytable.h"
#include "store/outboxtable.h"
#include "store/queuetable.h"
#include "store/rooftoptable.h"
#include "store/sequencetable.h"
#include "store/settingtable.h"
#include "store/store.h"
#include "tests/support/need.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 60;
// Tuesday, November 24 2026, 10:00 in Chicago.
constexpr qint64 morning = 1'795'536'000'000;

} // namespace

class QueuePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhoIsNextAndWhy();
    void whoseNightItIsComesInTheMorning();
    void nobodyIsCalledAtNight();
    void whenAllAreAsleepItSaysWhenTheNextOneIsDue();
    void aNumberNobodyCheckedIsNotCalledToSell();
    void whoAskedUsWithinThreeMonthsIsCalledAllTheSame();
    void fiftyPeopleWithEveryResultByKeysAlone();
    void undoBringsThePersonBack();
    void whoWasCalledFromAnotherScreenLeavesTheCard();
    void typingANoteGivesNoResult();
    void aTextGoesThroughTheOutboxAndTheRulesSpeakWhileItIsTyped();
    void aVoicemailIsNotLeftTwice();
    void bookingTakesASlotAndFinishes();
    void undoTakesTheBookingBackToo();
    void aTimeIsOfferedToAsManyAsTheRooftopTakes();
    void objectionsAndScriptMoveByKeys();
    void theScriptNamesTheServiceThatWasDeclined();
    void theScriptsLineTakesTheLookOn();
    void anEmptyQueueSaysSo();

private:
    void key(int code) { QTest::keyClick(m_table, static_cast<Qt::Key>(code)); }
    void type(const QString &words)
    {
        QTest::keyClicks(m_panel->findChild<QLineEdit *>(u"writeText"_s), words);
        QTest::keyClick(m_panel->findChild<QLineEdit *>(u"writeText"_s), Qt::Key_Return);
    }
    QString why() const { return m_panel->findChild<QWidget *>(u"whyNext"_s)->accessibleName(); }
    QString shown(const char *name) const { return m_panel->findChild<QLabel *>(QString::fromLatin1(name))->text(); }

    Theme m_theme;
    QTemporaryDir m_folder;
    int m_stores = 0;
    FixedClock m_clock{morning};
    IdMaker m_ids{m_clock, 4};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<const DeskSnapshot> m_snapshot; ///< the book in memory, once a test reads it
    std::unique_ptr<StoreQueueDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QueuePanel *m_panel = nullptr;
    LineTable *m_table = nullptr;
    QStringList m_dialled;
};

void QueuePanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.install();
}

void QueuePanelTest::init()
{
    m_clock.setNowMs(morning);
    m_dialled.clear();
    auto store = Store::open(*StoreLocation::parse(m_folder.filePath(u"%1.db"_s.arg(++m_stores))), m_clock);
    NEED(store);
    m_store = std::move(*store);
    auto session = m_store->session();
    NEED(session);
    m_session = std::move(*session);
    NEED(RooftopTable(*m_session).add({1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, morning));
    NEED(DncTable(*m_session).put({u"national"_s, 515, morning, 0, {}, {}}));
    BulkStatement customers(*m_session, u"upsert_customer"_s);
    QueueTable queue(*m_session);
    for (int i = 1; i <= people; ++i) {
        CustomerRow row;
        row.id = i;
        row.rooftopId = 1;
        row.customer.firstName = "Person";
        row.customer.lastName = std::to_string(i);
        row.customer.mobilePhone = "+151555501" + std::string(i < 10 ? "0" : "") + std::to_string(i);
        row.zone = i % 2 ? "America/Chicago" : "America/Denver";
        row.createdAt = 5;
        CustomerTable::bind(customers, row);
        NEED(customers.step());
        TaskRow task;
        task.id = 1000 + i;
        task.rooftopId = 1;
        task.customerId = i;
        task.program = u"leads"_s;
        task.kind = u"call"_s;
        task.place = i;
        task.dueAt = morning;
        task.slaAt = morning + 5 * 60'000;
        task.script = u"lead"_s;
        task.voicemail = u"lead.intro"_s;
        task.attempt = 4;
        task.attempts = 12;
        task.reasons = u"[{\"code\":\"leadReceived\",\"value\":0,\"points\":200},{\"code\":\"promise\",\"value\":5,\"points\":4000}]"_s;
        NEED(queue.add(task));
    }
    const auto ask = [this](std::function<std::function<void()>(Result<Session *>)> work) { work(m_session.get())(); };
    m_desk = std::make_unique<StoreQueueDesk>(
        ask, [this] { return m_clock.nowMs(); }, m_ids,
        QueuePlace{u"Jordan Blake"_s, QTimeZone("America/Chicago"), u"Riverside Toyota"_s, 1}, [this] { return m_snapshot; });
    m_window = std::make_unique<MainWindow>(
        m_theme, QList<PanelInfo>{{u"queue"_s, u"Queue"_s, u"queue"_s, [this](QWidget *parent) -> Panel * {
                                       m_panel = new QueuePanel(
                                           m_theme, *m_desk, nullptr, [this](const QString &number) { m_dialled << number; }, parent);
                                       m_panel->refresh();
                                       return m_panel;
                                   }}});
    m_window->openPanel(u"queue"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_table = m_panel->findChild<LineTable *>(u"upNext"_s);
    m_panel->focusFirst();
    new QAbstractItemModelTester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_panel);
}

void QueuePanelTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_session.reset();
    m_store.reset();
}

void QueuePanelTest::showsWhoIsNextAndWhy()
{
    QCOMPARE(shown("queueName"), u"Person 1"_s);
    QVERIFY(why().contains(u"New lead"_s) && why().contains(u"5 min rule"_s));
    QCOMPARE(shown("attempt"), u"4 of 12"_s);
    QCOMPARE(shown("promise"), u"5:00"_s);
    QVERIFY2(shown("localTime").startsWith(u"10:00 AM"_s), qPrintable(shown("localTime")));
    QCOMPARE(shown("phone"), u"(515) 555-0101"_s);
    QCOMPARE(m_table->model()->rowCount(), people - 1);

    key(Qt::Key_Return);

    QCOMPARE(m_dialled, QStringList{u"+15155550101"_s});
}

// 47 CFR 64.1200(c)(1): not before 8 AM nor after 9 PM where the called party is.
void QueuePanelTest::whoseNightItIsComesInTheMorning()
{
    NEED(DncTable(*m_session).put({u"national"_s, 303, morning, 0, {}, {}}));
    NEED(m_session->exec(u"UPDATE customer SET mobile_phone = '+130355501' || substr(mobile_phone, 11) WHERE id IN (2, 6)"_s));
    m_clock.setNowMs(morning + 11 * 3'600'000); // 9 PM in Chicago and for numbers of Iowa; 8 PM in Denver
    key(Qt::Key_S);

    QCOMPARE(shown("queueName"), u"Person 2"_s);
    key(Qt::Key_S);
    QCOMPARE(shown("queueName"), u"Person 6"_s);
    const auto asleep = QueueTable(*m_session).find(1003);
    NEED(asleep);
    QCOMPARE(asleep->state, TaskState::Waiting);
    QCOMPARE(asleep->dueAt, morning + 22 * 3'600'000); // 8 AM in Chicago
    QCOMPARE(asleep->slaAt, std::optional(morning + 5 * 60'000LL));

    m_clock.setNowMs(morning + 22 * 3'600'000);
    key(Qt::Key_S);
    QCOMPARE(shown("queueName"), u"Person 1"_s);
    QVERIFY2(shown("localTime").startsWith(u"8:00 AM"_s), qPrintable(shown("localTime")));
}

void QueuePanelTest::nobodyIsCalledAtNight()
{
    m_clock.setNowMs(morning + 11 * 3'600'000);            // 9 PM in Chicago
    Q_EMIT m_table->opened(m_table->model()->index(3, 0)); // picked from the list
    QCOMPARE(shown("queueName"), u"Person 5"_s);
    QVERIFY2(shown("localTime").startsWith(u"9:00 PM"_s), qPrintable(shown("localTime")));
    QVERIFY2(shown("said").startsWith(u"not before "_s) && shown("said").contains(u"8:00 AM, their time"_s), qPrintable(shown("said")));

    key(Qt::Key_Return);

    QVERIFY(m_dialled.isEmpty());
    QVERIFY2(shown("said").contains(u"also with consent"_s), qPrintable(shown("said"))); // the rule's own words
}

void QueuePanelTest::whenAllAreAsleepItSaysWhenTheNextOneIsDue()
{
    m_clock.setNowMs(morning + 12 * 3'600'000); // 10 PM in Chicago, 9 PM in Denver
    key(Qt::Key_7);

    QVERIFY(!m_panel->card());
    const auto labels = m_panel->findChildren<QLabel *>();
    const bool says = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(u"The next one is due Wed Nov 25, 8:00 AM."_s);
    });
    QVERIFY(says);
}

// 16 CFR 310.4(b)(3)(iv): the National list, not older than 31 days, is asked before a call that sells.
void QueuePanelTest::aNumberNobodyCheckedIsNotCalledToSell()
{
    NEED(m_session->exec(u"DELETE FROM dnc_area"_s));
    key(Qt::Key_S);

    key(Qt::Key_Return);

    QVERIFY(m_dialled.isEmpty());
    QVERIFY2(shown("said").contains(u"31 days"_s), qPrintable(shown("said")));
}

// 16 CFR 310.2(q)(2): an inquiry is a relationship for three months, and the National list does not bar the call.
void QueuePanelTest::whoAskedUsWithinThreeMonthsIsCalledAllTheSame()
{
    NEED(m_session->exec(u"DELETE FROM dnc_area"_s));
    const auto asks = [this](int customer, int daysAgo) {
        NEED(m_session->exec(u"INSERT INTO lead (id, rooftop_id, document_id, customer_id, received_at, source_kind, grade, score, tier, "
                             u"points, reasons, facts, "
                             u"state) VALUES (%1, 1, 1, %1, %2, 'website', 'A', 50, 1, '[]', '[]', '{}', 'open')"_s.arg(customer)
                                 .arg(morning - daysAgo * qint64{86'400'000})));
    };
    asks(3, 89);
    asks(5, 92);
    key(Qt::Key_S);
    key(Qt::Key_S);
    QCOMPARE(shown("queueName"), u"Person 3"_s);

    key(Qt::Key_Return);
    QCOMPARE(m_dialled, QStringList{u"+15155550103"_s});

    key(Qt::Key_S);
    key(Qt::Key_S);
    QCOMPARE(shown("queueName"), u"Person 5"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_dialled.size(), 1);
}

void QueuePanelTest::fiftyPeopleWithEveryResultByKeysAlone()
{
    QMap<QString, int> given;
    QList<qint64> times;
    for (int person = 0; person < 50; ++person) {
        const int result = person % 9 + 1;
        const QString before = shown("queueName");
        key(Qt::Key_Return);
        QElapsedTimer timer;
        timer.start();
        key(Qt::Key_0 + result);
        if (result == 1)
            type(u"%1"_s.arg(person % 3 + 1));
        if (result == 2)
            type(u"3h"_s);
        times << timer.nsecsElapsed() / 1000;
        QVERIFY2(shown("queueName") != before, qPrintable(u"result %1 for %2: %3"_s.arg(result).arg(before, shown("said"))));
        m_clock.advanceMs(20'000);
    }

    for (int i = 1; i <= 50; ++i) {
        const auto task = QueueTable(*m_session).find(1000 + i);
        NEED(task);
        QCOMPARE(task->state, TaskState::Done);
        QCOMPARE(task->doneBy, u"Jordan Blake"_s);
        ++given[task->disposition];
    }
    QCOMPARE(given.size(), 9);
    QCOMPARE(given.value(u"appointmentSet"_s), 6);
    QCOMPARE(m_panel->session().contacts, 50);
    QCOMPARE(m_panel->session().appointments, 6);
    QCOMPARE(m_dialled.size(), 50);
    const auto booked = AppointmentTable(*m_session).between(1, 0, morning * 2);
    QCOMPARE(booked->size(), 6);
    std::sort(times.begin(), times.end());
    QVERIFY2(times.at(25) < 50'000, qPrintable(u"median %1 µs from key to next person"_s.arg(times.at(25))));
}

void QueuePanelTest::undoBringsThePersonBack()
{
    QVERIFY(!m_window->findChild<KeyButton *>(u"undo"_s)->isVisible()); // nothing was done yet
    key(Qt::Key_5);
    QCOMPARE(shown("queueName"), u"Person 2"_s);
    QVERIFY(m_window->findChild<KeyButton *>(u"undo"_s)->isVisible());

    key(Qt::Key_U);

    QCOMPARE(shown("queueName"), u"Person 1"_s);
    QVERIFY(SequenceTable(*m_session).happeningsOf(1, 0)->isEmpty());
    QCOMPARE(m_panel->session().contacts, 0);
    QVERIFY(!m_window->findChild<KeyButton *>(u"undo"_s)->isVisible());
}

void QueuePanelTest::whoWasCalledFromAnotherScreenLeavesTheCard()
{
    NEED(keepHandCall(*m_session, m_ids, {1, 1, u"equity"_s}, {Disposition::NoAnswer, {}, {}, {}}, u"Jordan Blake"_s, morning));

    m_panel->leaveCard(1);

    QCOMPARE(QueueTable(*m_session).find(1001)->state, TaskState::Done); // the task on the card
    QCOMPARE(shown("queueName"), u"Person 2"_s);
    m_panel->leaveCard(30); // of somebody else: the card stays
    QCOMPARE(shown("queueName"), u"Person 2"_s);
}

void QueuePanelTest::typingANoteGivesNoResult()
{
    key(Qt::Key_N);
    type(u"5 kids, wants 3 rows, calls at 1"_s);
    QCOMPARE(shown("queueName"), u"Person 1"_s);

    key(Qt::Key_3);

    QCOMPARE(QueueTable(*m_session).find(1001)->note, u"5 kids, wants 3 rows, calls at 1"_s);
    QCOMPARE(m_panel->session().notes, 1);
}

void QueuePanelTest::aTextGoesThroughTheOutboxAndTheRulesSpeakWhileItIsTyped()
{
    key(Qt::Key_T);
    auto *ask = m_panel->findChild<QLineEdit *>(u"writeText"_s);

    QTest::keyClicks(ask, u"Riverside Toyota: your part is here."_s);
    QTRY_VERIFY2(shown("writeRuling").contains(u"consent"_s, Qt::CaseInsensitive),
                 qPrintable(shown("writeRuling"))); // nobody agreed to texts (F-02)
    QTest::keyClick(ask, Qt::Key_Return);
    QVERIFY2(shown("said").contains(u"No gateway for texts"_s), qPrintable(shown("said")));
    GatewayAccount account;
    account.id = 5;
    account.rooftopId = 1;
    account.gateway = u"twilio"_s;
    account.title = u"Texts"_s;
    NEED(GatewayTable(*m_session).keep(account));
    key(Qt::Key_T);
    QTest::keyClicks(ask, u"Riverside Toyota: your part is here."_s);
    QTest::keyClick(ask, Qt::Key_Return);

    QCOMPARE(shown("said"), u"The text is in the outbox."_s);
    const auto rows = OutboxTable(*m_session).rows(1, OutboxState::Queued, 10);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().to, u"+15155550101"_s);
    QCOMPARE(rows->first().purpose, Purpose::Dual);
    QVERIFY(m_dialled.isEmpty());
    QCOMPARE(shown("queueName"), u"Person 1"_s); // writing gives no result
}

void QueuePanelTest::aVoicemailIsNotLeftTwice()
{
    const QString first = m_panel->findChild<QLabel *>(u"voicemailMarked"_s)->text();
    key(Qt::Key_4);
    TaskRow again = *QueueTable(*m_session).find(1001);
    again.id = 5000;
    again.place = 0;
    again.state = TaskState::Waiting;
    again.disposition.clear();
    again.doneAt.reset();
    NEED(QueueTable(*m_session).add(again));
    m_clock.advanceMs(2 * 3'600'000);

    key(Qt::Key_5);

    QCOMPARE(shown("queueName"), u"Person 1"_s);
    QVERIFY(first.contains(u"Introduction"_s));
    QCOMPARE(m_panel->findChild<QLabel *>(u"voicemailLeft"_s)->text(), first);
    QVERIFY(m_panel->findChild<QLabel *>(u"voicemailMarked"_s)->text().contains(u"Value"_s));
}

void QueuePanelTest::aTimeIsOfferedToAsManyAsTheRooftopTakes()
{
    NEED(SettingTable(*m_session).set(u"booking.capacity"_s, u"1"_s, SettingScope::store()));
    NEED(SettingTable(*m_session).set(u"booking.minutes"_s, u"45"_s, SettingScope::store()));
    const auto offered = [this](qint64 taskId) {
        std::optional<QueueCard> taken;
        m_desk->take(taskId, [&taken](const Result<std::optional<QueueCard>> &card) {
            NEED(card);
            taken = *card;
        });
        return taken.value_or(QueueCard());
    };
    const QueueCard first = offered(1003), second = offered(1005);
    QVERIFY(!first.free.isEmpty());
    const QueueSlot slot = first.free.first();
    QCOMPARE(second.free.first().startsAt, slot.startsAt);

    std::optional<Result<KeptResult>> booked, full;
    const TaskResult agreed{.disposition = Disposition::AppointmentSet, .visit = AgreedVisit{slot.startsAt}};
    m_desk->finish(first.line.taskId, agreed, [&](const Result<KeptResult> &kept) { booked = kept; });
    m_desk->finish(second.line.taskId, agreed, [&](const Result<KeptResult> &kept) { full = kept; });

    NEED(*booked);
    QVERIFY(!*full);
    QCOMPARE(full->error().kind, Error::Kind::Conflict);
    QVERIFY(QueueTable(*m_session).find(1005)->disposition.isEmpty()); // it goes on with another time
    QVERIFY(offered(1007).free.first().startsAt != slot.startsAt);
    QCOMPARE(AppointmentTable(*m_session).of(3)->first().minutes, 45);
}

void QueuePanelTest::bookingTakesASlotAndFinishes()
{
    key(Qt::Key_A);
    type(u"9"_s);
    QCOMPARE(shown("queueName"), u"Person 1"_s); // there is no ninth
    key(Qt::Key_A);
    type(u"1"_s);

    QCOMPARE(shown("queueName"), u"Person 2"_s);
    const auto booked = AppointmentTable(*m_session).of(1);
    QCOMPARE(booked->size(), 1);
    QCOMPARE(SequenceTable(*m_session).happeningsOf(1, 0)->first().kind, u"appointmentSet"_s);
}

void QueuePanelTest::undoTakesTheBookingBackToo()
{
    key(Qt::Key_1);
    type(u"1"_s);
    QCOMPARE(AppointmentTable(*m_session).of(1)->size(), 1);
    QCOMPARE(m_panel->session().appointments, 1);

    key(Qt::Key_U);

    QCOMPARE(shown("queueName"), u"Person 1"_s);
    QVERIFY(AppointmentTable(*m_session).of(1)->isEmpty());
    QVERIFY(SequenceTable(*m_session).happeningsOf(1, 0)->isEmpty());
    QCOMPARE(m_panel->session().appointments, 0);
}

// S27: an advisor's call ninety days after, about that very service.
void QueuePanelTest::theScriptNamesTheServiceThatWasDeclined()
{
    for (
        const QString &sql : {
            u"INSERT INTO repair_order (id, rooftop_id, source_id, ro_number, customer_id, advisor, opened_on, closed_on) "
            u"VALUES (8, 1, 1, '4711', 3, 'Rita Calderby', 20680, 20681)"_s,
            u"INSERT INTO repair_line (id, repair_order_id, description, decision, amount) VALUES (9, 8, 'Front brake pads', 2, 38900)"_s,
            u"INSERT INTO happening (id, rooftop_id, customer_id, kind, at, recorded_at, subject, detail, once_key) "
            u"VALUES (71, 1, 3, 'declined', 1, 1, 'customer:3', 'Front brake pads', 'declined:8')"_s,
            u"INSERT INTO enrollment (id, rooftop_id, customer_id, subject, sequence, version, program, step, entered_at, last_at, "
            u"look_at, "
            u"cause, cause_id, exit_reason) "
            u"VALUES (77, 1, 3, 'customer:3', 'service-recovery', 1, 'service', 2, 1, 1, 1, 'declined', 71, 'open')"_s,
            u"UPDATE task SET program = 'service', script = 'service', voicemail = 'service.intro', enrollment_id = 77, step = 2 WHERE id = 1003"_s,
        })
        NEED(m_session->exec(sql));
    QueueCard card;

    m_desk->take(1003, [&card](const Result<std::optional<QueueCard>> &taken) {
        NEED(taken);
        card = taken->value();
    });

    QVERIFY2(card.script.qualification.contains(u"front brake pads"_s), qPrintable(card.script.qualification));
    QVERIFY2(card.script.value.contains(u"$389"_s), qPrintable(card.script.value));
    QVERIFY2(card.script.introduction.contains(u"Jordan Blake"_s),
             qPrintable(card.script.introduction)); // who calls, not who wrote the order
}

void QueuePanelTest::objectionsAndScriptMoveByKeys()
{
    const QString first = shown("objectionAnswer");

    key(Qt::Key_O);

    QVERIFY(!first.isEmpty());
    QVERIFY(shown("objectionAnswer") != first);
}

// Its ground was the light look's with the dark look's words on it: nothing to read.
void QueuePanelTest::theScriptsLineTakesTheLookOn()
{
    const auto ground = [this] {
        for (const QWidget *part : m_panel->findChildren<QWidget *>()) {
            if (part->property("current").toBool())
                return part->palette().color(QPalette::Window);
        }
        return QColor();
    };
    m_theme.setMode(Theme::Mode::Light);

    m_theme.setMode(Theme::Mode::Dark);

    const QColor dark = ground();
    QCOMPARE(dark, m_theme.color(Theme::Token::AccentSoft));
    m_theme.setMode(Theme::Mode::Light);
    QVERIFY(ground() != dark);
}

void QueuePanelTest::anEmptyQueueSaysSo()
{
    for (int i = 0; i < people; ++i)
        key(Qt::Key_7);

    QVERIFY(!m_panel->card());
    QVERIFY(!m_table->isVisible());
}

QTEST_MAIN(QueuePanelTest)
#include "queuepaneltest.moc"
