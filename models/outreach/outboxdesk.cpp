// SPDX-License-Identifier: Apache-2.0
#include "models/outreach/outboxdesk.h"

#include "base/clock.h"

namespace tradewind {

namespace {

constexpr int mostLines = 500;

} // namespace

void StoreOutboxDesk::read(std::optional<OutboxState> state, Answer answer)
{
    m_store.ask<OutboxPage>([state, rooftop = m_rooftopId](Session &session) { return readOutboxPage(session, rooftop, state, mostLines); },
                            std::move(answer));
}

void StoreOutboxDesk::act(std::function<Result<void>(Session &)> verb, Done done)
{
    m_store.ask<void>(std::move(verb), std::move(done));
}

void StoreOutboxDesk::release(Id id, Done done)
{
    act([id, by = m_by, now = m_store.clock.nowMs()](Session &session) { return releaseMessage(session, id, by, now); }, std::move(done));
}

void StoreOutboxDesk::drop(Id id, Done done)
{
    act([id, by = m_by, now = m_store.clock.nowMs()](Session &session) { return dropMessage(session, id, by, now); }, std::move(done));
}

void StoreOutboxDesk::settle(Id id, Done done)
{
    act([id, by = m_by, now = m_store.clock.nowMs()](Session &session) { return settleAsSent(session, id, by, now); }, std::move(done));
}

void StoreOutboxDesk::setStopped(bool isStopped, Done done)
{
    act([isStopped](Session &session) { return setOutreachStopped(session, isStopped); }, std::move(done));
}

} // namespace tradewind
