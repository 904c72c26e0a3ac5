// SPDX-License-Identifier: Apache-2.0
#include "models/setup/folderwatcher.h"

#include "jobs/runner/jobrunner.h"
#include "models/base/sentences.h"
#include "models/base/words.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace tradewind {

namespace {

constexpr int everyMs = 15'000; // two looks, so a file is brought in within half a minute after it was written

} // namespace

FolderWatcher::FolderWatcher(ImportDesk &desk, JobRunner &runner, std::function<QTime()> timeOfDay, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_runner(runner)
    , m_timeOfDay(std::move(timeOfDay))
{
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatcher::look);
}

void FolderWatcher::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_watch.clear();
    m_brought = 0;
    m_last.clear();
    m_problem.clear();
    if (folder.isEmpty()) {
        m_timer.stop();
    } else {
        m_timer.start();
        look();
    }
    Q_EMIT changed();
}

void FolderWatcher::look()
{
    if (m_isLooking || m_folder.isEmpty())
        return;
    m_isLooking = true;
    QPointer<FolderWatcher> self(this);
    // A folder on a slow share must not hold the window up.
    m_runner.ask([folder = m_folder, self]() -> std::function<void()> {
        const bool isThere = QFileInfo(folder).isDir();
        const QList<WatchedFile> files = lookAtFolder(folder);
        return [self, folder, files, isThere] {
            if (!self)
                return;
            self->m_isLooking = false;
            if (self->m_folder == folder)
                self->take(files, isThere);
        };
    });
}

void FolderWatcher::take(const QList<WatchedFile> &files, bool isThere)
{
    const QString problem = isThere ? QString() : tr("The folder cannot be read. It is looked for again.");
    if (!isThere || (m_problem == tr("The folder cannot be read. It is looked for again."))) {
        if (m_problem != problem) {
            m_problem = problem;
            Q_EMIT changed();
        }
    }
    for (const WatchedFile &file : m_watch.settled(files))
        bring(file.path);
}

void FolderWatcher::bring(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto file = std::make_shared<FileLook>(); // filled by the first step on the runner's thread, read by the second
    QPointer<FolderWatcher> self(this);
    const auto failed = [self, name](const QString &sentence) {
        self->m_problem = tr("%1: %2").arg(name, sentence);
        Q_EMIT self->changed();
    };
    m_runner.start(
        {tr("Looking at %1").arg(name),
         [&desk = m_desk, path, file](const JobContext &context) -> Result<QString> {
             auto look = desk.look(path, {}, context);
             if (!look)
                 return look.error();
             *file = *std::move(look);
             if (file->presetId.isEmpty())
                 return Error{Error::Kind::BadData, tr("no match fits its columns. Bring it in once by hand and save the match.")};
             return tr("%1 rows").arg(QLocale().toString(file->rows));
         }},
        [self, file, name, failed](const Result<QString> &looked) {
            if (!self)
                return;
            if (!looked)
                return failed(localized(looked.error()));
            self->m_runner.start(self->m_desk.bringIn(*file, {}), [self, name, failed](const Result<QString> &brought) {
                if (!self)
                    return;
                if (!brought)
                    return failed(localized(brought.error()));
                ++self->m_brought;
                self->m_problem.clear();
                self->m_last = tr("%1 at %2").arg(name, clockTime(self->m_timeOfDay()));
                Q_EMIT self->changed();
                Q_EMIT self->broughtIn();
            });
        });
}

QString FolderWatcher::sentence() const
{
    if (m_folder.isEmpty())
        return {};
    if (!m_problem.isEmpty())
        return m_problem;
    const QString name = QDir(m_folder).dirName();
    return m_brought == 0 ? tr("Watching %1: new files come in by themselves.").arg(name)
                          : tr("Watching %1: %n files brought in, last %2.", nullptr, m_brought).arg(name, m_last);
}

} // namespace tradewind
