// SPDX-License-Identifier: Apache-2.0
// Turns raw rows into records by a preset, or says in words why it cannot.
#pragma once

#include "connectors/filedrop/preset.h"
#include "connectors/filedrop/rowstream.h"
#include "domain/records.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tradewind {

/// Why one row is not taken in. Texts are UTF-8; `value` is the customer's data: mask it in logs.
struct RejectReason
{
    std::string column;      ///< as the file spells it; empty when the whole row is at fault
    std::string value;       ///< as the file has it, at most 200 bytes
    std::string sentence;    ///< what is wrong
    std::string likelyCause; ///< what usually leads to it, and so what to look at
    bool operator==(const RejectReason &) const = default;
};

/// A value that was put right or left out while its row was kept.
struct CleanedValue
{
    std::string column, value, sentence;
};

/// Maps the rows of one file. Built once, then used row by row on one thread.
class RowMapper
{
public:
    /// Errors: BadData when a required column has no match among `headers` (names it and its aliases) or the preset names an unknown place.
    [[nodiscard]] static Result<RowMapper> make(const Preset &preset, const std::vector<std::string> &headers);
    RowMapper(RowMapper &&) noexcept;
    RowMapper &operator=(RowMapper &&) noexcept;
    ~RowMapper();

    /// Fills `reused` from the row, or says why not; then `reused` must not be read. Pass the same record again: its memory is kept.
    [[nodiscard]] std::optional<RejectReason> map(const RawRow &row, Record &reused);
    /// XXH3 64 of the preset's key columns (trimmed, upper case); 0 when the row has none of them.
    [[nodiscard]] std::uint64_t keyHash(const RawRow &row) const;
    /// What the last map() put right; empty for most rows.
    [[nodiscard]] const std::vector<CleanedValue> &cleaned() const;
    /// Over all rows mapped so far: how many values the preset looked for, and how many of them were there.
    [[nodiscard]] std::int64_t placesAsked() const;
    [[nodiscard]] std::int64_t placesSaid() const;
    /// Headers that no rule of the preset uses.
    [[nodiscard]] const std::vector<std::string> &unusedHeaders() const;

private:
    struct Plan;
    explicit RowMapper(std::unique_ptr<Plan> plan);
    std::unique_ptr<Plan> m_plan;
};

} // namespace tradewind
