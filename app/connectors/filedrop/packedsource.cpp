// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/packedsource.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <zip.h>
#include <zlib.h>

#include <array>

namespace tradewind {

namespace {

Error damaged(const char *kind)
{
    return {Error::Kind::BadData,
            QStringLiteral("The %1 file is damaged or was cut off before its end: nothing was taken from it; copy or export it again.")
                .arg(QLatin1String(kind))};
}

class GzipSource final : public ByteSource
{
public:
    GzipSource(std::unique_ptr<ByteSource> packed, const ReadLimits &limits)
        : m_packed(std::move(packed))
        , m_limits(limits)
    {
        m_ready = inflateInit2(&m_stream, 15 + 16) == Z_OK;
    }
    ~GzipSource() override { inflateEnd(&m_stream); }

    Result<std::int64_t> read(char *to, std::int64_t size) override
    {
        if (!m_ready)
            return Error{Error::Kind::Unavailable, QStringLiteral("There is too little memory to unpack the file.")};
        m_stream.next_out = reinterpret_cast<Bytef *>(to);
        m_stream.avail_out = uInt(size);
        while (m_stream.avail_out > 0 && !m_ended) {
            if (m_stream.avail_in == 0) {
                const auto got = m_packed->read(m_block.data(), std::int64_t(m_block.size()));
                if (!got)
                    return got;
                m_stream.next_in = reinterpret_cast<Bytef *>(m_block.data());
                m_stream.avail_in = uInt(*got);
                if (*got == 0) {
                    if (m_betweenMembers)
                        m_ended = true;
                    else
                        return damaged("gz");
                    break;
                }
            }
            m_betweenMembers = false;
            const int state = inflate(&m_stream, Z_NO_FLUSH);
            if (state == Z_STREAM_END) {
                m_betweenMembers = true;
                inflateReset(&m_stream);
            } else if (state != Z_OK && state != Z_BUF_ERROR) {
                return damaged("gz");
            }
        }
        const auto got = size - std::int64_t(m_stream.avail_out);
        m_unpacked += got;
        if (m_unpacked > m_limits.maxUnpackedBytes)
            return Error{Error::Kind::BadData,
                         QStringLiteral("The gz file unpacks to more than %1 MB: nothing was taken from it; export a shorter period.")
                             .arg(m_limits.maxUnpackedBytes >> 20)};
        if (const auto honest = checkRatio(m_packed->bytesRead(), m_unpacked, m_limits); !honest)
            return honest.error();
        return got;
    }
    std::int64_t bytesRead() const override { return m_packed->bytesRead() - std::int64_t(m_stream.avail_in); }
    std::int64_t bytesTotal() const override { return m_packed->bytesTotal(); }

private:
    std::unique_ptr<ByteSource> m_packed;
    ReadLimits m_limits;
    z_stream m_stream{};
    std::array<char, 1 << 16> m_block;
    std::int64_t m_unpacked = 0;
    bool m_ready = false, m_ended = false, m_betweenMembers = false;
};

struct ZipCloser
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Zip = std::unique_ptr<zip_t, ZipCloser>;

Result<Zip> openZip(const QString &path, const ReadLimits &limits)
{
    int code = 0;
    Zip zip(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!zip)
        return damaged("zip");
    if (zip_get_num_entries(zip.get(), 0) > limits.maxEntries)
        return Error{Error::Kind::BadData,
                     QStringLiteral("The zip holds more than %1 files: nothing was taken from it; unpack it and drop the one you mean.")
                         .arg(limits.maxEntries)};
    return zip;
}

class ZipSource final : public ByteSource
{
public:
    ZipSource(Zip zip, zip_file_t *file, const zip_stat_t &about, std::int64_t diskBytes, std::int64_t cap, const ReadLimits &limits)
        : m_zip(std::move(zip))
        , m_file(file)
        , m_name(about.name)
        , m_packed(std::int64_t(about.comp_size))
        , m_promised(std::int64_t(about.size))
        , m_diskBytes(diskBytes)
        , m_cap(cap)
        , m_limits(limits)
    {}

    Result<std::int64_t> read(char *to, std::int64_t size) override
    {
        const zip_int64_t got = zip_fread(m_file.get(), to, zip_uint64_t(size));
        if (got < 0)
            return damaged("zip");
        m_unpacked += got;
        // Real bytes are counted: the sizes in a zip's table of contents are only claims.
        if (m_unpacked > m_cap)
            return Error{Error::Kind::BadData, QStringLiteral("\"%1\" in the zip unpacks to more than %2 MB: nothing was taken from it.")
                                                   .arg(QString::fromStdString(m_name))
                                                   .arg(m_cap >> 20)};
        if (const auto honest = checkRatio(m_packed, m_unpacked, m_limits); !honest)
            return honest.error();
        return std::int64_t(got);
    }
    std::int64_t bytesRead() const override
    {
        return m_promised <= 0 ? m_diskBytes : std::int64_t(double(m_diskBytes) * std::min(1.0, double(m_unpacked) / double(m_promised)));
    }
    std::int64_t bytesTotal() const override { return m_diskBytes; }
    std::string member() const override { return m_name; }

private:
    Zip m_zip;
    std::unique_ptr<zip_file_t, ZipCloser> m_file;
    std::string m_name;
    std::int64_t m_packed, m_promised, m_diskBytes, m_cap, m_unpacked = 0;
    ReadLimits m_limits;
};

Result<std::unique_ptr<ByteSource>> openEntry(Zip zip, zip_uint64_t index, const QString &path, std::int64_t cap, const ReadLimits &limits)
{
    zip_stat_t about;
    if (zip_stat_index(zip.get(), index, 0, &about) != 0)
        return damaged("zip");
    if (about.encryption_method != ZIP_EM_NONE)
        return Error{Error::Kind::BadData, QStringLiteral("The zip is locked with a password: unpack it and drop the file inside.")};
    zip_file_t *file = zip_fopen_index(zip.get(), index, 0);
    if (!file)
        return damaged("zip");
    return std::unique_ptr<ByteSource>(std::make_unique<ZipSource>(std::move(zip), file, about, QFileInfo(path).size(), cap, limits));
}

/// Folders, macOS's shadow files and hidden files are not data.
bool isData(const QString &name)
{
    return !name.endsWith(u'/') && !name.startsWith(QLatin1String("__MACOSX")) && !name.section(u'/', -1).startsWith(u'.');
}

} // namespace

Result<Packing> zipIsWorkbook(const QString &path, const ReadLimits &limits)
{
    const auto zip = openZip(path, limits);
    if (!zip)
        return zip.error();
    if (zip_name_locate(zip->get(), "xl/workbook.xml", ZIP_FL_NOCASE) < 0)
        return Packing::Zip;
    if (QFileInfo(path).size() > limits.maxContainerBytes)
        return Error{
            Error::Kind::BadData,
            QStringLiteral("The workbook is larger than %1 MB: save it as CSV and drop that.").arg(limits.maxContainerBytes >> 20)};
    return Packing::Workbook;
}

Result<std::unique_ptr<ByteSource>> openGzip(std::unique_ptr<ByteSource> packed, const ReadLimits &limits)
{
    return std::unique_ptr<ByteSource>(std::make_unique<GzipSource>(std::move(packed), limits));
}

Result<std::unique_ptr<ByteSource>> openZipMember(const QString &path, const ReadLimits &limits)
{
    auto zip = openZip(path, limits);
    if (!zip)
        return zip.error();
    QStringList names;
    zip_int64_t chosen = -1;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip->get(), 0); ++i) {
        const QString name = QString::fromUtf8(zip_get_name(zip->get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS));
        if (!isData(name))
            continue;
        names << name;
        chosen = i;
    }
    if (names.isEmpty())
        return Error{Error::Kind::BadData, QStringLiteral("The zip holds no file.")};
    if (names.size() > 1)
        return Error{Error::Kind::BadData, QStringLiteral("The zip holds %1 files (%2): unpack it and drop the one you mean.")
                                               .arg(names.size())
                                               .arg(names.mid(0, 5).join(QLatin1String(", ")))};
    return openEntry(std::move(*zip), zip_uint64_t(chosen), path, limits.maxUnpackedBytes, limits);
}

Result<std::unique_ptr<ByteSource>> openZipPart(const QString &path, const std::string &name, const ReadLimits &limits)
{
    auto zip = openZip(path, limits);
    if (!zip)
        return zip.error();
    const zip_int64_t index = zip_name_locate(zip->get(), name.c_str(), ZIP_FL_NOCASE);
    if (index < 0)
        return Error{Error::Kind::NotFound, QStringLiteral("The workbook has no part %1.").arg(QString::fromStdString(name))};
    return openEntry(std::move(*zip), zip_uint64_t(index), path, limits.maxEntryBytes, limits);
}

} // namespace tradewind
