// SPDX-License-Identifier: Apache-2.0
#include "store/writebehind.h"

#include <exception>
#include <utility>

namespace tradewind {

WriteBehind::WriteBehind()
    : m_thread([this] { run(); })
{}

WriteBehind::~WriteBehind()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_given.notify_all();
    m_thread.join();
}

std::uint64_t WriteBehind::give(Write write)
{
    std::uint64_t number = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_writes.push_back(std::move(write));
        number = ++m_givenCount;
    }
    m_given.notify_one();
    return number;
}

void WriteBehind::waitFor(std::uint64_t number)
{
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [&] { return m_doneCount >= number; });
}

void WriteBehind::waitForAll()
{
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [&] { return m_doneCount == m_givenCount; });
}

Result<void> WriteBehind::outcome()
{
    const std::lock_guard lock(m_mutex);
    const auto failure = std::exchange(m_failure, std::nullopt);
    if (!failure)
        return {};
    // What waits behind the failure belongs to a transaction that is lost: the database may have left it by itself.
    m_doneCount += m_writes.size();
    m_writes.clear();
    m_done.notify_all();
    return *failure;
}

void WriteBehind::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_given.wait(lock, [&] { return m_isEnding || !m_writes.empty(); });
        if (m_writes.empty())
            return;
        const Write write = std::move(m_writes.front());
        m_writes.pop_front();
        Result<void> result;
        if (!m_failure) {
            lock.unlock();
            try {
                result = write();
            } catch (const std::exception &problem) {
                result = Error{Error::Kind::Internal, QStringLiteral("Writing stopped: %1.").arg(QString::fromUtf8(problem.what()))};
            }
            lock.lock();
        }
        if (!result)
            m_failure = result.error();
        ++m_doneCount;
        m_done.notify_all();
    }
}

} // namespace tradewind
