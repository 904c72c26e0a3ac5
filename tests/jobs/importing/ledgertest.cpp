// SPDX-License-Identifier: Apache-2.0
// What a source said before, kept over imports that say a little more each time, on both databases.
#include "jobs/importing/ledger.h"
#include "base/clock.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

#include <limits>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 source = 7;
constexpr std::uint64_t many = 10'000;

/// Keys are hashes: all 64 bits are used.
std::uint64_t keyOf(std::uint64_t row)
{
    return (row + 1) * 0x9e3779b97f4a7c15u;
}

} // namespace

class LedgerTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(m_places.fresh(), m_clock); }
    void cleanup() { closeStore(); }
    void aSmallChangeIsWrittenBehindAndCountsFirst_data() { m_places.addRows(); }
    void aSmallChangeIsWrittenBehindAndCountsFirst();
    void changesOfAnEighthSortAllAnew_data() { m_places.addRows(); }
    void changesOfAnEighthSortAllAnew();
    void aRowForgottenAfterSettlingIsChangedNextTime_data() { m_places.addRows(); }
    void aRowForgottenAfterSettlingIsChangedNextTime();
    void theSameRowsAgainWriteNothing_data() { m_places.addRows(); }
    void theSameRowsAgainWriteNothing();

private:
    /// One import: rows `from` … `until` say `rowHash`.
    void import(std::uint64_t from, std::uint64_t until, std::uint64_t rowHash)
    {
        Ledger ledger;
        NEED(ledger.load(*m_session, source));
        for (std::uint64_t row = from; row < until; ++row)
            ledger.note(keyOf(row), rowHash);
        ledger.settle();
        NEED(ledger.save(*m_session, source));
    }
    qint64 blocks() const { return m_session->integer(u"count_ledger_blocks"_s, {source, std::numeric_limits<int>::max()})->value_or(-1); }
    QByteArray content() const
    {
        QByteArray all;
        (void)m_session->each(u"read_ledger"_s, {source}, [&](const Row &row) { all += QByteArray::number(row.id(0)) + row.blob(1); });
        return all;
    }

    FixedClock m_clock{1'795'456'800'000};
    StorePlaces m_places;
};

void LedgerTest::aSmallChangeIsWrittenBehindAndCountsFirst()
{
    import(0, many, 11);
    const qint64 sorted = blocks();

    import(5, 15, 12);
    import(10, 20, 13);
    import(many, many + 3, 14); // new ones

    QCOMPARE(blocks(), sorted + 3);
    Ledger ledger;
    NEED(ledger.load(*m_session, source));
    QCOMPARE(ledger.knownBefore(), qint64(many + 3));
    QCOMPARE(ledger.compare(keyOf(4), 11), Ledger::Row::Unchanged);
    QCOMPARE(ledger.compare(keyOf(5), 11), Ledger::Row::Changed);
    QCOMPARE(ledger.compare(keyOf(5), 12), Ledger::Row::Unchanged);
    QCOMPARE(ledger.compare(keyOf(10), 12), Ledger::Row::Changed);
    QCOMPARE(ledger.compare(keyOf(10), 13), Ledger::Row::Unchanged);
    QCOMPARE(ledger.compare(keyOf(many + 2), 14), Ledger::Row::Unchanged);
    QVERIFY(ledger.isOfBefore(keyOf(many + 2)));
    QCOMPARE(ledger.compare(keyOf(many + 3), 14), Ledger::Row::New);
}

void LedgerTest::changesOfAnEighthSortAllAnew()
{
    import(0, many, 11);
    const qint64 sorted = blocks();

    for (std::uint64_t from = 0; from < many / 4; from += many / 16)
        import(from, from + many / 16, 12);

    QCOMPARE(blocks(), sorted + 1); // the third sixteenth made it more than an eighth; the fourth stands behind again
    Ledger ledger;
    NEED(ledger.load(*m_session, source));
    QCOMPARE(ledger.knownBefore(), qint64(many));
    for (std::uint64_t row = 0; row < many; ++row)
        QCOMPARE(ledger.compare(keyOf(row), row < many / 4 ? 12 : 11), Ledger::Row::Unchanged);
}

void LedgerTest::aRowForgottenAfterSettlingIsChangedNextTime()
{
    import(0, many, 11);
    Ledger second;
    NEED(second.load(*m_session, source));
    second.note(keyOf(1), 12);
    second.note(keyOf(many), 12);
    second.settle();
    second.forget(keyOf(1));
    second.forget(keyOf(many));
    NEED(second.save(*m_session, source));

    Ledger ledger;
    NEED(ledger.load(*m_session, source));
    QCOMPARE(ledger.compare(keyOf(1), 12), Ledger::Row::Changed);
    QCOMPARE(ledger.compare(keyOf(1), 11), Ledger::Row::Changed);
    QCOMPARE(ledger.compare(keyOf(many), 12), Ledger::Row::Changed);
}

void LedgerTest::theSameRowsAgainWriteNothing()
{
    import(0, many, 11);
    import(0, 10, 12);
    const QByteArray before = content();

    import(10, many, 11);

    QCOMPARE(content(), before);
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledgertest.moc"
