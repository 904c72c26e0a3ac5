// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/pagelinks.h"

#include "base/settings.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

QString letters(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QString servedPagesUrl(const Settings &settings, Id rooftopId)
{
    QString url = settings.text(u"hub.url"_s, rooftopId).trimmed();
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

QString newPageToken()
{
    std::array<quint32, 4> random;
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return letters(QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random));
}

bool looksLikePageToken(QStringView text)
{
    return text.size() == 22 && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9') ||
                      letter == u'-' || letter == u'_';
           });
}

QString pageTokenHash(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256).toHex());
}

Result<QString> makePageLink(Session &session, Id rooftopId, PageKind kind, Id subjectId, std::optional<Id> customerId, qint64 nowMs)
{
    const QString token = newPageToken();
    const qint64 life = kind == PageKind::Preferences ? wishesLifeMs : pageLifeMs;
    const auto kept = PageTable(session).addToken({pageTokenHash(token), rooftopId, kind, subjectId, customerId, nowMs, nowMs + life, {}});
    return kept ? Result<QString>(token) : kept.error();
}

Result<QString> makeClickLink(Session &session, Id rooftopId, std::optional<Id> customerId, const QString &purpose, const QString &target,
                              qint64 nowMs)
{
    const QUrl url(target, QUrl::StrictMode);
    const bool isHere = url.scheme() == "http"_L1 && (url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || (url.scheme() != "https"_L1 && !isHere))
        return Error{Error::Kind::BadUse, u"A link in a message must lead to an https address."_s};
    const QString code = newPageToken();
    const auto kept = PageTable(session).addLink({code, rooftopId, customerId, purpose, url.toString(QUrl::FullyEncoded), nowMs});
    return kept ? Result<QString>(code) : kept.error();
}

QString photoSignature(const QByteArray &key, Id photoId, qint64 expiresAtMs)
{
    const QByteArray said = QByteArray::number(photoId) + '.' + QByteArray::number(expiresAtMs);
    return letters(QMessageAuthenticationCode::hash(said, key, QCryptographicHash::Sha256).left(16));
}

QString voiceSignature(const QByteArray &key, Id itemId, qint64 expiresAtMs)
{
    const QByteArray said = "voice." + QByteArray::number(itemId) + '.' + QByteArray::number(expiresAtMs);
    return letters(QMessageAuthenticationCode::hash(said, key, QCryptographicHash::Sha256).left(16));
}

bool isSameSecret(QByteArrayView a, QByteArrayView b)
{
    unsigned difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b.isEmpty() ? '\0' : b[i % b.size()]);
    return difference == 0;
}

} // namespace tradewind
