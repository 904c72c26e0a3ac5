// SPDX-License-Identifier: Apache-2.0
#include "store/location.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUrl>
#include <QUrlQuery>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#include <unistd.h>
#endif

namespace tradewind {

using namespace Qt::StringLiterals;

Result<StoreLocation> StoreLocation::parse(const QString &text)
{
    if (text.isEmpty())
        return standard();
    StoreLocation location;
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1)) {
        location.path = QDir::cleanPath(QFileInfo(text).absoluteFilePath());
        return location;
    }
    const QUrl url(text);
    const QUrlQuery query(url);
    location.kind = Kind::Postgresql;
    location.host = query.hasQueryItem(u"host"_s) ? query.queryItemValue(u"host"_s, QUrl::FullyDecoded) : url.host();
    location.port = url.port(5432);
    location.database = url.path(QUrl::FullyDecoded).mid(1);
    location.user = url.userName(QUrl::FullyDecoded);
    location.password = url.password(QUrl::FullyDecoded);
    if (query.hasQueryItem(u"sslmode"_s))
        location.options = "sslmode="_L1 + query.queryItemValue(u"sslmode"_s);
    if (!url.isValid() || location.database.isEmpty())
        return Error{Error::Kind::BadUse, u"The connection string names no database. Write it as postgresql://user@host:5432/database."_s};
    return location;
}

StoreLocation StoreLocation::standard()
{
    StoreLocation location;
    location.path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tradewind/tradewind.store"_L1;
    return location;
}

QString StoreLocation::shown() const
{
    if (kind == Kind::Sqlite)
        return path;
    if (host.startsWith(u'/'))
        return u"postgresql://%1@:%2/%3?host=%4"_s.arg(user, QString::number(port), database, host);
    return u"postgresql://%1@%2:%3/%4"_s.arg(user, host, QString::number(port), database);
}

quint64 fileSystemMagic(const QString &folder)
{
#ifdef Q_OS_LINUX
    struct statfs about
    {};
    if (::statfs(QFile::encodeName(folder).constData(), &about) == 0)
        return static_cast<quint32>(about.f_type);
    return 0;
#else
    // Elsewhere the name is all there is: translate the shared ones.
    const QByteArray type = QStorageInfo(folder).fileSystemType().toLower();
    return folder.startsWith("//"_L1) || type.contains("nfs") || type.contains("smb") || type.contains("cifs") || type.contains("webdav")
               ? 0x6969
               : 0;
#endif
}

bool isNetworkFileSystem(quint64 magic)
{
    switch (magic) {
    case 0x6969:     // NFS
    case 0x517B:     // SMB
    case 0xFE534D42: // SMB2
    case 0xFF534D42: // CIFS
    case 0x65735546: // FUSE: sshfs, cloud drives
    case 0x01021997: // 9P: virtual machine shares
    case 0x5346414F: // AFS
    case 0x73757245: // Coda
    case 0x564C:     // NetWare
    case 0x00C36400: // Ceph
    case 0x01161970: // GFS2
    case 0x7461636F: // OCFS2
    case 0x0BD00BD0: // Lustre
    case 0x786F4256: // VirtualBox shared folder
        return true;
    default:
        return false;
    }
}

namespace {

bool isCloudFolder(const QString &path)
{
    for (const QString &part : path.split(u'/')) {
        if (part.startsWith("OneDrive"_L1) || part == "Dropbox"_L1 || part == "Google Drive"_L1 || part == "iCloudDrive"_L1)
            return true;
    }
    return false;
}

bool mayWrite(const QString &path)
{
#ifdef Q_OS_LINUX
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0; // also says no for a disk mounted read-only
#else
    return QFileInfo(path).isWritable();
#endif
}

bool mayRead(const QString &path)
{
#ifdef Q_OS_LINUX
    return ::access(QFile::encodeName(path).constData(), R_OK) == 0;
#else
    return QFileInfo(path).isReadable();
#endif
}

// The file itself is never opened here: closing it would let go of every lock this program's connections hold on it (POSIX), and another
// program would then damage the store (sqlite.org/howtocorrupt.html, 2.2). What is in it, SQLite says.
Result<void> checkFile(const QString &path)
{
    if (!mayWrite(path))
        return Error{Error::Kind::Denied,
                     u"%1 may not be written by your user. Give it permission, or choose another place with --store."_s.arg(path)};
    if (!mayRead(path))
        return Error{Error::Kind::Denied,
                     u"%1 cannot be read by your user. Give it permission, or choose another place with --store."_s.arg(path)};
    return {};
}

} // namespace

Result<void> checkLocation(const StoreLocation &location, const FileSystemProbe &fileSystem)
{
    if (location.kind == StoreLocation::Kind::Postgresql)
        return {};
    const QFileInfo file(location.path);
    if (file.isDir())
        return Error{Error::Kind::BadUse, u"%1 is a folder. Name a file in it, for example %1/tradewind.store."_s.arg(location.path)};
    if (file.exists() && !file.isFile())
        return Error{Error::Kind::BadData, u"%1 is not an ordinary file. Choose another place with --store."_s.arg(location.path)};

    // The nearest folder that exists decides: the rest is created below it.
    QString folder = file.absolutePath();
    while (!QFileInfo::exists(folder) && folder != QDir::rootPath())
        folder = QFileInfo(folder).absolutePath();
    if (!QFileInfo(folder).isDir())
        return Error{Error::Kind::BadUse, u"%1 is a file, so no store can be below it. Choose another place with --store."_s.arg(folder)};
    if (isNetworkFileSystem(fileSystem(folder)) || isCloudFolder(location.path)) {
        return Error{
            Error::Kind::Denied,
            u"%1 is on a network share or a synchronised folder, where a store file gets damaged. "
            "Choose a folder on this computer's own disk, or share a PostgreSQL database: --store postgresql://…"_s.arg(location.path)};
    }
    if (!mayWrite(folder))
        return Error{
            Error::Kind::Denied,
            u"The folder %1 may not be written by your user, and the store needs to write beside its file. Give it permission, or choose another place with --store."_s
                .arg(folder)};
    return file.exists() ? checkFile(location.path) : Result<void>();
}

} // namespace tradewind
