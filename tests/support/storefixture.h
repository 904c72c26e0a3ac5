// SPDX-License-Identifier: Apache-2.0
// What a test of jobs stands on: a store and one session of it.
#pragma once

#include "base/clock.h"
#include "store/bulkstatement.h"
#include "store/customertable.h"
#include "store/session.h"
#include "store/store.h"
#include "store/transaction.h"

#include <memory>

namespace tradewind {

/// A test inherits it beside QObject, opens in init() and closes in cleanup().
class StoreFixture
{
protected:
    /// `place` as `--store` is given, of StorePlaces::fresh(). Ends the program with the sentence when it cannot be opened.
    void openStore(const QString &place, const Clock &clock)
    {
        const auto location = StoreLocation::parse(place);
        auto store = location ? Store::open(*location, clock) : location.error();
        if (!store)
            qFatal("%s", qPrintable(store.error().text));
        auto session = (*store)->session();
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        closeStore();
        m_store = std::move(*store);
        m_session = std::move(*session);
    }
    /// One row in a transaction of its own. Ends the program with the sentence when it cannot be kept.
    template<typename Table, typename Row>
    void keepRow(const QString &statement, const Row &row)
    {
        auto transaction = Transaction::begin(*m_session);
        auto done = transaction ? Result<void>() : transaction.error();
        if (done) {
            BulkStatement upsert(*m_session, statement);
            Table::bind(upsert, row);
            done = upsert.step();
        }
        if (done)
            done = transaction->commit();
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }
    void keepCustomer(const CustomerRow &row) { keepRow<CustomerTable>(QStringLiteral("upsert_customer"), row); }
    void closeStore()
    {
        m_session.reset();
        m_store.reset();
    }

    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
};

} // namespace tradewind
