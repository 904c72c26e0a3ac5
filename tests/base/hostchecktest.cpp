// SPDX-License-Identifier: Apache-2.0
// A setting cannot turn the program against the house's own network (threat T7: forty addresses).
#include "base/hostcheck.h"
#include "base/http.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class HostCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotAPublicServer_data();
    void refusesWhatIsNotAPublicServer();
    void allowsPublicServersAndNamedOwnOnes_data();
    void allowsPublicServersAndNamedOwnOnes();
    void aNameThatChangesItsAddressIsCheckedWhereItLeads();
};

void HostCheckTest::refusesWhatIsNotAPublicServer_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"http://api.example.com/",
                            "ftp://api.example.com/",
                            "file:///etc/passwd",
                            "javascript:alert(1)",
                            "gopher://api.example.com/",
                            "https:///messages",
                            "https://",
                            "not a url",
                            "https://user:secret@api.example.com/",
                            "https://user@api.example.com/",
                            "https://localhost/",
                            "https://127.0.0.1/",
                            "https://127.0.0.1:8443/",
                            "https://127.1/",
                            "https://2130706433/",
                            "https://0x7f000001/",
                            "https://0177.0.0.1/",
                            "https://0/",
                            "https://0.0.0.0/",
                            "https://10.0.0.1/",
                            "https://10.255.255.255/",
                            "https://172.16.0.1/",
                            "https://172.31.255.254/",
                            "https://192.168.1.1/",
                            "https://169.254.169.254/latest/meta-data/",
                            "https://100.64.0.1/",
                            "https://192.0.2.1/",
                            "https://198.18.0.1/",
                            "https://224.0.0.1/",
                            "https://255.255.255.255/",
                            "https://[::1]/",
                            "https://[::]/",
                            "https://[::ffff:127.0.0.1]/",
                            "https://[::ffff:10.0.0.1]/",
                            "https://[::127.0.0.1]/",
                            "https://[64:ff9b::10.0.0.1]/",
                            "https://[2002:7f00:1::]/",
                            "https://[fe80::1]/",
                            "https://[fc00::1]/",
                            "https://[fd12:3456::1]/",
                            "https://[ff02::1]/",
                            "https://[2001:db8::1]/",
                            "http://8.8.8.8/"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void HostCheckTest::refusesWhatIsNotAPublicServer()
{
    QFETCH(QString, url);
    Http http;
    HttpRequest request;
    request.url = QUrl(url);
    request.timeoutMs = 2000;

    const HttpAnswer answer = http.send(request);

    QVERIFY2(answer.outcome == HttpAnswer::Outcome::Refused, qPrintable(answer.error.text));
}

void HostCheckTest::allowsPublicServersAndNamedOwnOnes_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowOwn");
    QTest::addColumn<bool>("mayGo");
    QTest::newRow("public over https") << u"https://api.twilio.com"_s << u"3.5.6.7"_s << false << true;
    QTest::newRow("public IPv6 over https") << u"https://api.twilio.com"_s << u"2600:1f18::1"_s << false << true;
    QTest::newRow("public over https with the switch") << u"https://api.twilio.com"_s << u"3.5.6.7"_s << true << true;
    QTest::newRow("public over http with the switch") << u"http://api.twilio.com"_s << u"3.5.6.7"_s << true << false;
    QTest::newRow("loopback with the switch") << u"http://localhost:4010"_s << u"127.0.0.1"_s << true << true;
    QTest::newRow("house with the switch") << u"http://mail.house.example"_s << u"192.168.4.2"_s << true << true;
    QTest::newRow("house without it") << u"https://mail.house.example"_s << u"192.168.4.2"_s << false << false;
    QTest::newRow("metadata service even with it") << u"http://metadata.example"_s << u"169.254.169.254"_s << true << false;
}

void HostCheckTest::allowsPublicServersAndNamedOwnOnes()
{
    QFETCH(QString, url);
    QFETCH(QString, address);
    QFETCH(bool, allowOwn);
    QFETCH(bool, mayGo);

    const bool fits = bool(checkUrl(QUrl(url), allowOwn)) && bool(checkAddress(QUrl(url), QHostAddress(address), allowOwn));

    QCOMPARE(fits, mayGo);
}

void HostCheckTest::aNameThatChangesItsAddressIsCheckedWhereItLeads()
{
    HttpOptions options;
    options.lookUp = [](const QString &) { return QList{QHostAddress(u"3.5.6.7"_s), QHostAddress(u"127.0.0.1"_s)}; };
    Http http(options);
    HttpRequest request;
    request.url = QUrl(u"https://rebinding.example.com/"_s);

    QCOMPARE(http.send(request).outcome, HttpAnswer::Outcome::Refused);
}

QTEST_GUILESS_MAIN(HostCheckTest)
#include "hostchecktest.moc"
