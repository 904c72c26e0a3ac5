// SPDX-License-Identifier: Apache-2.0
// Small questions to the store, answered later on the window's thread.
#pragma once

#include "base/id.h"
#include "jobs/runner/jobrunner.h"
#include "store/session.h"
#include "store/store.h"

#include <functional>
#include <memory>

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
        runner.ask([&store = store, work = std::move(work), answer = std::move(answer)]() -> std::function<void()> {
            const auto session = store.session();
            // A Result without a value is only made here, on the worker, and moved on.
            auto result = std::make_shared<Result<T>>(session ? work(**session) : Result<T>(session.error()));
            return [answer, result] { answer(std::move(*result)); };
        });
    }
};

} // namespace tradewind
