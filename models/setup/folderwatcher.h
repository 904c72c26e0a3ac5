// SPDX-License-Identifier: Apache-2.0
// The watched folder as a running thing: looks now and then, brings in what is whole, says how it goes.
#pragma once

#include "models/setup/folderwatch.h"
#include "models/setup/importdesk.h"

#include <QObject>
#include <QTime>
#include <QTimer>

#include <functional>

namespace tradewind {

class JobRunner;

class FolderWatcher : public QObject
{
    Q_OBJECT

public:
    /// Desk and runner outlive it; `timeOfDay` is the rooftop's.
    FolderWatcher(ImportDesk &desk, JobRunner &runner, std::function<QTime()> timeOfDay, QObject *parent = nullptr);

    /// Watches this folder from now on; empty watches none.
    void setFolder(const QString &folder);
    const QString &folder() const { return m_folder; }
    /// "Watching exports: 2 files brought in, last sold.csv at 10:42 AM", or what is wrong.
    QString sentence() const;
    /// True when the last file could not be brought in, or the folder cannot be read.
    bool hasProblem() const { return !m_problem.isEmpty(); }
    /// Looks at once. The timer does it every 15 seconds.
    void look();

Q_SIGNALS:
    void changed();
    /// Rows were stored.
    void broughtIn();

private:
    void take(const QList<WatchedFile> &files, bool isThere);
    void bring(const QString &path);

    ImportDesk &m_desk;
    JobRunner &m_runner;
    std::function<QTime()> m_timeOfDay;
    QTimer m_timer;
    QString m_folder, m_last, m_problem;
    FolderWatch m_watch;
    int m_brought = 0;
    bool m_isLooking = false;
};

} // namespace tradewind
