// SPDX-License-Identifier: Apache-2.0
// Invented people of the sample store: names put together, 555-01xx phones, example.com e-mails, invented streets in real ZIP codes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tradewind {

/// One invented person or business as a dealership would have typed them.
struct SamplePerson
{
    std::uint32_t number = 0; ///< the customer number
    bool isBusiness = false;  ///< then `last` is the company and `first` is empty
    std::string first, last;
    std::string address;
    std::string_view city, state, zip;
    std::string mobile, home, email; ///< empty when not known
    bool blocksEmail = false, blocksPhone = false;
    std::string coFirst, coLast; ///< a co-buyer, mostly none
};

/// The person at one place of the numbering; the same for the same seed and index, in any order of asking.
SamplePerson samplePerson(std::uint64_t seed, std::uint32_t index);

} // namespace tradewind
