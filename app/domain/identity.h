// SPDX-License-Identifier: Apache-2.0
// When two rows name the same person or household: ordered rules that can be said in a sentence.
#pragma once

#include "domain/records.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace tradewind {

/// The rules, strongest first. Every rule but the first asks for the same name besides, so that a phone shared by spouses, a
/// household or a switchboard never makes two people one.
enum class IdentityRule : std::uint8_t {
    SourceKey,      ///< the same customer number in the same source
    Phone,          ///< the same phone, last name and first name
    Email,          ///< the same e-mail, last name and first name
    NameAndAddress, ///< the same full name, street address and ZIP
};

/// One way to recognise a person, as 64 bits.
struct IdentityKey
{
    IdentityRule rule = IdentityRule::SourceKey;
    std::uint64_t key = 0;
};

/// Up to seven keys of one record, strongest rule first.
struct IdentityKeys
{
    std::array<IdentityKey, 7> keys;
    int count = 0;
    std::uint64_t household = 0; ///< people of one last name at one street address and ZIP; 0 when the record does not say where it lives

    const IdentityKey *begin() const { return keys.data(); }
    const IdentityKey *end() const { return keys.data() + count; }
};

/// How `record` can be recognised; `source` tells the customer numbers of two systems apart. A record without a name has no key
/// but its customer number; one without that either cannot be recognised.
[[nodiscard]] IdentityKeys identityKeys(const CustomerRecord &record, std::uint64_t source);

/// First names as they are compared: lower case, without signs, short forms spelled out ("Bob" → "robert").
[[nodiscard]] std::string comparableFirstName(std::string_view name);

/// "same phone and name". For the list of merges.
[[nodiscard]] std::string_view ruleSentence(IdentityRule rule);

/// What the two records had in common, with phone and e-mail masked: "phone ending 0118, Pat Sample".
[[nodiscard]] std::string ruleEvidence(IdentityRule rule, const CustomerRecord &record);

/// A well-mixed 64-bit hash of some text, stable across programs and machines: it is stored.
[[nodiscard]] std::uint64_t stableHash(std::string_view text, std::uint64_t seed);

} // namespace tradewind
