// SPDX-License-Identifier: Apache-2.0
// One rule of a preset bound to the columns of one file.
#pragma once

#include "connectors/filedrop/places.h"
#include "connectors/filedrop/rowmapper.h"

namespace tradewind {

/// What one step did with a row. Small, since forty are made a row and few have a reason.
struct StepResult
{
    bool wasSaid = false;                 ///< the place has a value now
    std::unique_ptr<RejectReason> reason; ///< the value cannot be used; else nothing
};

/// Reads a value from a row and writes it to one place.
class MapStep
{
public:
    MapStep(const FieldPlace &place, const FieldRule &rule, std::vector<int> columns, const std::vector<std::string> &headers,
            const std::vector<std::string> &blanks);

    [[nodiscard]] StepResult run(const RawRow &row, Record &record);
    /// Writes a fixed text as if it stood in the file.
    [[nodiscard]] StepResult write(std::string_view text, std::string_view column, Record &record);
    /// The first column that is not blank, trimmed; empty when all are. `column` is set to its number.
    [[nodiscard]] std::string_view pick(const RawRow &row, int &column) const;

    /// Whether an unusable value costs the row; else the place stays empty and the value is told as cleaned.
    [[nodiscard]] bool rejects() const { return m_rejects; }
    [[nodiscard]] bool isRequired() const { return m_rule.required; }
    [[nodiscard]] const FieldPlace &place() const { return *m_place; }
    [[nodiscard]] std::string_view columnName() const;

private:
    [[nodiscard]] bool isBlank(std::string_view text) const;
    template<typename T>
    T &at(Record &record) const
    {
        return (*std::get_if<At<T>>(&m_place->at))(record);
    }
    StepResult bad(std::string_view column, std::string_view text) const;
    StepResult writeText(std::string_view text, std::string_view column, Record &record);
    const std::string &spelled(std::string_view name);
    StepResult writeVin(std::string_view text, std::string_view column, Record &record);
    StepResult writeMoney(std::string_view text, std::string_view column, Record &record);
    StepResult writeDay(std::string_view text, std::string_view column, Record &record);
    StepResult writeWhole(std::string_view text, std::string_view column, Record &record);
    StepResult writeRate(std::string_view text, std::string_view column, Record &record);
    StepResult writeFlag(std::string_view text, std::string_view column, Record &record);
    StepResult writeWord(std::string_view text, std::string_view column, Record &record);

    const FieldPlace *m_place;
    FieldRule m_rule;
    std::vector<int> m_columns;
    std::vector<std::string> m_names;
    std::vector<std::string> m_blanks;
    enum class As : std::uint8_t { Plain, IfTrue, Cents, EpochMs, EpochSeconds, Fraction }; ///< of m_rule.as, asked for every value
    As m_as = As::Plain;
    bool m_rejects = false, m_zeroIsNone = false, m_dayFirst = false, m_isText = false;
    std::string m_scratch;
    std::vector<std::pair<std::string, std::string>> m_spelled; ///< names seen lately and how they are spelled: few make up most rows
};

/// A full name in one field, taken apart; words such as "LLC" make it a company.
void splitFullName(std::string_view text, CustomerRecord &customer);

} // namespace tradewind
