// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/openwork.h"

#include "jobs/sequences/library.h"
#include "store/sequencetable.h"
#include "store/session.h"

#include <algorithm>
#include <limits>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

std::optional<OpenTouch> nextTouch(const Sequence &sequence, const EnrollmentRow &row)
{
    OpenTouch next;
    next.program = sequence.program;
    next.title = sequence.title;
    bool isFound = false;
    for (std::size_t i = 0; i < sequence.steps.size(); ++i) {
        const Step &step = sequence.steps[i];
        if (!isTouch(step.kind))
            continue;
        ++next.touches;
        if (isFound || static_cast<int>(i) < row.step)
            continue;
        isFound = true;
        next.kind = step.kind;
        next.number = next.touches;
        if (static_cast<int>(i) == row.step)
            next.at = row.lookAt;
    }
    return isFound ? std::optional(next) : std::nullopt;
}

Result<QList<OpenTouch>> touchesOf(Session &session, Id customerId)
{
    const auto rows = SequenceTable(session).of(customerId);
    if (!rows)
        return rows.error();
    QList<OpenTouch> touches;
    std::optional<SequenceLibrary> library; // read only for who is in a sequence
    for (const EnrollmentRow &row : *rows) {
        if (row.endedAt)
            continue;
        if (!library) {
            auto read = SequenceLibrary::read(session);
            if (!read)
                return read.error();
            library = *std::move(read);
        }
        const Sequence *sequence = library->version(row.sequence, row.version);
        if (const auto next = sequence ? nextTouch(*sequence, row) : std::nullopt)
            touches << *next;
    }
    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    std::stable_sort(touches.begin(), touches.end(),
                     [](const OpenTouch &a, const OpenTouch &b) { return a.at.value_or(never) < b.at.value_or(never); });
    return touches;
}

} // namespace

Result<OpenWork> openWork(Session &session, Id customerId)
{
    OpenWork work;
    const auto tasks = QueueTable(session).of(customerId);
    if (!tasks)
        return tasks.error();
    for (const TaskRow &task : *tasks) {
        if (task.state != TaskState::Done && task.state != TaskState::Dropped)
            work.tasks << task;
        else if (task.state == TaskState::Done && task.doneAt && task.disposition != "skipped"_L1)
            work.calls << task;
    }
    std::stable_sort(work.calls.begin(), work.calls.end(), [](const TaskRow &a, const TaskRow &b) { return a.doneAt > b.doneAt; });
    std::stable_sort(work.tasks.begin(), work.tasks.end(), [](const TaskRow &a, const TaskRow &b) { return a.dueAt < b.dueAt; });
    auto touches = touchesOf(session, customerId);
    if (!touches)
        return touches.error();
    work.touches = *std::move(touches);
    return work;
}

} // namespace tradewind
