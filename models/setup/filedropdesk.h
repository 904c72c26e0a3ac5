// SPDX-License-Identifier: Apache-2.0
// Bring data over the file drop: looks at real files, guesses with the presets, checks every row as the import would.
#pragma once

#include "connectors/filedrop/guessmapping.h"
#include "models/setup/importdesk.h"

#include <QDate>
#include <QHash>
#include <QMutex>

#include <functional>
#include <vector>

namespace tradewind {

/// The composition root hands in how a file is stored and where a preset is kept.
class FileDropDesk final : public ImportDesk
{
public:
    using ImportJob = std::function<Job(const QString &path, const Preset &preset, const BringOrder &order)>;
    using KeepPreset = std::function<Result<void>(const Preset &preset)>;

    /// `presets`: compiled-in and saved ones; `today` is asked at each check.
    FileDropDesk(std::vector<Preset> presets, std::function<QDate()> today, ImportJob import, KeepPreset keep);

    QList<std::pair<QString, QString>> presets() const override;
    QList<PlaceChoice> places(const FileLook &file) const override;
    Result<FileLook> look(const QString &path, const QString &presetId, const JobContext &context) override;
    Result<ImportAudit> check(const FileLook &file, const JobContext &context) override;
    Job bringIn(const FileLook &file, const BringOrder &order) override;
    Result<void> saveMatch(const FileLook &file, const QString &title) override;

private:
    struct Seen
    {
        MappingGuess guess;
        FileLook look;
    };

    Seen seen(const QString &path) const;
    Result<Preset> presetOf(const FileLook &file, const QString &id, const QString &title) const;

    std::vector<Preset> m_presets;
    std::function<QDate()> m_today;
    ImportJob m_import;
    KeepPreset m_keep;
    mutable QMutex m_lock; ///< look() fills m_seen on the runner's thread, the window reads it
    QHash<QString, Seen> m_seen;
};

} // namespace tradewind
