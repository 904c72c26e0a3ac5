// SPDX-License-Identifier: Apache-2.0
// What somebody else's system saw a customer or a vehicle do (T42, T46–T48, T50).
#pragma once

#include "domain/records.h"

namespace tradewind {

/// The numbers are the store's.
enum class SignalKind : std::uint8_t {
    Unknown,
    Browsed,          ///< our website or stock
    BrowsedElsewhere, ///< another dealer's stock
    Listed,           ///< the vehicle, on a marketplace for private sale
    CreditInquiry,    ///< a credit bureau told of one: rule C-01
    SeenElsewhere,    ///< the VIN, in another dealer's stock
};

struct SignalRecord
{
    std::string number; ///< the source's own; empty: the row itself tells it from others
    SignalKind kind = SignalKind::Unknown;
    QDate seenOn;
    std::string place;          ///< the competitor, marketplace or page
    std::string words;          ///< what was looked at or asked: "2026 Camry XSE"
    std::optional<Money> price; ///< asked for it
    std::string link;
    std::string vin;         ///< of their vehicle
    CustomerRecord customer; ///< as far as it is named
    bool operator==(const SignalRecord &) const = default;
};

} // namespace tradewind
