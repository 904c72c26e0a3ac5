// SPDX-License-Identifier: Apache-2.0
// Places and moments in which a store must refuse, and what it must still hold afterwards.
#include "base/clock.h"
#include "store/bulkinsert.h"
#include "store/migrator.h"
#include "store/store.h"
#include "store/transaction.h"
#include "tests/support/need.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace tradewind;
using namespace Qt::StringLiterals;

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesPlacesThatCannotWork_data();
    void refusesPlacesThatCannotWork();
    void refusesNetworkSharesAndSynchronisedFolders();
    void readsConnectionStringsAndHidesThePassword();
    void refusesAFileThatIsNoStoreAndLeavesItAlone();
    void openingAStoreOnceMoreKeepsTheLocksOfTheFirst();
    void refusesAnotherProgramsDatabase();
    void refusesACutFile();
    void refusesAStoreOfANewerVersion();
    void refusesAStoreHeldByAnotherProgram();
    void copiesTheStoreBeforeAnUpgrade();
    void aFailedMigrationLeavesTheOldVersion();
    void aFullDiskKeepsWhatWasThereAndStopsWriting();

private:
    StoreLocation place(const QString &name) const { return *StoreLocation::parse(m_folder->filePath(name)); }
    QString refusal(const StoreLocation &location) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{1'767'225'600'000}; // 2026-01-01
};

void FaultsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString FaultsTest::refusal(const StoreLocation &location) const
{
    const auto store = Store::open(location, m_clock, {.busyTimeoutMs = 50});
    return store ? QString() : store.error().text;
}

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString newRooftop =
    QStringLiteral("INSERT INTO rooftop (id, name, zone, created_at) VALUES (1, 'Lakeside Motors', 'America/Chicago', 1)");

} // namespace

void FaultsTest::refusesPlacesThatCannotWork_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    QTest::newRow("a folder") << QStringLiteral("/tmp") << QStringLiteral("is a folder");
    QTest::newRow("a device") << QStringLiteral("/dev/null") << QStringLiteral("not an ordinary file");
    QTest::newRow("below a file") << QStringLiteral("/etc/passwd/tradewind.store") << QStringLiteral("is a file");
    QTest::newRow("where nobody may write") << QStringLiteral("/proc/tradewind/tradewind.store") << QStringLiteral("could not be made");
}

void FaultsTest::refusesPlacesThatCannotWork()
{
    QFETCH(QString, path);
    QFETCH(QString, word);

    const QString text = refusal(*StoreLocation::parse(path));

    QVERIFY2(text.contains(word) || text.contains(u"may not be written"_s), qPrintable(text));
    QVERIFY2(text.contains(u"--store"_s) || text.contains(u"for example"_s), qPrintable(text)); // says what to do
}

void FaultsTest::refusesNetworkSharesAndSynchronisedFolders()
{
    // Magic numbers: man 2 statfs.
    for (const quint64 magic : {0x6969u, 0x517Bu, 0xFF534D42u, 0xFE534D42u, 0x65735546u, 0x01021997u})
        QVERIFY(isNetworkFileSystem(magic));
    for (const quint64 magic :
         {0xEF53u /* ext4 */, 0x01021994u /* tmpfs */, 0x9123683Eu /* btrfs */, 0x58465342u /* xfs */, 0x794C7630u /* overlay */})
        QVERIFY(!isNetworkFileSystem(magic));

    const auto share = checkLocation(place(u"a.store"_s), [](const QString &) { return quint64{0x6969}; });
    const auto cloud = checkLocation(place(u"OneDrive - Lakeside/a.store"_s));

    QVERIFY(!share);
    QVERIFY(share.error().text.contains(u"postgresql://"_s));
    QVERIFY(!cloud);
}

void FaultsTest::readsConnectionStringsAndHidesThePassword()
{
    const auto location = StoreLocation::parse(u"postgresql://desk:s%40cret@db.example.com:6432/lakeside?sslmode=verify-full"_s);

    NEED(location);
    QCOMPARE(location->password, u"s@cret"_s);
    QCOMPARE(location->port, 6432);
    QCOMPARE(location->database, u"lakeside"_s);
    QCOMPARE(location->options, u"sslmode=verify-full"_s);
    QVERIFY(!location->shown().contains(u"cret"_s));
    QVERIFY(!StoreLocation::parse(u"postgresql://db.example.com"_s));
}

void FaultsTest::refusesAFileThatIsNoStoreAndLeavesItAlone()
{
    const StoreLocation location = place(u"deals.csv"_s);
    const QByteArray before = "Deal Number,VIN\n1,2\n";
    write(location.path, before);

    const QString text = refusal(location);

    QVERIFY2(text.contains(u"not a Tradewind store"_s), qPrintable(text));
    QCOMPARE(bytesOf(location.path), before);
}

// Whoever opens and closes the file beside SQLite drops its locks, and then a second program damages the store.
void FaultsTest::openingAStoreOnceMoreKeepsTheLocksOfTheFirst()
{
    const StoreLocation location = place(u"shared.store"_s);
    const FixedClock clock(0);
    const auto store = Store::open(location, clock);
    NEED(store);
    const auto session = (*store)->session();
    NEED(session);
    NEED((*session)->integerOf(u"SELECT count(*) FROM schema_version"_s));

    NEED(checkLocation(location));
    NEED(Store::open(location, clock));

    // A lock of an open file description meets the program's own locks, which plain F_GETLK never shows (man 2 fcntl).
    const int file = ::open(QFile::encodeName(location.path).constData(), O_RDWR | O_CLOEXEC);
    struct flock asked
    {};
    asked.l_type = F_WRLCK;
    asked.l_whence = SEEK_SET;
    QVERIFY(file >= 0 && ::fcntl(file, F_OFD_GETLK, &asked) == 0);
    const short found = asked.l_type;
    ::close(file);
    QCOMPARE(found, short(F_RDLCK));
}

void FaultsTest::refusesAnotherProgramsDatabase()
{
    const StoreLocation location = place(u"other.db"_s);
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(location.path);
        QVERIFY(database.open());
        QSqlQuery(database).exec(u"CREATE TABLE bookmark (url TEXT)"_s);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const QByteArray before = bytesOf(location.path);

    const QString text = refusal(location);

    QVERIFY2(text.contains(u"another program's tables"_s), qPrintable(text));
    QCOMPARE(bytesOf(location.path), before);
}

void FaultsTest::refusesACutFile()
{
    const StoreLocation location = place(u"cut.store"_s);
    QVERIFY(refusal(location).isEmpty());
    QFile::remove(location.path + u"-wal"_s);
    QFile file(location.path);
    QVERIFY(file.resize(file.size() / 2));

    const QString text = refusal(location);

    QVERIFY2(text.contains(u"damaged"_s) && text.contains(u"backup"_s), qPrintable(text));
}

void FaultsTest::refusesAStoreOfANewerVersion()
{
    const StoreLocation location = place(u"newer.store"_s);
    {
        const auto store = Store::open(location, m_clock);
        NEED(store);
        const auto session = (*store)->session();
        NEED((*session)->exec(u"INSERT INTO schema_version (version, name, applied_at) VALUES (9999, 'later', 1)"_s));
    }

    const QString text = refusal(location);

    QVERIFY2(text.contains(u"newer version"_s) && text.contains(u"install"_s), qPrintable(text));
}

void FaultsTest::refusesAStoreHeldByAnotherProgram()
{
    const StoreLocation location = place(u"held.store"_s);
    QVERIFY(refusal(location).isEmpty());
    QString text;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        database.setDatabaseName(location.path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const auto &sql : {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"BEGIN EXCLUSIVE"_s, newRooftop, u"COMMIT"_s})
            QVERIFY2(query.exec(sql), qPrintable(sql));
        text = refusal(location);
    }
    QSqlDatabase::removeDatabase(u"holder"_s);

    QVERIFY2(text.contains(u"held by another program"_s), qPrintable(text));
    QVERIFY(refusal(location).isEmpty());
}

void FaultsTest::copiesTheStoreBeforeAnUpgrade()
{
    const StoreLocation location = place(u"old.store"_s);
    const auto store = Store::open(location, m_clock);
    NEED(store);
    const auto session = (*store)->session();
    NEED((*session)->exec(newRooftop));
    QList<Migration> migrations = Migrator::all();
    migrations << Migration{
        9000, u"later"_s,
        u"CREATE TABLE later (id ${ID}, note ${BLOB}); -- a comment; with a semicolon\nCREATE INDEX later_by_note ON later (note);"_s};

    const auto migrated = Migrator(**session, migrations).migrate(location, 5);

    NEED(migrated);
    QCOMPARE(*migrated, 9000);
    const QString copy = location.path + u".before-9000"_s;
    QVERIFY(QFile::exists(copy));
    const auto old = Store::open(*StoreLocation::parse(copy), m_clock);
    NEED(old);
    QCOMPARE((*old)->schemaVersion(), Migrator::all().last().number);
    const auto oldSession = (*old)->session();
    QCOMPARE((*oldSession)->integerOf(u"SELECT count(*) FROM rooftop"_s).value(), 1);
}

void FaultsTest::aFailedMigrationLeavesTheOldVersion()
{
    const StoreLocation location = place(u"old.store"_s);
    const auto store = Store::open(location, m_clock);
    NEED(store);
    const auto session = (*store)->session();
    QList<Migration> migrations = Migrator::all();
    migrations << Migration{9000, u"broken"_s, u"CREATE TABLE later (id ${ID}); CREATE TABEL wrong (id ${ID});"_s};

    const auto migrated = Migrator(**session, migrations).migrate(location, 5);

    QVERIFY(!migrated);
    QCOMPARE(Migrator(**session).version().value(), Migrator::all().last().number);
    QCOMPARE((*session)->integerOf(u"SELECT count(*) FROM sqlite_master WHERE name = 'later'"_s).value(), 0);
}

void FaultsTest::aFullDiskKeepsWhatWasThereAndStopsWriting()
{
    // A limit on file size stands in for a full disk: the write fails with EFBIG once SIGXFSZ is ignored.
    const StoreLocation location = place(u"full.store"_s);
    const auto store = Store::open(location, m_clock);
    NEED(store);
    const auto session = (*store)->session();
    NEED((*session)->exec(newRooftop));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 1024 * 1024;

    auto transaction = Transaction::begin(**session);
    NEED(transaction);
    BulkInsert rooftops(**session, u"rooftop"_s, {u"id"_s, u"name"_s, u"zone"_s, u"created_at"_s});
    const std::string name(4000, 'x');
    ::setrlimit(RLIMIT_FSIZE, &small);
    Result<void> result;
    for (int id = 2; result && id < 1000; ++id) {
        rooftops.bind(0, id);
        rooftops.bind(1, name);
        rooftops.bind(2, "UTC");
        rooftops.bind(3, 1);
        result = rooftops.step();
    }
    if (result)
        result = transaction->commit();
    ::setrlimit(RLIMIT_FSIZE, &before);
    transaction->rollback();

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unavailable);
    QVERIFY2(result.error().text.contains(u"Nothing of this step was kept"_s), qPrintable(result.error().text));
    QCOMPARE((*session)->integerOf(u"SELECT count(*) FROM rooftop"_s).value(), 1);
    const auto again = Transaction::begin(**session);
    QVERIFY(!again); // nobody knows what that disk does next
    QVERIFY2(again.error().text.contains(u"stopped writing"_s), qPrintable(again.error().text));
    const auto reopened = Store::open(location, m_clock);
    NEED(reopened);
    const auto fresh = (*reopened)->session();
    QCOMPARE(integrityFindings(**fresh).value(), QStringList());
    auto works = Transaction::begin(**fresh);
    NEED(works);
    NEED(works->commit());
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
