// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "jobs/inbox/alerts.h"
#include "jobs/sequences/happened.h"
#include "jobs/service/notewriter.h"
#include "jobs/simulator/vendorserver.h"
#include "jobs/sync/noterouting.h"
#include "jobs/sync/streamschedule.h"
#include "jobs/sync/syncjob.h"
#include "jobs/sync/truthcheck.h"
#include "jobs/sync/writeback.h"
#include "store/decisiontable.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/settingtable.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 40;
const qint64 start = QDateTime(QDate(2026, 11, 22), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch();

} // namespace

/// Every shipped network preset against a vendor played from that same preset, without a network between: the clock is ours.
class VendorSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vins = std::make_unique<VinDecoder>(*VinDecoder::load());
        m_zones = std::make_unique<ZipZones>(*ZipZones::load());
    }
    void init() { open(1); }

    void fillsAStoreThenMovesNothingThenMovesOnlyWhatChanged()
    {
        const auto first = syncAll();
        for (const SyncResult &result : first) {
            QVERIFY2(!result.error, qPrintable(result.stream + u": "_s + (result.error ? result.error->text : QString())));
            QVERIFY2(result.summary.rejected == 0, qPrintable(result.stream + u" rejected "_s + QString::number(result.summary.rejected)));
        }
        verifyTruth();

        m_clock.advanceMs(3600'000);
        for (const SyncResult &result : syncAll())
            QVERIFY2(result.changed() == 0, qPrintable(result.stream));

        m_clock.advanceMs(3600'000);
        const auto changes = m_state->change(0.05, m_clock.nowMs());
        m_clock.advanceMs(60'000);
        for (const SyncResult &result : syncAll()) {
            const int expected = changes.count(result.stream.toStdString()) ? changes.at(result.stream.toStdString()) : 0;
            QVERIFY2(!result.error, qPrintable(result.stream));
            QVERIFY2(result.heldUntilMs > 0 || qint64(expected) == result.changed(),
                     qPrintable(u"%1: %2 of %3"_s.arg(result.stream).arg(result.changed()).arg(expected)));
        }
        verifyTruth();
    }

    void fortellisAnswersLaterAndIsPolledForItsResult()
    {
        const auto results = sync("fortellis");

        for (const SyncResult &result : results)
            QVERIFY2(!result.error && result.summary.read > 0, qPrintable(result.stream));
        QVERIFY(calls("status = 202") > 0);
        QVERIFY(calls("url LIKE '%/long-operations/%/status'") > calls("url LIKE '%/long-operations/%/result'"));
        QCOMPARE(calls("url LIKE '%/long-operations/%/result'"), calls("status = 202"));
    }

    void openTrackIsAskedForItsCustomerListOnlyInItsCallWindow()
    {
        const auto closed = sync("opentrack", {u"opentrack-customer-list"_s}); // 15:00 UTC
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(closed.first().heldUntilMs, Qt::UTC), QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC));
        QCOMPARE(closed.first().requests, 0);

        m_clock.setNowMs(closed.first().heldUntilMs);
        const auto open = sync("opentrack", {u"opentrack-customer-list"_s});

        QCOMPARE(open.first().heldUntilMs, 0);
        QCOMPARE(open.first().summary.read, customers);
    }

    void openMateItselfSaysWhetherAskingAgainMayHelp_data()
    {
        QTest::addColumn<QString>("retryable");
        QTest::addColumn<qint64>("requests");
        QTest::newRow("yes") << u"true"_s << qint64(4);
        QTest::newRow("no") << u"false"_s << qint64(1);
    }
    void openMateItselfSaysWhetherAskingAgainMayHelp()
    {
        QFETCH(QString, retryable);
        QFETCH(qint64, requests);
        m_instead = [&](const HttpRequest &) {
            return answered("<Envelope><Body><processEventResponse><result><businessError>RECORD LOCKED</businessError><retryable>" +
                            retryable.toUtf8() + "</retryable></result></processEventResponse></Body></Envelope>");
        };

        const auto results = sync("openmate", {u"openmate-deals"_s});

        QVERIFY(results.first().error && results.first().error->text.contains(u"RECORD LOCKED"));
        QCOMPARE(results.first().requests, requests);
    }

    void aJobTekmetricsCustomerDidNotAuthorizeIsADecline()
    {
        int declined = 0;
        for (const InventedRecord &record : m_state->vendor("tekmetric")->streams["tekmetric-repair-orders"].records) {
            for (const auto &line : record.lines)
                declined += line.at("line.decision") == "declined";
        }

        const auto results = sync("tekmetric");

        QVERIFY(!results.first().error);
        QVERIFY(declined > 0);
        QCOMPARE(m_session->integerOf(u"SELECT count(*) FROM repair_line WHERE decision = 2"_s)->value_or(0), declined);
    }

    void aPageOfAnotherKindOrTwoLockedRecordsCostNothingButTime()
    {
        int odd = 0;
        m_instead = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
            if (request.url.path().contains(u"tokens") || ++odd > 2)
                return std::nullopt;
            return answered(odd == 1 ? "<!DOCTYPE html><html>Sign in</html>" : "{\"meta\":{\"status\":\"RECORD LOCKED (SERINDEX)\"}}");
        };

        const auto results = sync("tekion", {u"tekion-customers"_s});

        QVERIFY2(!results.first().error, results.first().error ? qPrintable(results.first().error->text) : "");
        QCOMPARE(results.first().summary.read, customers);
    }

    void noSecretStandsInTheRequestLog()
    {
        sync("tekion");
        sync("opentrack", {u"opentrack-deals"_s});

        QVERIFY(calls("1 = 1") > 10);
        QCOMPARE(calls("url LIKE '%invented-%' OR request LIKE '%invented-%' OR response LIKE '%invented-%'"), 0);
        QCOMPARE(calls("response LIKE '%@example.com%' OR response LIKE '%token-%'"), 0);
    }

    void aNoteIsWrittenOnceReadBackAndVerified()
    {
        note(u"elead"_s, u"disposition"_s);

        writeBack("elead");
        writeBack("elead");

        QCOMPARE(m_state->vendor("elead")->notes.size(), std::size_t(1));
        QCOMPARE(WriteBackTable(*m_session).all(m_rooftop, u"elead"_s)->first().state, u"verified"_s);
    }

    void aNoteTheVendorCutIsShownBesideWhatWasSent()
    {
        m_server->keepOnly(30);
        note(u"dealersocket"_s, u"disposition"_s);

        writeBack("dealersocket");

        const WriteBackRow row = WriteBackTable(*m_session).all(m_rooftop, u"dealersocket"_s)->first();
        QCOMPARE(row.state, u"differs"_s);
        QCOMPARE(row.held, row.note.left(30));
    }

    void aNoteWhoseAnswerWasLostIsLookedForBeforeItIsSentAgain()
    {
        note(u"elead"_s, u"disposition"_s);
        bool isLost = false;
        m_instead = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
            if (isLost || !request.url.path().endsWith(u"/comment"))
                return std::nullopt;
            isLost = true;
            HttpAnswer answer = deliver(request); // it arrived; its answer did not
            answer.outcome = HttpAnswer::Outcome::Unknown;
            answer.error = {Error::Kind::Unavailable, u"The connection broke."_s};
            return answer;
        };

        writeBack("elead");
        QCOMPARE(WriteBackTable(*m_session).all(m_rooftop, u"elead"_s)->first().state, u"sending"_s);
        m_clock.advanceMs(3600'000);
        writeBack("elead");

        QCOMPARE(m_state->vendor("elead")->notes.size(), std::size_t(1));
        QCOMPARE(WriteBackTable(*m_session).all(m_rooftop, u"elead"_s)->first().state, u"verified"_s);
    }

    void aVendorThatIsAwayForWeeksGetsItsNotesAfterwards()
    {
        note(u"tekion"_s, u"disposition"_s);
        m_instead = [](const HttpRequest &) {
            HttpAnswer answer;
            answer.outcome = HttpAnswer::Outcome::NotSent;
            answer.error = {Error::Kind::Unavailable, u"The server does not answer."_s};
            return answer;
        };
        for (int day = 0; day < 15; ++day) { // CDK, 19 June to 4 July 2024
            writeBack("tekion");
            m_clock.advanceMs(24 * 3600'000LL);
        }
        m_instead = {};

        writeBack("tekion");

        QCOMPARE(m_state->vendor("tekion")->notes.size(), std::size_t(1));
    }

    void s3WhatIsToldOfARepairOrderReachesTheDmsThatKeepsIt_data()
    {
        QTest::addColumn<QString>("dms");
        QTest::addColumn<QString>("cause");
        QTest::newRow("a decision, Fortellis") << u"fortellis"_s << u"decision:1"_s;
        QTest::newRow("a decision, OpenTrack") << u"opentrack"_s << u"decision:1"_s;
        QTest::newRow("recovered revenue, Fortellis") << u"fortellis"_s << u"recovered:order:1:brakes:2"_s;
        QTest::newRow("recovered revenue, OpenTrack") << u"opentrack"_s << u"recovered:order:1:brakes:2"_s;
    }
    void s3WhatIsToldOfARepairOrderReachesTheDmsThatKeepsIt()
    {
        QFETCH(QString, dms);
        QFETCH(QString, cause);
        connection(u"fortellis"_s);
        connection(u"opentrack"_s);
        sync(qPrintable(dms), {dms + u"-repair-orders"_s});
        const QString order = number(dms + u"-repair-orders"_s, "number");
        tell(cause, order, 0);

        const auto handed = handNotesOver(*m_session, *m_ids, m_clock.nowMs(), m_places);
        const auto again = handNotesOver(*m_session, *m_ids, m_clock.nowMs(), m_places);
        writeBack(qPrintable(dms));

        QCOMPARE(handed->handed, 1);
        QCOMPARE(again->handed, 0);
        const auto &held = m_state->vendor(dms.toStdString())->notes;
        QCOMPARE(held.size(), std::size_t(1));
        QCOMPARE(held.front().target, order.toStdString());
        QVERIFY2(QString::fromStdString(held.front().text).endsWith(u"Declined: Front pads $418.00, reason: price; 2026-11-22"_s),
                 held.front().text.c_str());
        QCOMPARE(WriteBackTable(*m_session).all(m_rooftop, dms)->first().state, u"verified"_s);
    }

    void s3TheResultOfACallReachesTheCrmThatKnowsThePersonAndNobodyElse_data()
    {
        QTest::addColumn<QString>("crm");
        QTest::newRow("DealerSocket") << u"dealersocket"_s;
        QTest::newRow("Salesforce") << u"salesforce"_s;
    }
    void s3TheResultOfACallReachesTheCrmThatKnowsThePersonAndNobodyElse()
    {
        QFETCH(QString, crm);
        sync(qPrintable(crm));
        const Id person = m_session->integerOf(u"SELECT min(customer_id) FROM vendor_person"_s)->value_or(0);
        tell(u"disposition:1"_s, {}, person);
        tell(u"disposition:2"_s, {}, 999);

        const auto handed = handNotesOver(*m_session, *m_ids, m_clock.nowMs(), m_places);
        writeBack(qPrintable(crm));

        QCOMPARE(*handed, (NotesHandedOver{1, 1}));
        const auto &held = m_state->vendor(crm.toStdString())->notes;
        QCOMPARE(held.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(held.front().target),
                 VendorTable(*m_session).numberOf(m_rooftop, crm, person)->value_or(QString()));
    }

    void e31AnAlertIsATaskToDoWhereTheCrmHasTasksAndANoteElsewhere_data()
    {
        QTest::addColumn<QString>("crm");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("dueAt");
        // T39: a reply is called within fifteen minutes; 15:00 UTC is 9:00 AM in Chicago.
        QTest::newRow("Salesforce has tasks") << u"salesforce"_s << u"alert"_s << u"2026-11-22T15:14:00Z"_s;
        QTest::newRow("DealerSocket takes work notes") << u"dealersocket"_s << u"disposition"_s << QString();
    }
    void e31AnAlertIsATaskToDoWhereTheCrmHasTasksAndANoteElsewhere()
    {
        QFETCH(QString, crm);
        QFETCH(QString, event);
        QFETCH(QString, dueAt);
        sync(qPrintable(crm));
        const Id person = knownPerson();
        reply(person, 1);
        reply(person, 2); // the same cause while the first waits: one alert, one task

        QCOMPARE(raise().noted, 1);
        QCOMPARE(raise().noted, 0);
        const auto handed = handNotesOver(*m_session, *m_ids, m_clock.nowMs(), m_places);
        writeBack(qPrintable(crm));
        writeBack(qPrintable(crm));

        QCOMPARE(*handed, (NotesHandedOver{1, 0})); // at once: no ten seconds of undo
        const auto &held = m_state->vendor(crm.toStdString())->notes;
        QCOMPARE(held.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(held.front().target),
                 VendorTable(*m_session).numberOf(m_rooftop, crm, person)->value_or(QString()));
        QCOMPARE(QString::fromStdString(held.front().event), event);
        QCOMPARE(QString::fromStdString(held.front().dueAt), dueAt);
        const QString text = QString::fromStdString(held.front().text);
        QVERIFY2(text.contains(u"] Alert: the customer asked for a price at 8:59 AM"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"; somebody to call by 9:14 AM; 2026-11-22"_s), qPrintable(text));
        QCOMPARE(WriteBackTable(*m_session).all(m_rooftop, crm)->first().state, u"verified"_s);
    }

    void e31AnAlertOfSomebodyTheCrmDoesNotKnowIsClosedWithItsReason()
    {
        sync("salesforce");
        tell(u"alert:1"_s, {}, 999);

        const auto handed = handNotesOver(*m_session, *m_ids, m_clock.nowMs(), m_places);

        QCOMPARE(*handed, (NotesHandedOver{0, 1}));
        QString problem;
        QVERIFY(m_session->eachOf(u"SELECT problem FROM order_note"_s, {}, [&](const Row &row) { problem = row.text(0); }));
        QCOMPARE(problem, u"No connected source knows this person."_s);
    }

    void e31AnAlertReachesACrmThatWasAwayOnceItIsBack()
    {
        sync("salesforce");
        reply(knownPerson(), 1);
        QCOMPARE(raise().noted, 1);
        QVERIFY(handNotesOver(*m_session, *m_ids, m_clock.nowMs(), m_places));
        m_instead = [](const HttpRequest &) {
            HttpAnswer answer;
            answer.outcome = HttpAnswer::Outcome::NotSent;
            answer.error = {Error::Kind::Unavailable, u"The server does not answer."_s};
            return answer;
        };
        for (int look = 0; look < 3; ++look) {
            writeBack("salesforce");
            m_clock.advanceMs(3600'000);
        }
        QCOMPARE(m_state->vendor("salesforce")->notes.size(), std::size_t(0));
        m_instead = {};

        writeBack("salesforce");
        writeBack("salesforce");

        const auto &held = m_state->vendor("salesforce")->notes;
        QCOMPARE(held.size(), std::size_t(1));
        QCOMPARE(held.front().dueAt, "2026-11-22T15:14:00Z"); // as it was, so that who opens it sees that it is late
    }

    void aNoteOfARepairOrderWaitsUntilADmsIsConnected()
    {
        tell(u"decision:1"_s, u"48213"_s, 0);

        const auto before = handNotesOver(*m_session, *m_ids, m_clock.nowMs(), m_places);
        connection(u"fortellis"_s);
        const auto after = handNotesOver(*m_session, *m_ids, m_clock.nowMs(), m_places);

        QCOMPARE(*before, NotesHandedOver());
        QCOMPARE(after->handed, 1);
    }

    void ordersWithoutADmsHoldUpNoNoteOfAPerson()
    {
        sync("dealersocket");
        for (int i = 0; i < 210; ++i) // more than one look takes
            tell(u"decision:%1"_s.arg(i), u"48213"_s, 0);
        tell(u"disposition:1"_s, {}, m_session->integerOf(u"SELECT min(customer_id) FROM vendor_person"_s)->value_or(0));

        const auto handed = handNotesOver(*m_session, *m_ids, m_clock.nowMs(), m_places);

        QCOMPARE(*handed, (NotesHandedOver{1, 0}));
    }

    // The letters DealerSocket documents: 255 of a note.
    void s5ALongNoteIsPartedAndEveryPartIsReadBack()
    {
        connection(u"fortellis"_s);
        tell(u"decision:1"_s, u"48213"_s, 0, u"Front brake pads at 3 mm, "_s.repeated(12));

        QVERIFY(handNotesOver(*m_session, *m_ids, m_clock.nowMs(), m_places));
        writeBack("fortellis");

        const auto &held = m_state->vendor("fortellis")->notes;
        QCOMPARE(held.size(), std::size_t(2));
        for (const SimulatedNote &note : held)
            QVERIFY(note.text.size() <= 255);
        QVERIFY(held[0].text.find(" 1/2] ") != std::string::npos && held[1].text.find(" 2/2] ") != std::string::npos);
        const auto rows = WriteBackTable(*m_session).all(m_rooftop, u"fortellis"_s);
        QCOMPARE(rows->size(), 2);
        for (const WriteBackRow &row : *rows)
            QCOMPARE(row.state, u"verified"_s);
    }

    void aLockedRepairOrderIsWrittenToOnceItIsFree()
    {
        connection(u"opentrack"_s);
        tell(u"decision:1"_s, u"48213"_s, 0);
        QVERIFY(handNotesOver(*m_session, *m_ids, m_clock.nowMs(), m_places));
        bool isLocked = true;
        m_instead = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
            if (!isLocked || !request.body.value_or(QByteArray()).contains("UpdateRepairOrderComments"))
                return std::nullopt;
            return answered("<Envelope><Body><Fault><faultstring>RECORD LOCKED (SERINDEX)</faultstring></Fault></Body></Envelope>");
        };

        writeBack("opentrack");
        const WriteBackRow waiting = WriteBackTable(*m_session).all(m_rooftop, u"opentrack"_s)->first();
        isLocked = false;
        m_clock.advanceMs(3600'000);
        writeBack("opentrack");

        QCOMPARE(waiting.state, u"waiting"_s);
        QVERIFY2(waiting.lastError.contains(u"RECORD LOCKED"), qPrintable(waiting.lastError));
        QCOMPARE(m_state->vendor("opentrack")->notes.size(), std::size_t(1));
        QCOMPARE(WriteBackTable(*m_session).all(m_rooftop, u"opentrack"_s)->first().state, u"verified"_s);
    }

    void s6NotesAreHeldWhileTheSourceTakesNoCalls()
    {
        const VendorConnectionRow row = connection(u"fortellis"_s);
        tell(u"decision:1"_s, u"48213"_s, 0);
        QVERIFY(handNotesOver(*m_session, *m_ids, m_clock.nowMs(), m_places));
        const QTimeZone chicago("America/Chicago"); // Sunday 9:00 there
        const auto until = quietUntilMs(u"Su 06:00-12:00"_s, m_clock.nowMs(), chicago);

        QVERIFY(until.has_value());
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*until, chicago), QDateTime(QDate(2026, 11, 22), QTime(12, 0), chicago));
        QVERIFY(!quietUntilMs(u"Su 12:00-13:00; Mo 06:00-12:00"_s, m_clock.nowMs(), chicago));
        QVERIFY(holdNotes(*m_session, row, m_clock.nowMs(), *until, chicago));
        writeBack("fortellis");
        const std::size_t before = m_state->vendor("fortellis")->notes.size();
        const WriteBackRow held = WriteBackTable(*m_session).all(m_rooftop, u"fortellis"_s)->first();
        m_clock.setNowMs(*until);
        writeBack("fortellis");

        QCOMPARE(before, std::size_t(0));
        QVERIFY2(held.lastError.contains(u"2026-11-22 12:00"), qPrintable(held.lastError));
        QCOMPARE(m_state->vendor("fortellis")->notes.size(), std::size_t(1));
    }

private:
    void tell(const QString &cause, const QString &order, Id person, const QString &text = u"Declined: Front pads $418.00, reason: price"_s)
    {
        OrderNote note;
        note.rooftopId = m_rooftop;
        note.roNumber = order;
        note.customerId = person == 0 ? std::nullopt : std::optional(person);
        note.cause = cause;
        note.text = text;
        QVERIFY(noteOrder(*m_session, *m_ids, note, m_clock.nowMs()));
    }
    Id knownPerson() { return m_session->integerOf(u"SELECT min(customer_id) FROM vendor_person"_s)->value_or(0); }
    void reply(Id person, int message)
    {
        QVERIFY(noteHappened(
            *m_session, *m_ids,
            {m_rooftop, person, {}, HappeningKind::Replied, m_clock.nowMs() - 60'000, u"inbound:%1"_s.arg(message), u"price"_s},
            m_clock.nowMs()));
    }
    AlertsRaised raise()
    {
        const auto settings = SettingTable(*m_session).read();
        const auto done = raiseAlerts(*m_session, *m_ids, *settings, {m_rooftop, u"Test"_s, u"America/Chicago"_s, {}}, m_clock.nowMs());
        return done ? *done : AlertsRaised{-1, -1, -1};
    }
    /// What the vendor's first record of a stream says at a place.
    QString number(const QString &stream, const char *place)
    {
        SimulatedVendor &vendor = *m_state->vendor(stream.section(u'-', 0, 0).toStdString());
        return QString::fromStdString(vendor.streams[stream.toStdString()].records.front().values[place]);
    }
    void open(std::uint64_t seed)
    {
        m_session.reset();
        m_store.reset();
        m_instead = {};
        m_places = {};
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.setNowMs(start);
        m_store = *Store::open(*StoreLocation::parse(m_folder->filePath(u"a.store"_s)), m_clock);
        m_ids = std::make_unique<IdMaker>(m_clock, 1);
        m_session = *m_store->session();
        m_rooftop = m_ids->next();
        QVERIFY(bool(RooftopTable(*m_session).add({m_rooftop, u"Test"_s, u"America/Chicago"_s, {}}, start)));
        auto presets = builtInNetworkPresets();
        QVERIFY2(bool(presets), presets ? "" : qPrintable(presets.error().text));
        m_presets = *presets;
        putBooksLast(m_presets);
        m_state = std::make_unique<VendorState>(*VendorState::make(seed, customers, start, *presets));
        m_server = std::make_unique<VendorServer>(*m_state, [this] { return m_clock.nowMs(); });
    }

    static HttpAnswer answered(const QByteArray &body)
    {
        HttpAnswer answer;
        answer.outcome = HttpAnswer::Outcome::Answered;
        answer.reply.status = 200;
        answer.reply.body = body;
        return answer;
    }
    qint64 calls(const char *where)
    {
        return m_session->integerOf(u"SELECT count(*) FROM vendor_call WHERE "_s + QLatin1String(where))->value_or(-1);
    }
    const NetworkPreset &preset(const QString &id)
    {
        return *std::find_if(m_presets.begin(), m_presets.end(), [&](const NetworkPreset &one) { return one.id == id.toStdString(); });
    }
    VendorConnectionRow connection(const QString &id)
    {
        VendorTable table(*m_session);
        (void)table.keepConnection({m_ids->next(), m_rooftop, id, u"https://vendors.example.com/"_s + id, u"{}"_s, true, false, start});
        const auto rows = *table.connections();
        return *std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.preset == id; });
    }
    bool pass(qint64 ms)
    {
        m_clock.advanceMs(ms);
        return true;
    }
    QList<SyncResult> sync(const char *id, const QStringList &streams = {})
    {
        SyncJob job(
            *m_store, m_clock, *m_ids, *m_vins, *m_zones, [this](const HttpRequest &request) { return send(request); },
            [this](qint64 ms) { return pass(ms); });
        SyncOrder order;
        order.historyDays = VendorState::historyDays;
        order.streams = streams;
        const NetworkPreset &one = preset(QLatin1String(id));
        const auto done = job.run(connection(QLatin1String(id)), one, VendorServer::credentials(one), order);
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return *done;
    }
    void note(const QString &id, const QString &event)
    {
        const auto reference = queueNote(*m_session, *m_ids, m_clock.nowMs(), m_rooftop, preset(id), event, u"4711"_s,
                                         u"Declined: front pads 3 mm. Reason: price. 2026-11-22"_s);
        QVERIFY(bool(reference));
    }
    void writeBack(const char *id)
    {
        const NetworkPreset &one = preset(QLatin1String(id));
        const VendorConnectionRow row = connection(QLatin1String(id));
        VendorWorld world{[this](const HttpRequest &request) { return send(request); },
                          [this] { return m_clock.nowMs(); },
                          [this](qint64 ms) { return pass(ms); },
                          {}};
        VendorClient client(one, {row.base.toStdString(), VendorServer::credentials(one), true}, world);
        const auto done = sendNotes(*m_session, m_clock, row, one, client);
        QVERIFY2(bool(done), done ? "" : qPrintable(done.error().text));
    }

    HttpAnswer send(const HttpRequest &request)
    {
        if (m_instead) {
            if (const auto said = m_instead(request))
                return *said;
        }
        return deliver(request);
    }
    HttpAnswer deliver(const HttpRequest &request)
    {
        SimulatedRequest asked{request.method,
                               QUrl(request.url.path(QUrl::FullyEncoded) + u'?' + request.url.query(QUrl::FullyEncoded)),
                               {},
                               request.body.value_or(QByteArray())};
        for (const auto &[name, value] : request.headers)
            asked.headers.insert(name.toLower(), value);
        const SimulatedReply said = m_server->answer(asked);
        HttpAnswer answer;
        answer.outcome = said.ending == SimulatedReply::Ending::Whole ? HttpAnswer::Outcome::Answered : HttpAnswer::Outcome::Unknown;
        answer.error = {Error::Kind::Unavailable, u"cut"_s};
        answer.reply.status = said.status;
        answer.reply.body = said.body;
        for (const auto &[name, value] : said.headers)
            answer.reply.headers.append({name.toLower(), value});
        return answer;
    }

    QList<SyncResult> syncAll()
    {
        QList<SyncResult> results;
        for (const NetworkPreset &one : m_presets)
            results << sync(one.id.c_str());
        return results;
    }

    void verifyTruth()
    {
        const QJsonObject truth = m_state->truth();
        for (const NetworkPreset &preset : m_presets) {
            const auto check = checkTruth(*m_session, preset, truth);
            QVERIFY2(bool(check), check ? "" : qPrintable(check.error().text));
            QVERIFY2(check->differing.isEmpty(), qPrintable(check->differing.mid(0, 12).join(u'\n')));
            QVERIFY2(check->fields > 0 && check->fields == check->equal, qPrintable(check->preset));
        }
    }

    std::function<std::optional<HttpAnswer>(const HttpRequest &)> m_instead; ///< answers before the vendors do, where it answers
    FixedClock m_clock{start};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<IdMaker> m_ids;
    std::unique_ptr<VinDecoder> m_vins;
    std::unique_ptr<ZipZones> m_zones;
    std::unique_ptr<VendorState> m_state;
    std::unique_ptr<VendorServer> m_server;
    std::vector<NetworkPreset> m_presets;
    NotePlaces m_places;
    Id m_rooftop = 0;
};

QTEST_GUILESS_MAIN(VendorSyncTest)
#include "vendorsynctest.moc"
