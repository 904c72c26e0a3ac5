// SPDX-License-Identifier: Apache-2.0
// Tells by its beginning what a file is: which separators, which format, or why it is no table at all.
#pragma once

#include "connectors/filedrop/rowstream.h"

namespace tradewind {

struct TextShape
{
    FileFormat format = FileFormat::Delimited;
    char delimiter = ',';
    char lineEnd = '\n'; ///< '\r' for files of old Macs
};

/// The separators that split the first lines most evenly; `preset` overrules where it says so.
[[nodiscard]] TextShape shapeOf(std::string_view beginning, const Preset *preset);

/// Rest of a sentence that begins with the file's name, when it is no text table: PDF, old Excel, UTF-16, web page, binary.
[[nodiscard]] std::optional<QString> whyNotText(std::string_view beginning);

/// Whether a row names a column for every required rule of the preset.
[[nodiscard]] bool hasRequiredColumns(const Preset &preset, const std::vector<std::string_view> &names);

} // namespace tradewind
