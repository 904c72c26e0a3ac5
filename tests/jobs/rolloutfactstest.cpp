// SPDX-License-Identifier: Apache-2.0
// What the store says of its own roll-out: an empty one says nothing, and what is there is read as it is.
#include "jobs/measures/rolloutfacts.h"
#include "base/clock.h"
#include "store/alerttable.h"
#include "store/gatewaytable.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

}

class RolloutFactsTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void anEmptyStoreHasNothing_data() { m_places.addRows(); }
    void anEmptyStoreHasNothing();
    void whatIsThereIsCounted_data() { m_places.addRows(); }
    void whatIsThereIsCounted();

private:
    RolloutFacts facts()
    {
        const auto settings = SettingTable(*m_session).read();
        const auto facts = readRollout(*m_session, *settings, m_rooftop, m_clock.nowMs());
        if (!facts)
            qFatal("%s", qPrintable(facts.error().text));
        return *facts;
    }
    void run(const QString &sql) { NEED(m_session->exec(sql)); }
    void addSource(int id, qint64 at, int accepted)
    {
        run(u"INSERT INTO source (id, rooftop_id, preset, title, is_full_snapshot) VALUES (%1, 7, 'p%1', 'Deals', 0)"_s.arg(id));
        const QString into = u"INSERT INTO import_run (id, source_id, file_name, file_hash, started_at, finished_at, rows_read, accepted, "
                             "rejected, duplicate, changed) VALUES (%1, %2, 'a.csv', 'h%1', %3, %3, 1, %4, %5, 0, 0)"_s;
        run(into.arg(id).arg(id).arg(at).arg(accepted).arg(1 - accepted));
        if (id == 1) // and long before
            run(into.arg(99).arg(id).arg(m_clock.nowMs() - 30 * dayMs).arg(1).arg(0));
    }
    void addMessage(int id, int customer, qint64 sentAt)
    {
        run(u"INSERT INTO outbox (id, rooftop_id, account_id, run_id, wave, customer_id, step, program, channel, purpose, to_address, "
            u"text, "
            "segments, priority, state, finished_at, created_at) VALUES (%1, 7, 1, %1, 0, %2, 'first', 'equity', 0, 0, '+15155550118', "
            "'Hi', "
            "1, 0, 2, %3, %3)"_s.arg(id)
                .arg(customer)
                .arg(sentAt));
    }
    void addAnswer(int id, int customer, qint64 at)
    {
        run(u"INSERT INTO happening (id, rooftop_id, customer_id, kind, at, recorded_at, subject, once_key) VALUES (%1, 7, %2, 'replied', "
            u"%3, "
            "%3, '', 'k%1')"_s.arg(id)
                .arg(customer)
                .arg(at));
    }

    StorePlaces m_places;
    FixedClock m_clock{1'795'000'000'000}; // 2026-11-18, UTC
    Rooftop m_rooftop{7, u"Riverside"_s, u"UTC"_s, {}};
};

void RolloutFactsTest::init()
{
    openStore(m_places.fresh(), m_clock);
    NEED(RooftopTable(*m_session).add(m_rooftop, m_clock.nowMs()));
}

void RolloutFactsTest::anEmptyStoreHasNothing()
{
    const RolloutFacts read = facts();

    QVERIFY(!read.hasDeals && !read.hasValues && !read.hasInventory && !read.hasService);
    QVERIFY(!read.firstDataOn.isValid() && !read.firstWrittenOn.isValid());
    QCOMPARE(read.given, 0);
    QCOMPARE(read.needed, 6);
    QCOMPARE(read.sequencesOn, 0);
    QVERIFY(!read.hasTexts && !read.hasEmail && !read.isCompared);
    QCOMPARE(rolloutOf(read).done(), 0);
}

void RolloutFactsTest::whatIsThereIsCounted()
{
    const qint64 now = m_clock.nowMs();
    addSource(1, now - dayMs, 1);     // within two days
    addSource(2, now - 3 * dayMs, 1); // within thirty
    addSource(3, now - 3'600'000, 0); // everything was refused
    run(u"INSERT INTO inventory_unit (id, rooftop_id, source_id, stock_number, condition) VALUES (1, 7, 1, 'S1', 1)"_s);
    GatewayAccount texts, mail;
    texts.id = 1;
    mail.id = 2;
    texts.rooftopId = mail.rooftopId = 7;
    texts.gateway = u"twilio"_s;
    mail.gateway = u"smtp"_s;
    texts.title = mail.title = u"Ours"_s;
    NEED(GatewayTable(*m_session).keep(texts));
    NEED(GatewayTable(*m_session).keep(mail));
    NEED(GatewayTable(*m_session).pause(mail.id, u"The key is refused."_s));
    NEED(AlertTable(*m_session).keepStaff(7, {u"Lee Marsh"_s, {}, {}, false, u"manager"_s, false}));
    NEED(AlertTable(*m_session).keepStaff(7, {u"Ana Bell"_s, {}, {}, false, u"bdc"_s, true}));
    SettingTable settings(*m_session);
    NEED(settings.set(u"rooftop.phone"_s, u"(515) 555-0100"_s, SettingScope::store()));
    NEED(settings.set(u"outreach.sequences"_s, u"appointment-confirm equity-financed no-such"_s, SettingScope::store()));
    NEED(settings.set(u"outreach.holdout"_s, u"10"_s, SettingScope::store())); // a wish; nobody is held out yet
    addMessage(1, 11, now - 20 * dayMs);
    addMessage(2, 12, now - 3 * dayMs);
    addMessage(3, 12, now - dayMs);
    addAnswer(1, 11, now - 19 * dayMs);
    addAnswer(2, 13, now - dayMs);      // who was never written to
    addAnswer(3, 12, now - 30 * dayMs); // before

    const RolloutFacts read = facts();

    QVERIFY(read.hasInventory && !read.hasDeals && !read.hasValues && !read.hasService);
    QCOMPARE(read.firstDataOn, QDate(2026, 10, 19)); // thirty days before
    QCOMPARE(read.sources, 2);
    QCOMPARE(read.freshSources, 1);
    QCOMPARE(read.given, 1);
    QCOMPARE(read.sequencesOn, 1);
    QVERIFY(read.hasTexts && !read.hasEmail); // the mail account is paused
    QCOMPARE(read.staff, 1);                  // who left does not count
    QVERIFY(read.hasManager && !read.isCompared);
    QCOMPARE(read.peopleWritten, 2);
    QCOMPARE(read.firstWrittenOn, QDate(2026, 10, 29));
    QCOMPARE(read.writingDays, 2);
    QCOMPARE(read.answers, 1);
}

QTEST_GUILESS_MAIN(RolloutFactsTest)
#include "rolloutfactstest.moc"
