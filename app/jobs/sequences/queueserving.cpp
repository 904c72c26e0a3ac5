// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/queueserving.h"

#include "jobs/compliance/livingcontacts.h"
#include "store/customertable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 restMs = 60 * 60'000; ///< nobody is called again sooner
constexpr int mostPutOff = 200;        ///< whoever waits for a card waits for these

/// From when waiting helps a call that may not be made now.
Result<std::optional<qint64>> callableFrom(Session &session, const CallRules &rules, const TaskRow &task, qint64 nowMs)
{
    if (task.kind != u"call")
        return std::optional<qint64>();
    const auto customer = CustomerTable(session).find(task.customerId);
    if (!customer)
        return customer.error();
    const auto living = livingContacts(session, task.customerId, customer->customer);
    if (!living)
        return living.error();
    if (customer->customer.doNotCall || living->call().isEmpty())
        return std::optional<qint64>(); // to be written to, or settled
    const auto ruling = rules.ruling(session, {task.customerId, living->call(), task.program}, nowMs);
    return ruling ? Result<std::optional<qint64>>(ruling->until) : ruling.error();
}

} // namespace

Result<std::optional<TaskRow>> serveNext(Session &session, const CallRules &rules, const QString &person, qint64 nowMs)
{
    QueueTable queue(session);
    for (int putOff = 0;; ++putOff) {
        auto task = queue.claimNext(person, nowMs, claimLeaseMs, restMs);
        if (!task || !*task || putOff == mostPutOff)
            return task;
        const auto from = callableFrom(session, rules, **task, nowMs);
        if (!from)
            return from.error();
        if (!*from)
            return task;
        if (const auto later = queue.postpone((*task)->id, **from); !later)
            return later.error();
    }
}

} // namespace tradewind
