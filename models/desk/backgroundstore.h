// SPDX-License-Identifier: Apache-2.0
// Small questions to the store, answered later on the window's thread.
#pragma once

#include "base/id.h"
#include "jobs/runner/jobrunner.h"
#include "models/desk/asksession.h"
#include "store/session.h"
#include "store/store.h"

#include <functional>

namespace tradewind {

class Clock;

/// The open store as the window's models use it. Everything outlives it.
struct BackgroundStore
{
    JobRunner &runner;
    const Store &store;
    const Clock &clock;
    IdMaker &ids;

    /// Runs `work` on a session of its own beside the jobs and gives its result to `answer` on the window's thread. T is void for work
    /// that only succeeds or fails.
    template<typename T>
    void ask(std::function<Result<T>(Session &)> work, std::function<void(Result<T>)> answer) const
    {
        askFor<T>(asker(), std::move(work), std::move(answer));
    }

    /// The same for a desk that does not know what a runner is.
    AskSession asker() const { return askerOf(&JobRunner::ask); }
    /// What looks for something while somebody types asks beside those, so that no page waits for it.
    AskSession searcher() const { return askerOf(&JobRunner::search); }

private:
    using Line = void (JobRunner::*)(std::function<std::function<void()>()>);
    AskSession askerOf(Line line) const
    {
        return [line, &runner = runner, &store = store](std::function<std::function<void()>(Result<Session *>)> work) {
            (runner.*line)([&store, work = std::move(work)]() -> std::function<void()> {
                const auto session = store.session();
                return work(session ? Result<Session *>(session->get()) : Result<Session *>(session.error()));
            });
        };
    }
};

} // namespace tradewind
