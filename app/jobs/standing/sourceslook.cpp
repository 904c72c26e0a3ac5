// SPDX-License-Identifier: Apache-2.0
#include "jobs/standing/sourceslook.h"

#include "base/clock.h"
#include "jobs/sync/syncschedule.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> SourcesLook::readTables()
{
    if (m_vins)
        return {};
    auto vins = VinDecoder::load();
    if (!vins)
        return vins.error();
    auto zones = ZipZones::load();
    if (!zones)
        return zones.error();
    m_zones = *std::move(zones);
    m_vins = *std::move(vins);
    return {};
}

Result<StandingOutcome> SourcesLook::look(Session &session)
{
    const auto due = dueStreams(session, m_clock.nowMs());
    if (!due)
        return due.error();
    if (due->isEmpty())
        return StandingOutcome();
    if (const auto read = readTables(); !read)
        return read.error();
    SourceRunner runner(m_store, m_clock, m_ids, *m_vins, *m_zones, m_secrets, m_isEnding);
    const DueStream &first = due->first();
    const auto done = runner.run(first.connection, first.stream);
    if (!done)
        return done.error();
    if (done->error)
        return Error{done->error->kind, u"%1, %2: %3"_s.arg(first.connection.preset, first.stream, done->error->text)};
    StandingOutcome outcome{some({{u"changed"_s, done->changed()}, {u"rejected"_s, done->summary.rejected}}), 0};
    if (due->size() > 1)
        outcome.againInMs = 1;
    return outcome;
}

} // namespace tradewind
