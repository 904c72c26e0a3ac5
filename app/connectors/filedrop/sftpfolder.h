// SPDX-License-Identifier: Apache-2.0
// A folder on a far server read over SFTP: its host key is pinned, its files are fetched whole.
#pragma once

#include "base/curlhandle.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace tradewind {

/// How the server is reached. A key file stays where the person keeps it; its passphrase, like a password, comes from the keychain.
struct SftpPlace
{
    QUrl folder; ///< sftp://host:22/folder; /~/folder is below the home of the login
    QString user, keyFile;
    QByteArray password, passphrase;
    QString fingerprint;      ///< "SHA256:…" of the host key, as ssh shows it; empty: whatever key the server has is taken and told
    bool isOwnServer = false; ///< addresses of this house are allowed
    int timeoutMs = 60'000;
};

/// A file as the server lists it; `changedAt` to the minute, of the server's own clock.
struct FarFile
{
    QString name;
    qint64 bytes = 0, changedAt = 0;
    bool operator==(const FarFile &) const = default;
};

/// One connection, kept over several questions. One thread.
class SftpFolder
{
public:
    explicit SftpFolder(SftpPlace place);

    /// The plain files, by name; hidden ones and uploads under way (.part, .tmp, .filepart) left out. `nowMs` tells which year is meant.
    /// Errors: BadUse for an address that cannot be one; Denied for a wrong login or another host key; NotFound; Unavailable.
    Result<QList<FarFile>> list(qint64 nowMs);
    /// Writes the file to `path`. Errors: as list(); Conflict when it changed while it was fetched; Unavailable when `path` cannot be
    /// written.
    Result<void> fetch(const FarFile &file, const QString &path, qint64 nowMs);
    /// The fingerprint of the key the server showed; empty before the first question.
    [[nodiscard]] const QString &seenFingerprint() const { return m_seen; }

private:
    Result<void> perform(const QUrl &url, std::size_t (*take)(char *, std::size_t, std::size_t, void *), void *to);
    static int checkKey(void *self, int type, const char *key, std::size_t length);

    SftpPlace m_place;
    CurlPointer m_easy;
    QString m_seen;
    bool m_isOtherKey = false;
};

/// The files of a listing as "ls -l" writes it: what SFTP servers answer.
[[nodiscard]] QList<FarFile> farFilesFrom(const QByteArray &listing, qint64 nowMs);

} // namespace tradewind
