// SPDX-License-Identifier: Apache-2.0
// Puts a call into the queue for each customer who can no longer be written to (L67).
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/settings.h"
#include "store/rooftoptable.h"

namespace tradewind {

class Session;

/// The program these tasks belong to.
inline constexpr QStringView contactsProgram = u"contacts";

struct AddressesAsked
{
    int asked = 0;   ///< calls put into the queue
    int settled = 0; ///< calls taken out again: an address was typed, or the customer wrote
};

/// Looks at what died within two weeks: once for each death, and once for a customer at a time. Errors: as Session.
Result<AddressesAsked> askForAddresses(Session &session, IdMaker &ids, const Settings &settings, const Rooftop &rooftop, qint64 nowMs);

} // namespace tradewind
