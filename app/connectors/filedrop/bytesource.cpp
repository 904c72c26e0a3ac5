// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/bytesource.h"

#include "connectors/filedrop/packedsource.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstring>

namespace tradewind {

namespace {

class PlainSource final : public ByteSource
{
public:
    explicit PlainSource(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
        , m_total(m_file->size())
    {}

    Result<std::int64_t> read(char *to, std::int64_t size) override
    {
        const qint64 got = m_file->read(to, size);
        if (got < 0)
            return Error{Error::Kind::Unavailable, QStringLiteral("The disk stopped answering: %1.").arg(m_file->errorString())};
        m_read += got;
        return std::int64_t(got);
    }
    std::int64_t bytesRead() const override { return m_read; }
    std::int64_t bytesTotal() const override { return m_total; }

private:
    std::unique_ptr<QFile> m_file;
    std::int64_t m_total = 0, m_read = 0;
};

/// A source that changes the bytes of another on their way.
class WrappedSource : public ByteSource
{
public:
    explicit WrappedSource(std::unique_ptr<ByteSource> inner)
        : m_inner(std::move(inner))
    {}
    std::int64_t bytesRead() const override { return m_inner->bytesRead(); }
    std::int64_t bytesTotal() const override { return m_inner->bytesTotal(); }
    std::string member() const override { return m_inner->member(); }

protected:
    std::unique_ptr<ByteSource> m_inner;
};

class Windows1252Source final : public WrappedSource
{
public:
    using WrappedSource::WrappedSource;

    Result<std::int64_t> read(char *to, std::int64_t size) override
    {
        std::array<char, 16384> block; // a byte becomes at most three
        const auto got = m_inner->read(block.data(), std::min<std::int64_t>(std::int64_t(block.size()), size / 3));
        if (!got)
            return got;
        char *out = to;
        for (std::int64_t i = 0; i < *got; ++i)
            out = appendUtf8(out, codePoint(static_cast<unsigned char>(block[std::size_t(i)])));
        return std::int64_t(out - to);
    }

private:
    static char32_t codePoint(unsigned char byte)
    {
        // The 32 places where Windows-1252 differs from Latin-1; the five it leaves open become U+FFFD.
        static constexpr char16_t high[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                              0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                              0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
        return byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80] : byte;
    }
    static char *appendUtf8(char *out, char32_t c)
    {
        if (c < 0x80) {
            *out++ = char(c);
        } else if (c < 0x800) {
            *out++ = char(0xC0 | (c >> 6));
            *out++ = char(0x80 | (c & 0x3F));
        } else {
            *out++ = char(0xE0 | (c >> 12));
            *out++ = char(0x80 | ((c >> 6) & 0x3F));
            *out++ = char(0x80 | (c & 0x3F));
        }
        return out;
    }
};

class MarklessSource final : public WrappedSource
{
public:
    using WrappedSource::WrappedSource;

    Result<std::int64_t> read(char *to, std::int64_t size) override
    {
        if (m_started)
            return m_inner->read(to, size);
        m_started = true;
        std::int64_t have = 0;
        while (have < 3) {
            const auto got = m_inner->read(to + have, size - have);
            if (!got)
                return got;
            if (*got == 0)
                break;
            have += *got;
        }
        if (have >= 3 && std::memcmp(to, "\xEF\xBB\xBF", 3) == 0) {
            have -= 3;
            std::memmove(to, to + 3, std::size_t(have));
            if (have == 0)
                return m_inner->read(to, size);
        }
        return have;
    }

private:
    bool m_started = false;
};

Result<std::unique_ptr<QFile>> openPlain(const QString &path)
{
    const QFileInfo about(path);
    const QString name = about.fileName().isEmpty() ? path : about.fileName();
    if (!about.exists())
        return Error{Error::Kind::NotFound, QStringLiteral("There is no file \"%1\".").arg(name)};
    if (about.isDir())
        return Error{Error::Kind::Denied,
                     QStringLiteral("\"%1\" is a folder, not a file: choose a file in it, or watch the folder in Setup.").arg(name)};
    // A pipe or device has no size and may never end.
    if (!about.isFile())
        return Error{Error::Kind::Denied, QStringLiteral("\"%1\" is not an ordinary file.").arg(name)};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        if (file->error() == QFileDevice::PermissionsError || !about.isReadable())
            return Error{
                Error::Kind::Denied,
                QStringLiteral("You may not read \"%1\": ask whoever owns it for permission, or copy it to your own folder.").arg(name)};
        return Error{Error::Kind::Unavailable, QStringLiteral("\"%1\" cannot be opened: %2.").arg(name, file->errorString())};
    }
    if (file->size() == 0)
        return Error{Error::Kind::BadData, QStringLiteral("\"%1\" is empty: export it again.").arg(name)};
    return file;
}

} // namespace

Result<void> checkRatio(std::int64_t packed, std::int64_t unpacked, const ReadLimits &limits)
{
    if (unpacked <= limits.ratioFreeBytes || unpacked / limits.maxRatio <= packed)
        return {};
    return Error{Error::Kind::BadData,
                 QStringLiteral(
                     "The packed file grows more than %1 times (%2 MB out of %3 KB), which no real export does: nothing was taken from it.")
                     .arg(limits.maxRatio)
                     .arg(unpacked >> 20)
                     .arg((packed + 1023) >> 10)};
}

Result<Packing> packingOf(const QString &path, const ReadLimits &limits)
{
    auto file = openPlain(path);
    if (!file)
        return file.error();
    const QByteArray start = (*file)->read(4);
    if (start.startsWith("\x1f\x8b"))
        return Packing::Gzip;
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return zipIsWorkbook(path, limits);
    return Packing::Plain;
}

Result<std::unique_ptr<ByteSource>> openBytes(const QString &path, Packing packing, const ReadLimits &limits)
{
    if (packing == Packing::Zip || packing == Packing::Workbook)
        return openZipMember(path, limits);
    auto plain = openPart(path, 0);
    if (!plain)
        return plain.error();
    return packing == Packing::Gzip ? openGzip(std::move(*plain), limits) : std::move(plain);
}

Result<std::unique_ptr<ByteSource>> openPart(const QString &path, std::int64_t from)
{
    auto file = openPlain(path);
    if (!file)
        return file.error();
    if (!(*file)->seek(from))
        return Error{Error::Kind::Unavailable, QStringLiteral("The disk stopped answering: %1.").arg((*file)->errorString())};
    return std::unique_ptr<ByteSource>(std::make_unique<PlainSource>(std::move(*file)));
}

std::unique_ptr<ByteSource> fromWindows1252(std::unique_ptr<ByteSource> source)
{
    return std::make_unique<Windows1252Source>(std::move(source));
}

std::unique_ptr<ByteSource> withoutByteOrderMark(std::unique_ptr<ByteSource> source)
{
    return std::make_unique<MarklessSource>(std::move(source));
}

} // namespace tradewind
