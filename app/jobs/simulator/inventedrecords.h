// SPDX-License-Identifier: Apache-2.0
// Invents the records a simulated vendor holds: the same for the same seed, with a value at every place a preset can read.
#pragma once

#include "connectors/filedrop/preset.h"
#include "domain/records.h"
#include "jobs/sample/samplefacts.h"

#include <map>

namespace tradewind {

/// What one record is told: texts by place name, as connectors/filedrop/placetext.h writes them. Lines of a repair order come after it.
struct InventedRecord
{
    std::string key;                                       ///< the vendor's own number of it
    std::map<std::string, std::string> values;             ///< place → text
    std::vector<std::map<std::string, std::string>> lines; ///< of a repair order
    qint64 updatedMs = 0;
    bool operator==(const InventedRecord &) const = default;
};

/// Where in the numbering of people and vehicles a preset's records begin, so that no two vendors share one.
struct InventedPlace
{
    std::uint64_t seed = 1;
    std::uint32_t preset = 0, stream = 0; ///< ordinals
    QDate today;
};

/// The record at one place of the numbering. Person i of a preset is the same in all of its streams.
[[nodiscard]] InventedRecord inventRecord(const Preset &rows, const SampleFacts &facts, const InventedPlace &place, std::uint32_t index);
/// What one book says of one vehicle; empty values when it does not know it.
[[nodiscard]] std::vector<InventedRecord> inventValues(const Preset &rows, const InventedPlace &place, const std::string &vin,
                                                       int odometer);
/// Changes a phone number and an amount, as a vendor's user would.
void changeRecord(InventedRecord &record, const Preset &rows, std::uint64_t round);

/// The invented texts as the record the program should come to.
[[nodiscard]] Record recordOf(const Preset &rows, const std::map<std::string, std::string> &values);

} // namespace tradewind
