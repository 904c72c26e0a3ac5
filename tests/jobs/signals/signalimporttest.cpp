// SPDX-License-Identifier: Apache-2.0
// What others see of our customers, from a monitor's file or a push to what the program does of it, on both databases.
#include "jobs/signals/signalimport.h"
#include "base/clock.h"
#include "jobs/appraisals/appraisalfindings.h"
#include "jobs/importing/people.h"
#include "jobs/inbox/alerts.h"
#include "store/appraisaltable.h"
#include "store/importtable.h"
#include "store/sequencetable.h"
#include "store/settingtable.h"
#include "store/signaltable.h"
#include "store/transaction.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class SignalImportTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void t42_WhoBrowsesIsCalledByTheirRepWithinThirtyMinutes_data() { m_places.addRows(); }
    void t42_WhoBrowsesIsCalledByTheirRepWithinThirtyMinutes();
    void t46_CreditInquiriesAreRefusedWithoutAFirmOffer_data() { m_places.addRows(); }
    void t46_CreditInquiriesAreRefusedWithoutAFirmOffer();
    void t47_t48_ListingsAndComparisonsAreToldToTheSequencesOnce_data() { m_places.addRows(); }
    void t47_t48_ListingsAndComparisonsAreToldToTheSequencesOnce();
    void t50_AnAppraisedVehicleInAnothersStockIsLost_data() { m_places.addRows(); }
    void t50_AnAppraisedVehicleInAnothersStockIsLost();
    void aPhoneOfTwoCustomersIsNobodys_data() { m_places.addRows(); }
    void aPhoneOfTwoCustomersIsNobodys();
    void whatIsOldIsKeptAndSetsNothingOff_data() { m_places.addRows(); }
    void whatIsOldIsKeptAndSetsNothingOff();
    void columnsAreFoundByNameAndBadRowsAreTold();

private:
    void open();
    Id person(const char *first, const char *phone, const char *email);
    SignalImport take(const QByteArray &json)
    {
        const auto batch = signalsFromJson(json);
        const auto done = batch ? importSignals(*m_session, *m_ids, m_rooftop.id, *batch, m_now) : Result<SignalImport>(batch.error());
        return done ? *done : SignalImport{-1, -1, -1, -1, {done.error().text}};
    }
    QStringList happened()
    {
        QStringList kinds;
        const auto rows = SequenceTable(*m_session).happeningsOf(m_customer, 0);
        for (const HappeningRow &row : rows ? *rows : QList<HappeningRow>())
            kinds << row.kind;
        return kinds;
    }

    static constexpr qint64 m_now = 1'795'456'800'000; // Monday, 2026-11-23, noon in Iowa
    StorePlaces m_places;
    FixedClock m_clock{m_now};
    std::unique_ptr<IdMaker> m_ids;
    Rooftop m_rooftop{1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}};
    Id m_customer = 0, m_vehicle = 0;
};

/// As an import makes them, so that they are recognised as anybody is.
Id SignalImportTest::person(const char *first, const char *phone, const char *email)
{
    CustomerRecord record;
    record.firstName = first;
    record.lastName = "Ash";
    record.mobilePhone = phone;
    record.email = email;
    const auto zones = ZipZones::load();
    auto transaction = Transaction::begin(*m_session);
    People people(*m_session, *m_ids, *zones, m_rooftop.id, m_now);
    const auto placed = people.place(record, likenessesOf(record, sourceFamily("crm"))[0]);
    if (!transaction || !placed || !people.finish() ||
        !m_session->eachOf(u"UPDATE customer SET assigned_rep = 'Lee Marsh'"_s, {}, [](const Row &) {}) || !transaction->commit())
        qFatal("the customer could not be stored");
    return *placed;
}

void SignalImportTest::open()
{
    m_session.reset();
    openStore(m_places.fresh(), m_clock);
    m_ids = std::make_unique<IdMaker>(m_clock, 1);
    NEED(RooftopTable(*m_session).add(m_rooftop, m_now));
    m_customer = person("Jo", "+15155550142", "jo.ash@example.com");
    m_vehicle = m_ids->next();
    NEED(m_session->eachOf(
        u"INSERT INTO vehicle (id, rooftop_id, vin, year, make, model, owner_id) VALUES (?, 1, ?, 2022, 'Toyota', 'RAV4', ?)"_s,
        {m_vehicle, u"2T3P1RFV8NC123456"_s, m_customer}, [](const Row &) {}));
}

void SignalImportTest::t42_WhoBrowsesIsCalledByTheirRepWithinThirtyMinutes()
{
    open();
    const QByteArray push =
        R"({"signals":[{"id":"v1","kind":"inventory view","words":"2026 Camry XSE","customer":{"email":"Jo.Ash@example.com"}}]})";

    const SignalImport first = take(push), again = take(push);
    const auto settings = SettingTable(*m_session).read();
    const auto raised = raiseAlerts(*m_session, *m_ids, *settings, m_rooftop, m_now);

    QCOMPARE(first.happenings, 1);
    QCOMPARE(again.kept, 1);
    NEED(raised);
    QCOMPARE(raised->raised, 1);
    const auto alerts = AlertTable(*m_session).open(m_rooftop.id, 10);
    QCOMPARE(alerts->size(), 1);
    QCOMPARE(alerts->first().alert.assignedTo, u"Lee Marsh"_s);
    QCOMPARE(alerts->first().alert.dueAt, m_now + 30 * 60'000);
}

// 15 U.S.C. 1681b(c): consumer reports without the consumer's wish only for a firm offer of credit; rule C-01.
void SignalImportTest::t46_CreditInquiriesAreRefusedWithoutAFirmOffer()
{
    open();
    const QByteArray push = R"([{"id":"c1","kind":"credit alert","customer":{"email":"jo.ash@example.com"}}])";

    const SignalImport refused = take(push);
    const QStringList before = happened();
    const auto kept = SignalTable(*m_session).ofCustomer(m_customer);
    for (const auto &[key, value] : {std::pair(u"compliance.firmOfferLender"_s, u"Prairie Credit Union"_s),
                                     {u"compliance.firmOfferCriteria"_s, u"score 660 and above"_s},
                                     {u"compliance.firmOfferLeast"_s, u"5000"_s}})
        NEED(SettingTable(*m_session).set(key, value, SettingScope::store()));
    const SignalImport incomplete = take(push);
    NEED(SettingTable(*m_session).set(u"compliance.firmOfferHonored"_s, u"true"_s, SettingScope::store()));
    const SignalImport taken = take(push);

    QCOMPARE(refused.refused, 1);
    QVERIFY(refused.notes.first().contains(u"C-01"));
    QVERIFY(before.isEmpty() && kept->isEmpty());
    QCOMPARE(incomplete.refused, 1);
    QCOMPARE(taken.happenings, 1);
    QCOMPARE(happened(), QStringList{u"creditInquiry"_s});
}

void SignalImportTest::t47_t48_ListingsAndComparisonsAreToldToTheSequencesOnce()
{
    open();
    const QByteArray push = R"({"signals":[
        {"id":"l1","kind":"listed","vin":"2t3p1rfv8nc123456","price":"$26,900","place":"Marketplace","link":"https://market.example.com/1"},
        {"id":"b1","kind":"compared","place":"Prairie Motors","words":"2026 CR-V","customer":{"firstName":"Jo","lastName":"Ash","phone":"(515) 555-0142"}},
        {"id":"l2","kind":"listed","vin":"1HGCM82633A004352"}]})";

    const SignalImport first = take(push);
    take(push);

    QCOMPARE(first.kept, 2);
    QCOMPARE(first.strangers, 1);
    QCOMPARE(happened(), QStringList({u"listedForSale"_s, u"comparedElsewhere"_s}));
    const auto rows = SignalTable(*m_session).ofCustomer(m_customer);
    NEED(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->last().price.value_or(Money{}), Money::fromDollars(26'900));
}

void SignalImportTest::t50_AnAppraisedVehicleInAnothersStockIsLost()
{
    open();
    NEED(ImportTable(*m_session).ensureSource({1, m_rooftop.id, u"appraisals"_s, u"Appraisals"_s, false}));
    AppraisalRow row;
    row.id = m_ids->next();
    row.rooftopId = m_rooftop.id;
    row.sourceId = 1;
    row.customerId = m_customer;
    row.vehicleId = m_vehicle;
    row.appraisal.number = "A1";
    row.appraisal.appraisedOn = QDate(2026, 11, 10);
    row.createdAt = m_now;
    NEED(AppraisalTable(*m_session).keep(row, {}));
    NEED(AppraisalTable(*m_session)
             .setOutcome(m_ids->next(), {row.id, m_now, QDate(2026, 11, 10), AppraisalOutcome::Open, {}, u"file"_s, {}, {}}));
    const AppraisalView view{m_rooftop.id, QDate(2026, 11, 23), m_now, QTimeZone("America/Chicago"), 90, {}};

    take(R"([{"kind":"seen","vin":"2T3P1RFV8NC123456","place":"Prairie Motors","date":"2026-11-22"}])");
    const auto tended = tendAppraisals(*m_session, *m_ids, view);

    NEED(tended);
    QCOMPARE(tended->lost, 1);
    const auto lost = AppraisalTable(*m_session).find(row.id);
    QCOMPARE(lost->appraisal.outcome, AppraisalOutcome::SoldElsewhere);
    QCOMPARE(lost->outcomeBy, u"sighting"_s);
    QVERIFY(happened().contains(u"soldElsewhere"_s));
    QCOMPARE(m_session->integerOf(u"SELECT count(*) FROM vehicle WHERE ownership_ended_on IS NOT NULL"_s)->value_or(0), 1);
}

void SignalImportTest::aPhoneOfTwoCustomersIsNobodys()
{
    open();
    person("Sam", "+15155550142", "sam.ash@example.com");

    const SignalImport done = take(R"([{"id":"v1","kind":"browsed","phone":"515-555-0142"}])");

    QCOMPARE(done.strangers, 1);
    QCOMPARE(done.kept, 0);
}

void SignalImportTest::whatIsOldIsKeptAndSetsNothingOff()
{
    open();

    const SignalImport done = take(R"([{"id":"b1","kind":"compared","date":"2026-10-01","customer":{"email":"jo.ash@example.com"}}])");

    QCOMPARE(done.kept, 1);
    QCOMPARE(done.happenings, 0);
    QCOMPARE(happened(), QStringList());
}

void SignalImportTest::columnsAreFoundByNameAndBadRowsAreTold()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"listings.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Listing ID,VIN,Asking Price,Marketplace,Listed "
               "On\nL-1,2T3P1RFV8NC123456,\"$26,900\",Marketplace,11/22/2026\nL-2,,100,Marketplace,11/22/2026\n");
    file.close();

    const auto batch = signalsFromFile(file.fileName(), SignalKind::Listed);
    const auto none = signalsFromJson("{\"signals\":[{\"kind\":\"dancing\",\"vin\":\"X\"}]}");

    NEED(batch);
    QCOMPARE(batch->rows.size(), std::size_t(1));
    QCOMPARE(batch->rows[0].seenOn, QDate(2026, 11, 22));
    QCOMPARE(batch->rows[0].price.value_or(Money{}), Money::fromDollars(26'900));
    QCOMPARE(batch->notes, QStringList{u"Line 3 was left out: it names neither a customer nor a VIN."_s});
    QVERIFY(none->rows.empty() && none->notes.first().contains(u"dancing"));
    QVERIFY(!signalsFromJson("no json"));
}

QTEST_GUILESS_MAIN(SignalImportTest)
#include "signalimporttest.moc"
