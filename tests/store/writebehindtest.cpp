// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "store/bulkinsert.h"
#include "store/rowblock.h"
#include "store/session.h"
#include "store/store.h"
#include "store/transaction.h"
#include "tests/support/need.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace tradewind;
using namespace Qt::StringLiterals;

class WriteBehindTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;

    static Result<void> insert(BulkInsert &rooftops, int id)
    {
        rooftops.bind(0, id);
        const std::string name = "Tallgrass Motors " + std::to_string(id);
        rooftops.bind(1, name);
        rooftops.bind(2, "UTC");
        rooftops.bind(3, 1);
        return rooftops.step();
    }
    static QStringList columns() { return {u"id"_s, u"name"_s, u"zone"_s, u"created_at"_s}; }
    qint64 rooftops() { return m_session->integerOf(u"SELECT count(*) FROM rooftop"_s).value().value_or(-1); }

private Q_SLOTS:
    void init()
    {
        auto store = Store::open(*StoreLocation::parse(m_folder.filePath(u"%1.store"_s.arg(++m_files))), m_clock);
        NEED(store);
        m_store = std::move(*store);
        auto session = m_store->session();
        NEED(session);
        m_session = std::move(*session);
        m_session->setWritesBehind(true);
    }
    void cleanup()
    {
        m_session.reset();
        m_store.reset();
    }

    void whatWasFinishedIsThereForTheNextCall()
    {
        auto transaction = Transaction::begin(*m_session);
        NEED(transaction);
        BulkInsert some(*m_session, u"rooftop"_s, columns());
        for (int id = 1; id <= 5000; ++id)
            NEED(insert(some, id));
        NEED(some.finish());

        const qint64 seen = rooftops();
        NEED(transaction->commit());

        QCOMPARE(seen, 5000);
        QCOMPARE(rooftops(), 5000);
    }

    void aRowThatCannotBeWrittenIsToldLaterAndCostsTheTransaction()
    {
        auto transaction = Transaction::begin(*m_session);
        NEED(transaction);
        BulkInsert some(*m_session, u"rooftop"_s, columns());

        Result<void> result = insert(some, 7);
        for (int id = 7; result && id <= 5000; ++id) // the second 7 takes a key that is taken
            result = insert(some, id);
        if (result)
            result = some.finish();

        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Conflict);
        transaction->rollback();
        QCOMPARE(rooftops(), 0);
        QVERIFY(Transaction::begin(*m_session)); // the store still writes
    }

    void aCommitDoesNotPassOverAFailureNobodyAskedFor()
    {
        auto transaction = Transaction::begin(*m_session);
        NEED(transaction);
        BulkInsert some(*m_session, u"rooftop"_s, columns());
        NEED(insert(some, 7));
        for (int id = 7; id < 6 + RowBlock::fullRows; ++id) // fills one block, which is given away and fails
            NEED(insert(some, id));

        const auto committed = transaction->commit();

        QVERIFY(!committed);
        QCOMPARE(committed.error().kind, Error::Kind::Conflict);
        QCOMPARE(rooftops(), 0);
    }

    void aTransactionGivenUpForgetsWhatFailedInIt()
    {
        auto transaction = Transaction::begin(*m_session);
        NEED(transaction);
        BulkInsert some(*m_session, u"rooftop"_s, columns());
        NEED(insert(some, 7));
        for (int id = 7; id < 6 + RowBlock::fullRows; ++id)
            NEED(insert(some, id));

        transaction->rollback();

        QVERIFY(Transaction::begin(*m_session));
    }

    void whatWaitsBehindAFailureIsNeverWritten()
    {
        WriteBehind behind;
        std::promise<void> start;
        bool isWritten = false;
        const std::uint64_t first = behind.give([&]() -> Result<void> {
            start.get_future().wait();
            return Error{Error::Kind::Unavailable, u"The disk is full."_s};
        });
        behind.give([&]() -> Result<void> {
            isWritten = true;
            return {};
        });

        start.set_value();
        behind.waitFor(first);
        const auto told = behind.outcome();
        behind.waitForAll();

        QVERIFY(!told);
        QVERIFY(!isWritten);
        QVERIFY(behind.outcome());
    }

    void rowsMayBeInsertedWhileOthersAreRead()
    {
        auto transaction = Transaction::begin(*m_session);
        NEED(transaction);
        BulkInsert some(*m_session, u"rooftop"_s, columns());
        for (int id = 1; id <= 1000; ++id)
            NEED(insert(some, id));
        NEED(some.finish());

        const auto read = m_session->eachOf(u"SELECT id FROM rooftop WHERE id <= 1000"_s, {},
                                            [&](const Row &row) { QVERIFY(insert(some, static_cast<int>(row.id(0)) + 1000)); });
        NEED(read);
        NEED(some.finish());

        QCOMPARE(*read, 1000);
        QCOMPARE(rooftops(), 2000);
    }
};

QTEST_GUILESS_MAIN(WriteBehindTest)
#include "writebehindtest.moc"
