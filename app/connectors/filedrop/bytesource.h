// SPDX-License-Identifier: Apache-2.0
// The bytes inside a file, unpacked where it is gz or zip, with caps against bombs.
#pragma once

#include "connectors/filedrop/rowstream.h"

#include <memory>

namespace tradewind {

/// Bytes in order. read() gives at most `size` bytes, 0 at the end.
class ByteSource
{
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource() = default;

    /// Errors: BadData (damaged, bomb), Unavailable (disk).
    [[nodiscard]] virtual Result<std::int64_t> read(char *to, std::int64_t size) = 0;
    /// Of the file on disk, for progress.
    [[nodiscard]] virtual std::int64_t bytesRead() const = 0;
    [[nodiscard]] virtual std::int64_t bytesTotal() const = 0;
    /// Name of the file inside a zip; empty else.
    [[nodiscard]] virtual std::string member() const { return {}; }
};

enum class Packing : std::uint8_t { Plain, Gzip, Zip, Workbook };

/// Looks at the first bytes and, for a zip, at its table of contents. Errors: NotFound, Denied, BadData for an empty file or damaged zip.
[[nodiscard]] Result<Packing> packingOf(const QString &path, const ReadLimits &limits);

/// Opens the bytes of a plain, gz or zipped file. Errors: as packingOf(), and BadData for a zip with no or several data files.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openBytes(const QString &path, Packing packing, const ReadLimits &limits);

/// Opens the bytes as they lie on the disk, from the one at `from` (0-based) on. Errors: as packingOf().
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openPart(const QString &path, std::int64_t from);

/// The same bytes with Windows-1252 turned into UTF-8.
[[nodiscard]] std::unique_ptr<ByteSource> fromWindows1252(std::unique_ptr<ByteSource> source);

/// The same bytes without a leading UTF-8 byte order mark.
[[nodiscard]] std::unique_ptr<ByteSource> withoutByteOrderMark(std::unique_ptr<ByteSource> source);

/// Says whether output this big can honestly come from input this small. Errors: BadData with the figures.
[[nodiscard]] Result<void> checkRatio(std::int64_t packed, std::int64_t unpacked, const ReadLimits &limits);

} // namespace tradewind
