// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/photofolder.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QImageReader>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr int longestSide = 1024;
constexpr qint64 mostPixels = 100'000'000;

QByteArray jpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "JPEG", quality) ? bytes : QByteArray();
}

/// Under its own hash, so that the same bytes are kept once; answers the path within the folder.
Result<QString> keepFile(const QString &folder, const QByteArray &bytes, const QString &suffix)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QString path = hash.left(2) + u'/' + hash + u'.' + suffix, full = folder + u'/' + path;
    if (QFile::exists(full))
        return path;
    QSaveFile file(full);
    if (!QDir().mkpath(folder + u'/' + hash.left(2)) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return Error{Error::Kind::Unavailable, u"A file of the inspection could not be kept in %1."_s.arg(folder)};
    return path;
}

/// By how the bytes begin, not by what somebody called them.
QString voiceSuffix(const QByteArray &bytes)
{
    const auto at = [&](int place) { return place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : 0; };
    if (bytes.startsWith("ID3") || (at(0) == 0xFF && (at(1) & 0xE0) == 0xE0))
        return u"mp3"_s;
    if (bytes.mid(4, 4) == "ftyp")
        return u"m4a"_s;
    if (bytes.startsWith("OggS"))
        return u"ogg"_s;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE")
        return u"wav"_s;
    return bytes.startsWith("\x1A\x45\xDF\xA3") ? u"webm"_s : QString();
}

} // namespace

QString photoFolderOf(const StoreLocation &store)
{
    if (store.kind == StoreLocation::Kind::Sqlite)
        return store.path + u".photos"_s;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/photos/"_s + store.database;
}

Result<KeptPhoto> keepPhoto(const QString &folder, const QByteArray &bytes)
{
    if (bytes.size() > largestPhotoRead)
        return Error{Error::Kind::BadData, u"The photo is larger than 40 MB and was left out."_s};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QByteArray format = reader.format();
    if ((format != "jpeg" && format != "png" && format != "webp") || !size.isValid() || qint64{size.width()} * size.height() > mostPixels)
        return Error{Error::Kind::BadData, u"The photo cannot be read as a picture and was left out."_s};
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio)); // a large JPEG is never held whole
    QImage image = reader.read();
    if (image.isNull())
        return Error{Error::Kind::BadData, u"The photo is broken and was left out."_s};
    image = image.convertToFormat(QImage::Format_RGB32);
    QByteArray small = jpeg(image, 80);
    for (int quality = 70; small.size() > largestPhotoBytes && quality >= 40; quality -= 10)
        small = jpeg(image, quality);
    while (small.size() > largestPhotoBytes && image.width() > 64) {
        image = image.scaled(image.width() * 3 / 4, image.height() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        small = jpeg(image, 50);
    }
    if (small.isEmpty())
        return Error{Error::Kind::Unavailable, u"The photo could not be written as JPEG."_s};

    const auto path = keepFile(folder, small, u"jpg"_s);
    if (!path)
        return path.error();
    return KeptPhoto{*path, path->section(u'/', 1).section(u'.', 0, 0), image.width(), image.height(), static_cast<int>(small.size())};
}

Result<QString> keepVoice(const QString &folder, const QByteArray &bytes)
{
    if (bytes.size() > largestVoiceBytes)
        return Error{Error::Kind::BadData, u"The voice note is larger than 1.5 MB and was left out."_s};
    const QString suffix = voiceSuffix(bytes);
    if (suffix.isEmpty())
        return Error{Error::Kind::BadData, u"The voice note is no sound a browser plays and was left out."_s};
    return keepFile(folder, bytes, suffix);
}

QByteArray voiceType(const QString &path)
{
    static const QHash<QString, QByteArray> types{
        {u"mp3"_s, "audio/mpeg"}, {u"m4a"_s, "audio/mp4"}, {u"ogg"_s, "audio/ogg"}, {u"wav"_s, "audio/wav"}, {u"webm"_s, "audio/webm"}};
    return types.value(path.section(u'.', -1));
}

} // namespace tradewind
