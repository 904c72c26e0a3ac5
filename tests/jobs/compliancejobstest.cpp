// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "compliance/clearance.h"
#include "jobs/compliance/contactfacts.h"
#include "jobs/compliance/dncimport.h"
#include "jobs/compliance/evidence.h"
#include "store/consenttable.h"
#include "store/contacttable.h"
#include "store/dealtable.h"
#include "store/dnctable.h"
#include "store/suppressiontable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QFile>
#include <QJsonArray>

using namespace tradewind;
using namespace Qt::StringLiterals;

class ComplianceJobsTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFactsOfACustomerAreThoseOfTheStore_data() { m_places.addRows(); }
    void theFactsOfACustomerAreThoseOfTheStore();
    void s30_OneSuppressionCoversEveryChannelForGood_data() { m_places.addRows(); }
    void s30_OneSuppressionCoversEveryChannelForGood();
    void s30_StopFromTheHomePhoneIsHeardForAllOfThePerson_data() { m_places.addRows(); }
    void s30_StopFromTheHomePhoneIsHeardForAllOfThePerson();
    void f04_TheLastConsentCountsAndSaysWhetherItIsProven_data() { m_places.addRows(); }
    void f04_TheLastConsentCountsAndSaysWhetherItIsProven();
    void f14_AnAreaCodeThatWasNotLoadedIsNotAClearNumber_data() { m_places.addRows(); }
    void f14_AnAreaCodeThatWasNotLoadedIsNotAClearNumber();
    void f11_AWholeFileReplacesAndAChangeFileChanges_data() { m_places.addRows(); }
    void f11_AWholeFileReplacesAndAChangeFileChanges();
    void aFileThatIsNoListChangesNothing_data() { m_places.addRows(); }
    void aFileThatIsNoListChangesNothing();
    void theEvidencePackHoldsEverythingAboutANumber_data() { m_places.addRows(); }
    void theEvidencePackHoldsEverythingAboutANumber();

private:
    void putCustomer(Id id);
    QString file(const QByteArray &text);
    ContactFacts facts(Channel channel, const QString &address = {});

    StorePlaces m_places;
    FixedClock m_clock{1'795'456'800'000}; // 2026-11-23 18:00 UTC, a Monday, noon in Iowa
    int m_files = 0;
};

namespace {

const QString phone = u"+15155550118"_s;
constexpr Id maria = 7;

} // namespace

void ComplianceJobsTest::init()
{
    openStore(m_places.fresh(), m_clock);
    putCustomer(maria);
}

void ComplianceJobsTest::cleanup()
{
    closeStore();
}

void ComplianceJobsTest::putCustomer(Id id)
{
    CustomerRow row;
    row.id = id;
    row.rooftopId = 1;
    row.customer.firstName = "Maria";
    row.customer.lastName = "Lopez";
    row.customer.state = "IA";
    row.customer.zip = "50309";
    row.customer.mobilePhone = phone.toStdString();
    row.customer.homePhone = "+15155550177";
    row.customer.email2 = "lopez@example.com";
    row.customer.email = "maria@example.com";
    row.createdAt = 1;
    keepCustomer(row);
    DealRow deal;
    deal.id = id;
    deal.rooftopId = deal.sourceId = 1;
    deal.customerId = id;
    deal.vehicleId = id;
    deal.deal.dealNumber = "1";
    deal.deal.contractOn = QDate(2025, 8, 1);
    keepRow<DealTable>(u"upsert_deal"_s, deal);
}

QString ComplianceJobsTest::file(const QByteArray &text)
{
    QFile file(m_places.folder() + u"/dnc%1.txt"_s.arg(++m_files));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(text);
    return file.fileName();
}

ContactFacts ComplianceJobsTest::facts(Channel channel, const QString &address)
{
    SenderFacts sender;
    sender.name = u"Riverside Toyota"_s;
    const auto found = contactFacts(*m_session, maria, channel, m_clock.nowMs(), sender, address);
    if (!found)
        qFatal("%s", qPrintable(found.error().text));
    return *found;
}

void ComplianceJobsTest::theFactsOfACustomerAreThoseOfTheStore()
{
    NEED(ContactTable(*m_session)
             .add({1,
                   1,
                   maria,
                   Channel::Voice,
                   Purpose::Marketing,
                   phone,
                   u"equity"_s,
                   {},
                   u"Dana"_s,
                   40,
                   u"voicemail"_s,
                   {},
                   m_clock.nowMs() - 3'600'000}));

    const ContactFacts found = facts(Channel::Voice);

    QCOMPARE(found.state, u"IA"_s);
    QCOMPARE(found.phone, phone);
    QCOMPARE(found.email, u"maria@example.com"_s);
    QCOMPARE(found.lastPurchase, QDate(2025, 8, 1));
    QCOMPARE(found.consent, Consent::None);
    QCOMPARE(found.isSuppressed, false);
    QCOMPARE(found.recent->size(), 1);
    QCOMPARE(found.recent->first().program, u"equity"_s);
    QVERIFY(!found.isOnNationalDnc);
}

void ComplianceJobsTest::s30_OneSuppressionCoversEveryChannelForGood()
{
    SuppressionTable table(*m_session);
    const Suppression entry{1, 1, Suppression::Kind::Person, QString::number(maria), u"said so on the phone"_s, u"Dana"_s, {}, false, 1};

    const auto first = table.add(entry);
    const auto second = table.add({2, 1, Suppression::Kind::Person, QString::number(maria), u"again"_s, u"Dana"_s, {}, false, 2});

    QVERIFY(first && *first);
    QVERIFY(second && !*second);
    const Clearance clearance = Clearance::builtIn();
    for (const Channel channel : {Channel::Sms, Channel::Voice, Channel::Email, Channel::Mail}) {
        Draft draft;
        draft.channel = channel;
        QCOMPARE(clearance.preview(draft, facts(channel), m_clock.nowMs()).verdict, Verdict::Block);
    }
    m_clock.advanceMs(qint64{30} * 365 * 86'400'000);
    QCOMPARE(facts(Channel::Sms).isSuppressed, true);
    m_clock.setNowMs(1'795'456'800'000);
}

void ComplianceJobsTest::s30_StopFromTheHomePhoneIsHeardForAllOfThePerson()
{
    NEED(SuppressionTable(*m_session)
             .add({1, 1, Suppression::Kind::Phone, u"+15155550177"_s, u"opt-out word"_s, u"reply"_s, u"STOP"_s, false, 1}));

    QCOMPARE(facts(Channel::Sms).isSuppressed, true);
    QCOMPARE(facts(Channel::Email, u"lopez@example.com"_s).isSuppressed, true);
}

void ComplianceJobsTest::f04_TheLastConsentCountsAndSaysWhetherItIsProven()
{
    ConsentTable table(*m_session);
    ConsentEvent event{
        1,  1, maria, phone, {},  Consent::Written, u"web form"_s, u"Maria Lopez"_s, u"I agree to texts from Riverside Toyota"_s,
        {}, 1, false, 1000,  2000};

    NEED(table.add(event));
    const ContactFacts given = facts(Channel::Sms);
    event = {2, 1, maria, phone, {}, Consent::None, u"reply"_s, {}, {}, {}, {}, false, 3000, 3000};
    NEED(table.add(event));
    const ContactFacts takenBack = facts(Channel::Sms);

    QCOMPARE(given.consent, Consent::Written);
    QCOMPARE(given.isConsentProven, true);
    QCOMPARE(takenBack.consent, Consent::None);
    QCOMPARE(table.ofPhone(phone)->size(), 2);
}

void ComplianceJobsTest::f14_AnAreaCodeThatWasNotLoadedIsNotAClearNumber()
{
    const auto loaded = importDnc(*m_session, {file("641,5550101\n"), u"national"_s, false, {}}, m_clock.nowMs());

    NEED(loaded);
    const ContactFacts found = facts(Channel::Voice);
    QCOMPARE(found.isAreaCodeSubscribed, false);
    QVERIFY(!found.isOnNationalDnc);
    Draft draft;
    draft.channel = Channel::Voice;
    ContactFacts stranger = found;
    stranger.lastPurchase = QDate();
    QVERIFY(Clearance::builtIn().preview(draft, stranger, m_clock.nowMs()).rules().contains(u"F-14"_s));
}

void ComplianceJobsTest::f11_AWholeFileReplacesAndAChangeFileChanges()
{
    const auto whole =
        importDnc(*m_session, {file("515,5550118\n515,5550119\n6415550101\r\n\n"), u"national"_s, false, {712}}, m_clock.nowMs());
    NEED(whole);
    QCOMPARE(whole->numbers, 3);
    QCOMPARE(whole->areaCodes, (QList<int>{515, 641, 712}));
    QCOMPARE(facts(Channel::Voice).isOnNationalDnc, true);
    QCOMPARE(facts(Channel::Voice, u"+17125550100"_s).isOnNationalDnc, false);

    const auto changed =
        importDnc(*m_session, {file("515,5550118,2026-11-20,D\n515,5550120,2026-11-21,A\n"), u"national"_s, true, {}}, m_clock.nowMs() + 1);
    NEED(changed);
    QCOMPARE(changed->numbers, 2);
    QCOMPARE(facts(Channel::Voice).isOnNationalDnc, false);
    QCOMPARE(facts(Channel::Voice, u"+15155550120"_s).isOnNationalDnc, true);

    const auto again = importDnc(*m_session, {file("515,5550200\n"), u"national"_s, false, {}}, m_clock.nowMs() + 2);
    NEED(again);
    QCOMPARE(facts(Channel::Voice, u"+15155550120"_s).isOnNationalDnc, false);
    QCOMPARE(facts(Channel::Voice, u"+16415550101"_s).isOnNationalDnc, true);
}

void ComplianceJobsTest::aFileThatIsNoListChangesNothing()
{
    for (const QByteArray &text :
         {QByteArray("name,phone\nMaria,515-555-0118\n"), QByteArray(""), QByteArray(5000, '\0'), QByteArray("515\n555\n0118\n")}) {
        const auto loaded = importDnc(*m_session, {file(text), u"national"_s, false, {}}, m_clock.nowMs());

        QVERIFY(!loaded);
    }
    QVERIFY(!importDnc(*m_session, {file("515,5550118,A\n"), u"national"_s, true, {}}, m_clock.nowMs()));
    QVERIFY(DncTable(*m_session).areas()->isEmpty());
}

void ComplianceJobsTest::theEvidencePackHoldsEverythingAboutANumber()
{
    NEED(ConsentTable(*m_session).add({1, 1, maria, phone, {}, Consent::Oral, u"phone"_s, {}, {}, {}, {}, false, 1000, 2000}));
    NEED(SuppressionTable(*m_session).add({2, 1, Suppression::Kind::Phone, phone, u"opt-out word"_s, u"reply"_s, u"STOP"_s, false, 3000}));
    NEED(importDnc(*m_session, {file("515,5550118\n"), u"national"_s, false, {}}, m_clock.nowMs()));
    NEED(ContactTable(*m_session).add({3, 1, maria, Channel::Voice, Purpose::Marketing, phone, {}, {}, {}, {}, {}, {}, 2500}));

    const auto pack = evidenceOf(*m_session, Clearance::builtIn(), phone, m_clock.nowMs());

    NEED(pack);
    QCOMPARE((*pack)[u"consent"_s].toArray().size(), 1);
    QCOMPARE((*pack)[u"suppressions"_s].toArray().first()[u"words"_s].toString(), u"STOP"_s);
    QCOMPARE((*pack)[u"do_not_call_lists"_s].toArray().first()[u"listed"_s].toBool(), true);
    const QJsonValue person = (*pack)[u"people"_s].toArray().first();
    QCOMPARE(person[u"name"_s].toString(), u"Maria Lopez"_s);
    QCOMPARE(person[u"contacts"_s].toArray().size(), 1);
    QCOMPARE(person[u"marketing_by_sms"_s][u"decision"_s].toString(), u"block"_s);
    QVERIFY(person[u"marketing_by_sms"_s][u"rules"_s].toArray().contains(u"F-15"_s));
}

QTEST_GUILESS_MAIN(ComplianceJobsTest)
#include "compliancejobstest.moc"
