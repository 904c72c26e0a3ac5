// SPDX-License-Identifier: Apache-2.0
// Everything the simulated vendors hold, and how it changes: the truth a sync is measured against.
#pragma once

#include "base/result.h"
#include "connectors/network/networkpreset.h"
#include "jobs/simulator/inventedrecords.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace tradewind {

struct SimulatedStream
{
    std::vector<InventedRecord> records;
};

struct SimulatedNote
{
    std::string target, text;
    std::string event, dueAt; ///< of the place of the preset it came to; dueAt: of a task
};

/// One vendor with its streams and the notes that were written to it.
struct SimulatedVendor
{
    NetworkPreset preset;
    std::uint32_t ordinal = 0;
    std::map<std::string, SimulatedStream> streams; ///< by stream id
    std::vector<SimulatedNote> notes;
};

class VendorState
{
public:
    /// `customers` of each vendor; a stream of stock holds a quarter as many. Errors: those of the presets and of SampleFacts.
    static Result<VendorState> make(std::uint64_t seed, int customers, qint64 nowMs, std::vector<NetworkPreset> presets);

    std::vector<SimulatedVendor> &vendors() { return m_vendors; }
    [[nodiscard]] const std::vector<SimulatedVendor> &vendors() const { return m_vendors; }
    [[nodiscard]] SimulatedVendor *vendor(const std::string &presetId);

    /// Changes this share of the records of each vendor; the same people in all of its streams. How many rows per stream.
    std::map<std::string, int> change(double share, qint64 nowMs);
    /// What a book says of a vehicle.
    [[nodiscard]] std::vector<InventedRecord> values(const SimulatedVendor &vendor, const VendorStream &stream, const std::string &vin,
                                                     int odometer) const;
    /// stream → {entity, records: [{key, values, lines}]}.
    [[nodiscard]] QJsonObject truth() const;
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    [[nodiscard]] QDate today() const { return m_today; }
    static constexpr int historyDays = 62;

private:
    std::uint64_t m_seed = 1, m_round = 0;
    QDate m_today;
    std::vector<SimulatedVendor> m_vendors;
};

} // namespace tradewind
