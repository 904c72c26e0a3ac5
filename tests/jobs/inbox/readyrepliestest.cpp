// SPDX-License-Identifier: Apache-2.0
// Ready replies: only those that can be filled are offered, with hours that are free and links that open.
#include "jobs/inbox/readyreplies.h"

#include "base/clock.h"
#include "jobs/service/pagelinks.h"
#include "store/rooftoptable.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class ReadyRepliesTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeStore(); }
    void whereNoPagesAreServedOnlyTimesAreOffered_data() { m_places.addRows(); }
    void whereNoPagesAreServedOnlyTimesAreOffered();
    void theValuePageNeedsAVehicle_data() { m_places.addRows(); }
    void theValuePageNeedsAVehicle();
    void aLinkOfAReplyOpensThePageOfTheirVehicle_data() { m_places.addRows(); }
    void aLinkOfAReplyOpensThePageOfTheirVehicle();
    void whoIsNotKnownIsOfferedNothing_data() { m_places.addRows(); }
    void whoIsNotKnownIsOfferedNothing();

private:
    void open(const std::string &language = {});
    Conversation conversation(bool hasVehicle) const;

    static constexpr qint64 m_now = 1'795'456'800'000; // Monday, 2026-11-23, noon in Iowa
    StorePlaces m_places;
    FixedClock m_clock{m_now};
    std::unique_ptr<IdMaker> m_ids;
    Id m_customer = 0;
};

void ReadyRepliesTest::open(const std::string &language)
{
    openStore(m_places.fresh(), m_clock);
    m_ids = std::make_unique<IdMaker>(m_clock, 1);
    NEED(RooftopTable(*m_session).add({1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, m_now));
    CustomerRow row;
    row.id = m_customer = m_ids->next();
    row.rooftopId = 1;
    row.customer.firstName = "Nadia";
    row.customer.language = language;
    row.createdAt = m_now;
    keepCustomer(row);
}

Conversation ReadyRepliesTest::conversation(bool hasVehicle) const
{
    Conversation one;
    one.address = u"+15155550142"_s;
    one.customerId = m_customer;
    if (hasVehicle) {
        one.vehicleId = 20;
        one.vehicle = u"2022 RAV4"_s;
    }
    return one;
}

void ReadyRepliesTest::whereNoPagesAreServedOnlyTimesAreOffered()
{
    open();

    const auto ready = readyReplies(*m_session, 1, conversation(true), m_now);
    const auto text = readyText(*m_session, 1, conversation(true), ReadyReply::CallTimes, u"Jordan Blake"_s, m_now);

    NEED(ready);
    QCOMPARE(*ready, QList{ReadyReply::CallTimes});
    NEED(text);
    // Open from 8 to 5; the first hour that is half an hour away, and the next three hours after it.
    QCOMPARE(*text, u"Hi Nadia, Jordan Blake at Riverside Toyota. It takes 5 minutes by phone. Shall I call Mon 1:00 PM or Mon 4:00 PM?"_s);
    QVERIFY(!readyText(*m_session, 1, conversation(true), ReadyReply::Booking, u"Jordan Blake"_s, m_now));
}

void ReadyRepliesTest::theValuePageNeedsAVehicle()
{
    open();
    NEED(SettingTable(*m_session).set(u"hub.url"_s, u"https://twd.example/"_s, SettingScope::store()));

    QCOMPARE(readyReplies(*m_session, 1, conversation(false), m_now).value(), (QList{ReadyReply::CallTimes, ReadyReply::Booking}));
    QCOMPARE(readyReplies(*m_session, 1, conversation(true), m_now).value(),
             (QList{ReadyReply::CallTimes, ReadyReply::ValuePage, ReadyReply::Booking}));
}

void ReadyRepliesTest::aLinkOfAReplyOpensThePageOfTheirVehicle()
{
    open("es");
    NEED(SettingTable(*m_session).set(u"hub.url"_s, u"https://twd.example/"_s, SettingScope::store()));

    const auto text = readyText(*m_session, 1, conversation(true), ReadyReply::ValuePage, u"Jordan Blake"_s, m_now);

    NEED(text);
    QVERIFY(text->startsWith(u"Hola Nadia, Jordan Blake de Riverside Toyota. Todo sobre su 2022 RAV4"_s));
    const QString token = text->section(u"https://twd.example/v/"_s, 1);
    const auto link = PageTable(*m_session).findToken(pageTokenHash(token));
    NEED(link);
    QVERIFY(*link);
    QCOMPARE((*link)->kind, PageKind::TradeValue);
    QCOMPARE((*link)->subjectId, Id(20));
}

void ReadyRepliesTest::whoIsNotKnownIsOfferedNothing()
{
    open();
    Conversation stranger = conversation(false);
    stranger.customerId.reset();

    QVERIFY(readyReplies(*m_session, 1, stranger, m_now).value().isEmpty());
    QVERIFY(!readyText(*m_session, 1, stranger, ReadyReply::CallTimes, u"Jordan"_s, m_now));
}

QTEST_GUILESS_MAIN(ReadyRepliesTest)
#include "readyrepliestest.moc"
