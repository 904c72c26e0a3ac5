// SPDX-License-Identifier: Apache-2.0
// One look at the whole store: what happened since the last, and what is due of it.
#pragma once

#include "base/settings.h"
#include "jobs/equity/datamark.h"
#include "jobs/equity/desksnapshot.h"
#include "jobs/sequences/library.h"
#include "jobs/sequences/sequencejob.h"

namespace tradewind {

class Clock;

/// Looks every minute, and reads the book only when the day or the data under it changed. One thread; everything outlives it.
class SequenceRun
{
public:
    SequenceRun(const Clock &clock, IdMaker &ids)
        : m_clock(clock)
        , m_ids(ids)
    {}

    /// Notes findings and ticks until nothing more is due. Messages go into the outbox where a gateway takes them and the sequence is
    /// switched on; else only calls go on. Errors: as DeskSnapshot::load and SequenceJob::tick.
    Result<TickSummary> look(Session &session);

private:
    Result<void> readPlans(Session &session);
    Result<void> refresh(Session &session, const Settings &settings, const Rooftop &rooftop);

    const Clock &m_clock;
    IdMaker &m_ids;
    SequenceLibrary m_library;
    qint64 m_saved = 0; ///< versions people had saved when the library was read
    std::optional<TemplateBook> m_templates;
    std::unique_ptr<DeskSnapshot> m_snapshot;
    DataMark m_mark;      ///< of the data the snapshot was read from
    bool m_isNew = false; ///< nothing was found in this snapshot yet
};

} // namespace tradewind
