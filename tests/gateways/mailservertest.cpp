// SPDX-License-Identifier: Apache-2.0
// The mail gateway against other people's servers: aiosmtpd with STARTTLS and a password, dovecot with TLS, and a sink that breaks off.
#include "gateways/gateway.h"
#include "tests/support/clearedfortest.h"
#include "tests/support/serverchild.h"
#include "tests/support/submissionserver.h"
#include "tests/support/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

using Outcome = SendResult::Outcome;

namespace {

ClearedMessage mailTo(const QString &to, qint64 id)
{
    Draft draft;
    draft.id = id;
    draft.channel = Channel::Email;
    draft.to = to;
    draft.subject = u"Your truck"_s;
    draft.text = u"Señora, your truck may be worth more.\n.\nDana"_s;
    draft.html = u"<p>Señora</p>"_s;
    return clearedForTest(draft);
}

} // namespace

class MailServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMailGoesOverStartTlsWithAPassword();
    void aWrongPasswordOrCertificateSendsNothing();
    void aConnectionLostAfterTheLastDotIsUnknownAndBeforeItIsNot();
    void answersAndBouncesAreReadOutOfTheMailboxOnce();

private:
    GatewayConfig config(quint16 port, const QString &password = u"right"_s) const;

    QTemporaryDir m_folder;
    TestCertificate m_authority;
};

void MailServerTest::initTestCase()
{
    CertificateWish wish;
    wish.isAuthority = true;
    m_authority = makeCertificate(wish);
    const TestCertificate server = makeCertificate({}, &m_authority);
    writeFile(m_folder.filePath(u"cert.pem"_s), server.certificatePem);
    writeFile(m_folder.filePath(u"key.pem"_s), server.keyPem);
}

GatewayConfig MailServerTest::config(quint16 port, const QString &password) const
{
    GatewayConfig made;
    made.isOwnServer = true;
    made.timeoutMs = 5000;
    made.values = {{u"host"_s, u"localhost"_s},    {u"port"_s, QString::number(port)},
                   {u"security"_s, u"starttls"_s}, {u"user"_s, u"dana"_s},
                   {u"password"_s, password},      {u"from"_s, u"dana@dealer.example.com"_s},
                   {u"connections"_s, u"2"_s},     {u"authority"_s, QString::fromLatin1(m_authority.certificatePem)}};
    return made;
}

void MailServerTest::aMailGoesOverStartTlsWithAPassword()
{
    if (const QString why = SubmissionServer::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    SubmissionServer server;
    QVERIFY(server.start(fileContents(m_folder.filePath(u"cert.pem"_s)), fileContents(m_folder.filePath(u"key.pem"_s))));
    const quint16 port = server.port();
    Http http;
    const auto gateway = findGateway(u"smtp"_s)->make(config(port), http);

    const auto checked = gateway->check();
    const auto results = gateway->sendAll({mailTo(u"jo@example.com"_s, 1), mailTo(u"nobody@example.com"_s, 2),
                                           mailTo(u"later@example.com"_s, 3), mailTo(u"al@example.com"_s, 4)},
                                          {});

    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text));
    QCOMPARE(results[0].outcome, Outcome::Accepted);
    QCOMPARE(results[0].carrierId, u"tw-1@dealer.example.com"_s);
    QCOMPARE(results[1].outcome, Outcome::Failed);
    QCOMPARE(results[1].failure, Failure::InvalidDestination);
    QCOMPARE(results[1].code, u"5.1.1"_s);
    QCOMPARE(results[2].outcome, Outcome::NotProcessed);
    QCOMPARE(results[3].outcome, Outcome::Accepted);
    const QByteArray mails = server.mails();
    QCOMPARE(mails.count("--end--"), 2);
    QVERIFY(mails.contains("Message-Id: <tw-1@dealer.example.com>"));
    QVERIFY(mails.contains("\r\n.\r\nDana") || mails.contains("\n.\r\nDana") || mails.contains("\r\n=2E\r\nDana"));
}

void MailServerTest::aWrongPasswordOrCertificateSendsNothing()
{
    if (const QString why = SubmissionServer::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    SubmissionServer server;
    QVERIFY(server.start(fileContents(m_folder.filePath(u"cert.pem"_s)), fileContents(m_folder.filePath(u"key.pem"_s))));
    const quint16 port = server.port();
    Http http;
    GatewayConfig stranger = config(port);
    stranger.values.remove(u"authority"_s);

    const SendResult wrong = findGateway(u"smtp"_s)->make(config(port, u"wrong"_s), http)->send(mailTo(u"jo@example.com"_s, 1));
    const SendResult untrusted = findGateway(u"smtp"_s)->make(stranger, http)->send(mailTo(u"jo@example.com"_s, 1));

    QCOMPARE(wrong.outcome, Outcome::NotProcessed);
    QCOMPARE(wrong.failure, Failure::Authentication);
    QCOMPARE(untrusted.outcome, Outcome::NotProcessed);
    QCOMPARE(findGateway(u"smtp"_s)->make(config(port, u"wrong"_s), http)->check().error().kind, Error::Kind::Denied);
    QVERIFY(server.mails().isEmpty());
}

void MailServerTest::aConnectionLostAfterTheLastDotIsUnknownAndBeforeItIsNot()
{
    for (const bool afterDot : {true, false}) {
        QProcess sink; // its own program: the gateway blocks this one
        const quint16 port = freePort();
        const QByteArray script = R"(
import socket, sys
server = socket.create_server(('127.0.0.1', int(sys.argv[1])))
print('ready', flush=True)
connection, peer = server.accept()
stream = connection.makefile('rwb')
def say(text):
    stream.write(text + b'\r\n'); stream.flush()
say(b'220 sink')
for line in stream:
    word = line[:4].upper()
    if word == b'DATA':
        if sys.argv[2] == 'before': break
        say(b'354 go on')
        for text in stream:
            if text == b'.\r\n': break
        break
    say(b'250 ok')
connection.shutdown(socket.SHUT_RDWR)
)";
        writeFile(m_folder.filePath(u"sink.py"_s), script);
        sink.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        sink.start(u"/usr/bin/python3"_s, {m_folder.filePath(u"sink.py"_s), QString::number(port), afterDot ? u"after"_s : u"before"_s});
        if (!sink.waitForReadyRead(20'000))
            QSKIP("python3 is not installed: no server to break off");
        Http http;
        GatewayConfig plain = config(port);
        plain.values[u"security"_s] = u"none"_s;
        plain.values[u"host"_s] = u"127.0.0.1"_s;
        plain.values.remove(u"user"_s);

        const SendResult result = findGateway(u"smtp"_s)->make(plain, http)->send(mailTo(u"jo@example.com"_s, 1));

        QCOMPARE(result.outcome, afterDot ? Outcome::Unknown : Outcome::NotProcessed);
        sink.waitForFinished(10'000);
    }
}

void MailServerTest::answersAndBouncesAreReadOutOfTheMailboxOnce()
{
    if (const QString why = MailboxServer::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    MailboxServer server;
    QVERIFY(server.start(fileContents(m_folder.filePath(u"cert.pem"_s)), fileContents(m_folder.filePath(u"key.pem"_s))));
    server.deliver(u"1.a.h"_s, "From: jo@example.com\r\nIn-Reply-To: <tw-5@dealer.example.com>\r\nSubject: Re\r\n\r\nYes, please.\r\n");
    server.deliver(u"2.a.h"_s, "From: al@example.com\r\nAuto-Submitted: auto-replied\r\nSubject: Away\r\n\r\nAway.\r\n");
    server.deliver(u"3.a.h"_s,
                   "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\nContent-Type: "
                   "message/delivery-status\r\n\r\nReporting-MTA: dns; m\r\n\r\nFinal-Recipient: rfc822;gone@example.com\r\nAction: "
                   "failed\r\nStatus: 5.1.1\r\n\r\n--b\r\n"
                   "Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <tw-6@dealer.example.com>\r\n\r\n--b--\r\n");
    Http http;
    GatewayConfig mailbox = config(587);
    mailbox.values[u"imapHost"_s] = u"localhost"_s;
    mailbox.values[u"imapPort"_s] = QString::number(server.tlsPort());
    mailbox.values[u"imapSecurity"_s] = u"tls"_s;
    mailbox.values[u"imapFolder"_s] = u"INBOX"_s;
    const auto gateway = findGateway(u"smtp"_s)->make(mailbox, http);

    const auto first = gateway->poll({});
    QVERIFY2(first, first ? "" : qPrintable(first.error().text));
    const auto second = gateway->poll({0, first->mark});
    server.deliver(u"4.a.h"_s, "From: jo@example.com\r\nSubject: Re\r\n\r\nSTOP\r\n");
    const auto third = second ? gateway->poll({0, second->mark}) : second;
    const auto wrong = [&] {
        GatewayConfig bad = mailbox;
        bad.values[u"password"_s] = u"wrong"_s;
        return findGateway(u"smtp"_s)->make(bad, http)->poll({});
    }();

    QCOMPARE(first->inbound.size(), 2);
    QCOMPARE(first->sent.size(), 1);
    QCOMPARE(first->inbound[0].answersTo, u"tw-5"_s);
    QVERIFY(!first->inbound[0].isAutomatic);
    QVERIFY(first->inbound[1].isAutomatic);
    QCOMPARE(first->sent[0].reference, u"tw-6"_s);
    QVERIFY(second);
    QCOMPARE(second->inbound.size() + second->sent.size(), 0);
    QVERIFY(third);
    QCOMPARE(third->inbound.size(), 1);
    QVERIFY(third->inbound[0].text->startsWith(u"STOP"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(MailServerTest)
#include "mailservertest.moc"
