// SPDX-License-Identifier: Apache-2.0
// How the window's desks ask the store: work on a session somewhere else, its answer on the window's thread.
#pragma once

#include "base/result.h"

#include <functional>
#include <memory>

namespace tradewind {

class Session;

/// Runs work on a session, then its second half on the window's thread; a test runs both at once.
using AskSession = std::function<void(std::function<std::function<void()>(Result<Session *>)>)>;

/// Gives the result of `work` to `answer`, or why there is no session. T is void for work that only succeeds or fails.
template<typename T>
void askFor(const AskSession &ask, std::function<Result<T>(Session &)> work, std::function<void(Result<T>)> answer)
{
    ask([work = std::move(work), answer = std::move(answer)](Result<Session *> session) -> std::function<void()> {
        // A Result without a value is only made here, on the worker, and moved on.
        auto result = std::make_shared<Result<T>>(session ? work(**session) : Result<T>(session.error()));
        return [answer, result] { answer(std::move(*result)); };
    });
}

} // namespace tradewind
