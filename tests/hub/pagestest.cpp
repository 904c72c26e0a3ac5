// SPDX-License-Identifier: Apache-2.0
// What customers see and may do, and what strangers may not.
#include "hubfixture.h"
#include "jobs/service/decide.h"
#include "store/decisiontable.h"
#include "store/pagetable.h"
#include "tests/support/need.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

QByteArray signatureOf(const QByteArray &secret, qint64 nowMs, const QByteArray &body, const QByteArray &event = {})
{
    const QByteArray time = QByteArray::number(nowMs / 1000);
    const QByteArray said = time + '.' + (event.isEmpty() ? QByteArray() : event + '.') + body;
    return "t=" + time + ",v1=" + QMessageAuthenticationCode::hash(said, secret, QCryptographicHash::Sha256).toHex();
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void s14ThePageShowsTopThreeWithPricesAndFoldsTheRest();
    void s13TheFirstViewIsLightAndNamesNobodyInItsAddress();
    void aCustomersLanguageIsKept();
    void s17EveryLookIsNotedWithoutAnAddress();
    void decidingIsWrittenOnceAndShown();
    void approveAllDecidesEveryOpenLineOnce();
    void aCallbackIsAskedOnce();
    void s13AnExpiredLinkIsKind();
    void aReplacedOrWrongLinkIsKind();
    void s17PhotosOpenOnlyUnderASignedAddress();
    void s37TheVoiceNoteIsPlayedFromASignedAddressWholeOrInParts();
    void technicianMarkupIsNeverMarkup();
    void t9AHundredThousandGuessesFindNothingAndAreSlowed();
    void t9GetNeverUnsubscribesAndOneClickDoes();
    void t8ForgedAndReplayedWebhooksAreNotTaken();
    void aVendorsOwnSignatureOpensItsOwnDoorOnly();
    void aTabletsWebhookBecomesAnInspection();
    void t10AClickLeadsOnlyWhereItsLinkWasMadeFor();
    void aSlotIsBookedByAsManyAsItHolds();
    void theValuePageSaysSoWhenThereIsNone();

private:
    std::unique_ptr<HubFixture> m_fixture;
    const QByteArray m_secret = "a secret of the tablet";
};

void PagesTest::init()
{
    m_fixture = std::make_unique<HubFixture>();
    HubOptions options;
    options.webhooks.insert(u"inspections"_s, {m_secret, {}});
    options.webhooks.insert(u"vendor-tekion"_s, {m_secret, {}});
    options.webhooks.insert(u"tekmetric"_s, {{}, "long-secret-path-part"});
    const QString problem = m_fixture->make(options);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void PagesTest::s14ThePageShowsTopThreeWithPricesAndFoldsTheRest()
{
    const VisitorAnswer page = m_fixture->ask("GET", u"/r/"_s + m_fixture->token + u"?l=en"_s);

    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Hi Hannah"));
    QVERIFY(page.body.contains("your advisor is L. Ruiz"));
    QVERIFY(page.body.contains("$418.00"));   // $228 + $190
    QVERIFY(page.body.contains("$1,186.00")); // 418 + 264 + 444 + 60
    const qsizetype fold = page.body.indexOf("Additional recommendations (1)");
    QVERIFY(fold > 0);
    QVERIFY(page.body.indexOf("Cabin air filter") > fold && page.body.indexOf("Front brake pads") < fold);
    QVERIFY(page.body.contains("Sales tax is added") && page.body.contains("Nothing is done without your approval"));
    QVERIFY(page.body.contains("loading=\"lazy\""));
}

void PagesTest::s13TheFirstViewIsLightAndNamesNobodyInItsAddress()
{
    const VisitorAnswer page = m_fixture->ask("GET", u"/r/"_s + m_fixture->token);
    const VisitorAnswer script = m_fixture->ask("GET", u"/a/page.js"_s);

    QVERIFY(page.body.size() + script.body.size() <= 60'000);
    QVERIFY(!page.body.contains("http://") && !page.body.contains("https://")); // no third party
    QVERIFY(!page.body.contains("Cole") && !page.body.contains("5155550118"));
    QCOMPARE(m_fixture->token.size(), 22);
}

void PagesTest::aCustomersLanguageIsKept()
{
    const VisitorAnswer own = m_fixture->ask("GET", u"/r/"_s + m_fixture->token);
    const VisitorAnswer french = m_fixture->ask("GET", u"/r/"_s + m_fixture->token + u"?l=fr"_s);

    QVERIFY(own.body.contains("<html lang=\"es\">") && own.body.contains("Hola Hannah"));
    QVERIFY(own.body.contains("Pastillas de freno delanteras"));
    QVERIFY(french.body.contains("Bonjour Hannah"));
    QVERIFY2(french.body.contains("/decide?l=fr"), french.body.mid(french.body.indexOf("<form"), 200).constData());
}

void PagesTest::s17EveryLookIsNotedWithoutAnAddress()
{
    m_fixture->ask("GET", u"/r/"_s + m_fixture->token, {}, {{"user-agent", "Mozilla/5.0 (iPhone; Mobile)"}});
    m_fixture->ask("GET", u"/r/"_s + m_fixture->token);

    const auto views = PageTable(*m_fixture->session).views(PageKind::RepairOrder, m_fixture->inspection);
    NEED(views);
    QCOMPARE(views->size(), 2);
    QCOMPARE(views->first().device, u"phone"_s);
    QCOMPARE(m_fixture->session->integerOf(u"SELECT count(*) FROM page_view WHERE address_hash LIKE '%203.0%'"_s)->value_or(-1), 0);
}

void PagesTest::decidingIsWrittenOnceAndShown()
{
    const QByteArray item = QByteArray::number(m_fixture->item("Battery"));
    const QString address = u"/r/%1/decide?l=en"_s.arg(m_fixture->token);

    const VisitorAnswer first = m_fixture->ask("POST", address, "item=" + item + "&seen=0&answer=decline&reason=price");
    const VisitorAnswer again = m_fixture->ask("POST", address, "item=" + item + "&seen=0&answer=decline&reason=price");
    const VisitorAnswer other = m_fixture->ask("POST", address, "item=" + item + "&seen=0&answer=approve");
    const VisitorAnswer stranger = m_fixture->ask("POST", address, "item=17&seen=0&answer=approve");

    QVERIFY(first.body.contains("You declined this."));
    QCOMPARE(again.status, 200);
    QVERIFY(other.body.contains("answered on another phone"));
    QCOMPARE(stranger.status, 400);
    QCOMPARE(m_fixture->count(u"decision"_s), 1);
    QCOMPARE(m_fixture->count(u"order_note"_s), 1);
}

void PagesTest::approveAllDecidesEveryOpenLineOnce()
{
    QByteArray body;
    for (const char *name : {"Front brake pads", "Battery", "Rear tires, pair", "Cabin air filter"})
        body += "seen." + QByteArray::number(m_fixture->item(name)) + "=0&";

    const VisitorAnswer page = m_fixture->ask("POST", u"/r/%1/all?l=en"_s.arg(m_fixture->token), body);
    m_fixture->ask("POST", u"/r/%1/all?l=en"_s.arg(m_fixture->token), body);

    QVERIFY(page.body.contains("Approved by you"));
    QCOMPARE(m_fixture->count(u"decision"_s), 4);
}

void PagesTest::aCallbackIsAskedOnce()
{
    m_fixture->ask("POST", u"/r/%1/callback"_s.arg(m_fixture->token));
    const VisitorAnswer page = m_fixture->ask("POST", u"/r/%1/callback?l=en"_s.arg(m_fixture->token));

    QVERIFY(page.body.contains("your advisor will call you"));
    QCOMPARE(m_fixture->count(u"callback_request"_s), 1);
}

void PagesTest::s13AnExpiredLinkIsKind()
{
    m_fixture->clock.advanceMs(30LL * 24 * 3'600'000 - 1);
    QCOMPARE(m_fixture->ask("GET", u"/r/"_s + m_fixture->token).status, 200);
    m_fixture->clock.advanceMs(1);

    const VisitorAnswer page = m_fixture->ask("GET", u"/r/%1?l=en"_s.arg(m_fixture->token));
    const VisitorAnswer late = m_fixture->ask("POST", u"/r/%1/callback"_s.arg(m_fixture->token));

    QCOMPARE(page.status, 410);
    QVERIFY(page.body.contains("This link has expired") && !page.body.contains("Hannah"));
    QCOMPARE(late.status, 410);
    QCOMPARE(m_fixture->count(u"callback_request"_s), 0);
}

void PagesTest::aReplacedOrWrongLinkIsKind()
{
    NEED(PageTable(*m_fixture->session).revoke(PageKind::RepairOrder, m_fixture->inspection, m_fixture->clock.nowMs()));

    const VisitorAnswer replaced = m_fixture->ask("GET", u"/r/%1?l=en"_s.arg(m_fixture->token));
    const VisitorAnswer wrong = m_fixture->ask("GET", u"/r/abc?l=en"_s);
    const VisitorAnswer otherKind = m_fixture->ask("GET", u"/u/%1?l=en"_s.arg(m_fixture->token));

    QCOMPARE(replaced.status, 410);
    QVERIFY(replaced.body.contains("This link was replaced"));
    QCOMPARE(wrong.status, 404);
    QVERIFY(wrong.body.contains("We cannot find this page"));
    QCOMPARE(otherKind.status, 404);
}

void PagesTest::s17PhotosOpenOnlyUnderASignedAddress()
{
    const VisitorAnswer page = m_fixture->ask("GET", u"/r/"_s + m_fixture->token);
    static const QRegularExpression source(u"src=\"(/p/[^\"]+)\""_s);
    const QString address = source.match(QString::fromUtf8(page.body)).captured(1);
    const QStringList parts = address.mid(3).split(u'.');

    const VisitorAnswer photo = m_fixture->ask("GET", address);
    const VisitorAnswer longer = m_fixture->ask("GET", u"/p/%1.%2.%3"_s.arg(parts[0]).arg(parts[1].toLongLong() + 1).arg(parts[2]));
    m_fixture->clock.advanceMs(25LL * 3'600'000);
    const VisitorAnswer tomorrow = m_fixture->ask("GET", address);

    QCOMPARE(photo.status, 200);
    QVERIFY(photo.body.startsWith("\xff\xd8") && photo.body.size() <= largestPhotoBytes);
    QCOMPARE(longer.status, 404);
    QCOMPARE(tomorrow.status, 404);
}

// RFC 9110, section 14: a part is answered 206 with its place, one beyond the end 416.
void PagesTest::s37TheVoiceNoteIsPlayedFromASignedAddressWholeOrInParts()
{
    const VisitorAnswer page = m_fixture->ask("GET", u"/r/"_s + m_fixture->token);
    static const QRegularExpression source(u"<audio controls preload=\"none\" src=\"(/s/[^\"]+)\""_s);
    const QString address = source.match(QString::fromUtf8(page.body)).captured(1);
    QVERIFY(!address.isEmpty());
    const auto header = [](const VisitorAnswer &answer, const QByteArray &name) {
        for (const auto &[key, value] : answer.headers) {
            if (key == name)
                return value;
        }
        return QByteArray();
    };

    const VisitorAnswer whole = m_fixture->ask("GET", address);
    const VisitorAnswer start = m_fixture->ask("GET", address, {}, {{"range", "bytes=0-1"}});
    const VisitorAnswer tail = m_fixture->ask("GET", address, {}, {{"range", "bytes=-10"}});
    const VisitorAnswer beyond = m_fixture->ask("GET", address, {}, {{"range", "bytes=5000-"}});
    const VisitorAnswer photoDoor = m_fixture->ask("GET", QString(address).replace(u"/s/"_s, u"/p/"_s));
    const QByteArray sent = writeHttp(whole, false, true);
    m_fixture->clock.advanceMs(25LL * 3'600'000);
    const VisitorAnswer tomorrow = m_fixture->ask("GET", address);

    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.type, QByteArray("audio/mpeg"));
    QCOMPARE(whole.body.size(), 1000);
    QCOMPARE(start.status, 206);
    QCOMPARE(start.body, QByteArray("ID"));
    QCOMPARE(header(start, "Content-Range"), QByteArray("bytes 0-1/1000"));
    QCOMPARE(header(tail, "Content-Range"), QByteArray("bytes 990-999/1000"));
    QCOMPARE(beyond.status, 416);
    QCOMPARE(photoDoor.status, 404);
    QCOMPARE(tomorrow.status, 404);
    QVERIFY(sent.contains("media-src 'self'") && sent.contains("default-src 'none'"));
}

void PagesTest::technicianMarkupIsNeverMarkup()
{
    const VisitorAnswer page = m_fixture->ask("GET", u"/r/"_s + m_fixture->token);

    QVERIFY(!page.body.contains("<script>alert"));
    QVERIFY(page.body.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;left&quot;"));
}

void PagesTest::t9AHundredThousandGuessesFindNothingAndAreSlowed()
{
    int found = 0, slowed = 0;
    for (int i = 0; i < 100'000; ++i) {
        const VisitorAnswer page = m_fixture->ask("GET", u"/r/"_s + newPageToken());
        found += page.status == 200 ? 1 : 0;
        slowed += page.status == 429 ? 1 : 0;
    }

    QCOMPARE(found, 0);
    QCOMPARE(slowed, 100'000 - 20);                                           // 20 misses a minute are a person's
    QCOMPARE(m_fixture->ask("GET", u"/r/"_s + m_fixture->token).status, 200); // who shares the address is not shut out
    m_fixture->address = "203.0.113.8";
    QCOMPARE(m_fixture->ask("GET", u"/r/"_s + newPageToken()).status, 404);
}

void PagesTest::t9GetNeverUnsubscribesAndOneClickDoes()
{
    const auto token =
        makePageLink(*m_fixture->session, 1, PageKind::Preferences, HubFixture::customer, HubFixture::customer, m_fixture->clock.nowMs());
    NEED(token);
    const auto wishes = [&] { return CustomerTable(*m_fixture->session).find(HubFixture::customer)->customer; };

    for (int i = 0; i < 100; ++i)
        m_fixture->ask(i % 2 == 0 ? "GET" : "HEAD", u"/u/"_s + *token);
    QVERIFY(!wishes().doNotEmail);
    const VisitorAnswer done = m_fixture->ask("POST", u"/u/%1?l=en"_s.arg(*token), "List-Unsubscribe=One-Click");

    QCOMPARE(done.status, 200);
    QVERIFY(wishes().doNotEmail && !wishes().doNotText);
    m_fixture->ask("POST", u"/u/"_s + *token, "form=nothing");
    QVERIFY(wishes().doNotText && wishes().doNotCall && wishes().doNotMail);
    QCOMPARE(m_fixture->count(u"preference_change"_s), 4);
    QCOMPARE(m_fixture->ask("POST", u"/u/"_s + *token, "x=y").status, 400);
}

void PagesTest::aVendorsOwnSignatureOpensItsOwnDoorOnly()
{
    // As Tekion signs: HMAC-SHA256 of the raw body, "sha256=HEX" (its partner documents, told in wire/dms.md 2.3).
    const QByteArray body = "{\"event\":\"ro.created\",\"data\":{}}";
    const QByteArray good = "sha256=" + QMessageAuthenticationCode::hash(body, m_secret, QCryptographicHash::Sha256).toHex();

    QCOMPARE(m_fixture->ask("POST", u"/hook/vendor-tekion"_s, body, {{"x-hub-signature-256", good}}).status, 200);
    QCOMPARE(m_fixture->ask("POST", u"/hook/vendor-tekion"_s, body + ' ', {{"x-hub-signature-256", good}}).status, 401);
    QCOMPARE(m_fixture->ask("POST", u"/hook/inspections"_s, body, {{"x-hub-signature-256", good}}).status, 401);
    m_fixture->hub->work();

    QCOMPARE(m_fixture->session->integerOf(u"SELECT count(*) FROM webhook_event WHERE source = 'vendor-tekion'"_s)->value_or(0), 1);
}

void PagesTest::t8ForgedAndReplayedWebhooksAreNotTaken()
{
    const QByteArray body = R"({"ro":"7001","lines":[{"name":"Battery","severity":"red"}]})";
    const QByteArray good = signatureOf(m_secret, m_fixture->clock.nowMs(), body, "evt-1");
    QCOMPARE(m_fixture->ask("POST", u"/hook/inspections"_s, body, {{"x-tradewind-signature", good}, {"x-tradewind-event", "evt-1"}}).status,
             200);

    for (int i = 0; i < 1'000; ++i) {
        m_fixture->address = QByteArray::number(i);
        const QByteArray changed = body + QByteArray::number(i);
        switch (i % 5) {
        case 0: // a made-up signature
            m_fixture->ask("POST", u"/hook/inspections"_s, changed, {{"x-tradewind-signature", "t=1795537200,v1=" + QByteArray(64, 'a')}});
            break;
        case 1: // a true signature over another body
            m_fixture->ask("POST", u"/hook/inspections"_s, changed, {{"x-tradewind-signature", good}, {"x-tradewind-event", "evt-1"}});
            break;
        case 2: // an old one
            m_fixture->ask("POST", u"/hook/inspections"_s, changed,
                           {{"x-tradewind-signature", signatureOf(m_secret, m_fixture->clock.nowMs() - 301'000, changed)}});
            break;
        case 3: // the true one again, also under a new name
            m_fixture->ask("POST", u"/hook/inspections"_s, body,
                           {{"x-tradewind-signature", good},
                            {"x-tradewind-event", i % 2 == 0 ? QByteArray("evt-1") : "evt-" + QByteArray::number(i)}});
            break;
        default: // cut short, or by a wrong address
            m_fixture->ask("POST", i % 2 == 0 ? u"/hook/tekmetric/long-secret-path-par"_s : u"/hook/nobody/x"_s, body.left(i % 40));
        }
    }

    QCOMPARE(m_fixture->count(u"webhook_event"_s), 1);
}

void PagesTest::aTabletsWebhookBecomesAnInspection()
{
    // As bodmerg/tekmetric-webhook receives it; Tekmetric does not sign, so the address is the secret.
    const QByteArray body =
        R"({"event":"Inspection marked complete by A Technician for Repair Order #1042","data":{"id":55501,"repairOrderNumber":1042,
        "jobs":[{"id":1,"name":"Front brake pads","laborTotal":13000,"partsTotal":11999}],"updatedDate":"2026-11-24T16:04:05Z"}})";

    const VisitorAnswer thanks = m_fixture->ask("POST", u"/hook/tekmetric/long-secret-path-part"_s, body);
    const VisitorAnswer repeat = m_fixture->ask("POST", u"/hook/tekmetric/long-secret-path-part"_s, body);
    m_fixture->hub->work();

    QCOMPARE(thanks.body, QByteArray("kept\n"));
    QCOMPARE(repeat.body, QByteArray("known\n"));
    const auto id = InspectionTable(*m_fixture->session).ofOrder(1, u"1042"_s);
    NEED(id);
    QVERIFY(id->has_value());
    QCOMPARE(m_fixture->session->integerOf(u"SELECT count(*) FROM webhook_event WHERE state = 1"_s)->value_or(0), 1);
}

void PagesTest::t10AClickLeadsOnlyWhereItsLinkWasMadeFor()
{
    const auto code = makeClickLink(*m_fixture->session, 1, HubFixture::customer, u"trade value"_s, u"https://service.example.com/v/x"_s,
                                    m_fixture->clock.nowMs());
    NEED(code);
    QVERIFY(!makeClickLink(*m_fixture->session, 1, {}, u"x"_s, u"javascript:alert(1)"_s, 0));
    QVERIFY(!makeClickLink(*m_fixture->session, 1, {}, u"x"_s, u"https://good.example.com@evil.example.net/"_s, 0));

    const VisitorAnswer there = m_fixture->ask("GET", u"/c/"_s + *code);
    int refused = 0;
    for (int i = 0; i < 200; ++i) {
        m_fixture->address = QByteArray::number(i);
        const QString payload = QStringList{u"/c/https:evil.example.net"_s, u"/c/%1?to=https"_s.arg(*code), u"/c/%1x"_s.arg(*code),
                                            u"/c/%1/../evil"_s.arg(*code), u"/c/"_s}
                                    .at(i % 5);
        const VisitorAnswer answer = m_fixture->ask("GET", payload);
        refused += answer.status == 400 && answer.headers.isEmpty() ? 1 : 0;
    }

    QCOMPARE(there.status, 302);
    QCOMPARE(there.headers.first().second, QByteArray("https://service.example.com/v/x"));
    QCOMPARE(refused, 200);
    QCOMPARE(m_fixture->count(u"click"_s), 1);
}

void PagesTest::aSlotIsBookedByAsManyAsItHolds()
{
    static const QRegularExpression option(u"<option value=\"(\\d+)\">([^<]+)"_s);
    QStringList tokens;
    for (int i = 0; i < 3; ++i)
        tokens << *makePageLink(*m_fixture->session, 1, PageKind::Booking, HubFixture::customer, {}, m_fixture->clock.nowMs());
    const VisitorAnswer page = m_fixture->ask("GET", u"/b/%1?l=en"_s.arg(tokens[0]));
    const auto first = option.match(QString::fromUtf8(page.body));
    // 10:20 AM on a Tuesday with two hours' notice: the first hour is 1 PM.
    QCOMPARE(first.captured(2), u"Tue Nov 24, 1:00 PM"_s);

    QList<bool> thanked;
    for (const QString &token : tokens)
        thanked << m_fixture
                       ->ask("POST", u"/b/%1?l=en"_s.arg(token),
                             "purpose=appraisal&purpose=test_drive&start=" + first.captured(1).toLatin1())
                       .body.contains("see you then");
    m_fixture->ask("POST", u"/b/%1?l=en"_s.arg(tokens[0]), "purpose=service&start=" + first.captured(1).toLatin1()); // a second tap

    QCOMPARE(thanked, (QList<bool>{true, true, false})); // capacity 2
    QCOMPARE(m_fixture->count(u"visit_booking"_s), 2);
    const VisitorAnswer file = m_fixture->ask("GET", u"/b/%1/visit.ics"_s.arg(tokens[0]));
    QVERIFY(file.body.contains("DTSTART:20261124T190000Z\r\n")); // 1 PM CST
}

void PagesTest::theValuePageSaysSoWhenThereIsNone()
{
    const auto token = makePageLink(*m_fixture->session, 1, PageKind::TradeValue, 99, {}, m_fixture->clock.nowMs());

    QCOMPARE(m_fixture->ask("GET", u"/v/"_s + *token).status, 404);
}

QTEST_GUILESS_MAIN(PagesTest)
#include "pagestest.moc"
