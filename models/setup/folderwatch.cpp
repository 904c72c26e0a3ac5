// SPDX-License-Identifier: Apache-2.0
#include "models/setup/folderwatch.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace tradewind {

using namespace Qt::StringLiterals;

QList<WatchedFile> FolderWatch::settled(const QList<WatchedFile> &look)
{
    QList<WatchedFile> whole;
    QHash<QString, WatchedFile> now;
    for (const WatchedFile &file : look) {
        now.insert(file.path, file);
        const bool isStill = m_before.value(file.path) == file;
        if (isStill && file.size > 0 && m_given.value(file.path) != file) {
            m_given.insert(file.path, file);
            whole << file;
        }
    }
    m_before = now;
    return whole;
}

void FolderWatch::clear()
{
    m_before.clear();
    m_given.clear();
}

QList<WatchedFile> lookAtFolder(const QString &folder)
{
    QList<WatchedFile> files;
    const QStringList names{u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s, u"*.psv"_s, u"*.xlsx"_s, u"*.json"_s, u"*.ndjson"_s, u"*.gz"_s, u"*.zip"_s};
    for (const QFileInfo &file : QDir(folder).entryInfoList(names, QDir::Files | QDir::Readable, QDir::Name))
        files << WatchedFile{file.absoluteFilePath(), file.size(), file.lastModified().toMSecsSinceEpoch()};
    return files;
}

} // namespace tradewind
