// SPDX-License-Identifier: Apache-2.0
// Notes about a customer: kept as written, newest first, and with those of whoever turned out to be the same person.
#include "store/customernotetable.h"

#include "base/clock.h"
#include "store/customertable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class CustomerNoteTableTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(m_places.fresh(), m_clock); }
    void cleanup() { closeStore(); }
    void theNewestComesFirst_data() { m_places.addRows(); }
    void theNewestComesFirst();
    void aNoteWithoutWordsIsNone_data() { m_places.addRows(); }
    void aNoteWithoutWordsIsNone();
    void notesOfAMergedPersonAreShownWhileTheMergeStands_data() { m_places.addRows(); }
    void notesOfAMergedPersonAreShownWhileTheMergeStands();

private:
    StorePlaces m_places;
    FixedClock m_clock{1'795'456'800'000};
};

void CustomerNoteTableTest::theNewestComesFirst()
{
    CustomerNoteTable table(*m_session);
    const CustomerNote first{1, 1, 7, u"Daughter drives in spring"_s, u"M. Ortiz"_s, 100};
    const CustomerNote second{2, 1, 7, u"Likes blue"_s, u"Ana"_s, 200};

    NEED(table.add(first));
    NEED(table.add(second));
    NEED(table.add({3, 1, 8, u"Somebody else"_s, u"Ana"_s, 300}));

    QCOMPARE(*table.ofCustomer(7), (QList<CustomerNote>{second, first}));
}

void CustomerNoteTableTest::aNoteWithoutWordsIsNone()
{
    CustomerNoteTable table(*m_session);

    QCOMPARE(table.add({1, 1, 7, u"  "_s, u"Ana"_s, 100}).error().kind, Error::Kind::BadUse);
    QVERIFY(table.ofCustomer(7)->isEmpty());
}

void CustomerNoteTableTest::notesOfAMergedPersonAreShownWhileTheMergeStands()
{
    CustomerNoteTable table(*m_session);
    NEED(table.add({1, 1, 8, u"Likes blue"_s, u"Ana"_s, 100}));
    NEED(
        m_session->exec(u"INSERT INTO customer_merge (id, kept_id, merged_id, rule, evidence, merged_at) VALUES (5, 7, 8, 'r', 'e', 1)"_s));
    QCOMPARE(table.ofCustomer(7)->size(), 1);

    NEED(m_session->exec(u"UPDATE customer_merge SET undone_at = 2 WHERE id = 5"_s));

    QVERIFY(table.ofCustomer(7)->isEmpty());
}

QTEST_GUILESS_MAIN(CustomerNoteTableTest)
#include "customernotetabletest.moc"
