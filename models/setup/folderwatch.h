// SPDX-License-Identifier: Apache-2.0
// Which files of a watched folder are whole and new: decided from two looks at it.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace tradewind {

/// One file as a look found it.
struct WatchedFile
{
    QString path;
    qint64 size = 0, changedMs = 0;
    bool operator==(const WatchedFile &) const = default;
};

/// Pure: no disk, no clock. An export is written for a while; only a file that two looks in a row found the same is whole.
class FolderWatch
{
public:
    /// The files that are whole now and were not given out before in this state, in the order of the look. An empty file is never whole.
    QList<WatchedFile> settled(const QList<WatchedFile> &look);
    /// Forgets everything, for another folder.
    void clear();

private:
    QHash<QString, WatchedFile> m_before, m_given;
};

/// The exports in a folder that could be brought in, by name; hidden and part files left out. Reads the disk.
QList<WatchedFile> lookAtFolder(const QString &folder);

} // namespace tradewind
