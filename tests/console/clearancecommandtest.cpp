// SPDX-License-Identifier: Apache-2.0
// "tradewindctl clearance": one answer a line, in order, whatever the line holds.
#include "tests/support/consolerun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> ask(const QByteArray &lines)
{
    const ConsoleRun run = runOf({u"clearance"_s, u"--json"_s}, lines);
    if (run.exitCode != 0)
        qFatal("clearance failed");
    QList<QJsonObject> answers;
    for (const QByteArray &line : run.out.split('\n')) {
        if (!line.isEmpty())
            answers << QJsonDocument::fromJson(line).object();
    }
    return answers;
}

} // namespace

class ClearanceCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineGetsItsDecision_data();
    void everyLineGetsItsDecision();
    void aBadLineGetsASentenceAndTheNextItsAnswer();
    void anEmptyQuestionIsTakenAtItsStrictest();
};

void ClearanceCommandTest::everyLineGetsItsDecision_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, const char *line, const char *decision, const char *rule = "", const char *until = "") {
        QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(decision) << QString::fromLatin1(rule) << QString::fromLatin1(until);
    };
    row("consented text at noon",
        R"({"channel":"sms","purpose":"marketing","state":"TX","zip":"75201","consent":"written","instant":"2026-11-23T18:00:00Z"})",
        "send");
    row("text without consent",
        R"({"channel":"sms","purpose":"marketing","state":"IA","consent":"none","on_national_dnc":false,"instant":"2026-11-23T18:00:00Z"})",
        "block", "F-02");
    row("suppressed", R"({"channel":"voice","purpose":"service","state":"IA","suppressed":true,"instant":"2026-11-23T18:00:00Z"})", "block",
        "F-15");
    row("Texas on Sunday morning",
        R"({"channel":"sms","purpose":"marketing","state":"TX","zip":"75201","consent":"written","instant":"2026-11-22T16:00:00Z"})",
        "hold", "S-15", "2026-11-22T18:00:00Z");
    row("El Paso is an hour behind Dallas",
        R"({"channel":"sms","purpose":"marketing","state":"TX","zip":"79901","consent":"written","instant":"2026-11-23T15:30:00Z"})",
        "hold", "S-15", "2026-11-23T16:00:00Z");
    row("Alabama has no Sunday",
        R"({"channel":"voice","purpose":"marketing","state":"AL","consent":"written","instant":"2026-11-22T18:00:00Z"})", "hold", "S-01",
        "2026-11-23T14:00:00Z");
    row("the evening before DST ends holds to the right hour",
        R"({"channel":"sms","purpose":"marketing","state":"NY","consent":"written","instant":"2026-11-01T02:00:00Z"})", "hold", "F-01",
        "2026-11-01T13:00:00Z");
    row("the night DST begins",
        R"({"channel":"sms","purpose":"marketing","state":"NY","consent":"written","instant":"2026-03-08T06:59:00Z"})", "hold", "F-01",
        "2026-03-08T12:00:00Z");
    row("a Floridian number on an Iowan",
        R"({"channel":"sms","purpose":"marketing","state":"IA","phone":"+13055550118","consent":"written","instant":"2026-11-24T01:30:00Z"})",
        "hold", "S-03", "2026-11-24T14:00:00Z");
    row("listed, bought 17 months ago, called",
        R"({"channel":"voice","purpose":"marketing","state":"IA","on_national_dnc":true,"last_purchase":"2025-06-23","instant":"2026-11-23T18:00:00Z"})",
        "send");
    row("listed, bought 19 months ago, called",
        R"({"channel":"voice","purpose":"marketing","state":"IA","on_national_dnc":true,"last_purchase":"2025-04-22","instant":"2026-11-23T18:00:00Z"})",
        "block", "F-11");
    row("Connecticut on oral consent",
        R"({"channel":"voice","purpose":"marketing","state":"CT","consent":"oral","on_national_dnc":false,"instant":"2026-11-23T18:00:00Z"})",
        "block", "S-24");
    row("e-mail at night", R"({"channel":"email","purpose":"marketing","email":"maria@example.com","instant":"2026-11-23T08:00:00Z"})",
        "send");
    row("a reply at night", R"({"channel":"sms","purpose":"reply","state":"LA","instant":"2026-11-22T05:00:00Z"})", "send");
    row("a lease payment alone",
        R"({"channel":"email","purpose":"marketing","text":"Lease a Camry for $299/mo","instant":"2026-11-23T18:00:00Z"})", "fix", "A-01");
    row("a payment alone",
        R"({"channel":"email","purpose":"marketing","text":"A Camry for $399 a month","instant":"2026-11-23T18:00:00Z"})", "fix", "A-02");
}

void ClearanceCommandTest::everyLineGetsItsDecision()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, decision);
    QFETCH(QString, rule);
    QFETCH(QString, until);

    const QJsonObject answer = ask(line + '\n').value(0);

    QCOMPARE(answer[u"decision"_s].toString(), decision);
    QVERIFY2(rule.isEmpty() == answer[u"rules"_s].toArray().isEmpty(), QJsonDocument(answer).toJson());
    QVERIFY2(rule.isEmpty() || answer[u"rules"_s].toArray().contains(rule), QJsonDocument(answer).toJson());
    QCOMPARE(answer[u"why"_s].toArray().size(), answer[u"rules"_s].toArray().size());
    QCOMPARE(answer[u"until"_s].toString(), until);
    QVERIFY(answer.contains(u"until"_s));
}

void ClearanceCommandTest::aBadLineGetsASentenceAndTheNextItsAnswer()
{
    const QByteArray nul("{\"state\":\"I\0A\"}", 14);
    const QList<QByteArray> bad{"nonsense",
                                "[1,2]",
                                "{\"channel\":\"fax\"}",
                                "{\"instant\":\"yesterday\"}",
                                "{\"instant\":\"2026-11-23T18:00:00\"}",
                                "{\"phone\":\"12\"}",
                                "{\"suppressed\":\"yes\"}",
                                "{\"consent\":3}",
                                nul,
                                QByteArray(100'000, '{'),
                                "{\"state\":\"\xff\xfe\"}"};

    const QList<QJsonObject> answers = ask(bad.join('\n') + "\n{\"channel\":\"email\"}\n");

    QCOMPARE(answers.size(), bad.size() + 1);
    for (qsizetype i = 0; i < bad.size(); ++i) {
        QCOMPARE(answers[i][u"decision"_s].toString(), u"block"_s);
        QCOMPARE(answers[i][u"why"_s].toArray().size(), 1);
        QVERIFY2(answers[i][u"error"_s].toBool(), bad[i].left(80).constData());
    }
    QCOMPARE(answers.last()[u"decision"_s].toString(), u"send"_s);
}

void ClearanceCommandTest::anEmptyQuestionIsTakenAtItsStrictest()
{
    const QJsonObject answer = ask("{\"instant\":\"2026-11-23T21:00:00Z\", \"colour\": \"red\"}\n").value(0);

    QCOMPARE(answer[u"decision"_s].toString(), u"block"_s);
    QVERIFY(answer[u"rules"_s].toArray().contains(u"F-02"_s));
    QVERIFY(answer[u"rules"_s].toArray().contains(u"F-14"_s));
    QCOMPARE(answer[u"ignored"_s].toArray().first().toString(), u"colour"_s);
}

QTEST_GUILESS_MAIN(ClearanceCommandTest)
#include "clearancecommandtest.moc"
