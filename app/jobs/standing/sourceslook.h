// SPDX-License-Identifier: Apache-2.0
// One look at the sources: the stream that waits longest is run.
#pragma once

#include "base/id.h"
#include "domain/vin/vindecoder.h"
#include "domain/zip.h"
#include "jobs/standing/standingwork.h"

#include <optional>

namespace tradewind {

class Secrets;

/// For one thread; everything outlives it. The tables of vehicles and ZIP codes are read with the first stream that is due.
class SourcesLook
{
public:
    SourcesLook(const Store &store, const Clock &clock, IdMaker &ids, Secrets &secrets, std::function<bool()> isEnding)
        : m_store(store)
        , m_clock(clock)
        , m_ids(ids)
        , m_secrets(secrets)
        , m_isEnding(std::move(isEnding))
    {}

    /// One stream a look, so that ending waits for no more than that. Errors: as SourceRunner; what a vendor did wrong is told as the
    /// error, and the stream has its own next try.
    Result<StandingOutcome> look(Session &session);

private:
    Result<void> readTables();

    const Store &m_store;
    const Clock &m_clock;
    IdMaker &m_ids;
    Secrets &m_secrets;
    std::function<bool()> m_isEnding;
    std::optional<VinDecoder> m_vins;
    std::optional<ZipZones> m_zones;
};

} // namespace tradewind
