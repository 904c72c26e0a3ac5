// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class SoakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyKillsCostNothing();
    void twentyRoundsOfTapsAndKillsDecideEachLineOnce();
    void theDoctorSeesOneSqliteAndBothDrivers();

private:
    QJsonObject answer(const QStringList &words);
};

QJsonObject SoakTest::answer(const QStringList &words)
{
    QProcess program;
    program.start(qEnvironmentVariable("TRADEWIND_BIN", QStringLiteral(TRADEWIND_SOURCE_DIR "/build/release/bin")) + u"/tradewindctl"_s,
                  words);
    program.waitForFinished(120'000);
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

void SoakTest::twentyKillsCostNothing()
{
    const QJsonObject counts = answer({u"soak"_s, u"import"_s, u"--kills"_s, u"20"_s, u"--seed"_s, u"7"_s, u"--json"_s});

    QCOMPARE(counts.value(u"kills"_s).toInt(), 20);
    QCOMPARE(counts.value(u"corrupt"_s).toInt(-1), 0);
    QCOMPARE(counts.value(u"lost"_s).toInt(-1), 0);
    QCOMPARE(counts.value(u"half_done"_s).toInt(-1), 0);
    QVERIFY(counts.value(u"acknowledged"_s).toInt() > 0);
}

void SoakTest::twentyRoundsOfTapsAndKillsDecideEachLineOnce()
{
    const QJsonObject counts = answer({u"soak"_s, u"decisions"_s, u"--rounds"_s, u"20"_s, u"--seed"_s, u"7"_s, u"--json"_s});

    QCOMPARE(counts.value(u"decisions"_s).toInt(), 40);
    QVERIFY(counts.value(u"kills"_s).toInt() > 0);
    for (const char *cost : {"missing", "doubled", "notes_missing", "notes_doubled"})
        QCOMPARE(counts.value(QLatin1StringView(cost)).toInt(-1), 0);
}

void SoakTest::theDoctorSeesOneSqliteAndBothDrivers()
{
    const QJsonObject report = answer({u"doctor"_s, u"--json"_s, u"--store"_s, u"/tmp/tradewind-doctor.store"_s});

    QVERIFY(report.value(u"versions"_s).toObject().value(u"one_sqlite"_s).toBool());
    QVERIFY(report.value(u"database"_s).toObject().value(u"sqlite"_s).toBool());
    QVERIFY(report.value(u"database"_s).toObject().value(u"postgresql"_s).toBool());
    QVERIFY(report.value(u"permissions"_s).toObject().value(u"usable"_s).toBool());
    QVERIFY(report.contains(u"keychain"_s) && report.contains(u"fonts"_s));
}

QTEST_GUILESS_MAIN(SoakTest)
#include "soaktest.moc"
