// SPDX-License-Identifier: Apache-2.0
// doctor: what this computer has and lacks for Tradewind, before anything goes wrong.
#include "console/commands.h"

#include "base/clock.h"
#include "base/secrets.h"
#include "store/databaseversions.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QJsonObject versions()
{
    const DatabaseVersions found = databaseVersions();
    return {
        {u"tradewind"_s, QStringLiteral(TRADEWIND_VERSION)}, {u"qt_compiled"_s, QStringLiteral(QT_VERSION_STR)},
        {u"qt_loaded"_s, QString::fromLatin1(qVersion())},   {u"sqlite_compiled"_s, found.sqliteCompiled},
        {u"sqlite_loaded"_s, found.sqliteOfPlugin},          {u"one_sqlite"_s, found.isOneSqlite()},
        {u"postgresql_client"_s, found.postgresqlClient},
    };
}

QJsonObject database()
{
    const DatabaseVersions found = databaseVersions();
    return {
        {u"drivers"_s, QJsonArray::fromStringList(found.drivers)},
        {u"sqlite"_s, found.drivers.contains("QSQLITE"_L1)},
        {u"postgresql"_s, found.drivers.contains("QPSQL"_L1)},
    };
}

// A keychain that answers "no such entry" works. The console has no event loop of its own, so this runs the program's for the moment.
QJsonObject keychain()
{
    std::optional<Result<QByteArray>> answer;
    KeychainSecrets secrets(u"tradewind"_s, 3000);
    secrets.read(u"doctor"_s, [&](const Result<QByteArray> &found) {
        answer = found;
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    const bool isReachable = answer && (*answer || answer->error().kind == Error::Kind::NotFound);
    return {{u"reachable"_s, isReachable}, {u"detail"_s, isReachable || !answer ? QString() : answer->error().text}};
}

QJsonObject fonts()
{
    int count = 0;
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::FontsLocation)) {
        QDirIterator files(folder, {u"*.ttf"_s, u"*.otf"_s, u"*.ttc"_s}, QDir::Files, QDirIterator::Subdirectories);
        for (; files.hasNext(); ++count)
            files.next();
    }
    return {{u"installed"_s, count}, {u"embedded"_s, QFileInfo::exists(u":/fonts"_s)}};
}

QJsonObject place(const StoreLocation &location)
{
    const auto fine = Store::check(location);
    QJsonObject about{{u"path"_s, location.shown()}, {u"usable"_s, bool(fine)}, {u"detail"_s, fine ? QString() : fine.error().text}};
    if (location.kind == StoreLocation::Kind::Sqlite) {
        const QFileInfo file(location.path);
        about.insert(u"exists"_s, file.exists());
        about.insert(u"readable_by_others"_s, bool(file.permissions() & QFile::ReadOther));
        about.insert(u"bytes"_s, file.size());
    }
    return about;
}

Result<void> runDoctor(const Arguments &arguments, const Streams &streams)
{
    const auto location = StoreLocation::parse(arguments.value(u"store"_s).value_or(QString()));
    if (!location)
        return location.error();
    const QJsonObject report{
        {u"versions"_s, versions()}, {u"database"_s, database()},          {u"keychain"_s, keychain()},
        {u"fonts"_s, fonts()},       {u"permissions"_s, place(*location)},
    };
    if (arguments.has(u"json"_s)) {
        streams.printJson(report);
        return {};
    }
    for (auto part = report.begin(); part != report.end(); ++part) {
        const QJsonObject facts = part->toObject();
        for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
            const QVariant value = fact->toVariant();
            streams.printLine(u"%1 %2: %3"_s
                                  .arg(part.key(), fact.key(),
                                       value.typeId() == QMetaType::QVariantList ? value.toStringList().join(u", "_s) : value.toString())
                                  .toUtf8());
        }
    }
    return {};
}

} // namespace

QList<Command> doctorCommands()
{
    return {{u"doctor"_s,
             u"doctor [--store S] [--json]"_s,
             u"Versions, database plug-ins, keychain, fonts and permissions of this computer."_s,
             {u"store"_s},
             {u"json"_s},
             runDoctor}};
}

} // namespace tradewind
