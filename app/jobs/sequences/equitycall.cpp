// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/equitycall.h"

#include "domain/records.h"
#include "jobs/sequences/taskreasons.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<TaskRow> equityCall(Session &session, Id rooftopId, Id customerId, qint64 nowMs)
{
    TaskRow task;
    task.rooftopId = rooftopId;
    task.customerId = customerId;
    task.program = task.script = u"equity"_s;
    task.kind = u"call"_s;
    task.voicemail = u"equity.intro"_s;
    task.dueAt = nowMs;
    task.state = TaskState::Ready;
    QList<TaskReason> reasons;
    const auto read = session.each(u"find_vehicle_to_call_about"_s, {customerId}, [&](const Row &row) {
        task.vehicleId = row.id(0);
        if (row.integer(1).value_or(0) > 0)
            reasons << TaskReason{u"equity"_s, double(row.id(1)), 0};
        if (row.integer(2) == qint64(SaleType::Lease))
            task.script = u"lease"_s;
    });
    if (!read)
        return read.error();
    task.reasons = reasonsJson(reasons);
    task.place = placeOf(reasons);
    return task;
}

} // namespace tradewind
