// SPDX-License-Identifier: Apache-2.0
// Everybody in the store is found by what one knows of them, with or without a vehicle; so is what stands on the lot.
#include "jobs/search/findanything.h"
#include "base/clock.h"
#include "store/inventorytable.h"
#include "store/repairordertable.h"
#include "store/rooftoptable.h"
#include "store/vehicletable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1, jose = 7, munoz = 8, acme = 9, camry = 70;
constexpr qint64 nowMs = 1'795'456'800'000; // 2026-11-23 18:00 UTC

} // namespace

class FindAnythingTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void peopleAreFoundByName_data();
    void peopleAreFoundByName();
    void aCallerIsFoundByTheNumberOnTheScreen_data() { m_places.addRows(); }
    void aCallerIsFoundByTheNumberOnTheScreen();
    void anAddressSomebodyTypedInIsFoundToo_data() { m_places.addRows(); }
    void anAddressSomebodyTypedInIsFoundToo();
    void theEndOfAVinFindsWhoDrivesItUntilTheyGiveItUp_data() { m_places.addRows(); }
    void theEndOfAVinFindsWhoDrivesItUntilTheyGiveItUp();
    void aUnitIsFoundByItsStockNumberUntilItIsGone_data() { m_places.addRows(); }
    void aUnitIsFoundByItsStockNumberUntilItIsGone();
    void aRepairOrderIsFoundByItsWholeNumberWithWhoseVehicleItWas_data() { m_places.addRows(); }
    void aRepairOrderIsFoundByItsWholeNumberWithWhoseVehicleItWas();
    void whoWasMergedIntoSomebodyElseIsNotFound_data() { m_places.addRows(); }
    void whoWasMergedIntoSomebodyElseIsNotFound();

private:
    void keepPerson(Id id, const std::string &first, const std::string &last, const std::string &company = {});
    FoundThings find(const QString &typed)
    {
        auto found = findAnything(*m_session, typed, 8);
        if (!found)
            qFatal("%s", qPrintable(found.error().text));
        return *std::move(found);
    }
    QStringList names(const QString &typed)
    {
        QStringList names;
        for (const FoundPerson &person : find(typed).people)
            names << person.name;
        return names;
    }

    StorePlaces m_places;
    FixedClock m_clock{nowMs};
};

void FindAnythingTest::init()
{
    openStore(m_places.fresh(), m_clock);
    NEED(RooftopTable(*m_session).add({rooftop, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, nowMs));
    keepPerson(jose, "José", "García");
    keepPerson(munoz, "Ana", "Muñoz");
    keepPerson(acme, "Joan", "Ortega", "Acme Plumbing LLC");
    VehicleRow vehicle;
    vehicle.id = camry;
    vehicle.rooftopId = rooftop;
    vehicle.vehicle.vin = "4T1G11AK5PU208213";
    vehicle.vehicle.year = 2023;
    vehicle.vehicle.model = "Camry";
    keepRow<VehicleTable>(u"upsert_vehicle"_s, vehicle);
    NEED(VehicleTable(*m_session).beginOwnership(camry, munoz, QDate(2023, 6, 3)));
}

void FindAnythingTest::keepPerson(Id id, const std::string &first, const std::string &last, const std::string &company)
{
    CustomerRow row;
    row.id = id;
    row.rooftopId = rooftop;
    row.customer.firstName = first;
    row.customer.lastName = last;
    row.customer.company = company;
    row.customer.mobilePhone = "+1515555010" + std::to_string(id);
    row.customer.email = "person" + std::to_string(id) + "@example.com";
    row.createdAt = nowMs;
    keepCustomer(row);
}

void FindAnythingTest::peopleAreFoundByName_data()
{
    m_places.addRows();
}

void FindAnythingTest::peopleAreFoundByName()
{
    QCOMPARE(names(u"jose"_s), QStringList{u"José García"_s});
    QCOMPARE(names(u"García José"_s), QStringList{u"José García"_s});
    QCOMPARE(names(u"munoz"_s), QStringList{u"Ana Muñoz"_s});
    QCOMPARE(names(u"plumb"_s), QStringList{u"Acme Plumbing LLC"_s});
    QCOMPARE(names(u"nobody"_s), QStringList());
    QCOMPARE(find(u"munoz"_s).people.first().vehicle, u"2023 Camry"_s);
    QVERIFY(find(u"jose"_s).people.first().vehicle.isEmpty());
    QCOMPARE(find(u"jose"_s).people.first().contact, u"+15155550107"_s);
}

void FindAnythingTest::aCallerIsFoundByTheNumberOnTheScreen()
{
    const QList<FoundPerson> people = find(u"(515) 555-0107"_s).people;

    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().customerId, jose);
    QCOMPARE(people.first().matched, u"+15155550107"_s);
    QCOMPARE(names(u"person8@"_s), QStringList{u"Ana Muñoz"_s});
}

void FindAnythingTest::anAddressSomebodyTypedInIsFoundToo()
{
    NEED(m_session->exec(u"INSERT INTO typed_address (customer_id, replaces, rooftop_id, address, typed_by, typed_at) VALUES (7, "
                         "'+15155550107', 1, '+15155550144', 'Ana', 1)"_s));

    QCOMPARE(names(u"5550144"_s), QStringList{u"José García"_s});
}

void FindAnythingTest::theEndOfAVinFindsWhoDrivesItUntilTheyGiveItUp()
{
    QCOMPARE(names(u"208213"_s), QStringList{u"Ana Muñoz"_s});

    NEED(VehicleTable(*m_session).endOwnership(camry, QDate(2026, 11, 1), u"traded in"_s));

    QCOMPARE(names(u"208213"_s), QStringList());
}

void FindAnythingTest::aUnitIsFoundByItsStockNumberUntilItIsGone()
{
    InventoryRow unit;
    unit.id = 90;
    unit.rooftopId = unit.sourceId = 1;
    unit.unit.stockNumber = "T26118";
    unit.unit.vehicle.year = 2026;
    unit.unit.vehicle.model = "Camry";
    unit.unit.price = Money::fromDollars(29'990);
    keepRow<InventoryTable>(u"upsert_inventory_unit"_s, unit);
    const QList<FoundUnit> there = find(u"t26118"_s).units;

    NEED(m_session->exec(u"UPDATE inventory_unit SET is_gone = 1"_s));

    QCOMPARE(there.size(), 1);
    QCOMPARE(there.first().name, u"2026 Camry"_s);
    QCOMPARE(there.first().price, Money::fromDollars(29'990));
    QVERIFY(find(u"t26118"_s).units.isEmpty());
}

void FindAnythingTest::aRepairOrderIsFoundByItsWholeNumberWithWhoseVehicleItWas()
{
    NEED(m_session->exec(u"INSERT INTO source (id, rooftop_id, preset, title) VALUES (1, 1, 'repair-orders', 'Orders')"_s));
    RepairOrderRow order;
    order.id = 95;
    order.rooftopId = order.sourceId = 1;
    order.vehicleId = camry;
    order.order.number = "407520";
    order.order.openedOn = QDate(2026, 11, 20);
    keepRow<RepairOrderTable>(u"upsert_repair_order"_s, order);

    const QList<FoundOrder> found = find(u"RO 407520"_s).orders;

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().person.customerId, munoz);
    QCOMPARE(found.first().person.vehicle, u"2023 Camry"_s);
    QVERIFY(find(u"40752"_s).orders.isEmpty());
}

void FindAnythingTest::whoWasMergedIntoSomebodyElseIsNotFound()
{
    CustomerMerge merge;
    merge.id = 99;
    merge.keptId = munoz;
    merge.mergedId = jose;
    merge.rule = u"phone"_s;
    merge.evidence = u"same number"_s;
    merge.mergedAt = nowMs;
    auto transaction = Transaction::begin(*m_session);
    NEED(transaction);
    NEED(CustomerTable(*m_session).merge(merge));
    NEED(transaction->commit());

    QCOMPARE(names(u"jose"_s), QStringList());
}

QTEST_GUILESS_MAIN(FindAnythingTest)
#include "findanythingtest.moc"
