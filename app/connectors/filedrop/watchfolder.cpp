// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/watchfolder.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace tradewind {

std::string presetForName(const QString &fileName, const std::vector<Preset> &presets)
{
    std::string best;
    qsizetype bestLength = 0;
    for (const Preset &preset : presets) {
        for (const std::string &pattern : preset.files) {
            const QString wildcard = QString::fromStdString(pattern);
            const QRegularExpression expression(QRegularExpression::wildcardToRegularExpression(wildcard),
                                                QRegularExpression::CaseInsensitiveOption);
            // "deals.csv.gz" is "deals.csv" packed.
            QString name = fileName;
            if (name.endsWith(QLatin1String(".gz"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive))
                name = name.left(name.lastIndexOf(u'.'));
            if (!expression.match(fileName).hasMatch() && !expression.match(name).hasMatch())
                continue;
            if (wildcard.size() > bestLength) {
                best = preset.id;
                bestLength = wildcard.size();
            } else if (wildcard.size() == bestLength && best != preset.id) {
                best.clear();
            }
        }
    }
    return best;
}

Result<FolderScan> scanFolder(const QString &folder, const std::vector<SeenFile> &before, const std::vector<SeenFile> &taken,
                              const std::vector<Preset> &presets, std::int64_t now, std::int64_t quietMs)
{
    const QDir dir(folder);
    if (!dir.exists())
        return Error{Error::Kind::NotFound,
                     QStringLiteral("The watched folder \"%1\" does not exist: choose another in Setup.").arg(folder)};
    if (!dir.isReadable())
        return Error{Error::Kind::Denied, QStringLiteral("You may not read the watched folder \"%1\".").arg(folder)};
    FolderScan scan;
    for (const QFileInfo &about : dir.entryInfoList(QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed)) {
        const QString name = about.fileName();
        static const QStringList underWay{QStringLiteral(".part"), QStringLiteral(".tmp"), QStringLiteral(".filepart"),
                                          QStringLiteral(".crdownload"), QStringLiteral("~")};
        if (name.startsWith(u'.') ||
            std::any_of(underWay.begin(), underWay.end(), [&](const QString &end) { return name.endsWith(end, Qt::CaseInsensitive); }))
            continue;
        const SeenFile file{about.filePath(), about.size(), about.lastModified().toMSecsSinceEpoch()};
        scan.seen.push_back(file);
        const bool isTaken = std::count(taken.begin(), taken.end(), file) > 0;
        const bool isStill = std::count(before.begin(), before.end(), file) > 0 && now - file.changedAt >= quietMs;
        if (!isTaken && isStill && file.size > 0)
            scan.ready.emplace_back(file.path, presetForName(name, presets));
    }
    return scan;
}

} // namespace tradewind
