// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class SoakSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killsAndCutsAcrossThreeVendorsCostNothing()
    {
        QProcess program;
        program.start(qEnvironmentVariable("TRADEWIND_BIN", QStringLiteral(TRADEWIND_SOURCE_DIR "/build/release/bin")) + u"/tradewindctl"_s,
                      {u"soak"_s, u"sync"_s, u"--kills"_s, u"6"_s, u"--seed"_s, u"7"_s, u"--json"_s});
        program.waitForFinished(240'000);

        const QJsonObject counts = QJsonDocument::fromJson(program.readAllStandardOutput()).object();

        QCOMPARE(counts.value(u"kills"_s).toInt(), 6);
        QCOMPARE(counts.value(u"corrupt"_s).toInt(-1), 0);
        QCOMPARE(counts.value(u"lost"_s).toInt(-1), 0);
        QCOMPARE(counts.value(u"doubled"_s).toInt(-1), 0);
    }
};

QTEST_GUILESS_MAIN(SoakSyncTest)
#include "soaksynctest.moc"
