// SPDX-License-Identifier: Apache-2.0
// Where a store lives, and why some places are refused before anything is written there.
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace tradewind {

/// One SQLite file, or one PostgreSQL database.
struct StoreLocation
{
    enum class Kind { Sqlite, Postgresql };

    Kind kind = Kind::Sqlite;
    QString path;                                    ///< SQLite: absolute path of the file
    QString host, database, user, password, options; ///< PostgreSQL; a host that begins with "/" is a socket folder
    int port = 5432;

    /// What `--store` was given: a path, "postgresql://user@host:5432/database", or "" for the standard place.
    /// Errors: BadUse when a connection string names no database.
    static Result<StoreLocation> parse(const QString &text);
    /// tradewind.store in the platform's data folder of this user.
    static StoreLocation standard();

    /// For messages: the path, or the connection string without its password.
    QString shown() const;
    bool operator==(const StoreLocation &) const = default;
};

/// Tells the kind of file system a folder is on, by its Linux magic number; replaceable in tests.
using FileSystemProbe = std::function<quint64(const QString &folder)>;
quint64 fileSystemMagic(const QString &folder);

/// True for file systems other computers share (NFS, SMB, FUSE …), on which SQLite's write-ahead log is known to break
/// (sqlite.org/wal.html: "WAL does not work over a network filesystem").
bool isNetworkFileSystem(quint64 magic);

/// Refuses a SQLite path that cannot work: a folder, a file that is not a store, no permission, a network share or a cloud-synchronised
/// folder. Every sentence says what to do. Creates nothing. PostgreSQL locations pass.
Result<void> checkLocation(const StoreLocation &location, const FileSystemProbe &fileSystem = fileSystemMagic);

} // namespace tradewind
