// SPDX-License-Identifier: Apache-2.0
// ZIP codes as the post office writes them, and the time zone and state they lie in.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tradewind {

/// Five digits, or empty. Takes ZIP+4 with or without dash, and gives back the leading zeros a spreadsheet ate ("2134" → "02134",
/// "21341234" → "02134"). "00000" and anything else is empty.
[[nodiscard]] std::string zip5(std::string_view text);

/// Where ZIP codes lie. Small (about 10 KB), immutable, any thread. Made by resources/zones/make_zones.py.
class ZipZones
{
public:
    /// Errors: BadData when the compiled-in table is damaged.
    static Result<ZipZones> load();

    /// The IANA zone ("America/Chicago") of five digits, or empty when there is no such ZIP. A ZIP on a zone line has the zone of most of
    /// it.
    [[nodiscard]] std::string_view zone(std::string_view zip) const;
    /// The two letters of its state, or empty.
    [[nodiscard]] std::string_view state(std::string_view zip) const;
    /// Every pair of zone and state that some ZIP lies in, in the order of ZIPs; the state may be empty.
    [[nodiscard]] std::vector<std::pair<std::string_view, std::string_view>> places() const;

private:
    struct Run
    {
        std::uint32_t first = 0;
        std::uint8_t zone = 255, state = 255;
    };
    const Run *find(std::string_view zip) const;

    std::vector<std::string> m_zones, m_states;
    std::vector<Run> m_runs;
};

} // namespace tradewind
