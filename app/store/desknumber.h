// SPDX-License-Identifier: Apache-2.0
// Numbers the programs that write to one store, so that the ids they make at the same moment differ.
#pragma once

#include "base/result.h"

namespace tradewind {

class Session;

/// The next desk number, 0…1023, around and around. Ask once a program start, outside a transaction, and give it to IdMaker.
/// Errors: as Session.
Result<int> takeDeskNumber(Session &session);

} // namespace tradewind
