// SPDX-License-Identifier: Apache-2.0
// Small files made on the spot, and everything that comes out of them.
#pragma once

#include "connectors/filedrop/rowmapper.h"
#include "connectors/filedrop/rowstream.h"

#include <QFile>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace tradewind::test {

/// Writes bytes to a new file in a folder that lives as long as the fixture.
class FileFixture
{
public:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's own file cannot be written.");
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

struct ReadRow
{
    std::int64_t line;
    std::vector<std::string> fields;
    RowProblem problem;
    std::uint64_t hash;
};

/// All rows of a file, or why there are none.
struct ReadFile
{
    std::vector<std::string> headers;
    std::vector<ReadRow> rows;
    std::optional<Error> error;
    OpenedFile file;
};

inline ReadFile readAll(const QString &path, const Preset *preset = nullptr, const ReadLimits &limits = {})
{
    ReadFile read;
    auto opened = openFile(path, preset, limits);
    if (!opened) {
        read.error = opened.error();
        return read;
    }
    read.file = std::move(*opened);
    read.headers = read.file.rows->headers();
    RawRow row;
    while (read.file.rows->next(row))
        read.rows.push_back({row.line, {row.fields.begin(), row.fields.end()}, row.problem, row.rowHash});
    read.error = read.file.rows->error();
    return read;
}

struct Rejected
{
    std::int64_t line;
    RejectReason reason;
};

/// A file taken through a preset: accepted + rejected = read.
struct Mapped
{
    std::vector<Record> accepted;
    std::vector<Rejected> rejected;
    std::vector<CleanedValue> cleaned;
    std::optional<Error> error;
    std::size_t read = 0;
};

inline Mapped mapAll(const QString &path, const Preset &preset)
{
    Mapped mapped;
    auto opened = openFile(path, &preset);
    if (!opened) {
        mapped.error = opened.error();
        return mapped;
    }
    auto mapper = RowMapper::make(preset, opened->rows->headers());
    if (!mapper) {
        mapped.error = mapper.error();
        return mapped;
    }
    RawRow row;
    Record record;
    while (opened->rows->next(row)) {
        ++mapped.read;
        if (auto reason = mapper->map(row, record))
            mapped.rejected.push_back({row.line, *reason});
        else
            mapped.accepted.push_back(record);
        mapped.cleaned.insert(mapped.cleaned.end(), mapper->cleaned().begin(), mapper->cleaned().end());
    }
    mapped.error = opened->rows->error();
    return mapped;
}

} // namespace tradewind::test
