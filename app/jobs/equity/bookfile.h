// SPDX-License-Identifier: Apache-2.0
// A file of plain columns beside the store: whole and of the moment asked for, or not used at all.
#pragma once

#include <QFile>
#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <span>

namespace tradewind {

/// What a file was made from. Two that are equal hold the same columns.
struct BookFileKey
{
    std::uint64_t layout = 0;                   ///< of the columns in this build of the program
    std::int64_t token = 0;                     ///< drawn when nothing had changed; 0 is none (see BookMark)
    std::int32_t appraisedOn = 0;               ///< epoch day of the values worked out
    std::int32_t knownFrom = 0, knownUntil = 0; ///< days on which the same values are known
    std::int32_t checkpointMonth = 0;           ///< whose ledgers the lines hold
    std::uint64_t settings = 0;                 ///< a hash of what values were worked out under
    std::uint64_t answers = 0;                  ///< a hash of what the answers were worked out under
    bool operator==(const BookFileKey &) const = default;
};

/// An open file, mapped: its pages are the system's, shared by every program that has it open, and leave memory when it is short.
///
/// A file is written under a name of its own and then renamed, never changed in place; so whoever has an older one open keeps it.
class BookFile
{
public:
    static constexpr std::size_t mostSections = 16;
    using Sections = std::array<std::span<const std::byte>, mostSections>;

    /// nullptr unless the file is whole, undamaged, of this layout and this token.
    static std::shared_ptr<const BookFile> open(const QString &path, std::uint64_t layout, std::int64_t token);
    /// Puts a new file in the place of the old one; false when it could not, and the old one stays.
    static bool write(const QString &path, const BookFileKey &key, const Sections &sections);

    const BookFileKey &key() const { return m_key; }
    /// Empty when the section is not a whole number of `T`.
    template<typename T>
    std::span<const T> section(std::size_t number) const
    {
        const auto bytes = m_sections[number];
        if (bytes.size() % sizeof(T) != 0)
            return {};
        return {reinterpret_cast<const T *>(bytes.data()), bytes.size() / sizeof(T)};
    }
    /// Lets go of the pages read so far; they come back when they are asked for.
    void forget() const;

private:
    BookFile() = default;

    QFile m_file;
    const uchar *m_bytes = nullptr;
    qint64 m_size = 0;
    BookFileKey m_key;
    Sections m_sections;
};

} // namespace tradewind
