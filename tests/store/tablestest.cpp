// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "store/bulkinsert.h"
#include "store/bulkselect.h"
#include "store/bulkstatement.h"
#include "store/customertable.h"
#include "store/dealtable.h"
#include "store/equitytable.h"
#include "store/importtable.h"
#include "store/inventorytable.h"
#include "store/lenderprogramtable.h"
#include "store/outcome.h"
#include "store/repairordertable.h"
#include "store/rooftoptable.h"
#include "store/savedtable.h"
#include "store/settingtable.h"
#include "store/transaction.h"
#include "store/valuationtable.h"
#include "store/vehicletable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QDirIterator>

using namespace tradewind;
using namespace Qt::StringLiterals;

class TablesTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyStatementIsAccepted_data() { m_places.addRows(); }
    void everyStatementIsAccepted();
    void theOutboxIsFoundByItsIndexesHoweverLongItGrew_data() { m_places.addRows(); }
    void theOutboxIsFoundByItsIndexesHoweverLongItGrew();
    void aDealComesBackAsItWas_data() { m_places.addRows(); }
    void aDealComesBackAsItWas();
    void aSecondUpsertSaysUnchangedAndANewPriceChanged_data() { m_places.addRows(); }
    void aSecondUpsertSaysUnchangedAndANewPriceChanged();
    void anOlderBalanceChangesNothing_data() { m_places.addRows(); }
    void anOlderBalanceChangesNothing();
    void aCustomerKeepsWhatASecondSourceDoesNotSay_data() { m_places.addRows(); }
    void aCustomerKeepsWhatASecondSourceDoesNotSay();
    void anUndoneMergeGivesBackExactlyWhatItTook_data() { m_places.addRows(); }
    void anUndoneMergeGivesBackExactlyWhatItTook();
    void ownershipEndsWithATradeAndNotWithAnOlderSale_data() { m_places.addRows(); }
    void ownershipEndsWithATradeAndNotWithAnOlderSale();
    void theTwoNewestOdometersAreKept_data() { m_places.addRows(); }
    void theTwoNewestOdometersAreKept();
    void runsAndRejectsComeBack_data() { m_places.addRows(); }
    void runsAndRejectsComeBack();
    void repairOrdersInventoryProgramsAndViewsComeBack_data() { m_places.addRows(); }
    void repairOrdersInventoryProgramsAndViewsComeBack();
    void crossingsAndHistoryComeBack_data() { m_places.addRows(); }
    void crossingsAndHistoryComeBack();
    void settingsAreAskedFromTheNarrowestScope_data() { m_places.addRows(); }
    void settingsAreAskedFromTheNarrowestScope();

private:
    void putCustomer(Id id, const std::string &first);
    void putVehicle(Id id, const std::string &vin);
    DealRow ford(Id id);
    Outcome upsert(const DealRow &row);

    StorePlaces m_places;
    FixedClock m_clock{1'767'225'600'000}; // 2026-01-01
};

void TablesTest::init()
{
    openStore(m_places.fresh(), m_clock);
}

void TablesTest::cleanup()
{
    closeStore();
}

void TablesTest::putCustomer(Id id, const std::string &first)
{
    BulkStatement statement(*m_session, u"upsert_customer"_s);
    CustomerRow row;
    row.id = id;
    row.rooftopId = 1;
    row.customer.firstName = first;
    row.customer.lastName = "Ashworth";
    row.createdAt = 5;
    CustomerTable::bind(statement, row);
    NEED(statement.step());
}

void TablesTest::putVehicle(Id id, const std::string &vin)
{
    BulkStatement statement(*m_session, u"upsert_vehicle"_s);
    VehicleRow row;
    row.id = id;
    row.rooftopId = 1;
    row.vehicle.vin = vin;
    row.vehicle.year = 2022;
    VehicleTable::bind(statement, row);
    NEED(statement.step());
}

DealRow TablesTest::ford(Id id)
{
    DealRow row;
    row.id = id;
    row.rooftopId = 1;
    row.sourceId = 2;
    row.customerId = 10;
    row.vehicleId = 20;
    DealRecord &deal = row.deal;
    deal.dealNumber = "D-1007";
    deal.saleType = SaleType::Finance;
    deal.status = DealStatus::Finalized;
    deal.condition = Condition::New;
    deal.contractOn = QDate(2023, 3, 31);
    deal.salesperson = "R. Okafor";
    deal.cashPrice = Money{3'199'900};
    deal.rebate = Money{0};
    deal.lender = "Prairie Credit Union";
    deal.amountFinanced = Money{2'850'000};
    deal.payment = Money{55'812};
    deal.aprPercent = 6.64;
    deal.termMonths = 60;
    deal.moneyFactor = .00125;
    deal.balance = Money{1'500'000};
    deal.balanceOn = QDate(2025, 12, 1);
    return row;
}

Outcome TablesTest::upsert(const DealRow &row)
{
    BulkStatement statement(*m_session, u"upsert_deal"_s);
    DealTable::bind(statement, row);
    const auto done = statement.step();
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
    return outcomeOf(statement.returned(), row.id);
}

void TablesTest::everyStatementIsAccepted()
{
    // Preparing checks names and types against the schema, also of statements no other test runs.
    QStringList refused;
    QDirIterator files(u":/sql/common"_s);
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileInfo().completeBaseName();
        const auto sql = m_session->statements().text(name);
        NEED(sql);
        QFETCH(bool, onServer);
        const QString prepared = onServer ? u"PREPARE p_"_s + name + u" AS "_s + QString::fromUtf8(Statements::numbered(*sql))
                                          : u"EXPLAIN "_s + QString(*sql).replace(u"?"_s, u"NULL"_s);
        if (const auto done = m_session->exec(prepared); !done)
            refused << name + u": "_s + done.error().text;
    }
    QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u'\n')));
}

// Without statistics SQLite prefers any index on the account: one listed message then cost a walk over all the account ever sent.
void TablesTest::theOutboxIsFoundByItsIndexesHoweverLongItGrew()
{
    if (m_session->dialect() != Dialect::Sqlite)
        return;
    const QList<std::pair<QString, QString>> expected{{u"find_outbox_by_carrier_id"_s, u"outbox_by_carrier_id"_s},
                                                      {u"read_unsettled_outbox"_s, u"outbox_open"_s},
                                                      {u"abandon_outbox"_s, u"outbox_open"_s},
                                                      {u"claim_outbox"_s, u"outbox_due"_s},
                                                      {u"count_outbox_waiting"_s, u"outbox_due"_s},
                                                      {u"count_run_waves"_s, u"outbox_due"_s},
                                                      {u"expire_outbox_waves"_s, u"outbox_due"_s}};
    for (const auto &[name, index] : expected) {
        const auto sql = m_session->statements().text(name);
        NEED(sql);
        QString plan;
        NEED(m_session->eachOf(u"EXPLAIN QUERY PLAN "_s + QString(*sql).replace(u"?"_s, u"1"_s), {},
                               [&](const Row &row) { plan += row.text(3) + u'\n'; }));
        QVERIFY2(plan.contains(u"USING INDEX "_s + index), qPrintable(name + u":\n"_s + plan));
    }
}

void TablesTest::aDealComesBackAsItWas()
{
    const DealRow written = ford(100);

    QCOMPARE(upsert(written), Outcome::Inserted);

    const auto read = DealTable(*m_session).ofVehicle(20);
    NEED(read);
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first().id, 100);
    QCOMPARE(read->first().customerId, 10);
    QVERIFY(read->first().deal == written.deal);
    QVERIFY(!read->first().deal.residual);
    QCOMPARE(read->first().deal.rebate, Money{0});
}

void TablesTest::aSecondUpsertSaysUnchangedAndANewPriceChanged()
{
    upsert(ford(100));
    DealRow dearer = ford(102);
    dearer.deal.cashPrice = Money{3'299'900};

    QCOMPARE(upsert(ford(101)), Outcome::Unchanged);
    QCOMPARE(upsert(dearer), Outcome::Changed);

    const auto read = DealTable(*m_session).ofVehicle(20);
    NEED(read);
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first().id, 100);
    QCOMPARE(read->first().deal.cashPrice, Money{3'299'900});
}

void TablesTest::anOlderBalanceChangesNothing()
{
    upsert(ford(100));
    DealTable deals(*m_session);

    const auto older = deals.recordBalance(100, Money{1'600'000}, QDate(2025, 11, 1));
    const auto newer = deals.recordBalance(100, Money{1'450'000}, QDate(2026, 1, 1));
    const auto same = deals.recordBalance(100, Money{1'450'000}, QDate(2026, 1, 1));
    const auto quote = deals.recordQuote(100, Money{1'461'234}, QDate(2026, 1, 10), u"lender"_s);

    NEED(older);
    NEED(newer);
    NEED(same);
    NEED(quote);
    QVERIFY(!*older && *newer && !*same && *quote);
    const auto read = deals.ofVehicle(20);
    NEED(read);
    QCOMPARE(read->first().deal.balance, Money{1'450'000});
    QCOMPARE(read->first().deal.payoffQuote, Money{1'461'234});
    QCOMPARE(QString::fromStdString(read->first().deal.payoffSource), u"lender"_s);
}

void TablesTest::aCustomerKeepsWhatASecondSourceDoesNotSay()
{
    BulkStatement statement(*m_session, u"upsert_customer"_s);
    CustomerRow first;
    first.id = 10;
    first.rooftopId = 1;
    first.customer.firstName = "Jo";
    first.customer.email = "jo.ashworth@example.com";
    first.customer.doNotText = true;
    first.zone = "America/Chicago";
    first.createdAt = 5;
    CustomerTable::bind(statement, first);
    NEED(statement.step());
    CustomerRow second = first;
    second.customer.email.clear();
    second.customer.doNotText = false;
    second.customer.mobilePhone = "+15155550118";

    CustomerTable::bind(statement, second);
    NEED(statement.step());
    QCOMPARE(statement.returned(), 10);
    CustomerTable::bind(statement, second);
    NEED(statement.step());

    QVERIFY(!statement.returned()); // unchanged
    const auto read = CustomerTable(*m_session).find(10);
    NEED(read);
    QCOMPARE(QString::fromStdString(read->customer.email), u"jo.ashworth@example.com"_s);
    QCOMPARE(QString::fromStdString(read->customer.mobilePhone), u"+15155550118"_s);
    QCOMPARE(QString::fromStdString(read->zone), u"America/Chicago"_s);
    QVERIFY(read->customer.doNotText);
    QVERIFY(!CustomerTable(*m_session).find(11));
}

void TablesTest::anUndoneMergeGivesBackExactlyWhatItTook()
{
    putCustomer(10, "Jo");
    putCustomer(11, "Joanna");
    putVehicle(20, "1FTEW1E50NFA00001");
    DealRow kept = ford(100), taken = ford(101);
    kept.vehicleId = 20;
    taken.customerId = 11;
    taken.deal.dealNumber = "D-2000";
    upsert(kept);
    upsert(taken);
    NEED(VehicleTable(*m_session).beginOwnership(20, 11, QDate(2024, 1, 1)));
    CustomerTable customers(*m_session);
    const auto buyers = [&] {
        QList<Id> ids;
        (void)m_session->eachOf(u"SELECT customer_id FROM deal ORDER BY id"_s, {}, [&](const Row &row) { ids << row.id(0); });
        (void)m_session->eachOf(u"SELECT owner_id FROM vehicle"_s, {}, [&](const Row &row) { ids << row.id(0); });
        return ids;
    };

    NEED(customers.merge({500, 10, 11, u"same phone and last name"_s, u"***0118"_s, 7, {}}));
    QCOMPARE(buyers(), (QList<Id>{10, 10, 10}));
    QCOMPARE(customers.find(11)->mergedInto, 10);
    NEED(customers.undoMerge(500, 9));

    QCOMPARE(buyers(), (QList<Id>{10, 11, 11}));
    QVERIFY(!customers.find(11)->mergedInto);
    QVERIFY(!customers.undoMerge(500, 10));
    const auto merges = customers.merges(11);
    NEED(merges);
    QCOMPARE(merges->size(), 1);
    QCOMPARE(merges->first().undoneAt, 9);
}

void TablesTest::ownershipEndsWithATradeAndNotWithAnOlderSale()
{
    putVehicle(20, "1FTEW1E50NFA00001");
    VehicleTable vehicles(*m_session);

    NEED(vehicles.beginOwnership(20, 10, QDate(2024, 1, 1)));
    NEED(vehicles.beginOwnership(20, 9, QDate(2022, 1, 1))); // an older sale, read late
    QCOMPARE(vehicles.find(20)->second.ownerId, 10);
    NEED(vehicles.endOwnership(20, QDate(2023, 6, 1), u"traded in"_s)); // before this owner had it
    QVERIFY(!vehicles.find(20)->second.endedOn.isValid());
    NEED(vehicles.endOwnership(20, QDate(2025, 6, 1), u"traded in"_s));

    const auto read = vehicles.find(20);
    NEED(read);
    QCOMPARE(read->second.endedOn, QDate(2025, 6, 1));
    QCOMPARE(read->second.endedBy, u"traded in"_s);
    QCOMPARE(vehicles.idOfVin(u"1FTEW1E50NFA00001"_s).value(), 20);
    QVERIFY(!vehicles.idOfVin(u"1FTEW1E50NFA00002"_s).value());
}

void TablesTest::theTwoNewestOdometersAreKept()
{
    putVehicle(20, "1FTEW1E50NFA00001");
    VehicleTable vehicles(*m_session);

    NEED(vehicles.recordOdometer(20, 10'000, QDate(2024, 1, 1)));
    NEED(vehicles.recordOdometer(20, 22'000, QDate(2025, 1, 1)));
    NEED(vehicles.recordOdometer(20, 15'000, QDate(2024, 6, 1)));

    const auto read = vehicles.find(20);
    NEED(read);
    QCOMPARE(read->first.vehicle.odometer, 22'000);
    QCOMPARE(read->first.previousOdometer, 10'000);
    QCOMPARE(read->first.previousOdometerOn, QDate(2024, 1, 1));
}

void TablesTest::runsAndRejectsComeBack()
{
    ImportTable imports(*m_session);
    const Source source{3, 1, u"dealervault-deals"_s, u"Deals"_s, true};
    const ImportRun run{30, 3, u"deals.csv"_s, u"abc"_s, 1000, 2000, 10, 7, 2, 1, 7};
    const ImportReject reject{40, 30, 3, 17, u"apr"_s, u"\"abc\" is no rate."_s, u"1,\"a\nb\",abc"_s, -5};

    QCOMPARE(imports.ensureSource(source).value(), 3);
    Source again = source;
    again.id = 4;
    QCOMPARE(imports.ensureSource(again).value(), 3);
    NEED(imports.addRun(run));
    NEED(imports.addReject(reject));
    ImportReject twice = reject;
    twice.id = 41;
    NEED(imports.addReject(twice));

    QCOMPARE(imports.sources().value(), QList<Source>{source});
    QCOMPARE(imports.runOfFile(3, u"abc"_s).value(), run);
    QVERIFY(!imports.runOfFile(3, u"abd"_s).value());
    QCOMPARE(imports.runs(5).value(), QList<ImportRun>{run});
    QCOMPARE(imports.rejects(u"open"_s, 10).value(), QList<ImportReject>{reject});
    NEED(imports.setRejectState(40, u"dismissed"_s));
    QCOMPARE(imports.rejectCount(u"open"_s).value(), 0);
}

void TablesTest::repairOrdersInventoryProgramsAndViewsComeBack()
{
    RepairOrderRow order;
    order.id = 60;
    order.rooftopId = 1;
    order.sourceId = 3;
    order.vehicleId = 20;
    order.order.number = "RO-9";
    order.order.status = "closed";
    order.order.openedOn = QDate(2025, 5, 5);
    order.order.customerTotal = Money{12'345};
    const RepairLineRecord line{"1", "BRK", "Front pads", "C", "price", LineDecision::Declined, Money{38'900}};
    InventoryRow unit;
    unit.id = 70;
    unit.rooftopId = 1;
    unit.sourceId = 3;
    unit.unit.stockNumber = "S1";
    unit.unit.condition = Condition::Used;
    unit.unit.vehicle.make = "Ford";
    unit.unit.price = Money{2'599'500};
    const LenderProgramRow program{80,  1,  u"Prairie Credit Union"_s, u"finance"_s, u"A"_s, 72, 5990, {}, {}, {}, Money{50'000},
                                   120, {}, QDate(2026, 1, 1),         QDate()};
    const SavedView view{90, u"pipeline"_s, u"Mine"_s, u"{}"_s, u"jo"_s};

    BulkStatement orders(*m_session, u"upsert_repair_order"_s);
    RepairOrderTable::bind(orders, order);
    NEED(orders.step());
    BulkInsert lines(*m_session, RepairOrderTable::lineTable(), RepairOrderTable::lineColumns());
    RepairOrderTable::bindLine(lines, 61, 60, line);
    NEED(lines.step());
    NEED(lines.finish());
    BulkStatement units(*m_session, u"upsert_inventory_unit"_s);
    InventoryTable::bind(units, unit);
    NEED(units.step());
    NEED(LenderProgramTable(*m_session).add(program));
    NEED(SavedTable(*m_session).keepView(view));
    NEED(SavedTable(*m_session).keepPreset({u"mine"_s, u"Mine"_s, u"{\"a\":1}"_s}));

    const auto readOrders = RepairOrderTable(*m_session).ofVehicle(20);
    NEED(readOrders);
    QCOMPARE(readOrders->size(), 1);
    QVERIFY(readOrders->first().order.lines == std::vector<RepairLineRecord>{line});
    QCOMPARE(readOrders->first().order.customerTotal, Money{12'345});
    const auto stock = InventoryTable(*m_session).inStock(1);
    NEED(stock);
    QCOMPARE(stock->size(), 1);
    QVERIFY(stock->first().unit == unit.unit);
    NEED(InventoryTable(*m_session).markGone(3, u"S1"_s));
    QVERIFY(InventoryTable(*m_session).inStock(1)->isEmpty());
    QCOMPARE(LenderProgramTable(*m_session).ofRooftop(1).value(), QList<LenderProgramRow>{program});
    QCOMPARE(SavedTable(*m_session).views(u"pipeline"_s).value(), QList<SavedView>{view});
    QCOMPARE(SavedTable(*m_session).presets()->size(), 1);
}

void TablesTest::crossingsAndHistoryComeBack()
{
    const CrossingRow crossing{1,  20,         10, QDate(2026, 1, 5), 99, Money::fromDollars(3000), {}, Money{310'000}, Money{20'000},
                               {}, u"value"_s, 1};
    BulkInsert crossings(*m_session, EquityTable::crossingTable(), EquityTable::crossingColumns());
    EquityTable::bindCrossing(crossings, crossing, "value");
    NEED(crossings.step());
    NEED(crossings.finish());
    BulkStatement months(*m_session, u"upsert_equity_history"_s);
    const EquityMonth january{EquityTable::monthOf(QDate(2026, 1, 5)), QDate(2026, 1, 5), Money{1}, Money{2}, Money{1}};
    EquityMonth older = january;
    older.asOf = QDate(2026, 1, 4);
    older.payoff = Money{77};
    for (const EquityMonth &month : {january, older}) {
        EquityTable::bindMonth(months, 20, month);
        NEED(months.step());
    }

    QList<CrossingRow> read;
    const auto take = [&read](const CrossingRow &row) { read << row; };
    NEED(EquityTable(*m_session).crossingsSince(QDate(2026, 1, 6), take));
    QVERIFY(read.isEmpty());
    NEED(EquityTable(*m_session).crossingsSince(QDate(2026, 1, 5), take));
    QCOMPARE(read, QList<CrossingRow>{crossing});
    QCOMPARE(EquityTable(*m_session).history(20).value(), QList<EquityMonth>{january});
    int latest = 0;
    NEED(EquityTable(*m_session).latestCrossings([&](Id vehicleId, QDate day, int direction) {
        latest += vehicleId == 20 && day == QDate(2026, 1, 5) && direction == 1;
    }));
    QCOMPARE(latest, 1);
}

void TablesTest::settingsAreAskedFromTheNarrowestScope()
{
    SettingTable table(*m_session);

    NEED(table.set(u"equity.minimum"_s, u"2500"_s, SettingScope::store()));
    NEED(table.set(u"equity.minimum"_s, u"4000.50"_s, SettingScope::rooftop(7)));
    QVERIFY(!table.set(u"equity.minimum"_s, u"lots"_s, SettingScope::store()));
    QVERIFY(!table.set(u"equity.minimum"_s, u"1"_s, SettingScope::person(u"jo"_s)));

    const auto settings = table.read();
    NEED(settings);
    QCOMPARE(settings->cents(u"equity.minimum"_s), 250'000);
    QCOMPARE(settings->cents(u"equity.minimum"_s, 7), 400'050);
    NEED(table.clear(u"equity.minimum"_s, SettingScope::store()));
    QCOMPARE(table.read()->cents(u"equity.minimum"_s), 300'000);
}

QTEST_GUILESS_MAIN(TablesTest)
#include "tablestest.moc"
