// SPDX-License-Identifier: Apache-2.0
// Service by keyboard only, over the sample store.
#include "ui/panels/service/servicepanel.h"
#include "base/clock.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/sample/samplestore.h"
#include "models/base/roles.h"
#include "models/service/servicedesk.h"
#include "store/picktable.h"
#include "tests/support/need.h"
#include "tests/support/pipeline/recordedcontactdesk.h"
#include "ui/widgets/linetable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradewind;

class ServicePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBoardIsWalkedByKeyboardAndSaysWhyAnOrderIsHeld();
    void aFreshLinkIsOnTheClipboard();
    void s38WhatACustomerSaidByPhoneIsEntered();
    void s20WhatAPersonWouldPutFirstIsKeptByKeys();
    void declinedRowsAndColumnsAddUp();
    void whatIsOnScreenHasItsWords();
    void theRecapIsWrittenAsATable();
    void l45_WhoIsInTheLaneWithEquityIsOneKeyAway();
    void eachColumnSaysHowManyOrdersAreBelow();
    void cCallsWhoseOrderItIs();
    void theLargestSumHasTheLongestBar();

private:
    const FixedClock m_clock{1'795'543'200'000}; // 2026-11-24 18:00 UTC
    const QDate m_day{2026, 11, 24};
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    IdMaker m_ids{m_clock, 5};
    JobRunner m_runner{[this] { return m_clock.nowMs(); }};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ServiceDesk> m_desk;
    std::unique_ptr<ServicePanel> m_panel;
    Id m_rooftop = 0;
    RecordedContactDesk m_contact;
};

void ServicePanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>();
    m_theme->install();
    SampleOrder order;
    order.customers = 3'000;
    order.asOf = m_day;
    const auto location = StoreLocation::parse(m_folder.filePath(u"service.db"_s));
    NEED(makeSampleStore(order, *location, m_clock));
    auto store = Store::open(*location, m_clock);
    NEED(store);
    m_store = std::move(*store);
    const auto rooftop = RooftopTable(**m_store->session()).all()->first();
    m_desk = std::make_unique<ServiceDesk>(
        BackgroundStore{m_runner, *m_store, m_clock, m_ids}, [rooftop] { return rooftop; }, [this] { return m_day; });
    m_rooftop = rooftop.id;
    NEED(m_desk->loadNow());
    m_panel = std::make_unique<ServicePanel>(
        *m_theme, *m_desk, [] { return u"L. Ruiz"_s; }, m_contact.ways());
    m_panel->resize(1240, 820);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->focusFirst();
}

void ServicePanelTest::theBoardIsWalkedByKeyboardAndSaysWhyAnOrderIsHeld()
{
    QVERIFY(m_panel->chosen() != nullptr);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Left);

    QCOMPARE(m_panel->chosen()->stage, ServiceStage::Open); // an order nobody inspected
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_M);

    QVERIFY(m_panel->findChild<QLabel *>(u"serviceNote"_s)->text().startsWith(u"Held: no inspection begun"_s));
    const qint64 before = m_panel->chosen()->orderId;
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Right);
    QVERIFY(m_panel->chosen()->orderId != before);
}

void ServicePanelTest::aFreshLinkIsOnTheClipboard()
{
    while (m_panel->chosen()->stage != ServiceStage::Sent)
        QTest::keyClick(QGuiApplication::focusWindow(), m_panel->chosen()->stage < ServiceStage::Sent ? Qt::Key_Right : Qt::Key_Left);
    QSignalSpy made(m_desk.get(), &ServiceDesk::linkMade);

    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_T);

    QTRY_COMPARE(made.count(), 1);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"/r/"_s));
}

void ServicePanelTest::s38WhatACustomerSaidByPhoneIsEntered()
{
    while (m_panel->chosen()->stage != ServiceStage::Sent)
        QTest::keyClick(QGuiApplication::focusWindow(), m_panel->chosen()->stage < ServiceStage::Sent ? Qt::Key_Right : Qt::Key_Left);
    const qint64 order = m_panel->chosen()->orderId;
    QSignalSpy loaded(m_desk.get(), &ServiceDesk::loaded);

    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Y);

    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(m_panel->chosen()->orderId, order);
    QCOMPARE(m_panel->chosen()->stage, ServiceStage::Decided);
    QCOMPARE(m_panel->chosen()->declined, 0);
    QCOMPARE(m_panel->chosen()->shown.first().answer->channel, DecisionChannel::Phone);
    QCOMPARE(m_panel->chosen()->shown.first().answer->decidedBy, u"L. Ruiz"_s);
}

void ServicePanelTest::s20WhatAPersonWouldPutFirstIsKeptByKeys()
{
    const auto findings = [this] { return m_panel->chosen()->shown.size() + m_panel->chosen()->folded.size(); };
    while (m_panel->chosen()->stage != ServiceStage::Sent && m_panel->chosen()->stage != ServiceStage::Decided)
        QTest::keyClick(QGuiApplication::focusWindow(), m_panel->chosen()->stage < ServiceStage::Sent ? Qt::Key_Right : Qt::Key_Left);
    for (int cards = 0; cards < 20 && findings() < 2; ++cards)
        QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_J);
    QVERIFY(findings() >= 2);
    const Id inspection = m_panel->chosen()->inspectionId;
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_1); // not picking yet: nothing
    QVERIFY((*PickTable(**m_store->session()).since(m_rooftop, 0)).isEmpty());
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_R);

    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_1);
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_2);
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_1); // taken back

    const auto kept = [&] { return PickTable(**m_store->session()).since(m_rooftop, 0)->value(inspection); };
    QList<ServiceFinding> all = m_panel->chosen()->shown + m_panel->chosen()->folded;
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.recommendation.line < b.recommendation.line; });
    // Three writes of a busy disk; only the last leaves the second finding alone.
    QTRY_COMPARE_WITH_TIMEOUT(kept(), QList<Id>{all.at(1).itemId}, 20000);
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_R);
}

void ServicePanelTest::declinedRowsAndColumnsAddUp()
{
    const DeclineAgeModel model(*m_desk);
    Money open, lapsed;
    for (const DeclinedWork &work : m_desk->snapshot().declined.lines)
        (work.age == DeclineAge::Lapsed ? lapsed : open) += work.isRecovered ? Money{} : work.amount;
    const int last = model.rowCount() - 1;
    double columns = 0, rows = 0;
    for (int column = DeclineAgeModel::To30; column <= DeclineAgeModel::To120; ++column)
        columns += model.index(last, column).data(ExportRole).toDouble();
    for (int row = 0; row < last; ++row)
        rows += model.index(row, DeclineAgeModel::Open).data(ExportRole).toDouble();

    QVERIFY(open.cents > 0 && lapsed.cents > 0);
    QCOMPARE(qRound64(columns * 100), open.cents);
    QCOMPARE(qRound64(rows * 100), open.cents);
    QCOMPARE(qRound64(model.index(last, DeclineAgeModel::Lapsed).data(ExportRole).toDouble() * 100), lapsed.cents);
}

void ServicePanelTest::l45_WhoIsInTheLaneWithEquityIsOneKeyAway()
{
    AdvisorSheet sheet{u"Riverside Toyota"_s, m_day, {}, 9};
    for (const QString &advisor : {u"Dana Ashford"_s, u"Theo Beckley"_s}) {
        AdvisorLine line;
        line.customerId = sheet.lines.size() + 1;
        line.advisor = advisor;
        line.customer = u"Jo Ash"_s;
        line.vehicle = u"2022 RAV4 XLE"_s;
        line.value = {Money::fromDollars(24'900), Money::fromDollars(25'600), Money::fromDollars(26'300)};
        line.equity = Money::fromDollars(6'100);
        line.script = u"Said by "_s + advisor;
        sheet.lines << line;
    }
    m_panel->showAdvisorSheet({});
    auto *table = m_panel->findChild<LineTable *>(u"advisorSheet"_s);
    auto *script = m_panel->findChild<QLabel *>(u"advisorScript"_s);
    QVERIFY(script->text().isEmpty());
    QSignalSpy opened(m_panel.get(), &Panel::openRequested);

    auto *equity = m_panel->findChild<QLabel *>(u"serviceEquity"_s);
    QVERIFY(m_panel->chosen()->vehicleId && !equity->isVisible());
    sheet.lines.last().vehicleId = *m_panel->chosen()->vehicleId;

    m_panel->showAdvisorSheet(sheet);
    QVERIFY(equity->isVisible());
    QVERIFY(equity->text().startsWith(u"Equity $6,100 while they are here"_s));
    m_panel->focusFirst();
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_E);
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);

    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, 4).data().toString(), u"$24,900 to $26,300"_s);
    QCOMPARE(script->text(), u"Said by Theo Beckley"_s);
    QCOMPARE(opened.last().at(1).toLongLong(), 2);
}

void ServicePanelTest::whatIsOnScreenHasItsWords()
{
    DeclineDueModel model(*m_desk);
    connect(m_desk.get(), &ServiceDesk::loaded, &model, &DeclineDueModel::reload); // what was entered before may still be read anew
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(RecoveryState::PastDue);
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    const int row = model.rowCount() - 1;
    const QModelIndex person = model.index(row, DeclineDueModel::Person);

    (void)person.data(); // somebody scrolled to the end

    QTRY_VERIFY(!person.data().toString().isEmpty());
    const auto session = m_store->session();
    QList<DeclinedWork> late;
    for (const DeclinedWork &work : m_desk->snapshot().declined.lines) {
        if (!work.isRecovered && work.place.state == RecoveryState::PastDue)
            late << work;
    }
    const auto words = readDeclinedWords(**session, {late.last()}, m_day);
    NEED(words);
    QCOMPARE(person.data().toString(), words->first().person);
    QCOMPARE(person.data(SecondLineRole).toString(), words->first().service);
    QCOMPARE(person.data(DeclineDueModel::CustomerIdRole).toLongLong(), late.last().customerId);
    const bool isTold = std::any_of(told.begin(), told.end(), [row](const QList<QVariant> &page) {
        return page.at(0).toModelIndex().row() <= row && page.at(1).toModelIndex().row() == row;
    });
    QVERIFY(isTold);

    // The panel's own list: every row that is seen.
    const auto *list = m_panel->findChild<LineTable *>(u"declineDue"_s);
    for (int seen = 0; seen < list->model()->rowCount() && seen <= list->rowAt(list->viewport()->height() - 1); ++seen)
        QTRY_VERIFY(!list->model()->index(seen, DeclineDueModel::Person).data().toString().isEmpty());
}

void ServicePanelTest::theRecapIsWrittenAsATable()
{
    const QString path = m_folder.filePath(u"recap.csv"_s);
    auto *list = m_panel->findChild<DeclineDueModel *>();
    list->show(RecoveryState::PastDue);

    m_panel->writeRecap(path);

    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QVERIFY(table.contains("Customer"));
    QCOMPARE(table.count("\r\n"), list->rowCount() + 1);
    QVERIFY(list->rowCount() > 64); // more than is read at once for the screen
    for (const QByteArray &line : table.split('\n').mid(1, list->rowCount()))
        QVERIFY2(!line.startsWith(",") && line.count(',') >= 4, line);
}

void ServicePanelTest::eachColumnSaysHowManyOrdersAreBelow()
{
    int below = 0;
    for (int stage = 0; stage < 5; ++stage) {
        const auto *list = m_panel->findChild<QListView *>(u"stage%1"_s.arg(stage));
        int hidden = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            hidden += list->visualRect(list->model()->index(row, 0)).bottom() - 6 > list->viewport()->height() ? 1 : 0; // 6: the gap
        const QString words = m_panel->findChild<QLabel *>(u"more%1"_s.arg(stage))->text();
        QCOMPARE(words.section(u' ', 0, 0).toInt(), hidden);
        below += hidden;
        QVERIFY(list->model()->rowCount() - hidden >= std::min(4, list->model()->rowCount())); // four cards a column are seen
    }
    QVERIFY(below > 0);
}

void ServicePanelTest::cCallsWhoseOrderItIs()
{
    QVERIFY(m_panel->chosen() && m_panel->chosen()->customerId);
    const Id customer = *m_panel->chosen()->customerId; // the board is read anew now and then

    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_C);

    QCOMPARE(m_contact.asked.size(), 1);
    QCOMPARE(m_contact.asked.first().customerId, customer);
    QCOMPARE(m_contact.asked.first().program, u"service"_s);
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Escape);
}

void ServicePanelTest::theLargestSumHasTheLongestBar()
{
    const DeclineAgeModel ages(*m_desk);
    double longest = 0;
    for (int row = 0; row < ages.rowCount(); ++row) {
        for (int column = DeclineAgeModel::To30; column <= DeclineAgeModel::Lapsed; ++column) {
            const QVariant share = ages.data(ages.index(row, column), DeclineAgeModel::BarRole);
            QVERIFY(share.toDouble() >= 0 && share.toDouble() <= 1);
            longest = std::max(longest, share.toDouble());
        }
        QVERIFY(!ages.data(ages.index(row, DeclineAgeModel::Open), DeclineAgeModel::BarRole).isValid());
    }
    QCOMPARE(longest, 1.0);
}

QTEST_MAIN(ServicePanelTest)
#include "servicepaneltest.moc"
