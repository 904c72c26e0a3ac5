// SPDX-License-Identifier: Apache-2.0
// Mail written and read: words intact, no header smuggled in, machines told from people, bounces led back to their message.
// The delivery report follows the example of RFC 3464, appendix E.1; the marks of automatic answers are those of RFC 3834, section 5.
#include "gateways/mail/composedmail.h"
#include "gateways/mail/readmail.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QString ours = u"sales@dealer.example.com"_s;

Draft draftWith(const QString &subject, const QString &text, const QString &html = {})
{
    Draft draft;
    draft.id = 17;
    draft.channel = Channel::Email;
    draft.to = u"jo@example.com"_s;
    draft.subject = subject;
    draft.text = text;
    draft.html = html;
    return draft;
}

PollResult read(const QByteArray &raw)
{
    PollResult result;
    readMail(raw, u"1/1"_s, 5, result);
    return result;
}

} // namespace

class MailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordComesBackAsItWasWritten_data();
    void everyWordComesBackAsItWasWritten();
    void noHeaderCanBeSmuggledIn();
    void linesStayWithinWhatServersTake();
    void aBounceLeadsBackToItsMessage();
    void eachRecipientOfAReportIsDecidedAlone();
    void machinesAreToldFromPeople_data();
    void machinesAreToldFromPeople();
    void anAnswerNamesWhatItAnswers();
    void brokenMailIsKeptAndNeverCrashes_data();
    void brokenMailIsKeptAndNeverCrashes();
};

void MailTest::everyWordComesBackAsItWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Your truck is worth more."_s;
    QTest::newRow("Spanish and emoji") << u"¡Señor Muñoz! ¿Qué tal? 🚗 — “gracias”"_s;
    QTest::newRow("dots and From at line starts") << u".\n..\n.hidden\nFrom here on\nend."_s;
    QTest::newRow("markup and entities") << u"<script>alert(1)</script> & = =3D =\n"_s;
    QTest::newRow("bidi marks") << u"\u202Eabc\u202C def"_s;
    QTest::newRow("a line of 10,000") << u"x"_s.repeated(10'000);
}

void MailTest::everyWordComesBackAsItWasWritten()
{
    QFETCH(QString, text);

    const auto mail = composedMail(draftWith(text.left(60).simplified(), text), ours, 1'795'456'800'000);

    QVERIFY(mail);
    const PollResult back = read(mail->bytes);
    QCOMPARE(back.inbound.size(), 1);
    QString got = *back.inbound[0].text;
    got.replace(u"\r\n"_s, u"\n"_s);
    QCOMPARE(got.trimmed(), text.trimmed());
    QCOMPARE(back.inbound[0].subject, text.left(60).simplified());
    QCOMPARE(back.inbound[0].from, ours);
    QCOMPARE(back.inbound[0].at, 1'795'456'800'000);
    QCOMPARE(mail->messageId, u"tw-17@dealer.example.com"_s);
}

void MailTest::noHeaderCanBeSmuggledIn()
{
    const auto subject = composedMail(draftWith(u"Hi\r\nBcc: thief@example.com"_s, u"text"_s), ours, 1000);
    Draft recipient = draftWith(u"Hi"_s, u"text"_s);
    recipient.to = u"jo@example.com>\r\nRCPT TO:<thief@example.com"_s;
    Draft header = draftWith(u"Hi"_s, u"text"_s);
    header.headers = {{"List-Unsubscribe", "<https://x.example.com>\r\nBcc: thief@example.com"}};
    const Draft nul = draftWith(u"Hi"_s, u"a"_s + QChar(0) + u"b"_s);

    QVERIFY(subject);
    QVERIFY(!subject->bytes.contains("\nBcc:"));
    QVERIFY(!composedMail(recipient, ours, 1000));
    QVERIFY(!composedMail(header, ours, 1000));
    QVERIFY(!composedMail(nul, ours, 1000));
}

void MailTest::linesStayWithinWhatServersTake()
{
    const auto mail =
        composedMail(draftWith(u"ü"_s.repeated(500), u"y"_s.repeated(20'000), u"<p>"_s + u"z"_s.repeated(20'000) + u"</p>"_s), ours, 1000);

    QVERIFY(mail);
    for (const QByteArray &line : mail->bytes.split('\n'))
        QVERIFY(line.size() <= 999); // RFC 5321, 4.5.3.1.6: 1,000 with CRLF
    QVERIFY(!QByteArray(mail->bytes).replace("\r\n", "").contains('\n'));
    for (const char c : mail->bytes)
        QVERIFY(static_cast<unsigned char>(c) < 128);
}

void MailTest::aBounceLeadsBackToItsMessage()
{
    const PollResult result =
        read("From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.com>\r\nTo: sales@dealer.example.com\r\n"
             "Subject: Returned mail\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n"
             "\tboundary=\"b1\"\r\n\r\n--b1\r\n\r\nThe mail could not be delivered.\r\n\r\n--b1\r\n"
             "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.com\r\n\r\n"
             "Final-Recipient: rfc822; jo@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n"
             "Diagnostic-Code: smtp; 550 user unknown\r\n\r\n--b1\r\nContent-Type: text/rfc822-headers\r\n\r\n"
             "From: sales@dealer.example.com\r\nMessage-ID: <tw-17@dealer.example.com>\r\n\r\n--b1--\r\n");

    QCOMPARE(result.inbound.size(), 0);
    QCOMPARE(result.sent.size(), 1);
    QCOMPARE(result.sent[0].reference, u"tw-17"_s);
    QCOMPARE(result.sent[0].to, u"jo@example.com"_s);
    QCOMPARE(result.sent[0].state, DeliveryState::Failed);
    QCOMPARE(result.sent[0].failure, Failure::InvalidDestination);
    QCOMPARE(result.sent[0].code, u"5.1.1"_s);
}

void MailTest::eachRecipientOfAReportIsDecidedAlone()
{
    const PollResult result = read("Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\n"
                                   "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; m.example.com\r\n\r\n"
                                   "Final-Recipient: rfc822;a@example.com\r\nAction: delayed\r\nStatus: 4.4.1\r\n\r\n"
                                   "Final-Recipient: rfc822;b@example.com\r\nAction: failed\r\nStatus: 5.7.1\r\n\r\n"
                                   "Final-Recipient: rfc822;c@example.com\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\n--b--\r\n");

    QCOMPARE(result.sent.size(), 3);
    QCOMPARE(result.sent[0].state, DeliveryState::Sent);
    QCOMPARE(result.sent[1].failure, Failure::BlockedByCarrier);
    QCOMPARE(result.sent[2].state, DeliveryState::Delivered);
}

void MailTest::machinesAreToldFromPeople_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isAutomatic");
    QTest::newRow("a person") << QByteArray("X-Mailer: Mail\r\n") << false;
    QTest::newRow("Auto-Submitted: no") << QByteArray("Auto-Submitted: no\r\n") << false;
    QTest::newRow("Auto-Submitted: auto-replied") << QByteArray("Auto-Submitted: auto-replied\r\n") << true;
    QTest::newRow("Auto-Submitted: auto-generated") << QByteArray("auto-submitted: Auto-Generated; x=y\r\n") << true;
    QTest::newRow("null return path") << QByteArray("Return-Path: <>\r\n") << true;
    QTest::newRow("Precedence: bulk") << QByteArray("Precedence: bulk\r\n") << true;
    QTest::newRow("Precedence: auto_reply") << QByteArray("Precedence: auto_reply\r\n") << true;
    QTest::newRow("X-Autoreply") << QByteArray("X-Autoreply: yes\r\n") << true;
    QTest::newRow("X-Autorespond") << QByteArray("X-Autorespond: Vacation\r\n") << true;
}

void MailTest::machinesAreToldFromPeople()
{
    QFETCH(QByteArray, header);

    const PollResult result =
        read("From: Jo <jo@example.com>\r\nTo: sales@dealer.example.com\r\nSubject: Re: Your truck\r\n" + header + "\r\nHi.\r\n");

    QCOMPARE(result.inbound.size(), 1);
    QTEST(result.inbound[0].isAutomatic, "isAutomatic");
    QCOMPARE(result.inbound[0].from, u"jo@example.com"_s);
}

void MailTest::anAnswerNamesWhatItAnswers()
{
    const PollResult result = read("From: jo@example.com\r\nSubject: Re: Your truck\r\nIn-Reply-To: <tw-17@dealer.example.com>\r\n"
                                   "Content-Type: text/html\r\n\r\n<style>p{}</style><p>Yes &amp; <b>please</b></p><img src='x.gif'>\r\n");

    QCOMPARE(result.inbound[0].answersTo, u"tw-17"_s);
    QCOMPARE(*result.inbound[0].text, u"Yes & please"_s);
}

void MailTest::brokenMailIsKeptAndNeverCrashes_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not mail") << QByteArray("\0\1\2\3", 4);
    QTest::newRow("unended part") << QByteArray(
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nhalf");
    QTest::newRow("undeclared Latin-1") << QByteArray("From: jo@example.com\r\n\r\nMu\xF1oz\r\n");
    QByteArray nested;
    for (int i = 0; i < 2000; ++i)
        nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" + QByteArray::number(i) + "\r\n";
    QTest::newRow("2,000 parts within parts") << nested;
}

void MailTest::brokenMailIsKeptAndNeverCrashes()
{
    QFETCH(QByteArray, raw);

    QCOMPARE(read(raw).inbound.size(), 1);
}

QTEST_GUILESS_MAIN(MailTest)
#include "mailtest.moc"
