// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class WindowBenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesTheRealWindowBesideAPeer();
};

void WindowBenchTest::timesTheRealWindowBesideAPeer()
{
    const QString bin = qEnvironmentVariable("TRADEWIND_BIN", QStringLiteral(TRADEWIND_SOURCE_DIR "/build/release/bin"));
    if (!QFile::exists(bin + u"/tradewind"_s))
        QSKIP("The window was not built.");
    QProcess program;

    program.start(bin + u"/tradewindctl"_s, {u"bench"_s, u"pipeline"_s, u"--rows"_s, u"1000"_s, u"--runs"_s, u"1"_s, u"--json"_s});
    program.waitForFinished(120'000);

    const QJsonArray figures = QJsonDocument::fromJson(program.readAllStandardOutput()).array();
    QVERIFY2(figures.size() == 10,
             program.readAllStandardError().constData()); // start, sort, filter, day, scroll, load, stall twice, memory twice
    for (const QJsonValue &value : figures) {
        const QJsonObject figure = value.toObject();
        QVERIFY2(figure[u"ours"_s].toDouble() > 0, qPrintable(figure[u"name"_s].toString()));
        QVERIFY(figure[u"peer"_s].toDouble() > 0);
        QVERIFY(!figure[u"peer_name"_s].toString().isEmpty());
        QCOMPARE(figure[u"ratio"_s].toDouble(), figure[u"ours"_s].toDouble() / figure[u"peer"_s].toDouble());
    }
}

QTEST_GUILESS_MAIN(WindowBenchTest)
#include "windowbenchtest.moc"
