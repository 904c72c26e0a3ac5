// SPDX-License-Identifier: Apache-2.0
// Files fetched from a real OpenSSH server on the loopback: pinned, whole, once.
#include "jobs/sync/filepull.h"
#include "base/clock.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/store.h"
#include "tests/support/serverchild.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "Stock Number,VIN,Year,Make,Model,Price\n";
const QByteArray first = "A1,4T1G11AK6MU000001,2021,Toyota,Camry,24000\n", second = "A2,4T1G11AK8MU000002,2021,Toyota,Camry,25500\n";

} // namespace

class FilePullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = SftpServer::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        m_vins = std::make_unique<VinDecoder>(*VinDecoder::load());
        m_zones = std::make_unique<ZipZones>(*ZipZones::load());
        QVERIFY(m_server.start());
    }

    void init()
    {
        m_session.reset();
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open(*StoreLocation::parse(m_folder->filePath(u"t.store"_s)), m_clock));
        m_session = std::move(*m_store->session());
        QVERIFY(RooftopTable(*m_session).add({1, u"Invented"_s, u"America/Chicago"_s, {}}, 0));
        for (const QString &name : QDir(m_server.folder()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(m_server.folder() + u'/' + name);
        m_preset = sftpSource(*builtInPreset(u"homenet-inventory"_s));
        const QJsonObject open{{u"user"_s, m_server.user()}, {u"key"_s, m_server.keyFile()}, {u"files"_s, u"*.csv"_s}};
        m_connection = {5,
                        1,
                        QString::fromStdString(m_preset.id),
                        u"sftp://127.0.0.1:%1%2"_s.arg(m_server.port()).arg(m_server.folder()),
                        QString::fromUtf8(QJsonDocument(open).toJson()),
                        true,
                        false,
                        0};
        QVERIFY(VendorTable(*m_session).keepConnection(m_connection));
    }

    void aNewFileIsFetchedWholeAndAppliedOnce()
    {
        writeFile(m_server.folder() + u"/stock.csv"_s, head + first + second);
        writeFile(m_server.folder() + u"/.hidden.csv"_s, head + first);
        writeFile(m_server.folder() + u"/coming.csv.part"_s, head + first);
        writeFile(m_server.folder() + u"/readme.txt"_s, "not ours");

        const SyncResult once = pull(), again = pull();

        QVERIFY2(!once.error, once.error ? qPrintable(once.error->text) : "");
        QCOMPARE(once.summary.accepted, 2);
        QCOMPARE(again.summary.read, 0);
        QCOMPARE(again.requests, 1); // one look; nothing is fetched
        QCOMPARE(VendorTable(*m_session).runs(5, {}, 10)->first().cameBy, u"file"_s);
    }

    void theSameBytesUnderAnotherNameAreNotAppliedAndNewOnesAre()
    {
        writeFile(m_server.folder() + u"/monday.csv"_s, head + first);
        QCOMPARE(pull().summary.read, 1);
        writeFile(m_server.folder() + u"/tuesday.csv"_s, head + first);
        QCOMPARE(pull().summary.read, 0);
        writeFile(m_server.folder() + u"/wednesday.csv"_s, head + first + second);

        QCOMPARE(pull().summary.read, 2);
    }

    void theHostKeyIsPinnedAtTheFirstLookAndAnotherOneIsRefused()
    {
        writeFile(m_server.folder() + u"/stock.csv"_s, head + first);
        const QString shown = m_server.fingerprint();

        const SyncResult once = pull();
        m_connection = VendorTable(*m_session).connections()->first();
        m_server.changeHostKey();
        QVERIFY(m_server.start());
        const SyncResult other = pull();

        QVERIFY2(!once.error, once.error ? qPrintable(once.error->text) : "");
        QVERIFY(m_connection.variables.contains(shown));
        QVERIFY(other.error.has_value());
        QCOMPARE(other.error->kind, Error::Kind::Denied);
        QVERIFY(other.error->text.contains(m_server.fingerprint()));
        QCOMPARE(VendorTable(*m_session).streams(5)->first().lastError, other.error->text);
    }

    void aWrongLoginOrAFolderThatIsNotThereIsSaidInWords()
    {
        VendorConnectionRow nowhere = m_connection;
        nowhere.base += u"/none"_s;
        VendorConnectionRow stranger = m_connection;
        stranger.variables = u"{\"user\":\"root\"}"_s;

        QCOMPARE(pull(nowhere).error->kind, Error::Kind::NotFound);
        QCOMPARE(pull(stranger, {{"password", "wrong"}}).error->kind, Error::Kind::Denied);
    }

    void addressesOfThisHouseNeedAPersonsWord()
    {
        VendorConnectionRow strict = m_connection;
        strict.isOwnServer = false;

        QCOMPARE(pull(strict).error->kind, Error::Kind::Unavailable);
    }

    void aFileThatCannotBeReadIsNotedWithItsReasonAndTheOthersComeIn()
    {
        writeFile(m_server.folder() + u"/a-bad.csv"_s, "nothing,that,fits\n1,2,3\n");
        writeFile(m_server.folder() + u"/good.csv"_s, head + first);

        const SyncResult result = pull(), again = pull();

        QCOMPARE(result.summary.accepted, 1);
        QVERIFY(result.error && result.error->text.startsWith(u"a-bad.csv"));
        QVERIFY(!again.error);
    }

    void aListingIsReadAsServersWriteIt()
    {
        const qint64 now = QDateTime(QDate(2026, 1, 2), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();

        const auto files = farFilesFrom("drwxr-xr-x    2 a        b            4096 Jan  1 08:00 sub\n"
                                        "-rw-r--r--    1 a        b            1234 Dec 31 23:59 deals of 2025.csv\n"
                                        "-rw-r--r--    1 a        b               7 Nov  3  2024 old.csv\n",
                                        now);

        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].name, u"deals of 2025.csv"_s);
        QCOMPARE(files[0].bytes, 1234);
        QCOMPARE(files[0].changedAt, QDateTime(QDate(2025, 12, 31), QTime(23, 59), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(files[1].changedAt, QDateTime(QDate(2024, 11, 3), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    }

private:
    SyncResult pull(std::optional<VendorConnectionRow> connection = {}, const Variables &secrets = {})
    {
        const auto result = FilePull(*m_store, m_clock, m_ids, *m_vins, *m_zones).run(connection.value_or(m_connection), m_preset, secrets);
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return *result;
    }

    FixedClock m_clock{QDateTime::currentMSecsSinceEpoch()}; // files carry the computer's time
    IdMaker m_ids{m_clock, 1};
    SftpServer m_server;
    NetworkPreset m_preset;
    VendorConnectionRow m_connection;
    std::unique_ptr<VinDecoder> m_vins;
    std::unique_ptr<ZipZones> m_zones;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(FilePullTest)
#include "filepulltest.moc"
