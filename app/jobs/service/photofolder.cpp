// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/photofolder.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
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

    const QString hash = QString::fromLatin1(QCryptographicHash::hash(small, QCryptographicHash::Sha256).toHex());
    const QString path = hash.left(2) + u'/' + hash + u".jpg"_s;
    const KeptPhoto kept{path, hash, image.width(), image.height(), static_cast<int>(small.size())};
    const QString full = folder + u'/' + path;
    if (QFile::exists(full))
        return kept;
    QSaveFile file(full);
    if (!QDir().mkpath(folder + u'/' + hash.left(2)) || !file.open(QIODevice::WriteOnly) || file.write(small) != small.size() ||
        !file.commit())
        return Error{Error::Kind::Unavailable, u"The photo could not be kept in %1."_s.arg(folder)};
    return kept;
}

} // namespace tradewind
