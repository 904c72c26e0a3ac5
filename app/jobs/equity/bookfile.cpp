// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/bookfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xxhash.h>

#include <cstdio>
#include <cstring>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t magic = 0x316b6f6f42445754; // "TWDBook1" on the machines this runs on; another byte order is another magic
constexpr qint64 step = 64;                         // columns begin on cache lines
constexpr qint64 block = 1 << 20;

struct Header
{
    std::uint64_t magic = 0;
    std::uint64_t checksum = 0; ///< XXH3 of everything behind this number
    BookFileKey key;
    struct
    {
        std::uint64_t at = 0, size = 0;
    } sections[BookFile::mostSections];
    std::uint64_t size = 0; ///< of the whole file
};

constexpr qint64 checkedFrom = offsetof(Header, key);

qint64 paddedTo(qint64 size)
{
    return (size + step - 1) / step * step;
}

class Checksum
{
public:
    Checksum() { XXH3_64bits_reset(m_state.get()); }
    void add(const void *bytes, std::size_t size) { XXH3_64bits_update(m_state.get(), bytes, size); }
    std::uint64_t value() const { return XXH3_64bits_digest(m_state.get()); }

private:
    struct Free
    {
        void operator()(XXH3_state_t *state) const { XXH3_freeState(state); }
    };
    std::unique_ptr<XXH3_state_t, Free> m_state{XXH3_createState()};
};

/// Read, not mapped: a disk that fails now is told as an error, and pages that are only checked do not count as ours.
std::optional<std::uint64_t> checksumOf(QFile &file)
{
    Checksum sum;
    std::vector<char> bytes(static_cast<std::size_t>(block));
    if (!file.seek(checkedFrom))
        return std::nullopt;
    while (!file.atEnd()) {
        const qint64 read = file.read(bytes.data(), block);
        if (read <= 0)
            return std::nullopt;
        sum.add(bytes.data(), static_cast<std::size_t>(read));
    }
    return sum.value();
}

/// What killed programs left half written.
void removeLeftovers(const QString &path)
{
    const QFileInfo place(path);
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo &left : place.dir().entryInfoList({place.fileName() + u".part-*"_s}, QDir::Files)) {
        if (left.lastModified() < yesterday)
            QFile::remove(left.filePath());
    }
}

} // namespace

std::shared_ptr<const BookFile> BookFile::open(const QString &path, std::uint64_t layout, std::int64_t token)
{
    std::shared_ptr<BookFile> book(new BookFile);
    QFile &file = book->m_file;
    file.setFileName(path);
    if (token == 0 || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return nullptr;
    Header header;
    if (file.read(reinterpret_cast<char *>(&header), sizeof header) != sizeof header || header.magic != magic ||
        header.key.layout != layout || header.key.token != token || static_cast<qint64>(header.size) != file.size())
        return nullptr;
    if (checksumOf(file) != header.checksum)
        return nullptr;
    book->m_size = file.size();
    book->m_bytes = file.map(0, book->m_size);
    if (book->m_bytes == nullptr)
        return nullptr;
    for (std::size_t i = 0; i < mostSections; ++i) {
        const auto &section = header.sections[i];
        if (section.at > header.size || section.size > header.size - section.at || section.at % step != 0)
            return nullptr;
        book->m_sections[i] = {reinterpret_cast<const std::byte *>(book->m_bytes) + section.at, static_cast<std::size_t>(section.size)};
    }
    book->m_key = header.key;
    return book;
}

bool BookFile::write(const QString &path, const BookFileKey &key, const Sections &sections)
{
    removeLeftovers(path);
    Header header;
    header.magic = magic;
    header.key = key;
    qint64 end = paddedTo(sizeof header);
    for (std::size_t i = 0; i < mostSections; ++i) {
        header.sections[i].at = static_cast<std::uint64_t>(end);
        header.sections[i].size = sections[i].size();
        end = paddedTo(end + static_cast<qint64>(sections[i].size()));
    }
    header.size = static_cast<std::uint64_t>(end);

    QTemporaryFile file(path + u".part-XXXXXX"_s); // readable by this user alone: it holds names
    if (!file.open())
        return false;
    Checksum sum;
    bool isWritten = true;
    const auto put = [&](const void *bytes, qint64 size) {
        static constexpr char zeros[step] = {};
        const qint64 gap = paddedTo(size) - size;
        isWritten = isWritten && file.write(static_cast<const char *>(bytes), size) == size && file.write(zeros, gap) == gap;
        sum.add(bytes, static_cast<std::size_t>(size));
        sum.add(zeros, static_cast<std::size_t>(gap));
    };
    char first[(sizeof header + step - 1) / step * step] = {};
    std::memcpy(first, &header, sizeof header);
    isWritten = file.write(first, sizeof first) == sizeof first;
    sum.add(first + checkedFrom, sizeof first - checkedFrom);
    for (const auto &section : sections)
        put(section.data(), static_cast<qint64>(section.size()));
    header.checksum = sum.value();
    isWritten = isWritten && file.seek(offsetof(Header, checksum)) &&
                file.write(reinterpret_cast<const char *>(&header.checksum), sizeof header.checksum) == sizeof header.checksum &&
                file.flush();
    // rename(2) takes the place of a file that others have open; where the system refuses that, the old file stays and is not used.
    if (!isWritten || std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return false;
    file.setAutoRemove(false);
    return true;
}

void BookFile::forget() const
{
#ifdef Q_OS_LINUX
    madvise(const_cast<uchar *>(m_bytes), static_cast<std::size_t>(m_size), MADV_DONTNEED);
#endif
}

} // namespace tradewind
