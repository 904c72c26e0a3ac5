// SPDX-License-Identifier: Apache-2.0
// An outside judge of our requests: Prism serves the carriers' own API descriptions and says what of a request is not as described.
#include "gateways/gateway.h"
#include "tests/support/clearedfortest.h"
#include "tests/support/serverchild.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// A copy whose paths begin with the path of the description's server: Prism leaves that out, our requests have it.
bool withPathsBelow(const QString &from, const QString &below, const QString &to)
{
    QByteArray text = fileContents(from);
    if (!below.isEmpty() && from.endsWith(u".json")) {
        QJsonObject json = QJsonDocument::fromJson(text).object(), paths;
        const QJsonObject before = json[u"paths"_s].toObject();
        for (auto at = before.begin(); at != before.end(); ++at)
            paths.insert(below + at.key(), *at);
        json[u"paths"_s] = paths;
        text = QJsonDocument(json).toJson();
    } else if (!below.isEmpty()) {
        static const QRegularExpression path(u"^(  [\"']?)(/[^\\s:]*[\"']?:)"_s, QRegularExpression::MultilineOption);
        text = QString::fromUtf8(text).replace(path, u"\\1"_s + below + u"\\2"_s).toUtf8();
    }
    writeFile(to, text);
    return !text.isEmpty();
}

/// Prism on a free port; what it finds wrong with requests stands in its output.
class Judge
{
public:
    bool start(const QString &prism, const QString &description)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(prism, {u"mock"_s, u"-p"_s, QString::number(m_port), description});
        for (int i = 0; i < 300 && m_process.state() != QProcess::NotRunning; ++i) {
            m_process.waitForReadyRead(100);
            m_said += m_process.readAll();
            if (m_said.contains("listening"))
                return true;
        }
        return false;
    }
    ~Judge()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    quint16 port() const { return m_port; }
    /// "request.body must have …", one a line; and requests that no path of the description fits.
    QStringList violations()
    {
        while (m_process.waitForReadyRead(300))
            m_said += m_process.readAll();
        static const QRegularExpression colors(u"\x1b\\[[0-9;]*m"_s);
        QStringList found;
        for (QString line : QString::fromUtf8(m_said).split(u'\n')) {
            line.remove(colors);
            if (line.contains(u"Violation: request"_s) || line.contains(u"Route not resolved"_s) ||
                line.contains(u"no path matched"_s, Qt::CaseInsensitive))
                found << line.section(u"›"_s, 1).trimmed();
        }
        return found;
    }

private:
    quint16 m_port = freePort();
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

class OutsideJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWeSendIsAsTheCarrierDescribesIt_data()
    {
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("below"); // the path of the description's server, which Prism leaves out
        QTest::newRow("twilio") << u"twilio"_s << u"twilio_messages_only_openapi.json"_s << QString();
        QTest::newRow("telnyx") << u"telnyx"_s << u"telnyx_messaging_openapi.json"_s << u"/v2"_s;
        QTest::newRow("messagebird") << u"messagebird"_s << u"messagebird_sms_openapi.yaml"_s << QString();
        QTest::newRow("bandwidth") << u"bandwidth"_s << u"bandwidth_messaging_openapi.yml"_s << u"/api/v2"_s;
        QTest::newRow("postmark") << u"postmark"_s << u"postmark_server_openapi.json"_s << QString();
        QTest::newRow("sendgrid") << u"sendgrid"_s << u"sendgrid_tsg_mail_v3.json"_s << QString();
    }

    void whatWeSendIsAsTheCarrierDescribesIt()
    {
        QFETCH(QString, gateway);
        QFETCH(QString, description);
        const QString source = QStringLiteral(TRADEWIND_SOURCE_DIR);
        const QString shared = qEnvironmentVariable("TRADEWIND_SHARED", source + u"/../shared"_s);
        const QString prism = qEnvironmentVariable("TRADEWIND_BROWSER", source + u"/build/browser"_s) + u"/node_modules/.bin/prism"_s;
        const QString file = shared + u"/wire/openapi/"_s + description;
        if (!QFile::exists(prism))
            QSKIP("Prism is not installed (installer/browser.sh fetches it): no outside judge");
        if (!QFile::exists(file))
            QSKIP("the carriers' API descriptions are not here: no outside judge");
        QFETCH(QString, below);
        const QTemporaryDir folder;
        const QString described = folder.filePath(description);
        QVERIFY(withPathsBelow(file, below, described));
        Judge judge;
        QVERIFY2(judge.start(prism, described), "Prism did not start");
        const GatewayInfo *info = findGateway(gateway);
        QVERIFY(info);
        const bool isMail = info->channels.contains(Channel::Email);
        GatewayConfig config;
        config.isOwnServer = true;
        config.timeoutMs = 10'000;
        for (const GatewayField &field : info->fields)
            config.values.insert(field.key, field.fallback.isEmpty() ? u"value"_s : field.fallback);
        config.values[u"from"_s] = isMail ? u"sales@dealer.example.com"_s : u"+13125550100"_s;
        config.values[u"account"_s] = u"AC00000000000000000000000000000001"_s; // shaped like Twilio's
        config.values[u"service"_s] = QString();
        config.values[u"base"_s] = u"http://127.0.0.1:%1"_s.arg(judge.port());
        Draft draft;
        draft.id = 4711;
        draft.channel = info->channels.constFirst();
        draft.to = isMail ? u"jo@example.com"_s : u"+13125550142"_s;
        draft.subject = u"Your truck"_s;
        draft.text = u"Your truck may be worth more & we can say how much."_s;
        Http http;

        const auto made = info->make(config, http);
        const SendResult result = made->send(clearedForTest(draft)); // what the mock answers says nothing; what it finds wrong does

        const QStringList violations = judge.violations();
        QVERIFY2(result.outcome == SendResult::Outcome::Accepted || result.outcome == SendResult::Outcome::Unknown, // it was heard
                 qPrintable(result.why + violations.join(u'\n')));
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(OutsideJudgeTest)
#include "outsidejudgetest.moc"
