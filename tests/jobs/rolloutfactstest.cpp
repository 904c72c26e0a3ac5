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

    QCOMPARE(read.kindsIn, 0);
    QVERIFY(!read.firstDataOn.isValid() && !read.firstDealOn.isValid() && !read.firstWrittenOn.isValid());
    QCOMPARE(read.settingsGiven, 0);
    QCOMPARE(read.neededSettings, 5);
    QCOMPARE(read.sequencesOn, 0);
    QVERIFY(!read.hasTexts && !read.hasEmail && !read.isExperimenting);
    QCOMPARE(rolloutOf(read).done(), 0);
}

void RolloutFactsTest::whatIsThereIsCounted()
{
    const qint64 now = m_clock.nowMs();
    run(u"INSERT INTO source (id, rooftop_id, preset, title, is_full_snapshot) VALUES (1, 7, 'p', 'Deals', 0)"_s);
    run(u"INSERT INTO import_run (id, source_id, file_name, file_hash, started_at, finished_at, rows_read, accepted, rejected, duplicate, "
        u"changed) "
        "VALUES (1, 1, 'a.csv', 'h', %1, %2, 1, 1, 0, 0, 0)"_s.arg(now - 20 * dayMs)
            .arg(now - dayMs));
    run(u"INSERT INTO inventory_unit (id, rooftop_id, source_id, stock_number, condition) VALUES (1, 7, 1, 'S1', 1)"_s);
    GatewayAccount texts, mail;
    texts.id = 1;
    mail.id = 2;
    texts.rooftopId = mail.rooftopId = 7;
    texts.gateway = u"twilio"_s;
    mail.gateway = u"smtp"_s;
    mail.isActive = false;
    texts.title = mail.title = u"Ours"_s;
    NEED(GatewayTable(*m_session).keep(texts));
    NEED(GatewayTable(*m_session).keep(mail));
    NEED(AlertTable(*m_session).keepStaff(7, {u"Lee Marsh"_s, {}, {}, false, u"manager"_s, false}));
    NEED(AlertTable(*m_session).keepStaff(7, {u"Ana Bell"_s, {}, {}, false, u"bdc"_s, true}));
    SettingTable settings(*m_session);
    NEED(settings.set(u"rooftop.phone"_s, u"(515) 555-0100"_s, SettingScope::store()));
    NEED(settings.set(u"outreach.sequences"_s, u"appointment-confirm equity-financed"_s, SettingScope::store()));
    NEED(settings.set(u"outreach.holdout"_s, u"10"_s, SettingScope::store()));

    const RolloutFacts read = facts();

    QCOMPARE(read.kindsIn, 1);
    QCOMPARE(read.firstDataOn, QDate(2026, 10, 29));
    QCOMPARE(read.lastDataOn, QDate(2026, 11, 17));
    QCOMPARE(read.settingsGiven, 1);
    QCOMPARE(read.sequencesOn, 1);
    QVERIFY(read.hasTexts && !read.hasEmail); // the mail account is switched off
    QCOMPARE(read.staff, 1);                  // who left does not count
    QVERIFY(read.hasManager && read.isExperimenting);
    QCOMPARE(read.peopleWritten, 0);
}

QTEST_GUILESS_MAIN(RolloutFactsTest)
#include "rolloutfactstest.moc"
