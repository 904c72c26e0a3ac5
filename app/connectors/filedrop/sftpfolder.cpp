// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/sftpfolder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestListing = 8 << 20;

std::size_t intoBytes(char *data, std::size_t size, std::size_t count, void *to)
{
    auto &bytes = *static_cast<QByteArray *>(to);
    if (bytes.size() > longestListing)
        return 0;
    bytes.append(data, static_cast<qsizetype>(size * count));
    return size * count;
}

std::size_t intoFile(char *data, std::size_t size, std::size_t count, void *to)
{
    const auto bytes = static_cast<qint64>(size * count);
    return static_cast<QFile *>(to)->write(data, bytes) == bytes ? size * count : 0;
}

/// "Nov 22 11:05" of this year or the one before, or "Nov 22 2025".
qint64 changedAt(const QByteArray &month, const QByteArray &day, const QByteArray &rest, qint64 nowMs)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    const bool hasTime = rest.contains(':');
    const QString year = hasTime ? QString::number(now.date().year()) : QString::fromLatin1(rest);
    const QDate date = QLocale::c().toDate(u"%1 %2 %3"_s.arg(QString::fromLatin1(month), QString::fromLatin1(day), year), u"MMM d yyyy"_s);
    QDateTime at(date, hasTime ? QTime::fromString(QString::fromLatin1(rest), u"HH:mm"_s) : QTime(0, 0), Qt::UTC);
    if (hasTime && at > now.addDays(1))
        at = at.addYears(-1);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

} // namespace

QList<FarFile> farFilesFrom(const QByteArray &listing, qint64 nowMs)
{
    static constexpr std::array underWay{".part", ".tmp", ".filepart", ".crdownload", "~"};
    QList<FarFile> files;
    for (const QByteArray &line : listing.split('\n')) {
        // -rw-r--r--    1 user     group        1234 Nov 22 11:05 name with spaces.csv
        QList<QByteArray> words;
        qsizetype at = 0;
        while (words.size() < 8 && at < line.size()) {
            while (at < line.size() && line[at] == ' ')
                ++at;
            const qsizetype end = line.indexOf(' ', at);
            if (end < 0)
                break;
            words << line.mid(at, end - at);
            at = end;
        }
        if (words.size() < 8 || !words.first().startsWith('-'))
            continue;
        const QString name = QString::fromUtf8(line.mid(at + 1).trimmed());
        const bool isUnderWay =
            std::any_of(underWay.begin(), underWay.end(), [&](const char *end) { return name.endsWith(QLatin1String(end)); });
        if (!name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') && !isUnderWay)
            files << FarFile{name, words[4].toLongLong(), changedAt(words[5], words[6], words[7], nowMs)};
    }
    std::sort(files.begin(), files.end(), [](const FarFile &a, const FarFile &b) { return a.name < b.name; });
    return files;
}

SftpFolder::SftpFolder(SftpPlace place)
    : m_place(std::move(place))
    , m_easy(makeCurl())
{}

int SftpFolder::checkKey(void *self, int, const char *key, std::size_t length)
{
    auto &folder = *static_cast<SftpFolder *>(self);
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(key, qsizetype(length)), QCryptographicHash::Sha256);
    folder.m_seen = u"SHA256:"_s + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
    folder.m_isOtherKey = !folder.m_place.fingerprint.isEmpty() && folder.m_place.fingerprint != folder.m_seen;
    return folder.m_isOtherKey ? CURLKHMATCH_MISMATCH : CURLKHMATCH_OK;
}

Result<void> SftpFolder::perform(const QUrl &url, std::size_t (*take)(char *, std::size_t, std::size_t, void *), void *to)
{
    if (url.scheme() != u"sftp" || url.host().isEmpty() || !url.userName().isEmpty())
        return Error{Error::Kind::BadUse, u"The address of the folder cannot be right. Type it as sftp://files.example.com/folder."_s};
    CURL *easy = m_easy.get();
    curl_easy_reset(easy);
    prepareCurl(easy, m_place.isOwnServer, m_place.timeoutMs);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "sftp");
    curl_easy_setopt(easy, CURLOPT_URL, url.toEncoded().constData());
    curl_easy_setopt(easy, CURLOPT_USERNAME, m_place.user.toUtf8().constData());
    if (m_place.keyFile.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_SSH_AUTH_TYPES, long(CURLSSH_AUTH_PASSWORD | CURLSSH_AUTH_KEYBOARD));
        curl_easy_setopt(easy, CURLOPT_PASSWORD, m_place.password.constData());
    } else {
        curl_easy_setopt(easy, CURLOPT_SSH_AUTH_TYPES, long(CURLSSH_AUTH_PUBLICKEY));
        curl_easy_setopt(easy, CURLOPT_SSH_PRIVATE_KEYFILE, QFile::encodeName(m_place.keyFile).constData());
        curl_easy_setopt(easy, CURLOPT_KEYPASSWD, m_place.passphrase.constData());
    }
    curl_easy_setopt(easy, CURLOPT_SSH_HOSTKEYFUNCTION, static_cast<int (*)(void *, int, const char *, std::size_t)>(checkKey));
    curl_easy_setopt(easy, CURLOPT_SSH_HOSTKEYDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, to);
    switch (const CURLcode code = curl_easy_perform(easy)) {
    case CURLE_OK:
        return {};
    case CURLE_LOGIN_DENIED:
        return Error{Error::Kind::Denied, u"%1 did not accept the login."_s.arg(url.host())};
    case CURLE_REMOTE_FILE_NOT_FOUND:
    case CURLE_REMOTE_ACCESS_DENIED:
        return Error{Error::Kind::NotFound, u"%1 has no such folder or file for this login."_s.arg(url.host())};
    case CURLE_WRITE_ERROR:
        return Error{Error::Kind::Unavailable, u"What %1 sends cannot be kept: the disk is full, or it is too much."_s.arg(url.host())};
    default:
        if (m_isOtherKey)
            return Error{
                Error::Kind::Denied,
                u"%1 shows another host key (%2) than the one that was pinned. Nothing was sent. Ask whoever runs it before you pin the new one."_s
                    .arg(url.host(), m_seen)};
        return Error{Error::Kind::Unavailable,
                     u"%1 cannot be reached (%2)."_s.arg(url.host(), QString::fromLatin1(curl_easy_strerror(code)))};
    }
}

Result<QList<FarFile>> SftpFolder::list(qint64 nowMs)
{
    QUrl url = m_place.folder;
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    QByteArray listing;
    if (auto done = perform(url, intoBytes, &listing); !done)
        return done.error();
    return farFilesFrom(listing, nowMs);
}

Result<void> SftpFolder::fetch(const FarFile &file, const QString &path, qint64 nowMs)
{
    QUrl url = m_place.folder;
    url.setPath(url.path() + (url.path().endsWith(u'/') ? u""_s : u"/"_s) + file.name);
    QFile to(path);
    if (!to.open(QIODevice::WriteOnly))
        return Error{Error::Kind::Unavailable, u"%1 cannot be written: %2."_s.arg(path, to.errorString())};
    if (auto done = perform(url, intoFile, &to); !done)
        return done;
    if (!to.flush())
        return Error{Error::Kind::Unavailable, u"%1 cannot be written: %2."_s.arg(path, to.errorString())};
    const auto after = list(nowMs); // whoever uploads it may not be done
    if (!after)
        return after.error();
    if (to.size() != file.bytes || !after->contains(file))
        return Error{Error::Kind::Conflict, u"%1 is still being written. It is fetched the next time."_s.arg(file.name)};
    return {};
}

} // namespace tradewind
