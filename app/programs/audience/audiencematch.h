// SPDX-License-Identifier: Apache-2.0
// Who fits an audience: column by column over everybody at once, so that a million are counted while a person types.
#pragma once

#include "domain/condition.h"
#include "domain/equitybook.h"

#include <functional>
#include <vector>

namespace tradewind {

/// One fact of every row: numbers in the unit of its kind, unknown32 where not known. Word facts number their words from 0.
struct AudienceColumn
{
    std::vector<std::int32_t> numbers;
    QStringList words; ///< Word only
};

/// A set of rows, one bit each.
class RowSet
{
public:
    explicit RowSet(std::size_t rows, bool all = false);

    std::size_t rows() const { return m_rows; }
    bool contains(std::size_t row) const { return (m_bits[row / 64] >> (row % 64) & 1U) != 0; }
    void insert(std::size_t row) { m_bits[row / 64] |= std::uint64_t{1} << (row % 64); }
    std::size_t count() const;
    RowSet &operator&=(const RowSet &other);
    RowSet &operator|=(const RowSet &other);
    RowSet &operator-=(const RowSet &other); ///< without the rows of `other`
    bool operator==(const RowSet &) const = default;

private:
    friend RowSet rowsOfCondition(const FactCondition &condition, const AudienceColumn &column, std::int32_t today);

    std::size_t m_rows = 0;
    std::vector<std::uint64_t> m_bits;
};

/// Where columns come from; asked once for each fact an audience names.
using ColumnOf = std::function<const AudienceColumn &(Fact fact)>;

/// The rows that fit `audience` on the epoch day `today`. An empty "all" fits everybody, an empty "any" nobody. Pure.
RowSet rowsOf(const FactCondition &audience, std::size_t rows, std::int32_t today, const ColumnOf &columnOf);
/// The rows that fit one condition.
RowSet rowsOfCondition(const FactCondition &condition, const AudienceColumn &column, std::int32_t today);

} // namespace tradewind
