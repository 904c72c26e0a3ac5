// SPDX-License-Identifier: Apache-2.0
// L67: who can no longer be written to is called for an address, once, and only who may be called.
#include "jobs/compliance/lostaddresses.h"
#include "jobs/compliance/livingcontacts.h"
#include "store/queuetable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id maria = 7;
constexpr qint64 nowMs = 1'795'456'800'000, dayMs = 86'400'000; // 2026-11-23 18:00 UTC, noon in Iowa
const QString mobile = u"+15155550118"_s, mail = u"maria@example.com"_s;

} // namespace

class LostAddressesTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(m_places.fresh(), m_clock); }
    void cleanup() { closeStore(); }
    void whoHasNothingLeftToBeWrittenToIsCalledOnce_data() { m_places.addRows(); }
    void whoHasNothingLeftToBeWrittenToIsCalledOnce();
    void anAddressFoundTakesTheCallOutAgain_data() { m_places.addRows(); }
    void anAddressFoundTakesTheCallOutAgain();
    void anotherAddressThatDiesIsAskedForAgain_data() { m_places.addRows(); }
    void anotherAddressThatDiesIsAskedForAgain();
    void whoMayNotOrCannotBeCalledIsLetBe_data();
    void whoMayNotOrCannotBeCalledIsLetBe();

private:
    void know(CustomerRecord customer)
    {
        customer.firstName = "Maria";
        customer.state = "IA";
        customer.zip = "50309";
        customer.mobilePhone = mobile.toStdString();
        customer.email = mail.toStdString();
        CustomerRow row;
        row.id = maria;
        row.rooftopId = m_rooftop.id;
        row.customer = customer;
        row.createdAt = 1;
        keepCustomer(row);
    }
    void die(Channel channel, const QString &address, Failure failure, qint64 atMs = nowMs)
    {
        OutboxRow row;
        row.id = m_ids.next();
        row.rooftopId = m_rooftop.id;
        row.accountId = row.runId = 1;
        row.customerId = maria;
        row.step = QString::number(row.id);
        row.program = u"equity"_s;
        row.channel = channel;
        row.to = address;
        row.text = u"Hello"_s;
        row.dueAt = row.createdAt = atMs;
        NEED(OutboxTable(*m_session).add(row));
        NEED(setAside(*m_session, row, {failure, u"twilio"_s, u"30006"_s}, atMs));
    }
    AddressesAsked look(qint64 atMs = nowMs)
    {
        const auto asked = askForAddresses(*m_session, m_ids, {}, m_rooftop, atMs);
        if (!asked)
            qFatal("%s", qPrintable(asked.error().text));
        return *asked;
    }

    StorePlaces m_places;
    FixedClock m_clock{nowMs};
    IdMaker m_ids{m_clock, 3};
    const Rooftop m_rooftop{1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}};
};

// A landline takes no texts but rings (twilio.com/docs/api/errors/30006).
void LostAddressesTest::whoHasNothingLeftToBeWrittenToIsCalledOnce()
{
    know({});
    die(Channel::Email, mail, Failure::InvalidDestination);

    const int whileTextsArrive = look().asked;
    die(Channel::Sms, mobile, Failure::LandlineUnreachable);
    const int first = look().asked, second = look(nowMs + dayMs).asked;

    QCOMPARE(whileTextsArrive, 0);
    QCOMPARE(first, 1);
    QCOMPARE(second, 0);
    const auto tasks = QueueTable(*m_session).of(maria);
    NEED(tasks);
    QCOMPARE(tasks->size(), 1);
    QCOMPARE(tasks->first().kind, u"call"_s);
    QCOMPARE(tasks->first().program, contactsProgram.toString());
    const auto claimed = QueueTable(*m_session).claimNext(u"Ana"_s, nowMs, 900'000, 0);
    NEED(claimed);
    QVERIFY(*claimed && (*claimed)->customerId == maria);
}

void LostAddressesTest::anAddressFoundTakesTheCallOutAgain()
{
    know({});
    die(Channel::Email, mail, Failure::InvalidDestination);
    die(Channel::Sms, mobile, Failure::LandlineUnreachable);
    const int asked = look().asked;
    NEED(typeAddress(*m_session, m_rooftop.id, maria, mail, u"lopez@example.com"_s, u"Ben"_s, nowMs + 1'000));

    const AddressesAsked after = look(nowMs + 2'000);

    QCOMPARE(asked, 1);
    QCOMPARE(after.settled, 1);
    QCOMPARE(after.asked, 0);
    QCOMPARE(QueueTable(*m_session).of(maria)->first().state, TaskState::Dropped);
}

void LostAddressesTest::anotherAddressThatDiesIsAskedForAgain()
{
    know({});
    die(Channel::Email, mail, Failure::InvalidDestination);
    die(Channel::Sms, mobile, Failure::LandlineUnreachable);
    look();
    NEED(typeAddress(*m_session, m_rooftop.id, maria, mail, u"lopez@example.com"_s, u"Ben"_s, nowMs + 1'000));
    look(nowMs + 2'000);

    die(Channel::Email, u"lopez@example.com"_s, Failure::InvalidDestination, nowMs + dayMs);

    QCOMPARE(look(nowMs + dayMs).asked, 1);
}

void LostAddressesTest::whoMayNotOrCannotBeCalledIsLetBe_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::addColumn<bool>("doNotCall");
    QTest::addColumn<bool>("rings");
    QTest::newRow("may be called") << false << false << true;
    QTest::newRow("asked not to be called") << false << true << true;
    QTest::newRow("no number rings") << false << false << false;
}

void LostAddressesTest::whoMayNotOrCannotBeCalledIsLetBe()
{
    QFETCH(bool, doNotCall);
    QFETCH(bool, rings);
    CustomerRecord customer;
    customer.doNotCall = doNotCall;
    know(customer);
    die(Channel::Email, mail, Failure::InvalidDestination);

    die(Channel::Sms, mobile, rings ? Failure::LandlineUnreachable : Failure::InvalidDestination);

    QCOMPARE(look().asked, rings && !doNotCall ? 1 : 0);
}

QTEST_GUILESS_MAIN(LostAddressesTest)
#include "lostaddressestest.moc"
