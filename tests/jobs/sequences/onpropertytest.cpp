// SPDX-License-Identifier: Apache-2.0
// E17 over a sample store: a vehicle with many miles and equity, in for a costly repair, alerts a person while its owner waits.
#include "base/clock.h"
#include "jobs/audience/bookfacts.h"
#include "jobs/inbox/alerts.h"
#include "jobs/sample/samplestore.h"
#include "jobs/sequences/findings.h"
#include "store/gatewaytable.h"
#include "store/outboxtable.h"
#include "store/settingtable.h"
#include "store/store.h"
#include "tests/support/need.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
constexpr qint64 now = 1'795'370'400'000; // 18:00 UTC that day

} // namespace

class OnPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theBdcHearsOfItByTextWhileTheCustomerWaits();
    void aSmallRepairIsNoReason();
    void fewMilesAreNoReason();
    void withoutEquityThereIsNothingToOffer();
    void anOrderForgottenOpenIsNobodyWaiting();

private:
    /// The first named customer's vehicle with known miles whose equity is positive, or is not.
    std::size_t vehicleWith(bool positive) const;
    void bringIn(std::size_t row, Money total, QDate openedOn = today);
    QList<OpenAlert> alertsAfter(const FindingWindows &windows);
    FindingWindows windowsFor(std::size_t row) const;

    QTemporaryDir m_folder;
    FixedClock m_clock{now};
    IdMaker m_ids{m_clock, 7};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DeskSnapshot> m_snapshot;
    Rooftop m_rooftop;
    int m_orders = 0;
};

void OnPropertyTest::initTestCase()
{
    SampleOrder order;
    order.customers = 300;
    order.asOf = today;
    const auto location = StoreLocation::parse(m_folder.filePath(u"desk.store"_s));
    NEED(location);
    NEED(makeSampleStore(order, *location, m_clock));
    auto store = Store::open(*location, m_clock);
    NEED(store);
    m_store = std::move(*store);
    auto session = m_store->session();
    NEED(session);
    m_session = std::move(*session);
    m_rooftop = RooftopTable(*m_session).all()->first();
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    auto snapshot = DeskSnapshot::load(*m_session, *SettingTable(*m_session).read(), m_rooftop, today, quiet);
    NEED(snapshot);
    m_snapshot = std::move(*snapshot);
    GatewayAccount account;
    account.id = 7;
    account.rooftopId = m_rooftop.id;
    account.gateway = u"twilio"_s;
    account.title = u"Texts"_s;
    account.createdAt = now;
    NEED(GatewayTable(*m_session).keep(account));
    NEED(SettingTable(*m_session).set(u"alert.byText"_s, u"true"_s, SettingScope::store()));
    // Nobody of the sample's people is in the list: another rooftop's BDC is.
    const auto sampleStaff = AlertTable(*m_session).staff(m_rooftop.id);
    NEED(sampleStaff);
    for (const StaffRow &row : *sampleStaff)
        NEED(AlertTable(*m_session).removeStaff(m_rooftop.id, row.name));
    NEED(AlertTable(*m_session).keepStaff(m_rooftop.id, {u"Robin Vale"_s, u"+15155550171"_s, {}, false, u"bdc"_s, false}));
}

void OnPropertyTest::init()
{
    m_snapshot->openOrders.clear();
}

std::size_t OnPropertyTest::vehicleWith(bool positive) const
{
    const EquityBook &book = m_snapshot->desk->book();
    for (std::size_t row = 0; row < book.size(); ++row) {
        const BookAnswer answer = book.answer(row);
        if (book.row(row).customerId == 0 || answer.counted == unknown32 || bookFact(Fact::Miles, *m_snapshot->desk, row) == unknown32)
            continue;
        if ((answer.counted > 0) == positive)
            return row;
    }
    qFatal("the sample has no such vehicle");
}

void OnPropertyTest::bringIn(std::size_t row, Money total, QDate openedOn)
{
    OpenOrder order;
    order.vehicleId = m_snapshot->desk->book().row(row).vehicleId;
    order.number = u"RO-%1"_s.arg(++m_orders);
    order.openedOn = openedOn;
    order.customerTotal = total;
    m_snapshot->openOrders = {order};
}

FindingWindows OnPropertyTest::windowsFor(std::size_t row) const
{
    FindingWindows windows;
    windows.costlyMiles = bookFact(Fact::Miles, *m_snapshot->desk, row); // just as many
    return windows;
}

QList<OpenAlert> OnPropertyTest::alertsAfter(const FindingWindows &windows)
{
    const auto found = noteFindings(*m_session, m_ids, *m_snapshot, windows, now);
    const auto raised = raiseAlerts(*m_session, m_ids, *SettingTable(*m_session).read(), m_rooftop, now);
    if (!found || !raised)
        return {};
    QList<OpenAlert> alerts = *AlertTable(*m_session).open(m_rooftop.id, 1000);
    alerts.removeIf([](const OpenAlert &one) { return one.alert.cause != u"on-property"; });
    return alerts;
}

void OnPropertyTest::aSmallRepairIsNoReason()
{
    const std::size_t row = vehicleWith(true);
    bringIn(row, Money::fromDollars(999));

    QVERIFY(alertsAfter(windowsFor(row)).isEmpty());
}

void OnPropertyTest::fewMilesAreNoReason()
{
    const std::size_t row = vehicleWith(true);
    bringIn(row, Money::fromDollars(1450));
    FindingWindows windows = windowsFor(row);
    ++windows.costlyMiles;

    QVERIFY(alertsAfter(windows).isEmpty());
}

void OnPropertyTest::withoutEquityThereIsNothingToOffer()
{
    const std::size_t row = vehicleWith(false);
    bringIn(row, Money::fromDollars(1450));

    QVERIFY(alertsAfter(windowsFor(row)).isEmpty());
}

void OnPropertyTest::anOrderForgottenOpenIsNobodyWaiting()
{
    const std::size_t row = vehicleWith(true);
    bringIn(row, Money::fromDollars(1450), today.addDays(-4));

    QVERIFY(alertsAfter(windowsFor(row)).isEmpty());
}

void OnPropertyTest::theBdcHearsOfItByTextWhileTheCustomerWaits()
{
    const std::size_t row = vehicleWith(true);
    bringIn(row, Money::fromDollars(1450));

    const QList<OpenAlert> first = alertsAfter(windowsFor(row)), again = alertsAfter(windowsFor(row));

    QCOMPARE(first.size(), 1);
    QCOMPARE(again.size(), 1);
    QCOMPARE(first.first().alert.assignedTo, u"Robin Vale"_s);
    QCOMPARE(first.first().alert.route, u"bdc"_s);
    QCOMPARE(first.first().alert.dueAt, now + 15 * 60'000);
    QList<OutboxRow> texts = *OutboxTable(*m_session).rows(m_rooftop.id, OutboxState::Queued, 1000);
    texts.removeIf([](const OutboxRow &one) { return !one.text.contains(u"costly repair"_s); });
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.first().to, u"+15155550171"_s);
    QVERIFY2(texts.first().text.contains(u"Meet them in service by"_s), qPrintable(texts.first().text));
    NEED(AlertTable(*m_session).take(first.first().alert.customerId, u"Robin Vale"_s, now));
}

QTEST_GUILESS_MAIN(OnPropertyTest)
#include "onpropertytest.moc"
