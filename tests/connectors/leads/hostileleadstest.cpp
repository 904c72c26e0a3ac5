// SPDX-License-Identifier: Apache-2.0
#include "connectors/leads/leadreading.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tradewind;

namespace {

const QByteArray person = "<customer><contact><name part=\"full\">Pat Sample</name><phone>5155550118</phone></contact></customer>";

QByteArray adf(const QByteArray &inside)
{
    return "<adf><prospect>" + inside + "</prospect></adf>";
}

QByteArray entities(int levels)
{
    QByteArray text = "<!DOCTYPE adf [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i <= levels; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        text += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return "<?xml version=\"1.0\"?>" + text + "]>" + adf("<comments>&a" + QByteArray::number(levels) + ";</comments>" + person);
}

QByteArray mail(const QByteArray &type, const QByteArray &body)
{
    return "From: a@example.com\r\nSubject: lead\r\nMessage-ID: <1@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: " + type +
           "\r\n\r\n" + body;
}

QByteArray nestedMail(int depth)
{
    QByteArray body = adf(person);
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        body = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + body + "\r\n--" + boundary +
               "--\r\n";
    }
    return "From: a@example.com\r\nSubject: lead\r\nMIME-Version: 1.0\r\n" + body;
}

struct Hostile
{
    QByteArray name, document;
};

/// What must give no lead at all: bombs, foreign document types, depth, floods, cuts, forgeries.
QList<Hostile> corpus()
{
    QList<Hostile> all;
    const auto add = [&all](const QByteArray &name, const QByteArray &document) { all << Hostile{name, document}; };
    for (const int levels : {1, 2, 5, 9, 10, 20})
        add("entity bomb of " + QByteArray::number(levels) + " levels", entities(levels));
    add("quadratic entity", "<!DOCTYPE adf [<!ENTITY q \"" + QByteArray(1 << 20, 'a') + "\">]>" +
                                adf("<comments>" + QByteArray("&q;").repeated(1000) + "</comments>" + person));
    add("entity of itself", "<!DOCTYPE adf [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>" + adf("<comments>&a;</comments>" + person));
    for (const QByteArray &target :
         {QByteArray("file:///etc/passwd"), QByteArray("http://127.0.0.1/x"), QByteArray("https://evil.example/adf.dtd"),
          QByteArray("expect://id"), QByteArray("\\\\evil.example\\share\\x")}) {
        add("doctype from " + target, "<!DOCTYPE adf SYSTEM \"" + target + "\">" + adf(person));
        add("external entity " + target,
            "<!DOCTYPE adf [<!ENTITY x SYSTEM \"" + target + "\">]>" + adf("<comments>&x;</comments>" + person));
        add("parameter entity " + target, "<!DOCTYPE adf [<!ENTITY % p SYSTEM \"" + target + "\"> %p;]>" + adf(person));
    }
    add("public doctype", "<!DOCTYPE adf PUBLIC \"-//ADF//EN\" \"adf.dtd\">" + adf(person));
    add("doctype in small letters", "<!doctype adf>" + adf(person));
    add("doctype inside the lead", adf("<!DOCTYPE x>" + person));
    add("entity inside the lead", adf("<!ENTITY x \"y\">" + person));
    add("doctype html in a bomb's coat",
        "<!DOCTYPE htmlx [<!ENTITY a \"b\">]>" + adf(person).replace("Pat", "&a;").replace("<adf>", "<!ENTITY z \"y\"><adf>"));
    for (const int depth : {65, 200, 5'000, 200'000})
        add(QByteArray::number(depth) + " tags deep",
            "<adf>" + QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth) + "</adf>");
    add("deep without an end", "<adf>" + QByteArray("<prospect>").repeated(100'000));
    for (const int count : {65, 1'000, 50'000}) {
        QByteArray tag = "<name";
        for (int i = 0; i < count; ++i)
            tag += " a" + QByteArray::number(i) + "=\"x\"";
        add(QByteArray::number(count) + " attributes",
            adf("<customer><contact>" + tag + ">Pat Sample</name><phone>5155550118</phone></contact></customer>"));
    }
    add("six megabytes of comment", adf("<comments>" + QByteArray(6 << 20, 'x') + "</comments>" + person));
    add("six megabytes of blanks", QByteArray(6 << 20, ' ') + adf(person));
    const QByteArray whole = adf(person);
    for (const int cut : {10, 20, 40, 60, 90, 110})
        add("cut after " + QByteArray::number(cut) + " bytes", whole.left(cut));
    add("cut in a comment", "<adf><prospect><!-- " + person);
    add("cut in CDATA", "<adf><prospect><comments><![CDATA[ x" + person + "</comments></prospect></adf>");
    add("cut in an instruction", "<adf><prospect><?php ");
    add("crossing tags", "<adf><prospect><customer><contact></prospect></contact></customer></adf>");
    add("crossed customer", "<adf><prospect><customer></prospect></adf>");
    add("brackets only", "<adf>" + QByteArray(1 << 20, '<'));
    add("ampersands only", "<adf>" + QByteArray(1 << 20, '&'));
    add("quotes that never end", "<adf><prospect a=\"" + QByteArray(1 << 20, 'x'));
    add("many tags that never close", "<adf>" + QByteArray("<x y='z'>").repeated(100'000));
    add("closing tags only", "<adf>" + QByteArray("</x>").repeated(300'000));
    add("empty", "");
    add("blanks", "   \r\n\t  ");
    add("zeros", QByteArray(10'000, '\0'));
    add("random bytes", QByteArray::fromHex("8950ff00e2281d0a").repeated(5'000));
    add("no prospect", "<adf></adf>");
    add("five hundred empty prospects", "<adf>" + QByteArray("<prospect/>").repeated(500) + "</adf>");
    add("other XML", "<?xml version=\"1.0\"?><feed><entry/></feed>");
    add("other XML of people", "<people><person><name>Pat</name></person></people>");
    add("damaged JSON", "{\"lead_id\": \"x\", \"user_column_data\": [");
    add("deep JSON", QByteArray("[").repeated(100'000));
    add("foreign JSON", "{\"a\": 1}");
    add("JSON without a person", R"({"lead_id":"1","user_column_data":[]})");
    add("mails in mails", nestedMail(100));
    add("mails in mails, deeper", nestedMail(3'000));
    add("mail without parts", mail("multipart/mixed; boundary=\"b\"", "--b--\r\n"));
    add("mail whose boundary never comes", mail("multipart/mixed; boundary=\"zz\"", QByteArray("x\r\n").repeated(100'000)));
    add("mail with a foreign document type", mail("application/xml", "<!DOCTYPE adf SYSTEM \"x\">" + adf(person)));
    add("mail with broken base64", mail("application/xml\r\nContent-Transfer-Encoding: base64", QByteArray("####").repeated(1'000)));
    add("mail of headers only", "From: a@example.com\r\nSubject: x\r\n\r\n");
    return all;
}

} // namespace

/// Rule: refused within a second each, no half a lead, and memory stays small.
class HostileLeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesNoLeadButAReasonWithinASecond()
    {
        const QList<Hostile> all = corpus();
        QVERIFY(all.size() >= 60);
        qint64 worst = 0;
        for (const Hostile &one : all) {
            QElapsedTimer timer;
            timer.start();

            const LeadReading reading = readLeads(one.document);

            worst = std::max(worst, timer.elapsed());
            QVERIFY2(reading.leads.empty(), one.name.constData());
            QVERIFY2(!reading.quarantined.empty(), one.name.constData());
            QVERIFY2(!reading.quarantined.front().reason.empty() && timer.elapsed() < 1'000, one.name.constData());
        }
        qInfo("%lld documents, slowest %lld ms", qlonglong(all.size()), worst);
    }

    void memoryStaysSmall()
    {
        for (const Hostile &one : corpus())
            (void)readLeads(one.document);

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("A sanitizer's own memory would be counted.");
#endif
        // VmHWM of Linux: the most this program ever held. The corpus itself is some 20 MB.
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            QSKIP("This system does not tell how much memory a program held.");
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        const qint64 kilobytes = text.mid(at + 6, 30).simplified().split(' ').first().toLongLong();
        qInfo("at most %lld MB", kilobytes / 1024);
        QVERIFY(kilobytes < 150 * 1024);
    }
};

QTEST_GUILESS_MAIN(HostileLeadsTest)
#include "hostileleadstest.moc"
