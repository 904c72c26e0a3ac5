// SPDX-License-Identifier: Apache-2.0
// Guesses where the columns of an unknown file go, and makes a preset of what the person agreed to.
#pragma once

#include "connectors/filedrop/preset.h"

#include <string>
#include <vector>

namespace tradewind {

/// How sure a guess is; the screen shows three bars and the word.
enum class Certainty : std::uint8_t {
    Sure,    ///< name and content agree
    Likely,  ///< only the content, or only the name, says so
    Asks,    ///< law or ambiguity: a person must choose
    LeftOut, ///< nothing of use in it
};

/// One column of the file and where it may go.
struct ColumnGuess
{
    std::string column;
    FieldRule rule; ///< `to` is empty while nothing is guessed; `from` names the column
    Certainty certainty = Certainty::LeftOut;
    double filled = 0;   ///< share of sample rows with a value, 0 to 1
    double unusable = 0; ///< share of values that the place could not take: those rows would be rejected or their value left out
    std::string seen;    ///< one fact: "$250.00 to $45,000.00", "2 of 50 cannot be read: 13/31/2021"
    bool operator==(const ColumnGuess &) const = default;
};

struct MappingGuess
{
    Entity entity = Entity::Deal;
    std::string likePreset; ///< the compiled-in preset that knows most of the columns; empty when none does
    std::vector<ColumnGuess> columns;
    bool operator==(const MappingGuess &) const = default;
};

/// A guess for a file with these column names and first rows (fields as text, ragged rows are ignored). Pure; `known` are the presets to
/// learn names from.
[[nodiscard]] MappingGuess guessMapping(const std::vector<std::string> &headers, const std::vector<std::vector<std::string>> &sampleRows,
                                        const std::vector<Preset> &known);

/// A guess for one column when the person has chosen its place: what its values would become there.
[[nodiscard]] ColumnGuess tryPlace(Entity entity, const std::string &column, const FieldRule &rule, const std::vector<std::string> &values);

/// A preset of the columns that have a place. Two columns of one place become one rule, the first that is not blank wins.
/// Errors: BadData when no column makes a row the same row again (deal number, VIN …); the sentence names what is needed.
[[nodiscard]] Result<Preset> presetFromMapping(const std::string &id, const std::string &title, const MappingGuess &mapping);

} // namespace tradewind
