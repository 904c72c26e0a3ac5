// SPDX-License-Identifier: Apache-2.0
// The invented sources of the sample store: a DMS, a CRM, a tablet system and a book with their runs, calls and notes. Nobody is ever
// asked.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/rooftoptable.h"

#include <cstdint>

namespace tradewind {

class Session;

/// How many streams were made. Their figures are those of the store's own rows. Errors: as Session.
Result<int> makeSampleSources(Session &session, IdMaker &ids, const Rooftop &rooftop, std::uint64_t seed, qint64 nowMs);

} // namespace tradewind
