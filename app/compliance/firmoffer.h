// SPDX-License-Identifier: Apache-2.0
// Whether credit bureau data may be used at all: only with a firm offer of credit behind it (rule C-01; 15 U.S.C. 1681b(c), 1681m(d)).
#pragma once

#include "base/id.h"
#include "base/settings.h"

namespace tradewind {

/// Whether the rooftop has set one up whole: the lender who makes it, the criteria people are chosen by, the least amount, and the word
/// that it is honored for everybody who meets them. Anything missing is none.
[[nodiscard]] bool hasFirmOffer(const Settings &settings, Id rooftopId);

} // namespace tradewind
