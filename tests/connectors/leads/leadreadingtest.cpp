// SPDX-License-Identifier: Apache-2.0
#include "connectors/leads/leadreading.h"
#include "connectors/leads/leadtext.h"
#include "tests/connectors/leads/leadsamples.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

QByteArray adf(const QByteArray &inside)
{
    return "<?xml version=\"1.0\"?><?adf version=\"1.0\"?><adf><prospect>" + inside + "</prospect></adf>";
}

const QByteArray pat = "<customer><contact><name part=\"first\">Pat</name><name part=\"last\">Sample</name>"
                       "<email>pat@example.com</email><phone type=\"cellphone\">(515) 555-0118</phone></contact></customer>";

qint64 instant(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

/// Every oddity here was seen in a published ADF sample or vendor page.
class LeadReadingTest : public QObject
{
    Q_OBJECT

    static Lead only(const QByteArray &document)
    {
        const LeadReading reading = readLeads(document);
        if (reading.leads.size() != 1) {
            qWarning("%zu leads, %s", reading.leads.size(),
                     reading.quarantined.empty() ? "none quarantined" : reading.quarantined.front().reason.c_str());
            return {};
        }
        return reading.leads.front();
    }
    static QString shared(const QString &path)
    {
        return QDir(qEnvironmentVariable("TRADEWIND_SHARED", QStringLiteral(TRADEWIND_SOURCE_DIR "/../shared"))).filePath(path);
    }

private Q_SLOTS:
    void readsAWholeProspect()
    {
        const Lead lead =
            only(adf("<id sequence=\"1\" source=\"Cobalt\">38889</id><requestdate>2000-03-30T15:30:20-08:00</requestdate>"
                     "<vehicle interest=\"buy\" status=\"used\"><year>1997</year><make>Chevrolet</make><model>Blazer</model>"
                     "<vin>1GNDT13W5V2200000</vin><odometer units=\"km\">100000</odometer><price type=\"quote\" "
                     "currency=\"USD\">26995</price></vehicle>"
                     "<vehicle interest=\"trade-in\"><year>2018</year><make>Ford</make><model>Edge</model></vehicle>" +
                     pat + "<vendor><vendorname>Riverside</vendorname></vendor><provider><name part=\"full\">CarPoint</name></provider>"));

        QCOMPARE(lead.ids, (std::vector<LeadId>{{"38889", "Cobalt"}}));
        QCOMPARE(*lead.requestedAt, instant(u"2000-03-30T23:30:20.000Z"_s));
        QCOMPARE(lead.name(), std::string("Pat Sample"));
        QCOMPARE(lead.phones.front().number, std::string("+15155550118"));
        QVERIFY(lead.phones.front().kind == LeadPhoneKind::Mobile);
        QCOMPARE(lead.emails.front(), std::string("pat@example.com"));
        QCOMPARE(*lead.wanted.front().year, 1997);
        QCOMPARE(*lead.wanted.front().odometer, 62137); // 100,000 km / 1.609344
        QCOMPARE(lead.wanted.front().price->cents, 2'699'500);
        QCOMPARE(lead.trades.front().make, std::string("Ford"));
        QVERIFY(lead.sourceKind == LeadSourceKind::ThirdParty);
    }

    void readsDatesAsTheyAreReallyWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("instant");
        QTest::newRow("extended") << u"2000-03-30T15:30:20-08:00"_s << u"2000-03-30T23:30:20.000Z"_s;
        QTest::newRow("basic") << u"20000330T153020-0800"_s << u"2000-03-30T23:30:20.000Z"_s;
        QTest::newRow("offset with a zero eaten") << u"2000-03-30T15:30:20-08:0"_s << u"2000-03-30T23:30:20.000Z"_s;
        QTest::newRow("one-digit hour and PM") << u"2014-04-07T4:35:52 PM"_s << u"2014-04-07T16:35:52.000Z"_s;
        QTest::newRow("midnight in AM") << u"2014-04-07T12:05:00 AM"_s << u"2014-04-07T00:05:00.000Z"_s;
        QTest::newRow("one-digit hour") << u"2008-06-25T8:47:50"_s << u"2008-06-25T08:47:50.000Z"_s;
        QTest::newRow("seven digits of a second") << u"2026-03-11T03:11:42.3770000Z"_s << u"2026-03-11T03:11:42.377Z"_s;
        QTest::newRow("blanks and short offset") << u"2026-01-19 16:40:00 -0600"_s << u"2026-01-19T22:40:00.000Z"_s;
        QTest::newRow("UTC as a word") << u"2016-11-02 17:45:09 UTC"_s << u"2016-11-02T17:45:09.000Z"_s;
        QTest::newRow("US short form") << u"11/22/26"_s << u"2026-11-22T00:00:00.000Z"_s;
        QTest::newRow("month first with dashes") << u"11-22-2026"_s << u"2026-11-22T00:00:00.000Z"_s;
        QTest::newRow("a word") << u"one"_s << QString();
        QTest::newRow("no such hour") << u"2026-11-22T25:00:00Z"_s << QString();
    }
    void readsDatesAsTheyAreReallyWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, instant);

        const auto read = leadInstant(written.toStdString(), QTimeZone::utc());

        QCOMPARE(read.has_value(), !instant.isEmpty());
        if (read)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(*read, Qt::UTC).toString(Qt::ISODateWithMs), instant);
    }

    void toleratesPrologsNoReaderAccepts()
    {
        // Curly quotes, no question of a version, capitals, leading blanks.
        const Lead lead = only("   <?ADF VERSION \"1.0\"?>\n<?XML VERSION \xe2\x80\x9c"
                               "1.0\xe2\x80\x9d?>\n<ADF><Prospect>" +
                               pat + "</PROSPECT></adf>");

        QCOMPARE(lead.lastName, std::string("Sample"));
    }

    void readsBytesThatAreNotUtf8AsWindows1252()
    {
        const Lead lead = only(adf("<customer><contact><name part=\"full\">Jos\xe9 Nu\xf1"
                                   "ez</name><phone>6615550148</phone></contact></customer>"));

        QCOMPARE(QString::fromStdString(lead.name()), u"José Nuñez"_s);
    }

    void keepsAmpersandsAndBracketsThatAreNoMarkup()
    {
        const Lead lead = only(adf("<customer><contact><name part=\"full\">Pat O'Neil & Sons</name><email>pat@example.com</email>"
                                   "<comments>Interested in <offer 2> &prohibited; &nbsp;&eacute;</comments></contact></customer>"));

        QCOMPARE(lead.company, std::string("Pat O'Neil & Sons"));
        QCOMPARE(QString::fromStdString(lead.comments), u"Interested in <offer 2> &prohibited; é"_s);
        QCOMPARE(lead.repairs.size(), std::size_t(2));
    }

    void findsADocumentEscapedIntoAWebPage()
    {
        const Lead lead =
            only("<html><body><p>&lt;?adf version=\"1.0\"?&gt;<br />\n&lt;adf&gt;&nbsp;&lt;prospect&gt;<br/>&lt;customer&gt;"
                 "&lt;contact&gt;&lt;name part=\"full\"&gt;Pat Sample&lt;/name&gt;&lt;email&gt;<a href=\"mailto:pat@example.com\">"
                 "pat@example.com</a>&lt;/email&gt;&lt;/contact&gt;&lt;/customer&gt;&lt;/prospect&gt;&lt;/adf&gt;</p></body></html>");

        QCOMPARE(lead.emails.front(), std::string("pat@example.com"));
    }

    void takesAVehicleFromTheCommentsOnlyWhenItsOwnFieldsAreEmpty()
    {
        const QByteArray comment =
            "<comments><![CDATA[Model: XL883C <br />Make: HARLEY-DAVIDSON <br />Year: 2008 <br />Mileage: 13200]]></comments>";

        const Lead empty = only(adf("<vehicle interest=\"sell\"><make></make><model></model></vehicle>" + pat + comment));
        const Lead said = only(adf("<vehicle><make>Ford</make><model>F-150</model></vehicle>" + pat + comment));

        QCOMPARE(empty.trades.front().model, std::string("XL883C"));
        QCOMPARE(*empty.trades.front().odometer, 13200);
        QVERIFY(said.trades.empty());
        QCOMPARE(said.wanted.size(), std::size_t(1));
    }

    void leavesOutATradeThatOnlyRepeatsWhatIsAskedFor()
    {
        const QByteArray wanted =
            "<vehicle interest=\"buy\"><year>2026</year><make>Harley-Davidson</make><model>FXD Super Glide</model></vehicle>";

        const Lead mirror =
            only(adf(wanted + "<vehicle interest=\"trade-in\"><make>HARLEY-DAVIDSON</make><model>Super Glide</model></vehicle>" + pat));
        const Lead real = only(
            adf(wanted +
                "<vehicle interest=\"trade-in\"><year>2015</year><make>Harley-Davidson</make><model>Super Glide</model></vehicle>" + pat));

        QVERIFY(mirror.trades.empty());
        QCOMPARE(real.trades.size(), std::size_t(1));
    }

    void readsTheTradeFromOptionsOfTheVehicle()
    {
        const Lead lead =
            only(adf("<vehicle><make>EverGreen</make><model>i-Go</model>"
                     "<option><optionname>Trade In Year</optionname><manufacturecode>2014</manufacturecode></option>"
                     "<option><optionname>Current Make</optionname><manufacturecode>Ford</manufacturecode></option>"
                     "<option><optionname>Current Model</optionname><manufacturecode>Escape</manufacturecode></option></vehicle>" +
                     pat));

        QCOMPARE(*lead.trades.front().year, 2014);
        QCOMPARE(lead.trades.front().model, std::string("Escape"));
    }

    void takesAPreferenceFromAttributeOrComment_data()
    {
        QTest::addColumn<QByteArray>("customer");
        QTest::addColumn<QString>("channel");
        QTest::newRow("attribute") << QByteArray("<email preferredcontact=\"1\">a@example.com</email>") << u"email"_s;
        QTest::newRow("misspelt attribute") << QByteArray("<phone preferedcontact=\"1\">5155550118</phone>") << u"voice"_s;
        QTest::newRow("comment") << QByteArray("<phone>5155550118</phone><comment>PreferredMethodOfContact - text(sms), x - y</comment>")
                                 << u"sms"_s;
        QTest::newRow("keyed comment") << QByteArray("<phone>5155550118</phone><comment>Preferred Contact Method: Phone</comment>")
                                       << u"voice"_s;
        QTest::newRow("none") << QByteArray("<phone>5155550118</phone>") << QString();
    }
    void takesAPreferenceFromAttributeOrComment()
    {
        QFETCH(QByteArray, customer);
        QFETCH(QString, channel);

        const Lead lead = only(adf("<customer><contact><name>Pat Sample</name>" + customer + "</contact></customer>"));

        QCOMPARE(lead.preferredChannel ? channelCode(*lead.preferredChannel) : QString(), channel);
    }

    void tellsExtensionsFromNumbers()
    {
        const Lead lead = only(
            adf("<customer><contact><name>Pat Sample</name><phone>(515) 555-0118 x222</phone><phone>none</phone></contact></customer>"));

        QCOMPARE(lead.phones.size(), std::size_t(1));
        QCOMPARE(lead.phones.front().number, std::string("+15155550118"));
        QCOMPARE(lead.phones.front().extension, std::string("222"));
    }

    void readsEveryProspectOfADocument()
    {
        const LeadReading reading = readLeads("<adf><prospect>" + pat + "</prospect><prospect status=\"resend\">" + pat +
                                              "</prospect><prospect><vehicle><make>Ford</make></vehicle></prospect></adf>");

        QCOMPARE(reading.leads.size(), std::size_t(2));
        QVERIFY(reading.leads[1].isResend);
        QCOMPARE(reading.quarantined.front().prospect, 3);
    }

    void opensMailsOfEveryBuild_data()
    {
        QTest::addColumn<QByteArray>("mail");
        const QByteArray top = "From: leads@example.com\r\nSubject: New lead from Autotrader\r\nMessage-ID: <42@example.com>\r\n"
                               "Date: Tue, 24 Nov 2026 10:00:00 -0600\r\nMIME-Version: 1.0\r\n";
        const QByteArray document = adf(pat);
        QTest::newRow("whole body") << top + "Content-Type: text/plain\r\n\r\n" + document;
        QTest::newRow("attachment beside text")
            << top +
                   "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the lead.\r\n--b\r\n"
                   "Content-Type: application/xml\r\nContent-Disposition: attachment; filename=\"lead.xml\"\r\n"
                   "Content-Transfer-Encoding: base64\r\n\r\n" +
                   document.toBase64() + "\r\n--b--\r\n";
        QTest::newRow("quoted-printable with soft line breaks")
            << top + "Content-Type: text/xml; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
                   QByteArray(document).replace("=", "=3D").replace("<customer>", "<cust=\r\nomer>");
        QTest::newRow("in a forwarded mail") << top +
                                                    "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: "
                                                    "message/rfc822\r\n\r\nSubject: x\r\nFrom: a@example.com\r\n"
                                                    "Content-Type: text/plain\r\n\r\n" +
                                                    document + "\r\n--b--\r\n";
        QTest::newRow("lines of text")
            << top + "Content-Type: text/plain\r\n\r\nName: Pat Sample\r\nEmail: pat@example.com\r\nPhone: 515-555-0118\r\n";
    }
    void opensMailsOfEveryBuild()
    {
        QFETCH(QByteArray, mail);

        const Lead lead = only(mail);

        QCOMPARE(lead.name(), std::string("Pat Sample"));
        QCOMPARE(lead.phones.front().number, std::string("+15155550118"));
        QCOMPARE(*lead.requestedAt, instant(u"2026-11-24T16:00:00.000Z"_s)); // the mail's own date, when the lead has none
        QVERIFY(lead.sourceKind == LeadSourceKind::ThirdParty);              // from the subject
    }

    void keepsLongNumbersOfMetaExact()
    {
        const LeadReading notice = readLeads(test::metaNotice);

        QVERIFY(notice.leads.empty());
        QVERIFY(QString::fromStdString(notice.quarantined.front().reason).contains(u"55459717045641545"));
    }

    void readsGoogleAndMetaForms()
    {
        const Lead google = only(test::googleForm);
        const Lead meta = only(test::metaLead);

        QVERIFY(google.isTest);
        QCOMPARE(google.timeframe.description, std::string("within 7 days"));
        QCOMPARE(google.phones.front().number, std::string("+15155550118"));
        QCOMPARE(*meta.requestedAt, instant(u"2015-11-12T15:27:06.000Z"_s));
        QCOMPARE(meta.extras, (std::vector<LeadExtra>{{"which_color?", "blue"}})); // and neither age nor sex
        QVERIFY(meta.sourceKind == LeadSourceKind::SocialForm);
    }

    void readsAStarLead()
    {
        const Lead lead = only(test::starLead);

        QCOMPARE(lead.ids, (std::vector<LeadId>{{"L-77", "SU"}}));
        QCOMPARE(lead.phones.front().number, std::string("+15155550118"));
        QCOMPARE(*lead.wanted.front().year, 2026);
        QVERIFY(lead.wanted.front().interest == LeadInterest::Lease);
        QVERIFY(lead.sourceKind == LeadSourceKind::Maker);
    }

    void everySharedSampleGivesALeadOrAReason()
    {
        const QString folder = shared(u"wire/leads"_s);
        if (!QDir(folder).exists())
            QSKIP("The shared samples are not here: nothing was checked.");
        // What must come of each: how many leads, how many reasons.
        const QHash<QString, std::pair<int, int>> odd{{u"24_two_prospects_one_resend.xml"_s, {1, 1}},
                                                      {u"25_hostile_entity_expansion.xml"_s, {0, 1}},
                                                      {u"03_attachment_doctype_system.eml"_s, {0, 1}},
                                                      {u"facebook_leadgen_webhook.json"_s, {0, 1}}};
        int files = 0;
        for (const QString &below : {u"adf"_s, u"eml"_s, u"json"_s, u"star"_s}) {
            for (const QFileInfo &info :
                 QDir(folder + u'/' + below).entryInfoList({u"*.xml"_s, u"*.html"_s, u"*.eml"_s, u"*.json"_s}, QDir::Files)) {
                QFile file(info.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));

                const LeadReading reading = readLeads(file.readAll());

                const auto expected = odd.value(info.fileName(), {1, 0});
                QVERIFY2(int(reading.leads.size()) == expected.first && int(reading.quarantined.size()) == expected.second,
                         qPrintable(info.fileName()));
                ++files;
            }
        }
        QCOMPARE(files, 43);
    }

    void readsAnAdfInLessThanFiveMilliseconds()
    {
        const QByteArray document =
            adf("<id source=\"a\">1</id><requestdate>2026-11-24T10:00:00-06:00</requestdate><vehicle><year>2026</year>"
                "<make>Toyota</make><model>Camry</model></vehicle>" +
                pat);
        (void)readLeads(document); // the phone library's tables

        QElapsedTimer timer;
        timer.start();
        constexpr int times = 200;
        for (int i = 0; i < times; ++i)
            (void)readLeads(document);

        const double each = double(timer.nsecsElapsed()) / 1e6 / times;
        qInfo("%.3f ms a lead", each);
        QVERIFY(each < 5);
    }
};

QTEST_GUILESS_MAIN(LeadReadingTest)
#include "leadreadingtest.moc"
