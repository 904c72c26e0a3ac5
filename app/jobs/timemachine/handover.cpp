// SPDX-License-Identifier: Apache-2.0
#include "jobs/timemachine/handover.h"

#include "gateways/gateway.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<bool> handOver(Session &session, IdMaker &ids, Gatekeeper &gatekeeper, const OutboxRow &row, qint64 nowMs)
{
    const auto ruling = gatekeeper.foresee(session, row, draftOf(row), nowMs);
    if (!ruling)
        return ruling.error();
    OutboxTable table(session);
    if (!ruling->cleared) {
        const auto kept = table.keep(row.id, OutboxState::Suppressed, {}, ruling->rules, ruling->why, ruling->packVersion);
        return kept ? Result<bool>(false) : kept.error();
    }
    if (const auto sending = table.markSending(row.id, nowMs, ruling->packVersion); !sending)
        return sending.error();
    OutboxResult result;
    result.state = OutboxState::Sent;
    result.carrierId = u"invented-%1"_s.arg(row.id);
    if (const auto recorded = table.record(row.id, nowMs, result); !recorded)
        return recorded;
    return table.noteDelivery(ids.next(), row.id, static_cast<int>(DeliveryState::Delivered), nowMs + 4'000, {}, {});
}

} // namespace tradewind
