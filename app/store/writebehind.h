// SPDX-License-Identifier: Apache-2.0
// A thread that does a session's bulk inserts while the session's own thread prepares the next ones.
#pragma once

#include "base/result.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace tradewind {

/// Does what it is given, in order. After a failure it does nothing more until the failure was told.
class WriteBehind
{
public:
    using Write = std::function<Result<void>()>;

    WriteBehind();
    /// Does what it was given first.
    ~WriteBehind();
    WriteBehind(const WriteBehind &) = delete;
    WriteBehind &operator=(const WriteBehind &) = delete;

    /// Answers a number for waitFor().
    std::uint64_t give(Write write);
    /// Waits until that write was done or dropped.
    void waitFor(std::uint64_t number);
    /// Waits for all writes.
    void waitForAll();
    /// The first failure since the last call.
    Result<void> outcome();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_given, m_done;
    std::deque<Write> m_writes;
    std::uint64_t m_givenCount = 0, m_doneCount = 0;
    std::optional<Error> m_failure;
    bool m_isEnding = false;
    std::thread m_thread; ///< the last member: it starts when all others stand
};

} // namespace tradewind
