// SPDX-License-Identifier: Apache-2.0
// The explicit list of what runs by itself.
#pragma once

#include "jobs/standing/standingwork.h"

#include <atomic>

namespace tradewind {

class Secrets;

struct StandingPlace
{
    Store &store;
    const Clock &clock;
    IdMaker &ids;
    Secrets &secrets;
    QString notesFolder; ///< where notes for the DMS go as files; empty: only connected sources take them
    std::shared_ptr<std::atomic_bool> isEnding = std::make_shared<std::atomic_bool>(false); ///< also StandingWork's, which sets it
};

/// Everything but what speaks to the network: equity of the day, sequences, leads, notes. Everything in `place` outlives the tasks.
std::vector<StandingTask> deskTasks(const StandingPlace &place);
/// Sending and answers.
std::vector<StandingTask> outreachTasks(const StandingPlace &place);

/// What vendors have that is new.
std::vector<StandingTask> sourceTasks(const StandingPlace &place);

/// What goes back to vendors: apart from what comes from them, because an alert does not wait until a history is loaded.
std::vector<StandingTask> writeBackTasks(const StandingPlace &place);

/// Copies SQLite's log back into the store beside those who write; nothing on PostgreSQL.
std::vector<StandingTask> storeTasks();

/// All of them, each on a lane of its own. `told` is called on the lanes' threads.
std::vector<std::unique_ptr<StandingLane>> standingLanes(const StandingPlace &place, const std::function<void(const StandingNote &)> &told);

} // namespace tradewind
