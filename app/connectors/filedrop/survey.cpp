// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/survey.h"

#include "connectors/filedrop/fieldtext.h"

#include <QFileInfo>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <future>
#include <limits>

namespace tradewind {

namespace {

constexpr std::int64_t kPieceBytes = 32 << 20; // a file's hash depends on it
constexpr std::int64_t kToTheEnd = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kBlockBytes = 1 << 18, kBeginning = 1 << 16;
constexpr int kLongestTail = 3; // bytes of a UTF-8 character behind its first

bool isTail(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// A part of a file. A character that is cut in two by its end belongs to it, and one cut by its beginning to the part before.
class Piece
{
public:
    explicit Piece(bool isFirst)
        : m_isFirst(isFirst)
        , m_tailsBefore(isFirst ? 0 : kLongestTail)
    {
        XXH3_128bits_reset(m_hash.get());
    }

    /// The next of its bytes.
    void take(std::string_view bytes)
    {
        XXH3_128bits_update(m_hash.get(), bytes.data(), bytes.size());
        if (m_isFirst && m_found.beginning.size() < kBeginning)
            m_found.beginning += bytes.substr(0, kBeginning - m_found.beginning.size());
        m_found.hasNuls = m_found.hasNuls || std::memchr(bytes.data(), 0, bytes.size()) != nullptr;
        for (; m_tailsBefore > 0 && !bytes.empty() && isTail(bytes.front()); bytes.remove_prefix(1))
            --m_tailsBefore;
        if (!bytes.empty())
            m_tailsBefore = 0;
        m_found.isUtf8 = m_found.isUtf8 && m_utf8.take(bytes);
    }

    /// The first bytes behind its end.
    void takeBehind(std::string_view bytes)
    {
        for (const char &byte : bytes) {
            if (!isTail(byte) && !m_utf8.isInside())
                break;
            m_found.isUtf8 = m_found.isUtf8 && m_utf8.take({&byte, 1});
        }
    }

    Survey found()
    {
        const XXH128_hash_t hash = XXH3_128bits_digest(m_hash.get());
        m_found.hash = {hash.high64, hash.low64};
        return std::move(m_found);
    }

private:
    struct Free
    {
        void operator()(XXH3_state_t *state) const { XXH3_freeState(state); }
    };
    const bool m_isFirst;
    int m_tailsBefore;
    std::unique_ptr<XXH3_state_t, Free> m_hash{XXH3_createState()};
    Utf8Check m_utf8;
    Survey m_found;
};

/// `bytes` stand where the piece begins; it has `size` of them.
Result<Survey> surveyPiece(ByteSource &bytes, bool isFirst, std::int64_t size)
{
    Piece piece(isFirst);
    std::vector<char> block(kBlockBytes);
    for (std::int64_t left = size; left > 0;) {
        const auto got = bytes.read(block.data(), std::min(left, std::int64_t(block.size())));
        if (!got)
            return got.error();
        if (*got == 0)
            return piece.found();
        piece.take({block.data(), std::size_t(*got)});
        left -= *got;
    }
    const auto behind = bytes.read(block.data(), kLongestTail);
    if (!behind)
        return behind.error();
    piece.takeBehind({block.data(), std::size_t(*behind)});
    return piece.found();
}

FileHash joined(const std::vector<Survey> &pieces)
{
    std::vector<FileHash> hashes;
    for (const Survey &piece : pieces)
        hashes.push_back(piece.hash);
    if (hashes.size() == 1)
        return hashes.front();
    const XXH128_hash_t hash = XXH3_128bits(hashes.data(), hashes.size() * sizeof(FileHash));
    return {hash.high64, hash.low64};
}

} // namespace

Result<Survey> surveyFile(const QString &path)
{
    const std::int64_t count = std::max<std::int64_t>(1, (QFileInfo(path).size() + kPieceBytes - 1) / kPieceBytes);
    std::vector<Survey> pieces(static_cast<std::size_t>(count));
    std::atomic<std::int64_t> next = 0;
    const auto surveySome = [&]() -> Result<void> {
        for (std::int64_t i = next++; i < count; i = next++) {
            const auto bytes = openPart(path, i * kPieceBytes);
            if (!bytes)
                return bytes.error();
            // The last takes in what was written to the file since.
            auto found = surveyPiece(**bytes, i == 0, i + 1 < count ? kPieceBytes : kToTheEnd);
            if (!found)
                return found.error();
            pieces[std::size_t(i)] = *std::move(found);
        }
        return {};
    };
    std::future<Result<void>> others;
    if (count > 1)
        others = std::async(std::launch::async, surveySome);
    auto done = surveySome();
    if (others.valid()) {
        const auto theirs = others.get();
        if (done)
            done = theirs;
    }
    if (!done)
        return done.error();
    Survey survey = pieces.front();
    survey.hash = joined(pieces);
    survey.isUtf8 = std::all_of(pieces.begin(), pieces.end(), [](const Survey &piece) { return piece.isUtf8; });
    survey.hasNuls = std::any_of(pieces.begin(), pieces.end(), [](const Survey &piece) { return piece.hasNuls; });
    return survey;
}

Result<Survey> surveyBytes(ByteSource &source)
{
    return surveyPiece(source, true, kToTheEnd);
}

} // namespace tradewind
