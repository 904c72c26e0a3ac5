// SPDX-License-Identifier: Apache-2.0
// A month of invented leads for the sample store, received as real ones are, with what came of them.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/zip.h"
#include "store/rooftoptable.h"

#include <cstdint>

namespace tradewind {

class Session;

/// What to make. People, numbers and comments are invented; how many answer in time and buy follows no real store.
struct SampleLeadOrder
{
    int leads = 96;
    std::uint64_t seed = 1;
    qint64 nowMs = 0;            ///< the newest came minutes before
    std::uint32_t customers = 0; ///< of the sample's: some leads come from people the store knows
};

/// Sets who takes leads, the local ZIP codes and what sources cost, receives the leads by LeadReceiver, notes what happened by
/// LeadProgress, and leaves three documents in quarantine. Errors: as those.
Result<int> makeSampleLeads(Session &session, IdMaker &ids, const ZipZones &zones, const Rooftop &rooftop, const SampleLeadOrder &order);

} // namespace tradewind
