// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "store/bulkinsert.h"
#include "store/bulkselect.h"
#include "store/store.h"
#include "tests/support/need.h"
#include "tests/support/storeplaces.h"

using namespace tradewind;
using namespace Qt::StringLiterals;

/// People were not recognised again on PostgreSQL: their keys came back as other bytes than were written.
class BulkBlobTest : public QObject
{
    Q_OBJECT

    StorePlaces m_places;

private Q_SLOTS:
    void everyByteComesBackAsItWasWritten_data() { m_places.addRows(); }
    void everyByteComesBackAsItWasWritten()
    {
        const SystemClock clock;
        const auto store = Store::open(*StoreLocation::parse(m_places.fresh()), clock);
        NEED(store);
        const auto session = (*store)->session();
        NEED(session);
        std::string bytes;
        for (int i = 0; i < 512; ++i)
            bytes += static_cast<char>(i % 256);

        BulkInsert insert(**session, u"identity_block"_s, {u"id"_s, u"keys"_s});
        insert.bind(0, qint64{1});
        insert.bindBlob(1, bytes);
        NEED(insert.step());
        NEED(insert.finish());

        BulkSelect select(**session, u"read_identity_blocks"_s);
        QVERIFY(select.next());
        QVERIFY(select.blob(0) == bytes);
    }
};

QTEST_GUILESS_MAIN(BulkBlobTest)
#include "bulkblobtest.moc"
