// SPDX-License-Identifier: Apache-2.0
// A disk failing at its first, second, third … operation, once and for ever, while files are brought in and equity is recorded. After every
// failure the store opens, is whole, holds all of a step or nothing of it, and takes the step when the disk works again.
// The method is SQLite's own: sqlite.org/testing.html, "I/O error testing".
#include "tests/support/faultydisk.h"

#include "base/clock.h"
#include "jobs/equity/recompute.h"
#include "jobs/importing/importjob.h"
#include "store/store.h"
#include "tests/support/need.h"
#include "tests/support/privatepostgresql.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 1, 15);

QByteArray dealsFile(int first, int rows)
{
    QByteArray text =
        "Deal Number,Customer Number,First Name,Last Name,Email 1,Contract Date,First Pay Date,Sale Type,Bank Name,Term,Amount "
        "Financed,APR,Monthly Payment,VIN\n";
    for (int row = first; row < first + rows; ++row) {
        const QByteArray n = QByteArray::number(row);
        text += "D" + n + ",C" + n + ",Pat,Sample" + n + ",pat" + n +
                "@example.com,06/15/2023,07/30/2023,Finance,Prairie Credit Union,60,24000,6.9,480.00,\n";
    }
    return text;
}

bool isOneSentence(const QString &text)
{
    return !text.isEmpty() && !text.contains(u'\n') && (text.endsWith(u'.') || text.endsWith(u')'));
}

} // namespace

class FaultSweepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothingToAFailingDisk_data();
    void losesNothingToAFailingDisk();
    void aCutConnectionLeavesNothingHalfDone();

private:
    enum Step { FirstImport, LaterImport, Recompute };
    Result<void> take(Step step, const QString &path);
    /// What the step writes, counted.
    Result<qint64> rowsOf(Step step, const QString &path, bool &isWhole);
    Result<ImportSummary> import(Store &store, const QString &file, const ImportJob::IsCancelled &isCancelled = {});
    void write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    FixedClock m_clock{1'767'225'600'000}; // 2026-01-01
    std::unique_ptr<IdMaker> m_ids;
    std::unique_ptr<VinDecoder> m_vins;
    std::unique_ptr<ZipZones> m_zones;
};

void FaultSweepTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void FaultSweepTest::initTestCase()
{
    m_ids = std::make_unique<IdMaker>(m_clock, 1);
    m_vins = std::make_unique<VinDecoder>(*VinDecoder::load());
    m_zones = std::make_unique<ZipZones>(*ZipZones::load());
    write(u"large.csv"_s, dealsFile(0, 9'000)); // large enough for the way a first load takes
    write(u"first.csv"_s, dealsFile(0, 120));
    write(u"later.csv"_s, dealsFile(60, 120).replace("480.00", "481.00"));
    const QString base = m_folder.filePath(u"base.store"_s);
    const auto store = Store::open(*StoreLocation::parse(base), m_clock);
    NEED(store);
    NEED(import(**store, m_folder.filePath(u"first.csv"_s)));
    const auto session = (*store)->session();
    NEED((*session)->exec(
        u"INSERT INTO valuation (id, vehicle_id, source_id, provider, grade, basis, valued_on, amount) SELECT id + 1, id, 1, "
        u"'Book', 2, 1, 20460, 2300000 FROM vehicle"_s));
    NEED((*session)->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

Result<ImportSummary> FaultSweepTest::import(Store &store, const QString &file, const ImportJob::IsCancelled &isCancelled)
{
    ImportJob job(store, m_clock, *m_ids, *m_vins, *m_zones);
    return job.run({file, *builtInPreset(u"dealervault-deals"_s), true}, {}, isCancelled);
}

Result<void> FaultSweepTest::take(Step step, const QString &path)
{
    const auto store = Store::open(*StoreLocation::parse(path), m_clock, {.busyTimeoutMs = 50});
    if (!store)
        return store.error();
    if (step != Recompute) {
        const auto done = import(**store, m_folder.filePath(step == FirstImport ? u"large.csv"_s : u"later.csv"_s));
        return done ? Result<void>() : done.error();
    }
    const auto session = (*store)->session();
    if (!session)
        return session.error();
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    const auto done = recomputeEquity(**session, m_clock, *m_ids, kToday, {}, {}, quiet);
    return done ? Result<void>() : done.error();
}

Result<qint64> FaultSweepTest::rowsOf(Step step, const QString &path, bool &isWhole)
{
    const auto store = Store::open(*StoreLocation::parse(path), m_clock);
    if (!store)
        return store.error();
    const auto session = (*store)->session();
    if (!session)
        return session.error();
    const auto findings = integrityFindings(**session);
    if (!findings)
        return findings.error();
    const auto strays = (*session)->integerOf(u"SELECT (SELECT count(*) FROM deal WHERE vehicle_id NOT IN (SELECT id FROM vehicle) OR "
                                              u"customer_id NOT IN (SELECT id FROM customer)) + (SELECT count(*) FROM crossing WHERE "
                                              u"vehicle_id NOT IN (SELECT vehicle_id FROM equity_history))"_s);
    const auto indexes = (*session)->integerOf(
        u"SELECT count(*) FROM sqlite_master WHERE name IN ('customer_by_name', 'vehicle_by_vin', 'deal_by_number')"_s);
    const auto rows = (*session)->integerOf(step == Recompute     ? u"SELECT count(*) FROM equity_history"_s
                                            : step == LaterImport ? u"SELECT count(*) FROM deal WHERE payment = 48100"_s
                                                                  : u"SELECT count(*) FROM deal"_s);
    if (!strays || !indexes || !rows)
        return Error{Error::Kind::Internal, u"The store could not be counted."_s};
    isWhole = findings->isEmpty() && strays->value_or(-1) == 0 && indexes->value_or(0) == 3;
    return rows->value_or(0);
}

void FaultSweepTest::losesNothingToAFailingDisk_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("rows");
    QTest::newRow("first import") << int(FirstImport) << 9'000;
    QTest::newRow("later import") << int(LaterImport) << 120;
    QTest::newRow("recompute") << int(Recompute) << 120;
}

void FaultSweepTest::losesNothingToAFailingDisk()
{
    QFETCH(int, step);
    QFETCH(int, rows);
    // The short form takes the kinds of fault in turn and, further on, not every operation.
    const bool isLong = qEnvironmentVariableIsSet("TRADEWIND_LONG");
    FaultyDisk disk;
    int faults = 0, refused = 0;

    for (int kind = 0; kind < FaultyDisk::faultCount; ++kind) {
        bool cameThrough = false;
        for (int operation = 1; !cameThrough; operation += isLong ? 1 : step == FirstImport ? 1 + operation : 1 + operation / 2) {
            cameThrough = true;
            for (const bool isForEver : {false, true}) {
                const QString path = m_folder.filePath(u"%1-%2-%3-%4.store"_s.arg(step).arg(kind).arg(operation).arg(isForEver));
                if (step != FirstImport)
                    QVERIFY(QFile::copy(m_folder.filePath(u"base.store"_s), path));

                disk.arm(FaultyDisk::Fault(kind), operation, isForEver);
                const auto result = take(Step(step), path);
                const bool hasFailed = disk.disarm();

                const QByteArray where = "fault " + QByteArray::number(kind) + ", operation " + QByteArray::number(operation) +
                                         (isForEver ? ", for ever" : ", once");
                cameThrough &= !hasFailed;
                faults += hasFailed;
                refused += !result;
                QVERIFY2(result || isOneSentence(result.error().text), (where + ": " + result.error().text.toUtf8()).constData());
                bool isWhole = false;
                const auto found = rowsOf(Step(step), path, isWhole);
                QVERIFY2(found, (where + ": " + (found ? QByteArray() : found.error().text.toUtf8())).constData());
                QVERIFY2(isWhole, where.constData());
                QVERIFY2(*found == rows || *found == 0, (where + ": " + QByteArray::number(*found) + " rows").constData());
                QVERIFY2(!result || *found == rows, where.constData());
                if (hasFailed && *found == 0 && operation % 3 == 1) { // the step is taken when the disk works again
                    const auto again = take(Step(step), path);
                    QVERIFY2(again, (where + ": " + (again ? QByteArray() : again.error().text.toUtf8())).constData());
                    QCOMPARE(rowsOf(Step(step), path, isWhole).value(), rows);
                }
                for (const char *ending : {"", "-wal", "-shm", "-journal"})
                    QFile::remove(path + QLatin1String(ending));
            }
        }
    }

    QVERIFY2(faults > 20 && refused > 10, qPrintable(u"%1 faults, %2 refusals"_s.arg(faults).arg(refused)));
    qInfo("%d faults, %d of them refused in a sentence", faults, refused);
}

void FaultSweepTest::aCutConnectionLeavesNothingHalfDone()
{
    PrivatePostgresql server;
    if (PrivatePostgresql::programFolder().isEmpty())
        QSKIP("PostgreSQL is not installed.");
    QVERIFY2(server.start(), qPrintable(server.problem()));
    const auto store = Store::open(*StoreLocation::parse(server.freshDatabase()), m_clock);
    NEED(store);
    const auto other = (*store)->session();
    NEED(other);
    int asked = 0;
    const auto cut = [&] { // asked before every batch: the server ends the importing connection at the fifth
        if (++asked == 5)
            (void)(*other)->integerOf(
                u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND "
                u"pid <> pg_backend_pid()"_s);
        return false;
    };

    const auto broken = import(**store, m_folder.filePath(u"large.csv"_s), cut);

    QVERIFY(asked >= 5);
    QVERIFY(!broken);
    QVERIFY2(isOneSentence(broken.error().text), qPrintable(broken.error().text));
    QCOMPARE((*other)
                 ->integerOf(u"SELECT (SELECT count(*) FROM deal) + (SELECT count(*) FROM customer) + (SELECT count(*) FROM import_run)"_s)
                 .value(),
             0);
    const auto again = Store::open((*store)->location(), m_clock);
    NEED(again);
    const auto whole = import(**again, m_folder.filePath(u"large.csv"_s));
    NEED(whole);
    QCOMPARE(whole->accepted, 9'000);
}

QTEST_GUILESS_MAIN(FaultSweepTest)
#include "faultsweeptest.moc"
