// SPDX-License-Identifier: Apache-2.0
// Which streams are due, and running one of them over the loopback against a simulated vendor.
#include "jobs/sync/syncschedule.h"
#include "base/clock.h"
#include "base/secrets.h"
#include "jobs/simulator/simulatedvendors.h"
#include "jobs/sync/sourcepresets.h"
#include "jobs/sync/streamschedule.h"
#include "jobs/sync/vendorfile.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone chicago("America/Chicago");

qint64 at(const QDate &day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), chicago).toMSecsSinceEpoch();
}

} // namespace

class SyncScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open(*StoreLocation::parse(m_folder->filePath(u"t.store"_s)), m_clock));
        m_session = std::move(*m_store->session());
        QVERIFY(RooftopTable(*m_session).add({1, u"Invented"_s, u"America/Chicago"_s, {}}, 0));
    }

    void aStreamRunsSoManyMinutesLaterOrAtItsTimesOfTheRooftopsDay()
    {
        const QDate day(2026, 11, 23);
        const StreamSchedule everyHour{60, {}}, twice{60, *StreamSchedule::timesFrom(u"6:00, 18:30"_s)};

        QCOMPARE(nextRunMs(everyHour, at(day, 9), chicago), at(day, 10));
        QCOMPARE(nextRunMs(twice, at(day, 5, 59), chicago), at(day, 6));
        QCOMPARE(nextRunMs(twice, at(day, 6), chicago), at(day, 18, 30));
        QCOMPARE(nextRunMs(twice, at(day, 19), chicago), at(day.addDays(1), 6));
        QCOMPARE(twice.timesText(), u"06:00 18:30"_s);
        QVERIFY(StreamSchedule::timesFrom(u"25:00"_s).error().text.contains(u"25:00"));
    }

    void aTimeThatTheClockChangeSkipsRunsAnHourLater()
    {
        const QDate spring(2026, 3, 8); // clocks go from 2:00 to 3:00 in Chicago
        const StreamSchedule night{60, {QTime(2, 30)}};

        QCOMPARE(nextRunMs(night, at(spring, 1), chicago), at(spring, 3, 30));
    }

    void whatIsPausedOrInventedIsNeverDueAndBooksComeLast()
    {
        connection(1, u"blackbook"_s, u"https://service.example.com"_s);
        connection(2, u"tekion"_s, u"https://api.example.com"_s);
        connection(3, u"elead"_s, u"sample:"_s);
        VendorConnectionRow paused = connection(4, u"vinsolutions"_s, u"https://api.example.com"_s);
        paused.isPaused = true;
        QVERIFY(VendorTable(*m_session).keepConnection(paused));
        auto streams = *VendorTable(*m_session).streams(2);
        streams[0].nextAt = m_clock.nowMs() + 1; // not yet
        streams[1].isPaused = true;
        QVERIFY(VendorTable(*m_session).schedule(2, streams[0]));
        QVERIFY(VendorTable(*m_session).schedule(2, streams[1]));

        const auto due = dueStreams(*m_session, m_clock.nowMs());

        QVERIFY(due);
        QStringList names;
        for (const DueStream &one : *due)
            names << one.stream;
        QCOMPARE(names, QStringList({streams[2].stream, streams[3].stream, u"blackbook-values"_s}));
        QCOMPARE(nextDueMs(*m_session)->value_or(-1), 0);
    }

    void secretsComeFromTheKeychainUnderTheSourcesOwnKey()
    {
        MemorySecrets secrets;
        secrets.write(u"vendor/2/secret_key"_s, "invented", [](const Result<void> &) {});
        const QStringList fields = secretFields(*sourcePreset(*m_session, u"tekion"_s));
        Result<Variables> read = Error{};

        std::unique_ptr<QThread> worker(QThread::create([&] { read = sourceSecrets(secrets, 2, fields + QStringList{u"not-there"_s}); }));
        worker->start();

        QTRY_VERIFY(worker->isFinished());
        QCOMPARE(fields, QStringList{u"secret_key"_s});
        QVERIFY(read);
        QCOMPARE(read->size(), std::size_t(1));
        QCOMPARE(read->at("secret_key"), std::string("invented"));
    }

    void aRunIsNotedWithWhatItCameToAndTheStreamIsDueAgainLater()
    {
        const auto vins = VinDecoder::load();
        const auto zones = ZipZones::load();
        auto vendors = SimulatedVendors::start(1, 20, m_clock.nowMs(), {}, {u"elead"_s});
        const QString ready = m_folder->filePath(u"vendors.json"_s);
        QVERIFY((*vendors)->write(ready));
        VendorEntry vendor = readVendorFile(ready)->vendors.front();
        vendor.connection.id = 7;
        vendor.connection.rooftopId = 1;
        QVERIFY(VendorTable(*m_session).keepConnection(vendor.connection));
        const auto streams = sourceStreams(*m_session, vendor.connection);
        const DueStream due = dueStreams(*m_session, m_clock.nowMs())->first();
        MemorySecrets secrets;
        for (const auto &[name, value] : vendor.secrets)
            secrets.write(sourceSecretKey(7, QString::fromStdString(name)), QByteArray::fromStdString(value), [](const Result<void> &) {});
        Result<SyncResult> result = Error{};

        std::unique_ptr<QThread> worker(QThread::create(
            [&] { result = SourceRunner(*m_store, m_clock, m_ids, *vins, *zones, secrets).run(due.connection, due.stream); }));
        worker->start();
        QTRY_VERIFY_WITH_TIMEOUT(worker->isFinished(), 20'000);

        QVERIFY2(result && !result->error, result && result->error ? qPrintable(result->error->text) : "");
        QCOMPARE(result->summary.read, 20);
        const auto runs = VendorTable(*m_session).runs(7, due.stream, 10);
        QCOMPARE(runs->size(), 1);
        QCOMPARE(runs->first().changed, 20);
        QVERIFY(runs->first().isFull && runs->first().error.isEmpty());
        QVERIFY(dueStreams(*m_session, m_clock.nowMs())->isEmpty());
        QCOMPARE(nextDueMs(*m_session)->value_or(0), m_clock.nowMs() + streams->first().everyMinutes * 60'000LL);
    }

    void anInventedSourceIsNeverAsked()
    {
        const auto vins = VinDecoder::load();
        const auto zones = ZipZones::load();
        const VendorConnectionRow sample = connection(3, u"elead"_s, u"sample:"_s);

        MemorySecrets secrets;

        const auto result = SourceRunner(*m_store, m_clock, m_ids, *vins, *zones, secrets).run(sample, u"elead-opportunities"_s);

        QCOMPARE(result.error().kind, Error::Kind::Denied);
    }

    void aSavedCloneStandsBesideTheCompiledInPresets()
    {
        NetworkPreset mine = *sourcePreset(*m_session, u"elead"_s);
        mine.id = "mine";
        mine.title = "My own";
        for (VendorStream &stream : mine.streams)
            stream.rows.id = "mine-" + stream.rows.id;

        QVERIFY(keepNetworkPreset(*m_session, mine));
        NetworkPreset broken = mine;
        broken.streams[0].call.path = "/x/{nobody}";

        QCOMPARE(sourcePreset(*m_session, u"mine"_s)->title, std::string("My own"));
        QVERIFY(keepNetworkPreset(*m_session, broken).error().text.contains(u"{nobody}"));
        QCOMPARE(sourcePreset(*m_session, u"none"_s).error().kind, Error::Kind::NotFound);
    }

private:
    VendorConnectionRow connection(Id id, const QString &preset, const QString &base)
    {
        const VendorConnectionRow row{id, 1, preset, base, u"{}"_s, false, false, 0};
        if (!VendorTable(*m_session).keepConnection(row) || !sourceStreams(*m_session, row))
            qFatal("the connection cannot be kept");
        return row;
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch()};
    IdMaker m_ids{m_clock, 1};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(SyncScheduleTest)
#include "syncscheduletest.moc"
