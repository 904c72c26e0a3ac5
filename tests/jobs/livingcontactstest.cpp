// SPDX-License-Identifier: Apache-2.0
// L67: what does not exist is set aside by itself, never chosen again, denied with a sentence, counted, and revived by a person.
#include "jobs/compliance/livingcontacts.h"
#include "base/clock.h"
#include "base/id.h"
#include "compliance/clearance.h"
#include "gateways/mail/readmail.h"
#include "jobs/compliance/contactfacts.h"
#include "jobs/outreach/news.h"
#include "jobs/sequences/dispositions.h"
#include "store/outboxtable.h"
#include "store/queuetable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1, maria = 7;
constexpr qint64 nowMs = 1'795'456'800'000; // 2026-11-23 18:00 UTC
const QString mobile = u"+15155550118"_s, home = u"+15155550177"_s, work = u"maria@example.com"_s, own = u"lopez@example.com"_s;

class Nobody final : public Gatekeeper
{
public:
    Result<Ruling> rule(Session &, const OutboxRow &, const Draft &, qint64) override { return Ruling(); }
    Result<Ruling> foresee(Session &, const OutboxRow &, const Draft &, qint64) override { return Ruling(); }
    Result<void> suppress(Session &, Id, Channel, const QString &, const QString &, qint64) override { return {}; }
    QString intentOf(const InboundMessage &) const override { return u"price"_s; }
};

/// A carrier that says what a test tells it to.
class Told final : public Gateway
{
public:
    explicit Told(PollResult news)
        : m_news(std::move(news))
    {}
    SendResult send(const ClearedMessage &) override { return {}; }
    Result<SentRecord> status(const QString &) override { return Error{Error::Kind::BadUse, u"It lists."_s}; }
    Result<PollResult> poll(const PollFrom &) override { return m_news; }
    Result<void> check() override { return {}; }

private:
    PollResult m_news;
};

} // namespace

class LivingContactsTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aBouncedAddressIsSetAsideAndTheOtherOneUsed_data() { m_places.addRows(); }
    void aBouncedAddressIsSetAsideAndTheOtherOneUsed();
    void aNumberThatDoesNotExistRingsNowhereAndALandlineOnlyRings_data();
    void aNumberThatDoesNotExistRingsNowhereAndALandlineOnlyRings();
    void whatAPersonTypesIsUsedWhateverTheDmsSays_data() { m_places.addRows(); }
    void whatAPersonTypesIsUsedWhateverTheDmsSays();
    void whoWritesFromThereIsThere_data() { m_places.addRows(); }
    void whoWritesFromThereIsThere();
    void aWrongNumberIsSetAsideForThisPersonAndMayBeTakenBack_data() { m_places.addRows(); }
    void aWrongNumberIsSetAsideForThisPersonAndMayBeTakenBack();

private:
    Id sent(Channel channel, const QString &to);
    void hear(const QString &gateway, const PollResult &news);
    void fail(const QString &to, const DeliveryFailure &failure)
    {
        const auto row = OutboxTable(*m_session).find(sent(Channel::Sms, to));
        NEED(row);
        NEED(setAside(*m_session, **row, failure, nowMs));
    }
    LivingContacts contacts() { return *livingContacts(*m_session, maria); }
    Contactability counted() { return *DeadAddressTable(*m_session).contactability(rooftop); }

    StorePlaces m_places;
    FixedClock m_clock{nowMs};
    IdMaker m_ids{m_clock, 3};
};

void LivingContactsTest::init()
{
    openStore(m_places.fresh(), m_clock);
    CustomerRow row;
    row.id = maria;
    row.rooftopId = rooftop;
    row.customer.firstName = "Maria";
    row.customer.state = u"IA"_s.toStdString();
    row.customer.zip = "50309";
    row.customer.mobilePhone = mobile.toStdString();
    row.customer.homePhone = home.toStdString();
    row.customer.email = work.toStdString();
    row.customer.email2 = own.toStdString();
    row.createdAt = 1;
    keepCustomer(row);
}

void LivingContactsTest::cleanup()
{
    closeStore();
}

Id LivingContactsTest::sent(Channel channel, const QString &to)
{
    OutboxRow row;
    row.id = m_ids.next();
    row.rooftopId = rooftop;
    row.accountId = 1;
    row.runId = 1;
    row.customerId = maria;
    row.step = QString::number(row.id);
    row.program = u"equity"_s;
    row.channel = channel;
    row.to = to;
    row.text = u"Hello"_s;
    row.dueAt = row.createdAt = nowMs - 60'000;
    OutboxTable table(*m_session);
    if (!table.add(row) || !table.markSending(row.id, nowMs - 60'000, u"1"_s) ||
        !table.record(row.id, nowMs - 59'000, {OutboxState::Sent, {}, u"c%1"_s.arg(row.id), {}, {}, {}}))
        qFatal("the message could not be stored");
    return row.id;
}

void LivingContactsTest::hear(const QString &gateway, const PollResult &news)
{
    GatewayAccount account;
    account.id = 1;
    account.rooftopId = rooftop;
    account.gateway = gateway;
    Nobody gatekeeper;
    Told carrier(news);
    GatewayInfo info = *findGateway(gateway);
    info.canList = true;
    NEED(fetchNews(*m_session, m_ids, gatekeeper, carrier, info, account, nowMs));
}

// The report is built as RFC 3464, appendix E.1 shows it; 5.1.1 is "bad destination mailbox address" (RFC 3463).
void LivingContactsTest::aBouncedAddressIsSetAsideAndTheOtherOneUsed()
{
    const Id message = sent(Channel::Email, work);
    PollResult news;
    readMail("From: postmaster@example.com\r\nTo: sales@example.net\r\nSubject: Delivery failed\r\nMIME-Version: 1.0\r\n"
             "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
             "--b\r\nContent-Type: text/plain\r\n\r\nNo such mailbox.\r\n"
             "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; example.com\r\n\r\n"
             "Final-Recipient: rfc822; Maria@Example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n"
             "\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <tw-" +
                 QByteArray::number(message) + "@example.net>\r\nSubject: Hello\r\n\r\nHello\r\n--b--\r\n",
             u"1/1"_s, nowMs, news);

    hear(u"smtp"_s, news);

    QCOMPARE(contacts().write(), own);
    QCOMPARE(contacts().text(), mobile);
    QCOMPARE(counted(), (Contactability{1, 1, 0, 1, 1, 0, 0}));
    const auto facts = contactFacts(*m_session, maria, Channel::Email, nowMs, {}, work);
    NEED(facts);
    Draft draft;
    draft.channel = Channel::Email;
    draft.purpose = Purpose::Transactional;
    draft.to = work;
    draft.text = u"Your appointment is tomorrow."_s;
    const Decision decision = Clearance::builtIn({}).preview(draft, *facts, nowMs);
    QVERIFY(decision.verdict == Verdict::Block && decision.rules().contains(u"O-10"_s));
    QVERIFY2(decision.why().join(u' ').contains(u"no such number or mailbox (smtp 5.1.1, 2026-11-23)"_s),
             qPrintable(decision.why().join(u' ')));
    hear(u"smtp"_s, news); // carriers repeat themselves
    QCOMPARE(DeadAddressTable(*m_session).list({}, 10)->size(), 1);
}

// Codes and what they mean: twilio.com/docs/api/errors, Bandwidth's messaging errors.
void LivingContactsTest::aNumberThatDoesNotExistRingsNowhereAndALandlineOnlyRings_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("failure");
    QTest::addColumn<bool>("texts");
    QTest::addColumn<bool>("rings");
    QTest::newRow("Twilio 30005, unknown") << false << u"twilio"_s << u"30005"_s << int(Failure::InvalidDestination) << false << false;
    QTest::newRow("Twilio 30006, landline") << false << u"twilio"_s << u"30006"_s << int(Failure::LandlineUnreachable) << false << true;
    QTest::newRow("Bandwidth 4721, deactivated")
        << true << u"bandwidth"_s << u"4721"_s << int(Failure::InvalidDestination) << false << false;
    QTest::newRow("Twilio 30003, switched off") << false << u"twilio"_s << u"30003"_s << int(Failure::Unreachable) << true << true;
    QTest::newRow("Twilio 30007, filtered") << true << u"twilio"_s << u"30007"_s << int(Failure::BlockedByCarrier) << true << true;
}

void LivingContactsTest::aNumberThatDoesNotExistRingsNowhereAndALandlineOnlyRings()
{
    QFETCH(QString, gateway);
    QFETCH(QString, code);
    QFETCH(int, failure);
    QFETCH(bool, texts);
    QFETCH(bool, rings);
    SentRecord record;
    record.reference = u"tw-%1"_s.arg(sent(Channel::Sms, mobile));
    record.to = mobile;
    record.state = DeliveryState::Failed;
    record.failure = static_cast<Failure>(failure);
    record.code = code;
    record.at = nowMs;
    PollResult news;
    news.sent << record;

    hear(gateway, news);

    QCOMPARE(contacts().text(), texts ? mobile : QString());
    QCOMPARE(contacts().call(), rings ? mobile : home);
    QCOMPARE(contacts().write(), work);
}

void LivingContactsTest::whatAPersonTypesIsUsedWhateverTheDmsSays()
{
    fail(mobile, {Failure::InvalidDestination, u"twilio"_s, u"30005"_s});

    const auto wrongKind = typeAddress(*m_session, rooftop, maria, mobile, u"maria@example.org"_s, u"Ana"_s, nowMs);
    NEED(typeAddress(*m_session, rooftop, maria, mobile, u"(515) 555-0123"_s, u"Ana"_s, nowMs));
    const LivingContacts typed = contacts();
    fail(u"+15155550123"_s, {Failure::InvalidDestination, u"twilio"_s, u"30005"_s});
    const LivingContacts again = contacts();
    NEED(typeAddress(*m_session, rooftop, maria, u"+15155550123"_s, u"515 555 0123"_s, u"Ben"_s, nowMs)); // it works after all

    QCOMPARE(wrongKind.error().kind, Error::Kind::BadUse);
    QCOMPARE(typed.text(), u"+15155550123"_s);
    QCOMPARE(typed.mobile.typedBy, u"Ana"_s);
    QCOMPARE(again.text(), QString());
    QCOMPARE(contacts().text(), u"+15155550123"_s);
    QCOMPARE(counted().deadMobiles, 0);
    NEED(typeAddress(*m_session, rooftop, maria, u"+15155550123"_s, mobile, u"Ben"_s, nowMs)); // back to the first
    QCOMPARE(contacts().text(), mobile);
}

void LivingContactsTest::whoWritesFromThereIsThere()
{
    fail(mobile, {Failure::LandlineUnreachable, u"twilio"_s, u"30006"_s});
    const QString before = contacts().text();
    PollResult news;
    news.inbound << InboundMessage{u"in1"_s, Channel::Sms, mobile, u"+13125550199"_s, {}, u"Here I am"_s, nowMs, false, {}};

    hear(u"twilio"_s, news);

    QCOMPARE(before, QString());
    QCOMPARE(contacts().text(), mobile);
}

void LivingContactsTest::aWrongNumberIsSetAsideForThisPersonAndMayBeTakenBack()
{
    TaskRow task;
    task.id = m_ids.next();
    task.rooftopId = rooftop;
    task.customerId = maria;
    task.program = u"equity"_s;
    task.kind = u"call"_s;
    task.reasons = u"[]"_s;
    task.dueAt = nowMs;
    task.state = TaskState::Ready;
    NEED(QueueTable(*m_session).add(task));

    const auto kept = keepResult(*m_session, m_ids, task.id, {Disposition::WrongNumber, {}, {}, {}}, u"Ana"_s, nowMs);
    NEED(kept);
    const LivingContacts after = contacts();
    const auto another = DeadAddressTable(*m_session).of(mobile, 99);
    NEED(undoResult(*m_session, *kept, u"Ana"_s, nowMs + 1'000));

    QCOMPARE(after.call(), home);
    QCOMPARE(after.text(), QString());
    QVERIFY(another->isEmpty()); // it may be somebody else's
    QCOMPARE(contacts().call(), mobile);
}

QTEST_GUILESS_MAIN(LivingContactsTest)
#include "livingcontactstest.moc"
