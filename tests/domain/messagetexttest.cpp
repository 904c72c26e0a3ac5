// SPDX-License-Identifier: Apache-2.0
// The parts of a written message, the links in it, and postal addresses read back from their lines.
#include "domain/messagetext.h"
#include "domain/postaladdress.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class MessageTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFooterStandsBelowItsLine();
    void aLinkIsFoundAndEndsWhereItsSentenceEnds_data();
    void aLinkIsFoundAndEndsWhereItsSentenceEnds();
    void anAddressComesBackFromItsLines_data();
    void anAddressComesBackFromItsLines();
};

void MessageTextTest::theFooterStandsBelowItsLine()
{
    const QString text = withFooter(u"Hello\n\n-- \nnot this"_s, u"1 River Rd\nUnsubscribe"_s);

    QCOMPARE(messageParts(text), (MessageParts{u"Hello\n\n-- \nnot this"_s, u"1 River Rd\nUnsubscribe"_s}));
    QCOMPARE(messageParts(u"Hello"_s), (MessageParts{u"Hello"_s, {}}));
    QCOMPARE(withFooter(u"Hello"_s, {}), u"Hello"_s);
}

void MessageTextTest::aLinkIsFoundAndEndsWhereItsSentenceEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("urls");
    QTest::newRow("with scheme") << u"See https://a.example.com/v/8Kq2?x=1&y=2 now"_s
                                 << QStringList{u"https://a.example.com/v/8Kq2?x=1&y=2"_s};
    QTest::newRow("without") << u"See twd.example/v/8Kq2."_s << QStringList{u"https://twd.example/v/8Kq2"_s};
    QTest::newRow("two, in brackets") << u"(http://localhost:8770/b/1) and https://b.example.com!"_s
                                      << QStringList{u"http://localhost:8770/b/1"_s, u"https://b.example.com"_s};
    QTest::newRow("an e-mail address") << u"Write to dana@dealer.example.com/x or a.b@c.example.com"_s << QStringList{};
    QTest::newRow("a sentence without a blank") << u"Done.Then more. 9.5/10"_s << QStringList{};
    QTest::newRow("markup") << u"<a href=\"https://a.example.com/x\">"_s << QStringList{u"https://a.example.com/x"_s};
}

void MessageTextTest::aLinkIsFoundAndEndsWhereItsSentenceEnds()
{
    QFETCH(QString, text);
    QStringList urls;

    for (const WebLink &link : webLinks(text)) {
        urls << link.url;
        QVERIFY(link.url.endsWith(text.mid(link.from, link.size)));
    }

    QTEST(urls, "urls");
}

void MessageTextTest::anAddressComesBackFromItsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PostalAddress>("address");
    QTest::addColumn<bool>("isComplete");
    const auto row = [](const char *name, const QString &text, const PostalAddress &address, bool isComplete) {
        QTest::newRow(name) << text << address << isComplete;
    };
    row("whole", u"Nadia Example\n431 Quail Run Ct\nApt 4\nDes Moines, IA 50309-1234"_s,
        {u"Nadia Example"_s, u"431 Quail Run Ct"_s, u"Apt 4"_s, u"Des Moines"_s, u"IA"_s, u"50309-1234"_s}, true);
    row("Canada", u"Nadia Example\n8 Lakeshore Rd\nOakville, ON L6H 7A9"_s,
        {u"Nadia Example"_s, u"8 Lakeshore Rd"_s, {}, u"Oakville"_s, u"ON"_s, u"L6H 7A9"_s}, true);
    row("no street", u"Nadia Example\nDes Moines, IA 50309"_s, {u"Nadia Example"_s, {}, {}, u"Des Moines"_s, u"IA"_s, u"50309"_s}, false);
    row("no ZIP", u"Nadia Example\n431 Quail Run Ct\nDes Moines, IA"_s,
        {u"Nadia Example"_s, u"431 Quail Run Ct"_s, {}, u"Des Moines"_s, u"IA"_s, {}}, false);
    row("no city", u"Nadia Example\n431 Quail Run Ct\nIA 50309"_s, {u"Nadia Example"_s, u"431 Quail Run Ct"_s, {}, {}, u"IA"_s, u"50309"_s},
        false);
    row("on one line", u"Nadia Example, 431 Quail Run Ct, Des Moines, IA 50309"_s,
        {u"Nadia Example"_s, u"431 Quail Run Ct"_s, {}, u"Des Moines"_s, u"IA"_s, u"50309"_s}, true);
    row("nothing", QString(), {}, false);
}

void MessageTextTest::anAddressComesBackFromItsLines()
{
    QFETCH(QString, text);
    QFETCH(PostalAddress, address);

    const PostalAddress read = postalAddressOf(text);

    QCOMPARE(read.lines().join(u'|'), address.lines().join(u'|'));
    QVERIFY(read == address);
    QTEST(read.isComplete(), "isComplete");
}

QTEST_GUILESS_MAIN(MessageTextTest)
#include "messagetexttest.moc"
