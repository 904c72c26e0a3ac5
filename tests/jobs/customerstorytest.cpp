// SPDX-License-Identifier: Apache-2.0
// One person's story is theirs: of a vehicle only while they had it, and also without any vehicle.
#include "jobs/equity/customerstory.h"
#include "base/clock.h"
#include "store/bulkinsert.h"
#include "store/rooftoptable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1, dana = 7, before = 8, camry = 70;
constexpr qint64 nowMs = 1'795'456'800'000; // 2026-11-23 18:00 UTC
const QDate bought(2023, 6, 3), today(2026, 11, 23);

} // namespace

class CustomerStoryTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void anotherDriversVisitsAndContractAreNotTold_data() { m_places.addRows(); }
    void anotherDriversVisitsAndContractAreNotTold();
    void aVehicleGivenUpIsRememberedAndNotOwned_data() { m_places.addRows(); }
    void aVehicleGivenUpIsRememberedAndNotOwned();
    void whoHasNoVehicleHasAStoryToo_data() { m_places.addRows(); }
    void whoHasNoVehicleHasAStoryToo();
    void aLeadInContactIsStillOpenAndALostOneIsHistory_data() { m_places.addRows(); }
    void aLeadInContactIsStillOpenAndALostOneIsHistory();

private:
    void keepVehicle();
    void keepVisit(const std::string &number, QDate day, std::optional<Id> customer);
    void keepDeal(Id customer, QDate day, std::vector<TradeRecord> trades = {});
    void keepLead(LeadState state, qint64 receivedAt);
    CustomerStory story(Id customer);

    StorePlaces m_places;
    FixedClock m_clock{nowMs};
    Id m_next = 100;
};

void CustomerStoryTest::init()
{
    openStore(m_places.fresh(), m_clock);
    NEED(RooftopTable(*m_session).add({rooftop, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, nowMs));
    for (const Id id : {dana, before}) {
        CustomerRow row;
        row.id = id;
        row.rooftopId = rooftop;
        row.customer.firstName = id == dana ? "Dana" : "Lee";
        row.customer.lastName = "Whitcomb";
        row.createdAt = nowMs;
        keepCustomer(row);
    }
}

void CustomerStoryTest::keepVehicle()
{
    VehicleRow row;
    row.id = camry;
    row.rooftopId = rooftop;
    row.vehicle.vin = "4T1G11AK5PU208213";
    row.vehicle.year = 2023;
    row.vehicle.model = "Camry";
    keepRow<VehicleTable>(u"upsert_vehicle"_s, row);
    NEED(VehicleTable(*m_session).beginOwnership(camry, dana, bought));
}

void CustomerStoryTest::keepVisit(const std::string &number, QDate day, std::optional<Id> customer)
{
    RepairOrderRow row;
    row.id = ++m_next;
    row.rooftopId = row.sourceId = 1;
    row.customerId = customer;
    row.vehicleId = camry;
    row.order.number = number;
    row.order.openedOn = day;
    keepRow<RepairOrderTable>(u"upsert_repair_order"_s, row);
}

void CustomerStoryTest::keepDeal(Id customer, QDate day, std::vector<TradeRecord> trades)
{
    DealRow row;
    row.id = ++m_next;
    row.rooftopId = row.sourceId = 1;
    row.customerId = customer;
    row.vehicleId = camry;
    row.deal.dealNumber = std::to_string(row.id);
    row.deal.contractOn = day;
    keepRow<DealTable>(u"upsert_deal"_s, row);
    for (const TradeRecord &trade : trades) {
        auto transaction = Transaction::begin(*m_session);
        NEED(transaction);
        BulkInsert insert(*m_session, DealTable::tradeTable(), DealTable::tradeColumns());
        DealTable::bindTrade(insert, ++m_next, row.id, trade);
        NEED(insert.step());
        NEED(insert.finish());
        NEED(transaction->commit());
    }
}

void CustomerStoryTest::keepLead(LeadState state, qint64 receivedAt)
{
    LeadRow row;
    row.id = ++m_next;
    row.rooftopId = rooftop;
    row.customerId = dana;
    row.receivedAt = receivedAt;
    row.sourceKind = u"website"_s;
    row.vehicle = u"2024 RAV4"_s;
    row.grade = u"A"_s;
    row.points = row.reasons = row.facts = u"[]"_s;
    row.state = state;
    NEED(LeadTable(*m_session).add(row));
}

CustomerStory CustomerStoryTest::story(Id customer)
{
    auto read = readCustomerStory(*m_session, customer, today, nowMs);
    if (!read)
        qFatal("%s", qPrintable(read.error().text));
    return *std::move(read);
}

void CustomerStoryTest::anotherDriversVisitsAndContractAreNotTold()
{
    keepVehicle();
    keepVisit("1", bought.addDays(-90), before);
    keepVisit("2", bought.addDays(-30), std::nullopt);
    keepVisit("3", bought.addDays(120), dana);
    keepVisit("4", bought.addDays(240), before); // a neighbour brought it in for her
    keepDeal(before, bought.addYears(-2));
    keepDeal(dana, bought, {TradeRecord{{}, 2015, "Toyota", "Corolla", {}, Money::fromDollars(9'400), {}, {}}});

    const CustomerStory told = story(dana);

    QStringList visits;
    for (const RepairOrderRow &row : told.orders)
        visits << QString::fromStdString(row.order.number);
    QCOMPARE(visits, (QStringList{u"4"_s, u"3"_s}));
    QCOMPARE(told.deals.size(), 1);
    QCOMPARE(told.deals.first().deal.vehicle.model, std::string("Camry"));
    QCOMPARE(told.deals.first().deal.trades.size(), std::size_t(1));
    QCOMPARE(told.deals.first().deal.trades.front().allowance, Money::fromDollars(9'400));
    QVERIFY(told.owns(camry));
}

void CustomerStoryTest::aVehicleGivenUpIsRememberedAndNotOwned()
{
    keepVehicle();
    keepVisit("1", bought.addDays(120), std::nullopt);
    keepVisit("2", bought.addDays(400), std::nullopt);
    NEED(VehicleTable(*m_session).endOwnership(camry, bought.addDays(300), u"traded in on deal 12"_s));

    const CustomerStory told = story(dana);

    QCOMPARE(told.orders.size(), 1);
    QVERIFY(!told.owns(camry));
    QVERIFY(told.values.empty());
}

void CustomerStoryTest::whoHasNoVehicleHasAStoryToo()
{
    keepLead(LeadState::Open, nowMs - 60'000);
    AppointmentRow comes;
    comes.id = ++m_next;
    comes.rooftopId = rooftop;
    comes.customerId = dana;
    comes.kind = u"sales"_s;
    comes.startsAt = nowMs + 3'600'000;
    comes.state = u"set"_s;
    comes.program = u"leads"_s;
    comes.madeBy = u"Ana"_s;
    NEED(AppointmentTable(*m_session).book(comes, 1));

    const CustomerStory told = story(dana);

    QCOMPARE(told.customer.customer.firstName, std::string("Dana"));
    QCOMPARE(told.openLeads().size(), 1);
    QCOMPARE(told.appointments.size(), 1);
    QVERIFY(told.orders.isEmpty() && told.deals.isEmpty());
}

void CustomerStoryTest::aLeadInContactIsStillOpenAndALostOneIsHistory()
{
    keepLead(LeadState::Lost, nowMs - 3 * 60'000);
    keepLead(LeadState::Working, nowMs - 2 * 60'000);
    keepLead(LeadState::Duplicate, nowMs - 60'000);

    const CustomerStory told = story(dana);

    QCOMPARE(told.leads.size(), 2);
    QCOMPARE(told.openLeads().size(), 1);
    QCOMPARE(told.openLeads().first().state, LeadState::Working);
}

QTEST_GUILESS_MAIN(CustomerStoryTest)
#include "customerstorytest.moc"
