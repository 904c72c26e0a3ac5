// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/queueserving.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 restMs = 60 * 60'000; ///< nobody is called again sooner
constexpr int mostPutOff = 200;        ///< whoever waits for a card waits for these

Result<std::optional<ServedTask>> served(Session &session, const CallRules &rules, const TaskRow &task, qint64 nowMs)
{
    auto customer = CustomerTable(session).find(task.customerId);
    if (!customer)
        return customer.error();
    auto living = livingContacts(session, task.customerId, customer->customer);
    if (!living)
        return living.error();
    ServedTask one{task, *std::move(customer), *std::move(living), {}};
    const QString number = one.living.call();
    if (one.customer.customer.doNotCall || number.isEmpty())
        return std::optional(std::move(one)); // to be written to, or settled
    auto ruling = rules.ruling(session, {task.customerId, number, task.program}, nowMs);
    if (!ruling)
        return ruling.error();
    one.ruling = *std::move(ruling);
    return std::optional(std::move(one));
}

} // namespace

Result<std::optional<ServedTask>> serveNext(Session &session, const CallRules &rules, const QString &person, qint64 nowMs)
{
    QueueTable queue(session);
    for (int putOff = 0;; ++putOff) {
        const auto task = queue.claimNext(person, nowMs, claimLeaseMs, restMs);
        if (!task)
            return task.error();
        if (!*task)
            return std::optional<ServedTask>();
        auto next = served(session, rules, **task, nowMs);
        if (!next)
            return next;
        const auto &ruling = (*next)->ruling;
        if ((*task)->kind != u"call" || !ruling || !ruling->until || putOff == mostPutOff)
            return next;
        if (const auto later = queue.postpone((*task)->id, *ruling->until); !later)
            return later.error();
    }
}

Result<std::optional<ServedTask>> servePicked(Session &session, const CallRules &rules, Id taskId, const QString &person, qint64 nowMs)
{
    const auto task = QueueTable(session).claim(taskId, person, nowMs, claimLeaseMs);
    return task ? served(session, rules, *task, nowMs) : task.error();
}

} // namespace tradewind
