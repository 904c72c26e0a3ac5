// SPDX-License-Identifier: Apache-2.0
// Where a North American number was given out: its state and the time zones of its prefix.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tradewind {

/// What a number says about the place of its owner.
struct AreaCode
{
    enum class Country { Us, Canada, Other };
    Country country = Country::Us;
    std::optional<int> state;       ///< as states.h numbers them
    std::vector<std::string> zones; ///< every zone the prefix is used in; empty: the area code alone is known
};

/// The table of area codes and split prefixes, made by resources/zones/make_areacodes.py. Immutable, any thread.
class AreaCodes
{
public:
    /// Errors: BadData when the compiled-in table is damaged.
    static Result<AreaCodes> load();

    /// Of a number in E.164. Nothing for toll-free and unknown area codes; a country outside +1 is Other.
    const AreaCode *find(std::string_view e164) const;
    /// The names of all zones in the table.
    const std::vector<std::string> &zones() const { return m_zones; }

private:
    std::vector<std::string> m_zones;
    std::unordered_map<std::uint32_t, AreaCode> m_prefixes; ///< 3 to 7 digits
    AreaCode m_abroad{AreaCode::Country::Other, std::nullopt, {}};
};

} // namespace tradewind
