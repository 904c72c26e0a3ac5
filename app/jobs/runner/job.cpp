// SPDX-License-Identifier: Apache-2.0
#include "jobs/runner/job.h"

#include <utility>

namespace tradewind {

JobContext::JobContext(std::shared_ptr<const std::atomic_bool> cancelled, Report report)
    : m_cancelled(std::move(cancelled))
    , m_report(std::move(report))
{}

bool JobContext::isCancelled() const
{
    return m_cancelled->load(std::memory_order_relaxed);
}

void JobContext::report(const JobProgress &progress) const
{
    m_report(progress);
}

qint64 timeLeft(const JobRecord &record, qint64 now)
{
    const auto &[done, total, unit] = record.progress;
    if (record.state != JobState::Running || done <= 0 || total <= done || now <= record.startedAt)
        return -1;
    const double perUnit = static_cast<double>(now - record.startedAt) / static_cast<double>(done);
    return static_cast<qint64>(perUnit * static_cast<double>(total - done));
}

} // namespace tradewind
