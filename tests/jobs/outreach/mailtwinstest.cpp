// SPDX-License-Identifier: Apache-2.0
// Every e-mail goes out twice in one: plain and HTML. Python's email and html.parser read both, and they say the same.
#include "domain/messagetext.h"
#include "gateways/mail/composedmail.h"
#include "gateways/mail/htmlmail.h"
#include "jobs/outreach/gatekeeper.h"
#include "sequences/templates.h"
#include "tests/support/need.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

// One JSON object a mail: its content type, the words of both parts, the links of both, and what HTML would fetch or run.
const QString reader = uR"(
import email, email.policy, html.parser, json, pathlib, re, sys
class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(); self.words = []; self.links = []; self.tags = []; self.skip = 0; self.buttons = 0; self.lang = ""
    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs); self.tags.append(tag); self.skip += tag == "style"
        if tag == "a":
            self.links.append(attrs["href"]); self.buttons += attrs.get("class") == "button"
        if tag == "html":
            self.lang = attrs.get("lang", "")
    def handle_endtag(self, tag): self.skip -= tag == "style"
    def handle_data(self, data):
        if not self.skip: self.words.append(data)
out = []
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    plain = message.get_body(("plain",)).get_content()
    page = message.get_body(("html",)).get_content()
    reader = Reader(); reader.feed(page)
    out.append({"name": path.stem, "type": message.get_content_type(), "parts": [p.get_content_type() for p in message.iter_parts()],
                "plain": plain, "html": page, "words": " ".join(reader.words), "links": reader.links, "tags": sorted(set(reader.tags)),
                "buttons": reader.buttons, "lang": reader.lang})
print(json.dumps(out))
)"_s;

/// The bare words: without addresses of pages, which stand as text in one part and behind words in the other, and without punctuation.
QStringList bare(QString text)
{
    const QList<WebLink> links = webLinks(text);
    for (auto link = links.rbegin(); link != links.rend(); ++link)
        text.remove(link->from, link->size);
    text.remove(QRegularExpression(u"\\r?\\n-- ?\\r?\\n"_s));
    text.replace(QRegularExpression(u"[:.;,]"_s), u" "_s);
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class MailTwinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyShippedEmailSaysTheSameInBothParts();
    void markupInANameStaysLiteralInBothParts();
    void nothingRemoteIsFetched();
    void theFirstLinkIsAButtonWithItsOwnWords();

private:
    void write(const QString &name, const QString &text, const QString &language = u"en"_s);
    QJsonArray read();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_python;
};

void MailTwinsTest::init()
{
    m_python = QStandardPaths::findExecutable(u"python3"_s);
    if (m_python.isEmpty())
        QSKIP("python3 is not installed: nobody else reads the mail");
    m_folder = std::make_unique<QTemporaryDir>();
}

/// As it goes into the outbox and comes out of it.
void MailTwinsTest::write(const QString &name, const QString &text, const QString &language)
{
    OutboxRow row;
    row.id = 17;
    row.channel = Channel::Email;
    row.to = u"jo@example.com"_s;
    row.subject = u"Your truck"_s;
    row.text = text;
    Draft headers;
    headers.headers = {{"Content-Language", language.toUtf8()}};
    row.extras = extrasOf(headers);
    const auto mail = composedMail(draftOf(row), u"sales@dealer.example.com"_s, 1'795'456'800'000);
    NEED(mail);
    QFile file(m_folder->filePath(name + u".eml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(mail->bytes);
}

QJsonArray MailTwinsTest::read()
{
    QProcess python;
    python.start(m_python, {u"-c"_s, reader, m_folder->path()});
    python.waitForFinished(60'000);
    const QByteArray complaint = python.readAllStandardError();
    if (!complaint.isEmpty())
        qWarning("%s", complaint.constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

void MailTwinsTest::everyShippedEmailSaysTheSameInBothParts()
{
    const auto book = TemplateBook::builtIn();
    NEED(book);
    int written = 0;
    for (const QString &id : book->messageIds()) {
        const MessageTemplate &message = *book->message(id);
        if (message.channel != Channel::Email)
            continue;
        for (const QString &language : {u"en"_s, u"es"_s, u"fr-CA"_s}) {
            const auto words = rendered(message, sampleMergeValues(), language);
            NEED(words);
            write(id + u' ' + language,
                  withFooter(words->text, u"1 River Rd, Ames, IA 50010\nUnsubscribe: https://pages.example.com/u/8Kq2"_s), language);
            ++written;
        }
    }

    const QJsonArray mails = read();

    QVERIFY(written > 20);
    QCOMPARE(mails.size(), written);
    for (const QJsonValue &mail : mails) {
        const QString name = mail[u"name"].toString();
        QCOMPARE(mail[u"type"].toString(), u"multipart/alternative"_s);
        QCOMPARE(mail[u"parts"].toArray(), (QJsonArray{u"text/plain"_s, u"text/html"_s}));
        QVERIFY2(mail[u"lang"].toString() == name.section(u' ', 1), qPrintable(name));
        QStringList urls;
        for (const WebLink &link : webLinks(mail[u"plain"].toString()))
            urls << link.url;
        QVERIFY2(mail[u"links"].toVariant().toStringList() == urls, qPrintable(name));
        QVERIFY2(mail[u"buttons"].toInt() == (urls.size() > 1 ? 1 : 0), qPrintable(name)); // the other is the way out
        // A button without words of its own is called by its host.
        QStringList said = bare(mail[u"words"].toString().remove(u"twd.example"_s + u"\n"_s));
        said.removeAll(u"twd"_s);
        said.removeAll(u"example"_s);
        QVERIFY2(said == bare(mail[u"plain"].toString()),
                 qPrintable(name + u"\n"_s + said.join(u' ') + u"\n"_s + bare(mail[u"plain"].toString()).join(u' ')));
        for (const QString &words : {u"1 River Rd, Ames, IA 50010"_s, u"Unsubscribe"_s})
            QVERIFY(mail[u"words"].toString().contains(words) && mail[u"plain"].toString().contains(words));
    }
}

void MailTwinsTest::markupInANameStaysLiteralInBothParts()
{
    const QString name = u"<b onmouseover=alert(1)>Jo</b> & \"Co\" &lt; '; </p></body>"_s;
    write(u"one"_s, u"Hello %1,\n\nSee it: https://a.example.com/v/1?a=1&b=\"><script>x\n"_s.arg(name));

    const QJsonObject mail = read().first().toObject();

    QVERIFY(mail[u"plain"].toString().contains(name));
    QVERIFY2(mail[u"words"].toString().contains(name), qPrintable(mail[u"words"].toString()));
    for (const QJsonValue &tag : mail[u"tags"].toArray())
        QVERIFY2((QStringList{u"html"_s, u"head"_s, u"meta"_s, u"style"_s, u"body"_s, u"div"_s, u"p"_s, u"a"_s, u"br"_s}.contains(
                     tag.toString())),
                 qPrintable(tag.toString()));
    QVERIFY(!mail[u"html"].toString().contains(u"<b"_s + u" "_s));
}

void MailTwinsTest::nothingRemoteIsFetched()
{
    const QString html = htmlMail(u"Hello\n\nSee it: https://a.example.com/v/1\n\n-- \n1 River Rd"_s, u"en"_s);

    for (const QString &fetches : {u"<img"_s, u"<link"_s, u"<script"_s, u"url("_s, u"src="_s, u"@import"_s})
        QVERIFY2(!html.contains(fetches), qPrintable(fetches));
    QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
}

void MailTwinsTest::theFirstLinkIsAButtonWithItsOwnWords()
{
    const QString html =
        htmlMail(u"It moved. See how it was worked out: https://a.example.com/v/1.\n\nOr pick a time: https://a.example.com/b/2"_s, {});

    QCOMPARE(html.count(u"class=\"button\""_s), 1);
    QVERIFY2(html.contains(u">See how it was worked out</a>"_s), qPrintable(html));
    QVERIFY(html.contains(u"<a href=\"https://a.example.com/b/2\">Or pick a time</a>"_s));
    QVERIFY(html.contains(u"<html>"_s));
}

QTEST_GUILESS_MAIN(MailTwinsTest)
#include "mailtwinstest.moc"
