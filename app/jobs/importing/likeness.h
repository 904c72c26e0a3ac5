// SPDX-License-Identifier: Apache-2.0
// What the people of a row are recognised by, worked out on the thread that reads so that the one that writes need not wait for it.
#pragma once

#include "domain/identity.h"

#include <array>

namespace tradewind {

/// One person as a row shows them, in hashes.
struct Likeness
{
    IdentityKeys keys;
    std::uint32_t contact = 0; ///< changes when anything the row says of the person changes; never 0
};

/// The row's first person (buyer, customer) and second (co-buyer); as made when there is none.
using Likenesses = std::array<Likeness, 2>;

[[nodiscard]] Likenesses likenessesOf(const Record &record, std::uint64_t source);

/// The `source` of a preset's customer numbers: two files of one system ("dealervault-deals", "dealervault-service") share theirs.
[[nodiscard]] std::uint64_t sourceFamily(std::string_view presetId);

} // namespace tradewind
