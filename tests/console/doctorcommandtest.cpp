// SPDX-License-Identifier: Apache-2.0
// doctor says of a store what opening it would say, and changes nothing.
#include "base/clock.h"
#include "store/store.h"
#include "tests/support/consolerun.h"
#include "tests/support/need.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace tradewind;
using namespace Qt::StringLiterals;

class DoctorCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNoStoreIsCalledWhatItIs_data();
    void whatIsNoStoreIsCalledWhatItIs();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void DoctorCommandTest::initTestCase()
{
    const FixedClock clock(1'795'000'000'000); // 2026-11-18
    QFile text(path(u"deals.csv"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Deal Number,VIN\n1,2\n") > 0);
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
    for (const auto &[name, sql] : {std::pair(u"other.db"_s, u"CREATE TABLE bookmark (url TEXT)"_s),
                                    {u"newer.store"_s, u"INSERT INTO schema_version VALUES (9999, 'later', 1)"_s},
                                    {u"good.store"_s, QString()}}) {
        if (name.endsWith(u".store"))
            NEED(Store::open(*StoreLocation::parse(path(name)), clock));
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path(name));
            QVERIFY(database.open());
            QVERIFY(sql.isEmpty() || QSqlQuery(database).exec(sql));
        }
        QSqlDatabase::removeDatabase(name);
    }
}

void DoctorCommandTest::whatIsNoStoreIsCalledWhatItIs_data()
{
    QTest::addColumn<QString>("what"); // empty: it is fine
    QTest::addColumn<QString>("todo");
    QTest::newRow("deals.csv") << u"is not a Tradewind store"_s << u"choose another file"_s;
    QTest::newRow("other.db") << u"holds another program's tables"_s << u"choose another one"_s;
    QTest::newRow("folder") << u"is a folder"_s << u"Name a file in it"_s;
    QTest::newRow("newer.store") << u"written by a newer version"_s << u"install the newer version"_s;
    QTest::newRow("good.store") << QString() << QString();
    QTest::newRow("none.store") << QString() << QString();
}

void DoctorCommandTest::whatIsNoStoreIsCalledWhatItIs()
{
    QFETCH(QString, what);
    QFETCH(QString, todo);
    const QString store = path(QString::fromLatin1(QTest::currentDataTag()));
    const auto bytes = [&store] {
        QFile file(store);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();

    const ConsoleRun run = runOf({u"doctor"_s, u"--json"_s, u"--store"_s, store});

    QCOMPARE(run.exitCode, 0);
    const QJsonObject said = QJsonDocument::fromJson(run.out)[u"permissions"_s].toObject();
    const QString detail = said[u"detail"_s].toString();
    QCOMPARE(said[u"usable"_s].toBool(), what.isEmpty());
    QCOMPARE(detail.isEmpty(), what.isEmpty());
    QVERIFY2(detail.contains(what) && detail.contains(todo), qPrintable(detail));
    QCOMPARE(bytes(), before);
}

QTEST_GUILESS_MAIN(DoctorCommandTest)
#include "doctorcommandtest.moc"
