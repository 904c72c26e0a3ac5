// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include "base/clock.h"
#include "base/id.h"
#include "store/bulkinsert.h"
#include "store/bulkselect.h"
#include "store/bulkstatement.h"
#include "store/desknumber.h"
#include "store/pausedindexes.h"
#include "store/transaction.h"
#include "tests/support/need.h"
#include "tests/support/storeplaces.h"

#include <QThread>

using namespace tradewind;
using namespace Qt::StringLiterals;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasCommitted_data() { m_places.addRows(); }
    void keepsWhatWasCommitted();
    void undoesWhatWasNotCommitted_data() { m_places.addRows(); }
    void undoesWhatWasNotCommitted();
    void keepsNothingOfAStepWhosePartFailed_data() { m_places.addRows(); }
    void keepsNothingOfAStepWhosePartFailed();
    void readsAnAbsentAmountAsAbsentNotZero_data() { m_places.addRows(); }
    void readsAnAbsentAmountAsAbsentNotZero();
    void bulkRowsComeBackAsTheyWere_data() { m_places.addRows(); }
    void bulkRowsComeBackAsTheyWere();
    void bulkStatementsReturnAndCount_data() { m_places.addRows(); }
    void bulkStatementsReturnAndCount();
    void pausedIndexesReturn_data() { m_places.addRows(); }
    void pausedIndexesReturn();
    void deskNumbersDiffer_data() { m_places.addRows(); }
    void deskNumbersDiffer();
    void refusesASessionOfAnotherThread_data() { m_places.addRows(); }
    void refusesASessionOfAnotherThread();
    void opensAgainWithoutMigrating_data() { m_places.addRows(); }
    void opensAgainWithoutMigrating();
    void aSecondWriterWaitsAndThenHearsWhy_data() { m_places.addRows(); }
    void aSecondWriterWaitsAndThenHearsWhy();

private:
    std::unique_ptr<Store> openFresh(StoreOptions options = {});

    StorePlaces m_places;
    FixedClock m_clock{1'767'225'600'000}; // 2026-01-01
};

std::unique_ptr<Store> StoreTest::openFresh(StoreOptions options)
{
    const auto location = StoreLocation::parse(m_places.fresh());
    auto store = Store::open(*location, m_clock, options);
    if (!store)
        qFatal("%s", qPrintable(store.error().text));
    return std::move(*store);
}

namespace {

QString addRooftop(int id)
{
    return u"INSERT INTO rooftop (id, name, zone, created_at) VALUES (%1, 'Lakeside Motors', 'America/Chicago', 1)"_s.arg(id);
}

qint64 rooftops(Session &session)
{
    const auto count = session.integerOf(u"SELECT count(*) FROM rooftop"_s);
    return count ? count->value_or(-1) : -2;
}

} // namespace

void StoreTest::keepsWhatWasCommitted()
{
    const auto store = openFresh();
    auto session = store->session();
    NEED(session);

    auto transaction = Transaction::begin(**session);
    NEED(transaction);
    NEED((*session)->exec(addRooftop(1)));
    NEED(transaction->commit());

    auto other = store->session();
    NEED(other);
    QCOMPARE(rooftops(**other), 1);
}

void StoreTest::undoesWhatWasNotCommitted()
{
    const auto store = openFresh();
    auto session = store->session();
    NEED(session);

    {
        auto transaction = Transaction::begin(**session);
        NEED(transaction);
        NEED((*session)->exec(addRooftop(1)));
    }

    QCOMPARE(rooftops(**session), 0);
    QVERIFY(!(*session)->isInTransaction());
}

void StoreTest::keepsNothingOfAStepWhosePartFailed()
{
    // PostgreSQL answers COMMIT of a failed transaction with a quiet ROLLBACK; that must not look like success.
    const auto store = openFresh();
    auto session = store->session();
    NEED(session);

    auto transaction = Transaction::begin(**session);
    NEED(transaction);
    NEED((*session)->exec(addRooftop(1)));
    const auto again = (*session)->exec(addRooftop(1));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QFETCH(bool, onServer);
    if (onServer)
        QVERIFY(!transaction->commit());
    else
        transaction->rollback();

    QCOMPARE(rooftops(**session), 0);
}

void StoreTest::readsAnAbsentAmountAsAbsentNotZero()
{
    const auto store = openFresh();
    auto session = store->session();
    NEED(session);
    std::optional<Money> absent = Money{1}, zero, debt;
    QDate day;
    QString text = u"x"_s;

    const auto rows = (*session)->eachOf(
        u"SELECT CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS INTEGER), CAST(? AS TEXT)"_s,
        {std::optional<Money>(), Money{0}, Money{-123456789012}, QDate(2024, 2, 29), Bind::said(QString())}, [&](const Row &row) {
            absent = row.money(0);
            zero = row.money(1);
            debt = row.money(2);
            day = row.day(3);
            text = row.text(4);
        });

    NEED(rows);
    QCOMPARE(*rows, 1);
    QVERIFY(!absent);
    QCOMPARE(zero, Money{0});
    QCOMPARE(debt, Money{-123456789012});
    QCOMPARE(day, QDate(2024, 2, 29));
    QVERIFY(text.isEmpty());
}

void StoreTest::bulkRowsComeBackAsTheyWere()
{
    const auto store = openFresh();
    auto session = store->session();
    NEED(session);
    const std::string hard = "O'Neil\t\\N \xC3\xA9\n\r\"$1?";
    const std::string bytes("\0\x01\xFF\\x", 5);

    auto transaction = Transaction::begin(**session);
    NEED(transaction);
    BulkInsert rooftop(**session, u"rooftop"_s, {u"id"_s, u"name"_s, u"zone"_s, u"tax_rule"_s, u"created_at"_s});
    BulkInsert ledger(**session, u"source_ledger"_s, {u"source_id"_s, u"block"_s, u"hashes"_s});
    for (int i = 1; i <= 20'000; ++i) {
        rooftop.bind(0, i);
        rooftop.bind(1, hard);
        rooftop.bind(2, "");
        rooftop.bindSaid(3, i % 2 == 0 ? "" : "rule");
        rooftop.bind(4, qint64{-9'000'000'000'000} + i);
        NEED(rooftop.step());
        if (i % 1000 == 0) {
            ledger.bind(0, 7);
            ledger.bind(1, i);
            ledger.bindBlob(2, bytes);
            NEED(ledger.step());
        }
    }
    NEED(rooftop.finish());
    NEED(ledger.finish());
    NEED(transaction->commit());

    const auto sum = (*session)->integerOf(u"SELECT CAST(sum(created_at) AS BIGINT) FROM rooftop"_s);
    NEED(sum);
    QCOMPARE(sum->value_or(0), qint64{-9'000'000'000'000} * 20'000 + 20'000LL * 20'001 / 2);
    BulkSelect rows(**session, u"all_rooftops"_s);
    int count = 0;
    while (rows.next()) {
        ++count;
        QCOMPARE(rows.text(1), std::string_view(hard));
        QVERIFY(!rows.isNull(2));
        QCOMPARE(rows.isNull(3), count % 2 == 0);
        QCOMPARE(rows.integer(0), count);
    }
    NEED(rows.finish());
    QCOMPARE(count, 20'000);
    QByteArray blob;
    NEED((*session)->eachOf(u"SELECT hashes FROM source_ledger WHERE block = ?"_s, {5000}, [&](const Row &row) { blob = row.blob(0); }));
    QCOMPARE(blob.toStdString(), bytes);
}

void StoreTest::bulkStatementsReturnAndCount()
{
    const auto store = openFresh();
    auto session = store->session();
    NEED(session);

    auto transaction = Transaction::begin(**session);
    NEED(transaction);
    BulkStatement source(**session, u"upsert_source"_s);
    std::vector<std::optional<qint64>> ids;
    for (const int id : {11, 12, 13}) {
        source.bind(0, id);
        source.bind(1, 1);
        source.bind(2, id == 13 ? "deals" : id == 12 ? "service" : "deals");
        source.bind(3, "Deals");
        source.bind(4, false);
        NEED(source.step());
        ids.push_back(source.returned());
    }
    NEED(transaction->commit());

    QCOMPARE(ids, (std::vector<std::optional<qint64>>{11, 12, 11}));
}

void StoreTest::pausedIndexesReturn()
{
    const auto store = openFresh();
    auto session = store->session();
    NEED(session);
    const auto indexes = [&] {
        QStringList names;
        (void)(*session)->each(u"list_indexes"_s, {u"vehicle"_s}, [&](const Row &row) { names << row.text(0); });
        names.sort();
        return names;
    };
    const QStringList before = indexes();

    auto transaction = Transaction::begin(**session);
    NEED(transaction);
    PausedIndexes paused(**session);
    NEED(paused.pause(u"vehicle"_s));
    QCOMPARE(indexes(), QStringList());
    NEED(paused.resume());
    NEED(transaction->commit());

    QCOMPARE(indexes(), before);
    QCOMPARE(before.size(), 3);
}

void StoreTest::deskNumbersDiffer()
{
    const auto store = openFresh();
    auto one = store->session();
    auto two = store->session();
    NEED(one);
    NEED(two);

    const auto first = takeDeskNumber(**one);
    const auto second = takeDeskNumber(**two);

    NEED(first);
    NEED(second);
    QVERIFY(*first != *second);
}

void StoreTest::refusesASessionOfAnotherThread()
{
    const auto store = openFresh();
    auto session = store->session();
    NEED(session);
    Result<void> result;

    const std::unique_ptr<QThread> thread(QThread::create([&] { result = (*session)->exec(u"SELECT 1"_s); }));
    thread->start();
    thread->wait();

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Internal);
}

void StoreTest::opensAgainWithoutMigrating()
{
    const auto location = StoreLocation::parse(m_places.fresh());
    {
        auto store = Store::open(*location, m_clock);
        NEED(store);
        auto session = (*store)->session();
        NEED((*session)->exec(addRooftop(1)));
    }

    auto store = Store::open(*location, m_clock, {.mayCreate = false});

    NEED(store);
    auto session = (*store)->session();
    QCOMPARE(rooftops(**session), 1);
}

void StoreTest::aSecondWriterWaitsAndThenHearsWhy()
{
    const auto store = openFresh({.busyTimeoutMs = 50});
    auto one = store->session();
    auto two = store->session();
    NEED(one);
    NEED(two);

    auto first = Transaction::begin(**one, Transaction::Company::Alone);
    NEED(first);
    NEED((*one)->exec(addRooftop(1)));
    const auto second = Transaction::begin(**two, Transaction::Company::Alone);

    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
    QCOMPARE(rooftops(**two), 0); // a reader is never held up
    NEED(first->commit());
    auto third = Transaction::begin(**two, Transaction::Company::Alone);
    NEED(third);
    QCOMPARE(rooftops(**two), 1);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
