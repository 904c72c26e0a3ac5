// SPDX-License-Identifier: Apache-2.0
// Tells a real vehicle identification number from junk, and says why it is junk.
#pragma once

#include <string>
#include <string_view>

namespace tradewind {

/// What a text offered as a VIN is worth.
struct VinCheck
{
    std::string vin;    ///< upper case, without blanks and dashes; as long as the input if it is no VIN
    bool valid = false; ///< 17 allowed characters, check digit right, model year code possible
    std::string reason; ///< one sentence when not valid, else empty
    bool operator==(const VinCheck &) const = default;
};

/// The check digit ('0'-'9' or 'X') that position 9 of these 17 characters must hold, by 49 CFR 565.15(c). '\0' when
/// `vin` is not 17 characters or holds one that no VIN may hold (I, O, Q, signs).
char vinCheckDigit(std::string_view vin);

/// Cleans and checks. A wrong check digit makes a VIN invalid but leaves it in `vin`: the caller flags, it does not discard.
VinCheck checkVin(std::string_view text);

/// Whether these are 17 upper-case characters with the right check digit. The importer's quick form of checkVin().
bool isVin(std::string_view vin);

/// The same VIN with letters that no VIN may hold replaced by the digits people mistake (I→1, O→0, Q→0) when that makes the
/// check digit right; else empty.
std::string repairedVin(std::string_view vin);

} // namespace tradewind
