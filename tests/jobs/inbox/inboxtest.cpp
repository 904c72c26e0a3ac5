// SPDX-License-Identifier: Apache-2.0
// The inbox over a real store: who waits and how long, and that an answer is queued once and takes them off the list.
#include "base/clock.h"
#include "jobs/inbox/answering.h"
#include "store/inboundtable.h"
#include "store/outboxtable.h"
#include "store/pagetable.h"
#include "store/session.h"
#include "store/store.h"
#include "tests/support/need.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class InboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLongestWaitComesFirstAndTheAnsweredLast();
    void aConversationWaitsSinceItsFirstUnansweredMessage();
    void automaticAnswersAreNoConversation();
    void anAnswerIsQueuedAsAReplyAndTakesThemOffTheList();
    void theSameAnswerPressedTwiceIsQueuedOnce();
    void nobodyKnownCannotBeAnswered();
    void aThreadHoldsBothSidesInOrder();
    void aPersonCorrectsWhatItWasAbout();
    void looksAtOnePageOnOneDayAreOneLine();

private:
    void hear(const QString &from, std::optional<Id> customer, const QString &text, qint64 at, bool isHandled = false,
              bool isAutomatic = false);
    static WrittenReply text(const QString &words, const QString &to = u"+15155550101"_s) { return {Channel::Sms, to, words}; }
    QList<Conversation> conversations() { return readConversations(*m_session, m_rooftop, 0, 100).value(); }

    static constexpr qint64 minute = 60'000;
    const qint64 m_now = 1'795'000'000'000;
    const Id m_rooftop = 1;
    FixedClock m_clock{m_now};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    IdMaker m_ids{m_clock, 7};
};

void InboxTest::init()
{
    m_session.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto location = StoreLocation::parse(m_folder->filePath(u"desk.db"_s));
    NEED(location);
    auto store = Store::open(*location, m_clock);
    NEED(store);
    m_store = std::move(*store);
    auto session = m_store->session();
    NEED(session);
    m_session = std::move(*session);
}

void InboxTest::hear(const QString &from, std::optional<Id> customer, const QString &text, qint64 at, bool isHandled, bool isAutomatic)
{
    InboundRow row;
    row.id = m_ids.next();
    row.rooftopId = m_rooftop;
    row.accountId = 1;
    row.carrierId = QString::number(row.id);
    row.from = from;
    row.text = text;
    row.receivedAt = row.storedAt = at;
    row.customerId = customer;
    row.isAutomatic = isAutomatic;
    NEED(InboundTable(*m_session).add(row));
    if (isHandled)
        NEED(m_session->change(u"handle_answers"_s, {at + minute, at, from, customer.value_or(0)}));
}

void InboxTest::theLongestWaitComesFirstAndTheAnsweredLast()
{
    hear(u"+15155550101"_s, 11, u"first"_s, m_now - 90 * minute);
    hear(u"+15155550102"_s, 12, u"answered"_s, m_now - 80 * minute, true);
    hear(u"+15155550103"_s, 13, u"second"_s, m_now - 5 * minute);

    const QList<Conversation> list = conversations();

    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0].text, u"first"_s);
    QCOMPARE(list[1].text, u"second"_s);
    QCOMPARE(list[2].text, u"answered"_s);
    QVERIFY(!list[2].waitingSince);
}

void InboxTest::aConversationWaitsSinceItsFirstUnansweredMessage()
{
    hear(u"+15155550101"_s, 11, u"long ago, answered"_s, m_now - 500 * minute, true);
    hear(u"+15155550101"_s, 11, u"hello?"_s, m_now - 70 * minute);
    hear(u"+15155550101"_s, 11, u"anybody there?"_s, m_now - 2 * minute);

    const QList<Conversation> list = conversations();

    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].text, u"anybody there?"_s);
    QCOMPARE(list[0].waitingSince, std::optional(m_now - 70 * minute));
}

void InboxTest::automaticAnswersAreNoConversation() // RFC 3834
{
    hear(u"dana@example.com"_s, 11, u"I am out of the office"_s, m_now - 5 * minute, false, true);

    QVERIFY(conversations().isEmpty());
}

void InboxTest::anAnswerIsQueuedAsAReplyAndTakesThemOffTheList()
{
    hear(u"+15155550101"_s, 11, u"what is it worth?"_s, m_now - 5 * minute);

    NEED(answer(*m_session, m_ids, m_rooftop, conversations().first(), text(u"  Come by and we will look at it. "_s), u"Jordan"_s, m_now));

    const auto queued = OutboxTable(*m_session).rows(m_rooftop, OutboxState::Queued, 10);
    NEED(queued);
    QCOMPARE(queued->size(), 1);
    QCOMPARE(queued->first().purpose, Purpose::Reply);
    QCOMPARE(queued->first().to, u"+15155550101"_s);
    QCOMPARE(queued->first().text, u"Come by and we will look at it."_s);
    QVERIFY(!conversations().first().waitingSince);
}

void InboxTest::theSameAnswerPressedTwiceIsQueuedOnce()
{
    hear(u"+15155550101"_s, 11, u"what is it worth?"_s, m_now - 5 * minute);
    const Conversation conversation = conversations().first();

    NEED(answer(*m_session, m_ids, m_rooftop, conversation, text(u"About $18,000 to $19,500."_s), u"Jordan"_s, m_now));
    NEED(answer(*m_session, m_ids, m_rooftop, conversation, text(u"About $18,000 to $19,500."_s), u"Jordan"_s, m_now + 300));

    QCOMPARE(OutboxTable(*m_session).rows(m_rooftop, OutboxState::Queued, 10)->size(), 1);
}

void InboxTest::nobodyKnownCannotBeAnswered()
{
    hear(u"+15155550109"_s, std::nullopt, u"hi"_s, m_now - 5 * minute);

    const auto answered = answer(*m_session, m_ids, m_rooftop, conversations().first(), text(u"Hello"_s), u"Jordan"_s, m_now);

    QVERIFY(!answered);
    QCOMPARE(answered.error().kind, Error::Kind::Denied);
    QVERIFY(conversations().first().waitingSince);
}

void InboxTest::aThreadHoldsBothSidesInOrder()
{
    hear(u"+15155550101"_s, 11, u"what is it worth?"_s, m_now - 5 * minute);
    const Conversation conversation = conversations().first();
    NEED(answer(*m_session, m_ids, m_rooftop, conversation, text(u"Let us look."_s), u"Jordan"_s, m_now));
    hear(u"+15155550101"_s, 11, u"ok"_s, m_now + minute);

    const auto thread = readThread(*m_session, conversation);

    NEED(thread);
    QCOMPARE(thread->size(), 3);
    QVERIFY(!thread->at(0).isOurs);
    QVERIFY(thread->at(1).isOurs);
    QCOMPARE(thread->at(1).text, u"Let us look."_s);
    QCOMPARE(thread->at(2).text, u"ok"_s);
}

void InboxTest::aPersonCorrectsWhatItWasAbout()
{
    hear(u"+15155550101"_s, 11, u"hm"_s, m_now - 5 * minute);

    NEED(correctIntent(*m_session, conversations().first(), u"price"_s));

    QCOMPARE(conversations().first().intent, u"price"_s);
}

void InboxTest::looksAtOnePageOnOneDayAreOneLine()
{
    hear(u"+15155550101"_s, 11, u"what is it worth?"_s, m_now - 5 * minute);
    Conversation conversation = conversations().first();
    conversation.vehicleId = 20;
    PageTable pages(*m_session);
    for (const qint64 at : {m_now - 2 * minute, m_now - minute, m_now - 3 * 24 * 60 * minute}) {
        PageView view;
        view.id = m_ids.next();
        view.rooftopId = m_rooftop;
        view.kind = PageKind::TradeValue;
        view.subjectId = 20;
        view.viewedAt = at;
        NEED(pages.addView(view));
    }

    const auto events = readThreadEvents(*m_session, conversation, QTimeZone::utc(), m_now);

    NEED(events);
    QCOMPARE(events->size(), 2);
    QCOMPARE(events->at(0).times, 1);
    QCOMPARE(events->at(1).event, u"value page"_s);
    QCOMPARE(events->at(1).times, 2);
}

QTEST_GUILESS_MAIN(InboxTest)
#include "inboxtest.moc"
