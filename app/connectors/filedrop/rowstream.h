// SPDX-License-Identifier: Apache-2.0
// A dropped file as a stream of rows, whatever its format, encoding or packing, in bounded memory.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tradewind {

struct Preset;

/// Why a row cannot be split into fields; the mapper turns it into a sentence.
enum class RowProblem : std::uint8_t {
    None,
    TooLong,        ///< longer than ReadLimits::maxRowBytes; `raw` holds its beginning
    UnclosedQuote,  ///< a quote opens on this line and never closes; reading goes on with the next line
    TextAfterQuote, ///< text between a closing quote and the next separator
    NulBytes,       ///< binary zeros: a half-written or foreign file
    CutOff,         ///< the file ends inside this row
    NotAnObject,    ///< a JSON element or line that is not an object
};

/// One row as the file has it. All views are UTF-8 and valid until the next call of RowStream::next(), as long as the row is not moved.
struct RawRow
{
    std::int64_t line = 0;     ///< 1-based line (sheet row, array element) it begins on
    std::uint64_t rowHash = 0; ///< XXH3 64 of `raw`
    std::vector<std::string_view> fields;
    std::string_view raw; ///< without its line end; for XLSX and JSON the same row written as CSV
    RowProblem problem = RowProblem::None;
    std::string scratch; ///< what views point at where the file has it otherwise: doubled quotes made one
};

/// Caps that keep a hostile file from taking memory or time.
struct ReadLimits
{
    std::int64_t maxRowBytes = 1 << 20;
    std::int64_t maxColumns = 4096;
    std::int64_t ratioFreeBytes = 10 << 20;      ///< below this much output no ratio is asked for
    std::int64_t maxRatio = 100;                 ///< output bytes per packed byte beyond ratioFreeBytes
    std::int64_t maxUnpackedBytes = 4LL << 30;   ///< of one gz or zipped CSV
    std::int64_t maxContainerBytes = 25 << 20;   ///< of an XLSX file
    std::int64_t maxEntryBytes = 100 << 20;      ///< of one XLSX part
    std::int64_t maxSheetTotalBytes = 200 << 20; ///< of all XLSX parts read
    std::int64_t maxEntries = 1000;              ///< in a zip or XLSX
    std::int64_t maxJsonBytes = 64 << 20;        ///< of a JSON array, which is held whole; NDJSON is streamed
};

/// XXH3 128 of the file's bytes on disk.
struct FileHash
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    bool operator==(const FileHash &) const = default;
};

/// 32 lower-case hexadecimal digits.
[[nodiscard]] QString toHex(const FileHash &hash);

enum class FileFormat : std::uint8_t { Delimited, Xlsx, JsonArray, JsonLines, Document };

/// Rows one after the other. One thread at a time.
///
/// Blank lines and repeated page headers are skipped and never count as read. Every other row is handed out, also one that cannot
/// be split (`problem` set) or has too many or too few fields: the mapper rejects those with both counts, so that accepted +
/// rejected + duplicate = read.
class RowStream
{
public:
    RowStream() = default;
    RowStream(const RowStream &) = delete;
    RowStream &operator=(const RowStream &) = delete;
    virtual ~RowStream() = default;

    /// The next row, or false at the end or after a failure (see error()). `row` is reused: pass the same one.
    [[nodiscard]] virtual bool next(RawRow &row) = 0;
    /// The next row when it can be had without a view into those before it going stale; false says nothing about the end.
    [[nodiscard]] virtual bool nextAtHand(RawRow & /*row*/) { return false; }
    /// What stopped the stream before its end: what happened, on which line, what was read until then, what to do.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Column names as the file spells them, trimmed.
    [[nodiscard]] const std::vector<std::string> &headers() const { return m_headers; }
    /// Bytes of the file on disk taken in so far: for progress.
    [[nodiscard]] virtual std::int64_t bytesRead() const = 0;
    /// Size of the file on disk.
    [[nodiscard]] virtual std::int64_t bytesTotal() const = 0;

protected:
    std::vector<std::string> m_headers;
    std::optional<Error> m_error;
};

/// A file ready to be read from its first data row.
struct OpenedFile
{
    std::unique_ptr<RowStream> rows;
    FileHash hash;
    FileFormat format = FileFormat::Delimited;
    std::string encoding; ///< "UTF-8", "UTF-8 with BOM" or "Windows-1252"
    char delimiter = ','; ///< of delimited text; ',' for the rest, whose `raw` is CSV
    std::string member;   ///< the file or sheet read inside a zip or workbook
};

/// Opens CSV, TSV, pipe- or semicolon-separated text, XLSX, a JSON array of objects or NDJSON, plain, gz or zip; XML and nested JSON where
/// the preset says where the records are.
///
/// Reads the file once for its hash and encoding; an unchanged file costs only that.
/// `preset` supplies format hints and helps to find the header row below a report title; nullptr reads by looking.
/// Errors: NotFound, Denied (permission, directory), BadData (empty, binary, UTF-16, bomb, wrong columns, DOCTYPE).
[[nodiscard]] Result<OpenedFile> openFile(const QString &path, const Preset *preset, const ReadLimits &limits = {});

/// Splits one row of delimited text, as edited by a person in the list of rejects.
///
/// `row`'s views point into `text`, which must outlive it. `line` is left as it is.
void splitRow(std::string_view text, char delimiter, RawRow &row);

/// `fields` as one line of CSV (RFC 4180 quoting, no line end); splitRow() reads it back.
void appendCsvLine(std::string &out, const std::vector<std::string_view> &fields);

} // namespace tradewind
