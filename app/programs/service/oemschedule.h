// SPDX-License-Identifier: Apache-2.0
// What the manufacturer asks for and when: the schedule a recommendation is held against (S18).
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tradewind {

/// How near a service is to staying safe, worst first: what a failed one can do.
enum class SafetyClass : std::uint8_t { Brakes, Tires, Suspension, Fluids, Electrical, Wear, Comfort };

/// One row of the schedule. Without `miles` and `months` the service is done when it is worn.
struct ScheduledService
{
    std::string name, key; ///< key: as serviceKey() of the name, or fewer of its words
    std::optional<int> miles, months;
    SafetyClass safety = SafetyClass::Wear;
    std::string make; ///< empty: every make
    bool operator==(const ScheduledService &) const = default;
};

/// A dealership's editable table; the built-in one is generic.
class OemSchedule
{
public:
    /// Reads the JSON of resources/service/schedule.json. Errors: BadData, naming the row.
    static Result<OemSchedule> fromJson(const QByteArray &json);
    /// The generic schedule that comes with the program. Errors: Internal when the resource is missing.
    static Result<OemSchedule> builtIn();

    /// The row whose key words all occur in `serviceKey`: a row of the make before a general one, then the one with most words.
    const ScheduledService *find(std::string_view serviceKey, std::string_view make = {}) const;
    const std::vector<ScheduledService> &services() const { return m_services; }

private:
    std::vector<ScheduledService> m_services;
};

/// How far past its interval a service is, in percent of the interval: 100 is due now, 250 is one and a half intervals missed.
/// The larger of miles and months counts; nothing when neither interval nor use is known.
std::optional<int> intervalUsedPercent(const ScheduledService &service, std::optional<int> milesSince, std::optional<int> monthsSince);

} // namespace tradewind
