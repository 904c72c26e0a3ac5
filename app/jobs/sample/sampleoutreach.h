// SPDX-License-Identifier: Apache-2.0
// Ten invented days of outreach for the sample store: what went, what the rules kept back, what people answered.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/rooftoptable.h"

#include <cstdint>

namespace tradewind {

class Session;

/// Two gateways that are switched off (a sample sends nothing), consent for most, a do-not-call list of one area code, and messages the
/// real rules were asked about at the hour each was due, so that every one that stays says the rule it stays by. Some answered.
/// Answers how many messages there are. Errors: as Session.
Result<int> makeSampleOutreach(Session &session, IdMaker &ids, const Rooftop &rooftop, std::uint64_t seed, qint64 nowMs);

} // namespace tradewind
