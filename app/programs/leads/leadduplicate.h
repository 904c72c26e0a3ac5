// SPDX-License-Identifier: Apache-2.0
// Recognises a lead that was here before, since feeds redeliver constantly.
#pragma once

#include "domain/lead.h"

#include <cstdint>
#include <vector>

namespace tradewind {

/// How a lead is recognised again. 64-bit hashes, stable across programs: they are stored.
struct LeadKeys
{
    std::vector<std::uint64_t> numbers;  ///< one for each number a provider gave it (number and source)
    std::vector<std::uint64_t> contacts; ///< one for each phone and e-mail, together with the vehicle asked for
    bool operator==(const LeadKeys &) const = default;
};

/// L4. The same number of the same provider is the same lead however late; the same phone or e-mail asking for the same vehicle is one
/// when it comes within LeadRules::duplicateDays. A model asked for in general is the same vehicle as that model of any trim.
[[nodiscard]] LeadKeys leadKeys(const Lead &lead);

} // namespace tradewind
