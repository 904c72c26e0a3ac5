// SPDX-License-Identifier: Apache-2.0
// Every signature scheme against a vector somebody else published, and a thousand forgeries of each.
#include "gateways/webhook.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTest>

#include <openssl/evp.h>

#include <functional>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

using Check = std::function<bool(const WebhookRequest &)>;

struct Vector
{
    WebhookRequest request;
    Check check;
    qint64 atMs = 0; ///< 0: carries no time
    std::function<bool(const WebhookRequest &, qint64)> checkAt;
};

/// RFC 8032, 7.1, TEST 2: the key pair; the signature over Telnyx's text is made by OpenSSL from its secret key.
const QByteArray rfc8032Secret = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
const QByteArray rfc8032Public = QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");

QByteArray ed25519(const QByteArray &text)
{
    EVP_PKEY *key =
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, reinterpret_cast<const unsigned char *>(rfc8032Secret.constData()), 32);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    QByteArray signature(64, '\0');
    std::size_t size = 64;
    EVP_DigestSignInit(context, nullptr, nullptr, nullptr, key);
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size,
                   reinterpret_cast<const unsigned char *>(text.constData()), static_cast<std::size_t>(text.size()));
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return signature;
}

QByteArray jwt(const QByteArray &claims, const QByteArray &key)
{
    constexpr auto url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray text = QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(url64) + '.' + claims.toBase64(url64);
    return text + '.' + QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64(url64);
}

} // namespace

class WebhookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedVectorIsGenuine_data() { vectors(); }
    void thePublishedVectorIsGenuine();
    void aThousandForgeriesAreRefused_data() { vectors(); }
    void aThousandForgeriesAreRefused();
    void whatIsOldOrTooLongIsRefused_data() { vectors(); }
    void whatIsOldOrTooLongIsRefused();
    void aTokenWithoutAlgorithmIsRefused();
    void twilioSignsJsonByItsHash();

private:
    void vectors();
    QHash<QString, Vector> m_vectors;
};

void WebhookTest::vectors()
{
    QTest::addColumn<QString>("scheme");
    m_vectors.clear();
    const auto add = [this](const QString &name, const WebhookRequest &request, qint64 atMs,
                            const std::function<bool(const WebhookRequest &, qint64)> &check) {
        m_vectors.insert(name, {request, [check, atMs](const WebhookRequest &r) { return check(r, atMs); }, atMs, check});
        QTest::newRow(qPrintable(name)) << name;
    };
    // Twilio's documentation of the request validator, as also kept in gist ryanwinchester/ab49855e.
    add(u"Twilio"_s,
        {"https://mycompany.com/myapp.php?foo=1&bar=2",
         {{"X-Twilio-Signature", "0/KCTR6DLpKmkAf8muzZqo1nDgQ="}},
         "CallSid=CA1234567890ABCDE&Caller=%2B12349013030&Digits=1234&From=%2B12349013030&To=%2B18005551212"},
        0, [](const WebhookRequest &r, qint64) { return bool(checkTwilio(r, "12345")); });
    // standard-webhooks reference vector (go/webhook_test.go).
    add(u"Standard Webhooks"_s,
        {"https://example.com/",
         {{"webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"},
          {"webhook-timestamp", "1614265330"},
          {"webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="}},
         R"({"test": 2432232314})"},
        1614265330'000,
        [](const WebhookRequest &r, qint64 now) { return bool(checkStandardWebhook(r, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", now)); });
    // sendgrid-nodejs, sendgrid-python: tests of the event webhook helper.
    add(u"SendGrid"_s,
        {"https://example.com/",
         {{"X-Twilio-Email-Event-Webhook-Signature",
           "MEUCIGHQVtGj+Y3LkG9fLcxf3qfI10QysgDWmMOVmxG0u6ZUAiEAyBiXDWzM+uOe5W0JuG+luQAbPIqHh89M15TluLtEZtM="},
          {"X-Twilio-Email-Event-Webhook-Timestamp", "1600112502"}},
         R"([{"email":"hello@world.com","event":"dropped","reason":"Bounced Address","sg_event_id":"ZHJvcC0xMDk5NDkxOS1MUnpYbF9OSFN0T0doUTRrb2ZTbV9BLTA","sg_message_id":"LRzXl_NHStOGhQ4kofSm_A.filterdrecv-p3mdw1-756b745b58-kmzbl-18-5F5FC76C-9.0","smtp-id":"<LRzXl_NHStOGhQ4kofSm_A@ismtpd0039p1iad1.sendgrid.net>","timestamp":1600112492}])"
         "\r\n"},
        1600112502'000, [](const WebhookRequest &r, qint64 now) {
            return bool(checkSendGrid(r,
                                      "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/"
                                      "7dAfSmpqIM8kF9mN1flpVKS3GRqe62gw+2fNNRaINXvVpiglSI8eNEc6wEA3F+g==",
                                      now));
        });
    const QByteArray event = R"({"data":{"event_type":"message.received","id":"e1"}})";
    add(u"Telnyx"_s,
        {"https://example.com/",
         {{"telnyx-timestamp", "1700000000"}, {"telnyx-signature-ed25519", ed25519("1700000000|" + event).toBase64()}},
         event},
        1700000000'000, [](const WebhookRequest &r, qint64 now) { return bool(checkTelnyx(r, rfc8032Public.toBase64(), now)); });
    const QByteArray body = R"({"id":"1"})", where = "https://example.com/hook?a=1";
    const auto hex = [](const QByteArray &of) { return QCryptographicHash::hash(of, QCryptographicHash::Sha256).toHex(); };
    add(u"MessageBird"_s,
        {where,
         {{"MessageBird-Signature-JWT", jwt(R"({"iss":"MessageBird","nbf":1700000000,"exp":1700000060,"jti":"j1","url_hash":")" +
                                                hex(where) + R"(","payload_hash":")" + hex(body) + R"("})",
                                            "signing-key")}},
         body},
        1700000000'000, [](const WebhookRequest &r, qint64 now) { return bool(checkMessageBird(r, "signing-key", now)); });
    const QByteArray token(50, 'a');
    add(u"Mailgun"_s,
        {"https://example.com/",
         {},
         R"({"signature":{"timestamp":"1700000000","token":")" + token + R"(","signature":")" +
             QMessageAuthenticationCode::hash("1700000000" + token, "key", QCryptographicHash::Sha256).toHex() +
             R"("},"event-data":{"id":"x"}})"},
        1700000000'000, [](const WebhookRequest &r, qint64 now) { return bool(checkMailgun(r, "key", now)); });
    add(u"password in the address"_s,
        {"https://example.com/", {{"Authorization", "Basic " + QByteArray("hub:long-password").toBase64()}}, "[]"}, 0,
        [](const WebhookRequest &r, qint64) { return bool(checkBasic(r, "hub", "long-password")); });
}

void WebhookTest::thePublishedVectorIsGenuine()
{
    QFETCH(QString, scheme);
    const Vector &vector = m_vectors[scheme];

    QVERIFY(vector.check(vector.request));
}

void WebhookTest::aThousandForgeriesAreRefused()
{
    QFETCH(QString, scheme);
    const Vector &vector = m_vectors[scheme];
    QRandomGenerator random(7);
    // Mailgun signs neither address nor body, and a password signs nothing but itself: there only what is signed can be forged.
    const bool signsBody = scheme != u"Mailgun" && scheme != u"password in the address";
    int accepted = 0;
    for (int i = 0; i < 1000; ++i) {
        WebhookRequest forged = vector.request;
        const bool inBody = scheme == u"Mailgun" || (signsBody && (forged.headers.isEmpty() || random.bounded(2) == 0));
        QByteArray &where = inBody ? forged.body : forged.headers[random.bounded(static_cast<int>(forged.headers.size()))].second;
        const qsizetype end = scheme == u"Mailgun" ? where.indexOf("\"},\"event-data") : where.size();
        const qsizetype begin = scheme == u"Mailgun" ? where.indexOf("\"timestamp\":\"") + 13 : 0;
        if (i % 3 == 0) {
            where = where.left(begin + random.bounded(static_cast<int>(end - begin)));
        } else {
            const qsizetype at = begin + random.bounded(static_cast<int>(end - begin));
            where[at] = static_cast<char>(where[at] == 'x' ? 'y' : 'x');
        }
        accepted += forged.headers == vector.request.headers && forged.body == vector.request.body ? 0 : vector.check(forged) ? 1 : 0;
    }

    QCOMPARE(accepted, 0);
}

void WebhookTest::whatIsOldOrTooLongIsRefused()
{
    QFETCH(QString, scheme);
    const Vector &vector = m_vectors[scheme];

    if (vector.atMs != 0) {
        QVERIFY(vector.checkAt(vector.request, vector.atMs + (scheme == u"MessageBird" ? 50'000 : 299'000)));
        QVERIFY(!vector.checkAt(vector.request, vector.atMs + 301'000));
        QVERIFY(!vector.checkAt(vector.request, vector.atMs - 301'000));
    }
    WebhookRequest tooLong = vector.request;
    tooLong.body += QByteArray(longestWebhook, ' ');
    QVERIFY(!vector.check(tooLong));
}

void WebhookTest::aTokenWithoutAlgorithmIsRefused()
{
    constexpr auto url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray claims = R"({"iss":"MessageBird","nbf":1700000000,"exp":1700000060,"jti":"j1"})";
    const WebhookRequest request{
        "https://example.com/",
        {{"MessageBird-Signature-JWT", QByteArray(R"({"alg":"none"})").toBase64(url64) + '.' + claims.toBase64(url64) + '.'}},
        {}};

    QVERIFY(!checkMessageBird(request, "signing-key", 1700000000'000));
}

void WebhookTest::twilioSignsJsonByItsHash()
{
    const QByteArray body = R"({"a":1})";
    const QByteArray url = "https://example.com/h?bodySHA256=" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    WebhookRequest request{
        url, {{"x-twilio-signature", QMessageAuthenticationCode::hash(url, "12345", QCryptographicHash::Sha1).toBase64()}}, body};

    QVERIFY(checkTwilio(request, "12345"));
    request.body = R"({"a":2})";
    QVERIFY(!checkTwilio(request, "12345"));
}

QTEST_GUILESS_MAIN(WebhookTest)
#include "webhooktest.moc"
