// SPDX-License-Identifier: Apache-2.0
#include "gateways/webhook.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QUrlQuery>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

using Hash = QCryptographicHash;

struct KeyFree
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

Error forged(const QString &why)
{
    return {Error::Kind::Denied, u"A message to our door was refused: %1."_s.arg(why)};
}

bool isSame(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && !a.isEmpty() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

QByteArray hmac(const QByteArray &text, const QByteArray &key, Hash::Algorithm algorithm)
{
    return QMessageAuthenticationCode::hash(text, key, algorithm);
}

/// `digest` null for Ed25519, which hashes by itself.
bool isSigned(EVP_PKEY *key, const EVP_MD *digest, const QByteArray &signature, const QByteArray &text)
{
    const std::unique_ptr<EVP_MD_CTX, KeyFree> context(EVP_MD_CTX_new());
    return key != nullptr && EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
                            static_cast<std::size_t>(signature.size()), reinterpret_cast<const unsigned char *>(text.constData()),
                            static_cast<std::size_t>(text.size())) == 1;
}

/// Nothing when the time in seconds is near enough.
Result<void> checkTime(const QByteArray &seconds, qint64 nowMs)
{
    bool isNumber = false;
    const qint64 at = seconds.toLongLong(&isNumber);
    if (!isNumber || at <= 0 || at > 100'000'000'000 || std::abs(nowMs - at * 1000) > webhookToleranceMs)
        return forged(u"its time is not now"_s);
    return {};
}

Result<void> checkSize(const WebhookRequest &request)
{
    if (request.body.size() > longestWebhook)
        return forged(u"it is too long"_s);
    return {};
}

/// Form fields in order of name, as Twilio sorts them: by bytes, and doubled ones once each.
QByteArray joinedFields(const QByteArray &body)
{
    std::vector<std::pair<QByteArray, QByteArray>> fields;
    for (const QByteArray &pair : body.split('&')) {
        if (pair.isEmpty())
            continue;
        const auto decoded = [](QByteArray part) { return QByteArray::fromPercentEncoding(part.replace('+', ' ')); };
        const qsizetype equals = pair.indexOf('=');
        fields.emplace_back(decoded(equals < 0 ? pair : pair.left(equals)), equals < 0 ? QByteArray() : decoded(pair.mid(equals + 1)));
    }
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    QByteArray joined;
    for (const auto &[name, value] : fields)
        joined += name + value;
    return joined;
}

} // namespace

QByteArray WebhookRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Result<Genuine> checkTwilio(const WebhookRequest &request, const QByteArray &authToken)
{
    if (auto fits = checkSize(request); !fits)
        return fits.error();
    const QByteArray bodyHash = QUrlQuery(QUrl::fromEncoded(request.url)).queryItemValue(u"bodySHA256"_s).toLatin1();
    QByteArray text = request.url;
    if (bodyHash.isEmpty())
        text += joinedFields(request.body);
    else if (!isSame(bodyHash.toLower(), Hash::hash(request.body, Hash::Sha256).toHex()))
        return forged(u"its body was changed"_s);
    const QByteArray expected = hmac(text, authToken, Hash::Sha1).toBase64();
    if (authToken.isEmpty() || !isSame(request.header("X-Twilio-Signature"), expected))
        return forged(u"Twilio's signature does not fit"_s);
    return Genuine{request.header("I-Twilio-Idempotency-Token").isEmpty() ? expected : request.header("I-Twilio-Idempotency-Token")};
}

Result<Genuine> checkTelnyx(const WebhookRequest &request, const QByteArray &publicKey, qint64 nowMs)
{
    if (auto fits = checkSize(request); !fits)
        return fits.error();
    const QByteArray time = request.header("telnyx-timestamp");
    const QByteArray raw = QByteArray::fromBase64(publicKey);
    const QByteArray signature = QByteArray::fromBase64(request.header("telnyx-signature-ed25519"));
    const std::unique_ptr<EVP_PKEY, KeyFree> key(
        raw.size() == 32
            ? EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, reinterpret_cast<const unsigned char *>(raw.constData()), 32)
            : nullptr);
    if (signature.size() != 64 || signature.toBase64() != request.header("telnyx-signature-ed25519") ||
        !isSigned(key.get(), nullptr, signature, time + '|' + request.body))
        return forged(u"Telnyx's signature does not fit"_s);
    if (auto fits = checkTime(time, nowMs); !fits)
        return fits.error();
    return Genuine{signature.toBase64()};
}

Result<Genuine> checkMessageBird(const WebhookRequest &request, const QByteArray &signingKey, qint64 nowMs)
{
    if (auto fits = checkSize(request); !fits)
        return fits.error();
    constexpr auto url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QList<QByteArray> parts = request.header("MessageBird-Signature-JWT").split('.');
    if (parts.size() != 3 || signingKey.isEmpty())
        return forged(u"it carries no signature of MessageBird's"_s);
    const QString algorithm = QJsonDocument::fromJson(QByteArray::fromBase64(parts[0], url64)).object().value(u"alg").toString();
    // The algorithm is one of three and never "none".
    const Hash::Algorithm hash = algorithm == u"HS256" ? Hash::Sha256 : algorithm == u"HS384" ? Hash::Sha384 : Hash::Sha512;
    if (algorithm != u"HS256" && algorithm != u"HS384" && algorithm != u"HS512")
        return forged(u"it is signed in a way MessageBird does not use"_s);
    if (!isSame(parts[2], hmac(parts[0] + '.' + parts[1], signingKey, hash).toBase64(url64)))
        return forged(u"MessageBird's signature does not fit"_s);
    const QJsonObject claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], url64)).object();
    const auto isHash = [&](const QString &claim, const QByteArray &of) {
        return isSame(claims.value(claim).toString().toLatin1(), Hash::hash(of, Hash::Sha256).toHex());
    };
    if (claims.value(u"iss").toString() != u"MessageBird" || !isHash(u"url_hash"_s, request.url) ||
        ((!request.body.isEmpty() || claims.contains(u"payload_hash"_s)) && !isHash(u"payload_hash"_s, request.body)))
        return forged(u"its address or body is not what was signed"_s);
    const qint64 notBefore = claims.value(u"nbf").toInteger() * 1000, expires = claims.value(u"exp").toInteger() * 1000;
    if (expires == 0 || nowMs > expires + 1000 || nowMs < notBefore - 1000 || nowMs - notBefore > webhookToleranceMs)
        return forged(u"its time is not now"_s);
    return Genuine{claims.value(u"jti").toString().toUtf8()};
}

Result<Genuine> checkStandardWebhook(const WebhookRequest &request, const QByteArray &secret, qint64 nowMs)
{
    if (auto fits = checkSize(request); !fits)
        return fits.error();
    const QByteArray id = request.header("webhook-id"), time = request.header("webhook-timestamp");
    const QByteArray key = QByteArray::fromBase64(secret.startsWith("whsec_") ? secret.mid(6) : secret);
    const QByteArray expected = hmac(id + '.' + time + '.' + request.body, key, Hash::Sha256);
    bool isGenuine = false;
    // Several signatures while a secret is being changed.
    for (const QByteArray &one : request.header("webhook-signature").split(' '))
        isGenuine = (one.startsWith("v1,") && isSame(QByteArray::fromBase64(one.mid(3)), expected)) || isGenuine;
    if (key.isEmpty() || id.isEmpty() || !isGenuine)
        return forged(u"the signature does not fit"_s);
    if (auto fits = checkTime(time, nowMs); !fits)
        return fits.error();
    return Genuine{id};
}

Result<Genuine> checkSendGrid(const WebhookRequest &request, const QByteArray &publicKey, qint64 nowMs)
{
    if (auto fits = checkSize(request); !fits)
        return fits.error();
    const QByteArray der = QByteArray::fromBase64(publicKey);
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<EVP_PKEY, KeyFree> key(d2i_PUBKEY(nullptr, &bytes, static_cast<long>(der.size())));
    const QByteArray time = request.header("X-Twilio-Email-Event-Webhook-Timestamp");
    const QByteArray signature = QByteArray::fromBase64(request.header("X-Twilio-Email-Event-Webhook-Signature"));
    if (signature.isEmpty() || !isSigned(key.get(), EVP_sha256(), signature, time + request.body))
        return forged(u"SendGrid's signature does not fit"_s);
    if (auto fits = checkTime(time, nowMs); !fits)
        return fits.error();
    return Genuine{signature.toBase64()};
}

Result<Genuine> checkMailgun(const WebhookRequest &request, const QByteArray &signingKey, qint64 nowMs)
{
    if (auto fits = checkSize(request); !fits)
        return fits.error();
    const QJsonObject said = QJsonDocument::fromJson(request.body).object().value(u"signature").toObject();
    const QByteArray time = said.value(u"timestamp").toVariant().toString().toLatin1(), token = said.value(u"token").toString().toLatin1();
    if (signingKey.isEmpty() || token.isEmpty() ||
        !isSame(said.value(u"signature").toString().toLatin1().toLower(), hmac(time + token, signingKey, Hash::Sha256).toHex()))
        return forged(u"Mailgun's signature does not fit"_s);
    if (auto fits = checkTime(time, nowMs); !fits)
        return fits.error();
    return Genuine{token};
}

Result<Genuine> checkBasic(const WebhookRequest &request, const QByteArray &user, const QByteArray &password)
{
    if (auto fits = checkSize(request); !fits)
        return fits.error();
    const QByteArray expected = "Basic " + (user + ':' + password).toBase64();
    if (password.isEmpty() || !isSame(request.header("Authorization"), expected))
        return forged(u"user and password do not fit"_s);
    return Genuine{Hash::hash(request.body, Hash::Sha256).toHex()};
}

} // namespace tradewind
