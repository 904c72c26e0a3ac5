// SPDX-License-Identifier: Apache-2.0
// Whom to call for an address, because none of theirs can be written to any more (L67).
#pragma once

#include "compliance/decision.h"

namespace tradewind {

/// What of a customer's contacts works, each empty when none does.
struct WorkingContacts
{
    QString text, email, call;
};

/// Invalid contact handling, "requeue on another channel": the other channel is a call once nothing is left to write to. Not without a
/// number that rings, and not where a rule forbids `call`, the decision about ringing it now; hours and holidays only put it off.
inline bool isToBeAskedForAddress(const WorkingContacts &works, const Decision &call)
{
    const bool isForbidden = call.verdict == Verdict::Block || call.verdict == Verdict::Review;
    return works.text.isEmpty() && works.email.isEmpty() && !works.call.isEmpty() && !isForbidden;
}

} // namespace tradewind
