// SPDX-License-Identifier: Apache-2.0
#include "programs/audience/audiencematch.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>

namespace tradewind {

namespace {

constexpr std::int32_t largest = std::numeric_limits<std::int32_t>::max();

/// Known numbers between two ends, both included. unknown32 is the smallest number there is, so `from` above it leaves it out.
struct Span
{
    std::int32_t from = unknown32 + 1, to = largest;
};

std::int32_t clamped(std::int64_t number)
{
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(number, unknown32 + 1, largest));
}

Span columnSpan(const FactCondition &condition, std::int32_t today)
{
    if (condition.test == ConditionTest::Unknown)
        return {unknown32, unknown32};
    const FactSpan span = spanOf(condition, today);
    return {clamped(span.from), clamped(span.to)};
}

/// Which numbers of a Word column are among the condition's words.
std::vector<std::uint8_t> chosenWords(const FactCondition &condition, const AudienceColumn &column)
{
    std::vector<std::uint8_t> chosen(static_cast<std::size_t>(column.words.size()), 0);
    for (std::size_t at = 0; at < chosen.size(); ++at)
        chosen[at] = condition.words.contains(column.words.at(static_cast<qsizetype>(at)), Qt::CaseInsensitive) ? 1 : 0;
    return chosen;
}

/// 64 bytes of 0 or 1 as 64 bits, eight at a time: the product moves bit 0 of byte i to bit 56 + i, and nothing carries.
std::uint64_t packed(const std::array<std::uint8_t, 64> &bytes)
{
    std::uint64_t bits = 0;
    for (std::size_t group = 0; group < 8; ++group) {
        std::uint64_t eight = 0;
        for (std::size_t byte = 0; byte < 8; ++byte) // a single load on little-endian machines
            eight |= std::uint64_t{bytes[group * 8 + byte]} << (byte * 8);
        bits |= ((eight * 0x0102'0408'1020'4080U) >> 56) << (group * 8);
    }
    return bits;
}

} // namespace

RowSet::RowSet(std::size_t rows, bool all)
    : m_rows(rows)
    , m_bits((rows + 63) / 64, all ? ~std::uint64_t{0} : 0)
{
    if (all && rows % 64 != 0)
        m_bits.back() = (std::uint64_t{1} << (rows % 64)) - 1;
}

std::size_t RowSet::count() const
{
    return std::accumulate(m_bits.begin(), m_bits.end(), std::size_t{0},
                           [](std::size_t sum, std::uint64_t bits) { return sum + static_cast<std::size_t>(std::popcount(bits)); });
}

RowSet &RowSet::operator&=(const RowSet &other)
{
    for (std::size_t at = 0; at < m_bits.size(); ++at)
        m_bits[at] &= other.m_bits[at];
    return *this;
}

RowSet &RowSet::operator|=(const RowSet &other)
{
    for (std::size_t at = 0; at < m_bits.size(); ++at)
        m_bits[at] |= other.m_bits[at];
    return *this;
}

RowSet &RowSet::operator-=(const RowSet &other)
{
    for (std::size_t at = 0; at < m_bits.size(); ++at)
        m_bits[at] &= ~other.m_bits[at];
    return *this;
}

RowSet rowsOfCondition(const FactCondition &condition, const AudienceColumn &column, std::int32_t today)
{
    RowSet found(column.numbers.size());
    const bool isWords = condition.test == ConditionTest::AnyOf || condition.test == ConditionTest::NoneOf;
    const std::vector<std::uint8_t> chosen = isWords ? chosenWords(condition, column) : std::vector<std::uint8_t>{};
    const std::uint8_t wanted = condition.test == ConditionTest::AnyOf ? 1 : 0;
    const Span span = columnSpan(condition, today);
    std::array<std::uint8_t, 64> fits{};
    for (std::size_t at = 0; at < found.m_bits.size(); ++at) {
        const std::int32_t *numbers = column.numbers.data() + at * 64;
        const std::size_t here = std::min<std::size_t>(64, found.m_rows - at * 64);
        if (isWords) {
            for (std::size_t row = 0; row < here; ++row)
                fits[row] = numbers[row] != unknown32 && chosen[static_cast<std::size_t>(numbers[row])] == wanted ? 1 : 0;
        } else {
            for (std::size_t row = 0; row < here; ++row)
                fits[row] =
                    static_cast<std::uint8_t>(static_cast<int>(numbers[row] >= span.from) & static_cast<int>(numbers[row] <= span.to));
        }
        std::fill(fits.begin() + static_cast<std::ptrdiff_t>(here), fits.end(), std::uint8_t{0});
        found.m_bits[at] = packed(fits);
    }
    return found;
}

RowSet rowsOf(const FactCondition &audience, std::size_t rows, std::int32_t today, const ColumnOf &columnOf)
{
    if (audience.kind == FactCondition::Kind::Test)
        return rowsOfCondition(audience, columnOf(audience.fact), today);
    const FactCondition::Kind kind = audience.kind;
    RowSet found(rows, kind != FactCondition::Kind::Any);
    for (const FactCondition &part : audience.parts) {
        const RowSet fits = rowsOf(part, rows, today, columnOf);
        if (kind == FactCondition::Kind::All)
            found &= fits;
        else if (kind == FactCondition::Kind::Any)
            found |= fits;
        else
            found -= fits;
    }
    return found;
}

} // namespace tradewind
