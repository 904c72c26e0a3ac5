// SPDX-License-Identifier: Apache-2.0
// Finds the files in a watched folder that have arrived whole, and which preset each belongs to.
#pragma once

#include "connectors/filedrop/preset.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace tradewind {

/// A file as a scan saw it.
struct SeenFile
{
    QString path;
    std::int64_t size = 0;
    std::int64_t changedAt = 0; ///< epoch ms UTC
    bool operator==(const SeenFile &) const = default;
};

struct FolderScan
{
    std::vector<SeenFile> seen;                         ///< hand this to the next scan
    std::vector<std::pair<QString, std::string>> ready; ///< path and preset id; the id is empty when no pattern fits: a person must choose
};

/// Looks into a folder once. A file is ready when it is as big and as old as in the scan before and was last written at least
/// `quietMs` before `now`, so that a file still being uploaded waits. Hidden files and those of uploads under way (.part, .tmp,
/// .filepart, .crdownload, ~) are passed over. `taken` are the files already imported and unchanged since.
/// Errors: NotFound, Denied for the folder.
[[nodiscard]] Result<FolderScan> scanFolder(const QString &folder, const std::vector<SeenFile> &before, const std::vector<SeenFile> &taken,
                                            const std::vector<Preset> &presets, std::int64_t now, std::int64_t quietMs);

/// The preset whose file pattern fits the name; the longest pattern wins. Empty when none or several fit equally well.
[[nodiscard]] std::string presetForName(const QString &fileName, const std::vector<Preset> &presets);

} // namespace tradewind
