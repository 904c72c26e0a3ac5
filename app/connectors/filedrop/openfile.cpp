// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/delimitedrows.h"
#include "connectors/filedrop/fieldtext.h"
#include "connectors/filedrop/jsonrows.h"
#include "connectors/filedrop/packedsource.h"
#include "connectors/filedrop/preset.h"
#include "connectors/filedrop/sniff.h"
#include "connectors/filedrop/survey.h"
#include "connectors/filedrop/xlsxrows.h"
#include "connectors/records/selectrows.h"

#include <QFileInfo>

namespace tradewind {

namespace {

constexpr std::size_t blockBytes = 1 << 18;
constexpr int titleRows = 20; // a report's title and period stand above its column names, never further down than this

/// Reads rows until one that names the preset's required columns, else takes the first. How many rows to step over, or nothing.
int titleRowsAbove(RowStream &rows, const Preset *preset)
{
    if (!preset)
        return 0;
    RawRow row;
    for (int i = 0; i < titleRows && rows.next(row); ++i) {
        if (hasRequiredColumns(*preset, row.fields))
            return i;
    }
    return 0;
}

template<typename Rows>
Result<void> takeHeaders(Rows &rows, int above, const ReadLimits &limits)
{
    RawRow row;
    for (int i = 0; i <= above; ++i) {
        if (rows.next(row))
            continue;
        return rows.error() ? *rows.error() : Error{Error::Kind::BadData, QStringLiteral("The file holds no rows: export it again.")};
    }
    if (row.problem != RowProblem::None)
        return Error{Error::Kind::BadData,
                     QStringLiteral("Line %1 should name the columns but cannot be read: nothing was taken from the file.").arg(row.line)};
    if (std::int64_t(row.fields.size()) > limits.maxColumns)
        return Error{Error::Kind::BadData, QStringLiteral("The file has more than %1 columns.").arg(limits.maxColumns)};
    rows.useAsHeaders(row);
    return {};
}

Result<void> openWorkbook(const QString &path, const Preset *preset, const ReadLimits &limits, OpenedFile &opened)
{
    const auto make = [&]() -> Result<std::unique_ptr<XlsxRows>> {
        auto parts = readWorkbook(path, preset ? preset->sheet : std::string(), limits);
        if (!parts)
            return parts.error();
        auto part = openZipPart(path, parts->sheetPart, limits);
        if (!part)
            return part.error();
        opened.member = parts->sheetName;
        return std::make_unique<XlsxRows>(std::move(*parts), std::make_unique<XmlPart>(std::move(*part)), limits);
    };
    auto ahead = make();
    if (!ahead)
        return ahead.error();
    const int above = titleRowsAbove(**ahead, preset);
    auto rows = above == 0 && !preset ? std::move(ahead) : make();
    if (!rows)
        return rows.error();
    if (const auto taken = takeHeaders(**rows, above, limits); !taken)
        return taken;
    opened.rows = std::move(*rows);
    opened.format = FileFormat::Xlsx;
    opened.encoding = "UTF-8";
    return {};
}

/// Whether the preset's rows stand in a document rather than in lines.
bool isDocument(const Preset *preset)
{
    return preset && (preset->format == "xml" || preset->select != RowSelector());
}

Result<void> openDocument(ByteSource &source, const Preset &preset, const ReadLimits &limits, OpenedFile &opened)
{
    std::string bytes;
    std::vector<char> block(blockBytes);
    for (;;) {
        const auto got = source.read(block.data(), std::int64_t(block.size()));
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        bytes.append(block.data(), std::size_t(*got));
        if (std::int64_t(bytes.size()) > limits.maxJsonBytes)
            return Error{Error::Kind::BadData,
                         QStringLiteral("The file is larger than %1 MB: export a shorter period.").arg(limits.maxJsonBytes >> 20)};
    }
    DocumentLimits most;
    most.maxBytes = std::size_t(limits.maxJsonBytes);
    const auto document = RecordDocument::parse(bytes, preset.format == "xml" ? DocumentSyntax::Xml : DocumentSyntax::Json, most);
    if (!document)
        return document.error();
    const RowSelection selection(preset);
    auto rows = std::make_unique<RowTable>(selection.headers());
    selection.addAll(*document, {}, *rows);
    opened.rows = std::move(rows);
    opened.format = FileFormat::Document;
    opened.encoding = "UTF-8";
    return {};
}

Result<void> openText(const QString &path, Packing packing, const Survey &found, const Preset *preset, const ReadLimits &limits,
                      OpenedFile &opened)
{
    const std::string hint = preset ? preset->encoding : std::string();
    const bool isUtf8 = hint.empty() ? found.isUtf8 : hint != "Windows-1252";
    const auto source = [&]() -> Result<std::unique_ptr<ByteSource>> {
        auto bytes = openBytes(path, packing, limits);
        if (!bytes)
            return bytes.error();
        opened.member = (*bytes)->member();
        return isUtf8 ? withoutByteOrderMark(std::move(*bytes)) : fromWindows1252(std::move(*bytes));
    };
    opened.encoding = !isUtf8 ? "Windows-1252" : found.beginning.starts_with("\xEF\xBB\xBF") ? "UTF-8 with BOM" : "UTF-8";
    const TextShape shape = shapeOf(found.beginning, preset);
    opened.format = shape.format;
    opened.delimiter = shape.delimiter;
    auto first = source();
    if (!first)
        return first.error();
    if (shape.format == FileFormat::JsonArray) {
        auto rows = JsonRows::ofArray(std::move(*first), limits);
        if (!rows)
            return rows.error();
        opened.rows = std::move(*rows);
        return {};
    }
    const char delimiter = shape.format == FileFormat::JsonLines ? '\x01' : shape.delimiter; // a JSON line is one field
    auto rows = std::make_unique<DelimitedRows>(std::move(*first), delimiter, shape.lineEnd, found.hasNuls, limits);
    std::unique_ptr<DelimitedRows> ahead;
    if (preset || shape.format == FileFormat::JsonLines) { // the file is looked into a second time from its start
        auto second = source();
        if (!second)
            return second.error();
        ahead = std::move(rows);
        rows = std::make_unique<DelimitedRows>(std::move(*second), delimiter, shape.lineEnd, found.hasNuls, limits);
    }
    if (shape.format == FileFormat::JsonLines) {
        auto objects = JsonRows::ofLines(std::move(rows), *ahead);
        if (!objects)
            return objects.error();
        opened.rows = std::move(*objects);
        return {};
    }
    if (const auto taken = takeHeaders(*rows, ahead ? titleRowsAbove(*ahead, preset) : 0, limits); !taken)
        return taken;
    opened.rows = std::move(rows);
    return {};
}

} // namespace

QString toHex(const FileHash &hash)
{
    return QStringLiteral("%1%2").arg(hash.high, 16, 16, QLatin1Char('0')).arg(hash.low, 16, 16, QLatin1Char('0'));
}

Result<OpenedFile> openFile(const QString &path, const Preset *preset, const ReadLimits &limits)
{
    const auto packing = packingOf(path, limits);
    if (!packing)
        return packing.error();
    auto found = surveyFile(path);
    if (!found)
        return found.error();
    OpenedFile opened;
    opened.hash = found->hash;
    if (*packing == Packing::Workbook) {
        if (const auto done = openWorkbook(path, preset, limits, opened); !done)
            return done.error();
        return opened;
    }
    if (*packing != Packing::Plain) {
        auto unpacked = openBytes(path, *packing, limits);
        if (!unpacked)
            return unpacked.error();
        found = surveyBytes(**unpacked);
        if (!found)
            return found.error();
    }
    if (isDocument(preset)) {
        auto bytes = openBytes(path, *packing, limits);
        if (!bytes)
            return bytes.error();
        if (const auto done = openDocument(**bytes, *preset, limits, opened); !done)
            return done.error();
        return opened;
    }
    if (const auto refusal = whyNotText(found->beginning))
        return Error{Error::Kind::BadData, QStringLiteral("\"%1\" %2").arg(QFileInfo(path).fileName(), *refusal)};
    if (const auto done = openText(path, *packing, *found, preset, limits, opened); !done)
        return done.error();
    return opened;
}

} // namespace tradewind
