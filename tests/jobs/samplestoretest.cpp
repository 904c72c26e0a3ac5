// SPDX-License-Identifier: Apache-2.0
// The sample store comes about by the ordinary import, whole.
#include "jobs/sample/samplestore.h"
#include "base/clock.h"
#include "store/lenderprogramtable.h"
#include "store/rooftoptable.h"
#include "store/store.h"
#include "tests/support/need.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class SampleStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsInEveryRowByTheOrdinaryImport();
    void leavesAStoreThatHasARooftopAlone();
};

void SampleStoreTest::bringsInEveryRowByTheOrdinaryImport()
{
    QTemporaryDir folder;
    const FixedClock clock(1'795'000'000'000); // 2026-11-18
    SampleOrder order;
    order.customers = 400;
    order.asOf = QDate(2026, 11, 22);
    const auto location = StoreLocation::parse(folder.filePath(u"sample.tradewind"_s));
    NEED(location);

    const auto made = makeSampleStore(order, *location, clock);

    NEED(made);
    QCOMPARE(made->imports.size(), 9u);
    for (const auto &[file, summary] : made->imports) {
        QVERIFY2(summary.rejected == 0, qPrintable(file.name));
        QCOMPARE(summary.read, file.rows);
        QCOMPARE(summary.accepted + summary.rejected + summary.duplicate, summary.read);
    }
    const auto store = Store::open(*location, clock);
    NEED(store);
    const auto session = (*store)->session();
    NEED(session);
    const auto rooftops = RooftopTable(**session).all();
    NEED(rooftops);
    QCOMPARE(rooftops->size(), 1);
    QCOMPARE(rooftops->first().name, u"Quillhaven Toyota"_s);
    const auto programs = LenderProgramTable(**session).ofRooftop(rooftops->first().id);
    NEED(programs);
    QCOMPARE(programs->size(), 12);
}

void SampleStoreTest::leavesAStoreThatHasARooftopAlone()
{
    QTemporaryDir folder;
    const FixedClock clock(1'795'000'000'000);
    SampleOrder order;
    order.customers = 20;
    order.asOf = QDate(2026, 11, 22);
    const auto location = StoreLocation::parse(folder.filePath(u"sample.tradewind"_s));
    NEED(location);
    NEED(makeSampleStore(order, *location, clock));

    const auto again = makeSampleStore(order, *location, clock);

    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
}

QTEST_GUILESS_MAIN(SampleStoreTest)
#include "samplestoretest.moc"
