// SPDX-License-Identifier: Apache-2.0
// The inbox by keyboard alone, over a real store: read, answer, set aside, correct; and what it will not let a person do.
#include "ui/panels/inbox/inboxpanel.h"

#include "base/clock.h"
#include "models/inbox/inboxdesk.h"
#include "store/alerttable.h"
#include "store/bulkstatement.h"
#include "store/customertable.h"
#include "store/gatewaytable.h"
#include "store/inboundtable.h"
#include "store/leadtable.h"
#include "store/outboxtable.h"
#include "store/rooftoptable.h"
#include "store/settingtable.h"
#include "store/suppressiontable.h"
#include "store/transaction.h"
#include "tests/support/need.h"
#include "tests/support/pipeline/recordedcontactdesk.h"
#include "tests/support/pipeline/samplecustomerbook.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/tabrow.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class InboxPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theLongestWaitIsOpenAtOnce();
    void jAndKStepOverTheHeads();
    void anAnswerTypedAndSentTakesThemOffTheList();
    void whatNeedsNoAnswerIsSetAsideWithE();
    void nothingCanBeWrittenToThoseWhoOptedOut();
    void whatItIsAboutIsCorrectedByKey();
    void markupInAMessageIsShownAsItWasTyped();
    void anEmptyInboxSaysWhatToDo();
    void anOptOutIsConfirmedWithO();
    void everythingStopsOnlyWhenOIsPressedTwice();
    void whoIsSnoozedLeavesTheListUntilTheirTime();
    void whatIsNoTimeIsSaidSo();
    void aConversationIsHandedToSomebodyOfTheStaff();
    void cCallsAndARuleInTheWayIsSaid();
    void howACallWentIsSaidWithTheKeysOfTheReadyReplies();
    void aPaymentTypedIsHeldAgainstTheRulesBeforeItIsSent();
    void aReadyReplyIsFilledByItsKeyWhileNothingIsTyped();
    void whatIsTypedWaitsAtItsOwnConversation();
    void anAnswerMayGoByMailWhereAnAddressIsKnown();
    void aHeadSaysHowManyAndByWhatRule();
    void whoIsAnsweredTodayStandsUnderToday();
    void theCardSaysWhatALeadAskedForWhereNoVehicleIsKnown();

private:
    void hear(const QString &from, std::optional<Id> customer, const QString &text, int minutesAgo, const QString &intent = {});
    void know(Id customer);
    void openPanel();
    QString notice() const { return m_window->findChild<QLabel *>(u"inboxNotice"_s)->text(); }
    QString at(int row) const { return m_list->model()->index(row, 0).data().toString(); }

    Theme m_theme;
    SampleCustomerBook m_customers;
    FixedClock m_clock{1'795'000'000'000};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    IdMaker m_ids{m_clock, 7};
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<InboxDesk> m_inbox;
    std::unique_ptr<MainWindow> m_window;
    QListView *m_list = nullptr;
    bool m_isEmpty = true;
    QStringList m_called;
    CallSomebody m_call = [this](const CallAsked &call, const std::function<void(const QString &)> &answered) {
        m_called << call.number;
        answered(call.number == u"+15155550103"_s ? u"It is late there."_s : QString());
    };
    RecordedContactDesk m_contact;
};

void InboxPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.install();
}

void InboxPanelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto location = StoreLocation::parse(m_folder->filePath(u"desk.db"_s));
    NEED(location);
    auto store = Store::open(*location, m_clock);
    NEED(store);
    m_store = std::move(*store);
    auto session = m_store->session();
    NEED(session);
    m_session = std::move(*session);
    m_isEmpty = true;
}

void InboxPanelTest::cleanup()
{
    m_window.reset();
    m_contact = {};
    m_inbox.reset();
    m_runner.reset();
    m_session.reset();
    m_store.reset();
}

void InboxPanelTest::hear(const QString &from, std::optional<Id> customer, const QString &text, int minutesAgo, const QString &intent)
{
    InboundRow row;
    row.id = m_ids.next();
    row.rooftopId = row.accountId = 1;
    row.carrierId = QString::number(row.id);
    row.from = from;
    row.text = text;
    row.receivedAt = row.storedAt = m_clock.nowMs() - minutesAgo * qint64{60'000};
    row.customerId = customer;
    row.intent = intent;
    NEED(InboundTable(*m_session).add(row));
    m_isEmpty = false;
}

void InboxPanelTest::know(Id customer)
{
    NEED(RooftopTable(*m_session).add({1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, m_clock.nowMs()));
    CustomerRow row;
    row.id = customer;
    row.rooftopId = 1;
    row.customer.firstName = "Jo";
    row.customer.mobilePhone = "+15155550101";
    row.customer.email = "jo@example.com";
    row.customer.state = "IA";
    row.customer.zip = "50309";
    row.createdAt = m_clock.nowMs();
    auto transaction = Transaction::begin(*m_session);
    NEED(transaction);
    {
        BulkStatement upsert(*m_session, u"upsert_customer"_s);
        CustomerTable::bind(upsert, row);
        NEED(upsert.step());
    }
    NEED(transaction->commit());
}

void InboxPanelTest::openPanel()
{
    m_runner = std::make_unique<JobRunner>([this] { return m_clock.nowMs(); });
    const BackgroundStore background{*m_runner, *m_store, m_clock, m_ids};
    m_inbox = std::make_unique<InboxDesk>(background, 1, QTimeZone("America/Chicago"), u"Jordan Blake"_s);
    const auto make = [this](QWidget *parent) {
        return new InboxPanel(m_theme, *m_inbox, m_customers, QDate(2026, 11, 18), {m_contact, m_call}, parent);
    };
    m_window = std::make_unique<MainWindow>(m_theme, QList<PanelInfo>{{u"inbox"_s, u"Inbox"_s, u"inbox"_s, make}});
    m_window->resize(1440, 900);
    m_window->openPanel(u"inbox"_s, 0);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_list = m_window->findChild<QListView *>(u"conversations"_s);
    QTRY_VERIFY(m_list->hasFocus() || m_isEmpty);
}

void InboxPanelTest::theLongestWaitIsOpenAtOnce()
{
    hear(u"+15155550101"_s, 1, u"what is it worth?"_s, 5, u"price"_s);
    hear(u"+15155550102"_s, 2, u"nobody calls me back"_s, 86, u"angry"_s);

    openPanel();

    QTRY_COMPARE(m_list->model()->rowCount(), 4); // two heads, two people
    QCOMPARE(at(0), u"Over 1 hour"_s);
    QCOMPARE(at(1), u"(515) 555-0102"_s);
    QCOMPARE(at(2), u"Waiting"_s);
    QTRY_COMPARE(m_inbox->thread().rowCount(), 2); // the day and the message
    QCOMPARE(m_window->findChild<QLabel *>(u"panelHeading"_s)->text(), u"Inbox"_s);
}

void InboxPanelTest::jAndKStepOverTheHeads()
{
    hear(u"+15155550101"_s, 1, u"what is it worth?"_s, 5, u"price"_s);
    hear(u"+15155550102"_s, 2, u"nobody calls me back"_s, 86, u"angry"_s);
    openPanel();
    QTRY_COMPARE(m_list->currentIndex().row(), 1);

    QTest::keyClick(m_list, Qt::Key_J);
    QCOMPARE(m_list->currentIndex().row(), 3);
    QTest::keyClick(m_list, Qt::Key_K);

    QCOMPARE(m_list->currentIndex().row(), 1);
}

void InboxPanelTest::anAnswerTypedAndSentTakesThemOffTheList()
{
    hear(u"+15155550101"_s, 1, u"can I come by?"_s, 5, u"appointment"_s);
    openPanel();
    QTRY_COMPARE(m_list->currentIndex().row(), 1);
    auto *text = m_window->findChild<QPlainTextEdit *>(u"replyText"_s);
    QTRY_VERIFY(text->isEnabled());

    QTest::keyClick(m_list, Qt::Key_R);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"Any time before six, ask for Jordan."_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(m_inbox->conversations().count(InboxTab::Unreplied), 0);
    QCOMPARE(text->toPlainText(), QString());
    const auto queued = OutboxTable(*m_session).rows(1, OutboxState::Queued, 10);
    NEED(queued);
    QCOMPARE(queued->size(), 1);
    QCOMPARE(queued->first().text, u"Any time before six, ask for Jordan."_s);
}

void InboxPanelTest::whatNeedsNoAnswerIsSetAsideWithE()
{
    hear(u"+15155550101"_s, 1, u"ok thanks"_s, 5, u"yes"_s);
    openPanel();
    QTRY_COMPARE(m_list->currentIndex().row(), 1);

    QTest::keyClick(m_list, Qt::Key_E);

    QTRY_COMPARE(m_inbox->conversations().count(InboxTab::Unreplied), 0);
    QCOMPARE(OutboxTable(*m_session).rows(1, std::nullopt, 10)->size(), 0);
}

void InboxPanelTest::nothingCanBeWrittenToThoseWhoOptedOut()
{
    hear(u"+15155550101"_s, 1, u"please quit texting this number"_s, 5, u"opt-out"_s);

    openPanel();

    auto *text = m_window->findChild<QPlainTextEdit *>(u"replyText"_s);
    QTRY_COMPARE(m_inbox->thread().rowCount(), 2);
    QTRY_VERIFY(!text->isEnabled());
}

void InboxPanelTest::whatItIsAboutIsCorrectedByKey()
{
    hear(u"+15155550101"_s, 1, u"hm"_s, 5, u"other"_s);
    openPanel();
    QTRY_COMPARE(m_list->currentIndex().row(), 1);

    QTest::keyClick(m_list, Qt::Key_I);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_window->findChild<QMenu *>(u"intents"_s)) && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);

    QTRY_COMPARE(m_list->model()->index(1, 0).data(ConversationModel::IntentRole).toString(), u"Price"_s);
}

void InboxPanelTest::markupInAMessageIsShownAsItWasTyped() // T6
{
    const QString markup = u"<b>hi</b><img src=\"file:///etc/passwd\">"_s;
    hear(u"+15155550101"_s, 1, markup, 5);

    openPanel();

    QTRY_COMPARE(m_inbox->thread().rowCount(), 2);
    QCOMPARE(m_inbox->thread().index(1).data().toString(), markup);
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void InboxPanelTest::anEmptyInboxSaysWhatToDo()
{
    openPanel();

    QTRY_VERIFY(!m_list->isVisible());
    QTRY_VERIFY(m_inbox->conversations().rowCount() == 0);
}

void InboxPanelTest::anOptOutIsConfirmedWithO()
{
    hear(u"+15155550101"_s, 1, u"please quit texting this number"_s, 5, u"opt-out"_s);
    openPanel();
    QTRY_COMPARE(m_list->currentIndex().row(), 1);
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"confirmOptOut"_s)->isVisible());
    QCOMPARE(m_list->model()->index(1, 0).data(ConversationModel::FactRole).toString(), u"stopped at once, please confirm"_s);

    QTest::keyClick(m_list, Qt::Key_E);
    QTRY_VERIFY(notice().contains(u"confirm that first"_s));
    QCOMPARE(m_inbox->conversations().count(InboxTab::Unreplied), 1);
    QTest::keyClick(m_list, Qt::Key_O);

    QTRY_COMPARE(m_inbox->conversations().count(InboxTab::Unreplied), 0);
}

void InboxPanelTest::everythingStopsOnlyWhenOIsPressedTwice()
{
    hear(u"+15155550101"_s, 1, u"leave me alone"_s, 5, u"angry"_s);
    openPanel();
    QTRY_COMPARE(m_list->currentIndex().row(), 1);

    QTest::keyClick(m_list, Qt::Key_O);
    QVERIFY(notice().contains(u"Press O again"_s));
    QTest::keyClick(m_list, Qt::Key_Escape);
    QTest::keyClick(m_list, Qt::Key_O);
    QCOMPARE(SuppressionTable(*m_session).count().value(), 0);
    QTest::keyClick(m_list, Qt::Key_O);

    QTRY_COMPARE(m_inbox->conversations().count(InboxTab::Unreplied), 0);
    QCOMPARE(SuppressionTable(*m_session).count().value(), 2); // the number and the person
}

void InboxPanelTest::whoIsSnoozedLeavesTheListUntilTheirTime()
{
    hear(u"+15155550101"_s, 1, u"after lunch please"_s, 5, u"call-me"_s);
    openPanel();
    QTRY_COMPARE(m_list->currentIndex().row(), 1);

    QTest::keyClick(m_list, Qt::Key_Z);
    auto *ask = m_window->findChild<QLineEdit *>(u"writeText"_s);
    QTRY_VERIFY(ask->hasFocus());
    QTest::keyClicks(ask, u"2h"_s);
    QTest::keyClick(ask, Qt::Key_Return);

    QTRY_COMPARE(m_inbox->conversations().count(InboxTab::Unreplied), 0);
    QCOMPARE(m_inbox->conversations().count(InboxTab::All), 1);
    m_inbox->conversations().setNow(m_clock.nowMs() + qint64{2} * 3'600'000);
    QCOMPARE(m_inbox->conversations().count(InboxTab::Unreplied), 1);
}

void InboxPanelTest::whatIsNoTimeIsSaidSo()
{
    hear(u"+15155550101"_s, 1, u"after lunch please"_s, 5, u"call-me"_s);
    openPanel();
    QTRY_COMPARE(m_list->currentIndex().row(), 1);

    QTest::keyClick(m_list, Qt::Key_Z);
    auto *ask = m_window->findChild<QLineEdit *>(u"writeText"_s);
    QTRY_VERIFY(ask->hasFocus());
    QTest::keyClicks(ask, u"later"_s);
    QTest::keyClick(ask, Qt::Key_Return);

    QTRY_VERIFY(notice().contains(u"is not a time"_s));
    QCOMPARE(m_inbox->conversations().count(InboxTab::Unreplied), 1);
}

void InboxPanelTest::aConversationIsHandedToSomebodyOfTheStaff()
{
    NEED(RooftopTable(*m_session).add({1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, m_clock.nowMs()));
    NEED(AlertTable(*m_session).keepStaff(1, {u"Lee Marsh"_s, {}, {}, true}));
    NEED(AlertTable(*m_session).keepStaff(1, {u"Matt Ortiz"_s, {}, {}}));
    hear(u"+15155550101"_s, 1, u"what is it worth?"_s, 5, u"price"_s);
    openPanel();
    QTRY_COMPARE(m_list->currentIndex().row(), 1);
    QTRY_COMPARE(m_inbox->brief().staff.size(), 2);

    QTest::keyClick(m_list, Qt::Key_H);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_window->findChild<QMenu *>(u"staff"_s)) && menu->isVisible());
    menu->actions().constFirst()->trigger();
    QTRY_VERIFY(notice().contains(u"is away"_s));
    menu->actions().constLast()->trigger();

    QTRY_COMPARE(m_list->model()->index(1, 0).data(ConversationModel::FactRole).toString(), u"M. Ortiz is on it"_s);
}

void InboxPanelTest::cCallsAndARuleInTheWayIsSaid()
{
    hear(u"+15155550103"_s, 3, u"call me"_s, 5, u"call-me"_s);
    openPanel();
    QTRY_COMPARE(m_list->currentIndex().row(), 1);
    QTRY_COMPARE(m_inbox->brief().call, u"+15155550103"_s);

    QTest::keyClick(m_list, Qt::Key_C);

    QCOMPARE(m_called, QStringList{u"+15155550103"_s});
    QCOMPARE(notice(), u"It is late there."_s);
}

void InboxPanelTest::howACallWentIsSaidWithTheKeysOfTheReadyReplies()
{
    know(1);
    hear(u"+15155550101"_s, 1, u"can I come by?"_s, 5, u"appointment"_s);
    openPanel();
    QTRY_COMPARE(m_list->currentIndex().row(), 1);
    auto *text = m_window->findChild<QPlainTextEdit *>(u"replyText"_s);
    QTRY_VERIFY(text->isEnabled() && !m_inbox->brief().call.isEmpty());

    QTest::keyClick(m_list, Qt::Key_C);
    QCOMPARE(m_window->findChild<QLabel *>(u"callResultTitle"_s)->text(), u"How did it go with Jo?"_s);
    QVERIFY(!m_window->findChild<QWidget *>(u"ready1"_s)); // one key, one meaning
    QTest::keyClick(m_list, Qt::Key_3);

    QCOMPARE(m_contact.written, QStringList{u"+15155550101 on 1: handedOver"_s});
    QCOMPARE(text->toPlainText(), QString());
    QTest::keyClick(m_list, Qt::Key_U);
    QCOMPARE(m_contact.written.last(), u"undone on 1"_s);
    QTest::keyClick(m_list, Qt::Key_Escape);
    QTest::keyClick(m_list, Qt::Key_1);
    QTRY_VERIFY(!text->toPlainText().isEmpty()); // the ready reply again
    QCOMPARE(m_contact.written.size(), 2);
}

void InboxPanelTest::aPaymentTypedIsHeldAgainstTheRulesBeforeItIsSent() // 12 CFR 1026.24(d)
{
    know(1);
    NEED(SettingTable(*m_session).set(u"compliance.textCampaign"_s, u"true"_s, SettingScope::store()));
    hear(u"+15155550101"_s, 1, u"what would I pay?"_s, 5, u"price"_s);
    openPanel();
    auto *text = m_window->findChild<QPlainTextEdit *>(u"replyText"_s);
    auto *guard = m_window->findChild<QLabel *>(u"replyGuard"_s);
    auto *clearance = m_window->findChild<QLabel *>(u"replyClearance"_s);
    QTRY_COMPARE(m_list->currentIndex().row(), 1);
    QTRY_VERIFY(text->isEnabled());

    text->setPlainText(u"About $299 a month with $2,000 down."_s);
    QTRY_VERIFY(guard->isVisible());
    QVERIFY(guard->text().contains(u"trigger term of credit advertising"_s));
    text->setPlainText(u"Shall I call you at five?"_s);

    QTRY_VERIFY(clearance->text().contains(u"Cleared"_s));
    QVERIFY(!guard->isVisible());
}

void InboxPanelTest::aReadyReplyIsFilledByItsKeyWhileNothingIsTyped()
{
    know(1);
    hear(u"+15155550101"_s, 1, u"call me"_s, 5, u"call-me"_s);
    openPanel();
    auto *text = m_window->findChild<QPlainTextEdit *>(u"replyText"_s);
    QTRY_COMPARE(m_inbox->brief().ready, QList{ReadyReply::CallTimes});

    QTest::keyClick(m_list, Qt::Key_1);

    QTRY_VERIFY(text->toPlainText().startsWith(u"Hi Jo, Jordan Blake at Riverside Toyota."_s));
    QVERIFY(!m_window->findChild<QWidget *>(u"ready1"_s)->isVisible());
}

void InboxPanelTest::whatIsTypedWaitsAtItsOwnConversation()
{
    hear(u"+15155550101"_s, 1, u"what is it worth?"_s, 5, u"price"_s);
    hear(u"+15155550102"_s, 2, u"nobody calls me back"_s, 86, u"angry"_s);
    openPanel();
    auto *text = m_window->findChild<QPlainTextEdit *>(u"replyText"_s);
    QTRY_COMPARE(m_list->currentIndex().row(), 1);
    QTRY_VERIFY(text->isEnabled());

    text->setPlainText(u"I am sorry"_s);
    QTest::keyClick(m_list, Qt::Key_J);
    QCOMPARE(text->toPlainText(), QString());
    QTest::keyClick(m_list, Qt::Key_K);

    QCOMPARE(text->toPlainText(), u"I am sorry"_s);
}

void InboxPanelTest::anAnswerMayGoByMailWhereAnAddressIsKnown()
{
    know(1);
    GatewayAccount account;
    account.id = 8;
    account.rooftopId = 1;
    account.gateway = u"smtp"_s;
    NEED(GatewayTable(*m_session).keep(account));
    hear(u"+15155550101"_s, 1, u"send me the sheet"_s, 5, u"question"_s);
    openPanel();
    auto *text = m_window->findChild<QPlainTextEdit *>(u"replyText"_s);
    auto *ways = m_window->findChild<TabRow *>(u"replyWays"_s);
    QTRY_COMPARE(m_inbox->ways(), (QList{Channel::Sms, Channel::Email}));
    QTRY_VERIFY(text->isEnabled());

    QTest::keyClick(m_list, Qt::Key_R);
    QTRY_VERIFY(text->hasFocus());
    ways->setCurrent(1);
    text->setPlainText(u"Here it is."_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(m_inbox->conversations().count(InboxTab::Unreplied), 0);
    const auto queued = OutboxTable(*m_session).rows(1, OutboxState::Queued, 10);
    NEED(queued);
    QCOMPARE(queued->first().channel, Channel::Email);
    QCOMPARE(queued->first().to, u"jo@example.com"_s);
    QCOMPARE(queued->first().accountId, Id(8));
    QCOMPARE(queued->first().purpose, Purpose::Dual); // they asked by text
}

void InboxPanelTest::aHeadSaysHowManyAndByWhatRule() // T39: within 15 minutes
{
    hear(u"+15155550101"_s, 1, u"what is it worth?"_s, 5, u"price"_s);
    hear(u"+15155550102"_s, 2, u"nobody calls me back"_s, 86, u"angry"_s);
    hear(u"+15155550103"_s, 3, u"STOP"_s, 95, u"opt-out"_s);

    openPanel();

    QTRY_COMPARE(m_list->model()->rowCount(), 5);
    const auto head = [&](int row, int role) { return m_list->model()->index(row, 0).data(role); };
    QCOMPARE(head(0, ConversationModel::HeadCountRole).toInt(), 2);
    QCOMPARE(head(0, ConversationModel::HeadNoteRole).toString(), u"oldest first"_s);
    QCOMPARE(head(3, ConversationModel::HeadCountRole).toInt(), 1);
    QCOMPARE(head(3, ConversationModel::HeadNoteRole).toString(), u"answer rule 15 min"_s);
    QCOMPARE(head(4, ConversationModel::FactRole).toString(), u"10 min left"_s);
}

void InboxPanelTest::whoIsAnsweredTodayStandsUnderToday()
{
    hear(u"+15155550101"_s, 1, u"ok thanks"_s, 5, u"yes"_s);
    openPanel();
    QTRY_COMPARE(m_list->currentIndex().row(), 1);

    QTest::keyClick(m_list, Qt::Key_E);
    QTRY_COMPARE(m_inbox->conversations().count(InboxTab::Unreplied), 0);
    m_inbox->conversations().setTab(InboxTab::All);

    QCOMPARE(at(0), u"Answered today"_s);
    m_inbox->conversations().setNow(m_clock.nowMs() + qint64{24} * 3'600'000);
    QCOMPARE(at(0), u"Answered"_s);
}

void InboxPanelTest::theCardSaysWhatALeadAskedForWhereNoVehicleIsKnown()
{
    know(77);
    LeadRow lead;
    lead.id = 5;
    lead.rooftopId = 1;
    lead.customerId = 77;
    lead.receivedAt = m_clock.nowMs() - 3'600'000;
    lead.sourceKind = u"third-party"_s;
    lead.provider = u"Autotrader"_s;
    lead.vehicle = u"2026 Tacoma SR5"_s;
    lead.owner = u"Priya Nair"_s;
    NEED(LeadTable(*m_session).add(lead));
    hear(u"+15155550101"_s, 77, u"Is the SR5 still there?"_s, 5, u"question"_s);

    openPanel();

    QLabel *asked = nullptr;
    QTRY_VERIFY((asked = m_window->findChild<QLabel *>(u"askedAbout"_s)));
    QCOMPARE(asked->text(), u"2026 Tacoma SR5"_s);
    QCOMPARE(m_inbox->brief().callers.first().name, u"Priya Nair"_s);
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"openCustomer"_s)->isVisible());
}

QTEST_MAIN(InboxPanelTest)
#include "inboxpaneltest.moc"
