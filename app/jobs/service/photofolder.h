// SPDX-License-Identifier: Apache-2.0
// Keeps inspection photos beside the store, small enough for a phone on a weak network (S14).
#pragma once

#include "base/result.h"
#include "store/location.h"

#include <QByteArray>
#include <QString>

namespace tradewind {

constexpr qsizetype largestPhotoBytes = 80'000; ///< as sent to a customer
constexpr qsizetype largestPhotoRead = 40'000'000;

/// A photo as kept: JPEG, at most 1,024 pixels wide or high and largestPhotoBytes long, without the camera's notes (place, time, device).
struct KeptPhoto
{
    QString path, sha256; ///< path is within the folder
    int width = 0, height = 0, bytes = 0;
};

/// The photo folder of a store: beside the file of a local one, in this user's data folder for a server's.
QString photoFolderOf(const StoreLocation &store);

/// Reads, turns upright, shrinks and keeps one photo; the same bytes are kept once. Errors: BadData when it is no readable picture
/// (broken, too large to be one, a format browsers do not show); Unavailable when the folder cannot be written.
Result<KeptPhoto> keepPhoto(const QString &folder, const QByteArray &bytes);

constexpr qsizetype largestVoiceBytes = 1'500'000; ///< thirty seconds of uncompressed speech: 16 bits, 22,050 a second

/// Keeps a technician's voice note as it is, named by its bytes: "ab/HASH.mp3" within the folder. Errors: BadData when it is no sound a
/// browser plays (MP3, MP4, Ogg, WAV, WebM) or too long; Unavailable when the folder cannot be written.
Result<QString> keepVoice(const QString &folder, const QByteArray &bytes);
/// "audio/mpeg" from the name keepVoice() gave; empty for another.
QByteArray voiceType(const QString &path);

} // namespace tradewind
