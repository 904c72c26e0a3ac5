// SPDX-License-Identifier: Apache-2.0
// May this repair order go to ready: only with a whole inspection, or with a written reason for none (S8–S10).
#pragma once

#include "domain/inspection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tradewind {

enum class GateHold : std::uint8_t {
    NoInspection,   ///< nobody has begun one
    PointsOpen,     ///< points are still to be looked at
    PhotoMissing,   ///< a red or yellow line without a photo
    NotMarkedDone,  ///< all there, but the technician has not finished it
    ExceptionWords, ///< a custom exception without its reason
};

struct GateFinding
{
    GateHold hold = GateHold::NoInspection;
    std::string line; ///< PhotoMissing: the line's name
    int count = 0;    ///< PointsOpen: how many
    bool operator==(const GateFinding &) const = default;
};

/// The answer of the gate. Held until `holds` is empty.
struct Gate
{
    std::vector<GateFinding> holds;
    bool isExcepted = false; ///< passes without an inspection, and is reported as such
    bool mayBeReady() const { return holds.empty(); }
    int photosMissing() const;
    bool operator==(const Gate &) const = default;
};

/// Holds a repair order at "ready for pickup" while its inspection is not whole: every planned point looked at, at least one photo on each
/// red and yellow line, marked done. An exception passes it; a custom one only with its reason in words.
[[nodiscard]] Gate gateOf(const InspectionRecord *inspection);

/// Completion and exceptions of some repair orders, so that exceptions cannot hide misses (S10).
struct GateReport
{
    int orders = 0, complete = 0, missed = 0;
    int warrantyOnly = 0, declinedAtWriteUp = 0, fleet = 0, custom = 0;
    int excepted() const { return warrantyOnly + declinedAtWriteUp + fleet + custom; }
    /// Whole inspections of the orders that needed one; nothing when none did.
    std::optional<double> completion() const;
    /// The same as if no exception counted: the two drifting apart is the sign to look at.
    std::optional<double> completionWithoutExceptions() const;
    void add(const Gate &gate, InspectionException exception);
    bool operator==(const GateReport &) const = default;
};

} // namespace tradewind
