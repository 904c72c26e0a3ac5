// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/sniff.h"

#include "connectors/filedrop/fieldtext.h"
#include "connectors/filedrop/preset.h"

#include <algorithm>
#include <set>

namespace tradewind {

namespace {

/// How often `c` stands outside quotes on each of the first lines.
std::vector<int> countsPerLine(std::string_view text, char c, char lineEnd)
{
    std::vector<int> counts{0};
    bool inQuotes = false;
    for (const char byte : text) {
        if (byte == '"')
            inQuotes = !inQuotes;
        else if (byte == c && !inQuotes)
            ++counts.back();
        else if (byte == lineEnd && !inQuotes) {
            if (counts.size() == 20)
                return counts;
            counts.push_back(0);
        }
    }
    counts.pop_back(); // the last line may be cut
    return counts;
}

} // namespace

TextShape shapeOf(std::string_view beginning, const Preset *preset)
{
    if (beginning.starts_with("\xEF\xBB\xBF"))
        beginning.remove_prefix(3);
    TextShape shape;
    const std::string_view start = trimmed(beginning);
    if (start.starts_with('[') || start.starts_with('{')) {
        shape.format = start.front() == '[' ? FileFormat::JsonArray : FileFormat::JsonLines;
        return shape;
    }
    if (beginning.find('\n') == std::string_view::npos && beginning.find('\r') != std::string_view::npos)
        shape.lineEnd = '\r';
    if (preset && !preset->delimiter.empty()) {
        shape.delimiter = preset->delimiter == "tab" ? '\t' : preset->delimiter.front();
        return shape;
    }
    std::string text(beginning);
    text += shape.lineEnd;
    std::int64_t best = 0;
    for (const char c : {',', '\t', '|', ';'}) {
        const std::vector<int> counts = countsPerLine(text, c, shape.lineEnd);
        std::int64_t agreeing = 0;
        int most = 0;
        for (const int count : counts) {
            const auto same = std::count(counts.begin(), counts.end(), count);
            if (count > 0 && same > agreeing) {
                agreeing = same;
                most = count;
            }
        }
        // Lines that agree count most; of two that agree alike, the finer split wins.
        const std::int64_t score = agreeing * 1000 + most;
        if (agreeing > 0 && score > best) {
            best = score;
            shape.delimiter = c;
        }
    }
    return shape;
}

std::optional<QString> whyNotText(std::string_view beginning)
{
    const std::string_view start = trimmed(beginning.substr(0, 512));
    const std::string head = upperCase(start.substr(0, 64));
    if (start.empty() && beginning.find('\0') == std::string_view::npos)
        return QStringLiteral("holds nothing but blanks: export it again.");
    if (head.starts_with("%PDF"))
        return QStringLiteral("is a PDF, not a table: export it as CSV or Excel.");
    if (beginning.starts_with("\xD0\xCF\x11\xE0"))
        return QStringLiteral("is an old Excel file (.xls) or a locked workbook: save it as .xlsx without a password, or as CSV.");
    if (beginning.starts_with("\xFF\xFE") || beginning.starts_with("\xFE\xFF"))
        return QStringLiteral("is Unicode text of 16 bits: save it as \"CSV UTF-8\".");
    if (head.starts_with("<!DOCTYPE HTML") || head.starts_with("<HTML"))
        return QStringLiteral("is a web page, often the log-in page of the site it was fetched from: sign in and export it again.");
    if (head.starts_with("<?XML") || head.starts_with("<!DOCTYPE"))
        return QStringLiteral("is XML: export it as CSV, Excel or JSON.");
    const auto nuls = std::count(beginning.begin(), beginning.end(), '\0');
    if (nuls > std::ptrdiff_t(beginning.size() / 20))
        return QStringLiteral("is not text (%1 of its first %2 bytes are zero): it is damaged or of another kind; export it again.")
            .arg(nuls)
            .arg(beginning.size());
    return std::nullopt;
}

bool hasRequiredColumns(const Preset &preset, const std::vector<std::string_view> &names)
{
    std::set<std::string> keys;
    for (const std::string_view name : names)
        keys.insert(headerKey(name));
    return std::all_of(preset.fields.begin(), preset.fields.end(), [&](const FieldRule &rule) {
        return !rule.required ||
               std::any_of(rule.from.begin(), rule.from.end(), [&](const std::string &alias) { return keys.count(headerKey(alias)) > 0; });
    });
}

} // namespace tradewind
