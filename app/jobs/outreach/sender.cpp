// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/sender.h"

#include "base/clock.h"
#include "jobs/compliance/livingcontacts.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 idleMs = 500;
constexpr qint64 longestRetryMs = 3'600'000;
constexpr qint64 flagEveryMs = 100;
constexpr qint64 sumEveryMs = 10'000;

/// Doubling from the carrier's own wish: 5 s, 10 s, 20 s …
qint64 retryAfterMs(const SendResult &result, int attempts)
{
    const qint64 base = std::max(result.retryAfterMs, 250);
    return std::min(base << std::min(attempts, 10), longestRetryMs);
}

} // namespace

Result<bool> isOutreachStopped(Session &session)
{
    const auto flag = session.integer(u"find_store_flag"_s, {u"outreach.stopped"_s});
    if (!flag)
        return flag.error();
    return flag->value_or(0) != 0;
}

Sender::Sender(const Clock &clock, Gatekeeper &gatekeeper, Gateway &gateway, const GatewayAccount &account, const SenderOptions &options)
    : m_clock(clock)
    , m_gatekeeper(gatekeeper)
    , m_gateway(gateway)
    , m_account(account)
    , m_options(options)
    , m_pace(account.segmentsPerSecond)
{}

Result<std::unique_ptr<Sender>> Sender::make(Store &store, const Clock &clock, Gatekeeper &gatekeeper, Gateway &gateway,
                                             const GatewayAccount &account, const SenderOptions &options)
{
    auto session = store.session();
    if (!session)
        return session.error();
    // A claim must survive a power cut before its request leaves. PostgreSQL's commits do.
    if ((*session)->dialect() == Dialect::Sqlite) {
        if (auto full = (*session)->exec(u"PRAGMA synchronous = FULL"_s); !full)
            return full.error();
    }
    std::unique_ptr<Sender> sender(new Sender(clock, gatekeeper, gateway, account, options));
    sender->m_session = std::move(*session);
    return sender;
}

Result<int> Sender::recover(bool all)
{
    const qint64 now = m_clock.nowMs();
    return OutboxTable(*m_session)
        .abandon(m_account.id, all ? now + 1 : now - m_options.abandonedMs,
                 u"The program ended while this was being sent; the carrier may have it."_s);
}

Result<QString> Sender::obstacle()
{
    const auto isStopped = isOutreachStopped(*m_session);
    if (!isStopped)
        return isStopped.error();
    if (*isStopped)
        return u"Sending is stopped for the whole store."_s;
    const auto standing = GatewayTable(*m_session).standing(m_account.id);
    if (!standing)
        return standing.error();
    if (!standing->mayGo)
        return standing->why.isEmpty() ? u"This gateway is switched off."_s : standing->why;
    return QString();
}

Result<SendRound> Sender::round()
{
    SendRound round;
    const qint64 now = m_clock.nowMs();
    m_pace.passTo(now);
    const auto why = obstacle();
    if (!why)
        return why.error();
    if (!why->isEmpty()) {
        round.why = *why;
        round.waitMs = idleMs;
        return round;
    }
    if (!m_pace.mayTake()) {
        round.waitMs = m_pace.waitMs();
        return round;
    }
    const auto claimed = claim(now, round);
    if (!claimed)
        return claimed.error();
    if (claimed->messages.isEmpty()) {
        if (round.held + round.suppressed == 0)
            round.waitMs = idleMs;
        return round;
    }
    QElapsedTimer sinceClaim, sinceFlag;
    sinceClaim.start();
    sinceFlag.start();
    bool isStopped = false;
    const auto mayStart = [&] {
        if (sinceFlag.elapsed() >= flagEveryMs) {
            sinceFlag.start();
            const auto flag = isOutreachStopped(*m_session);
            isStopped = isStopped || !flag || *flag;
        }
        return !isStopped && sinceClaim.elapsed() < m_options.startWithinMs;
    };
    const QList<SendResult> results = m_gateway.sendAll(claimed->messages, mayStart);
    if (auto kept = record(*claimed, results, round); !kept)
        return kept.error();
    return round;
}

// Summed afresh now and then, because other desks send as well; in between our own are added.
Result<qint64> Sender::roomToday(qint64 nowMs)
{
    const qint64 day = carrierDayStart(nowMs);
    if (day != m_day || nowMs - m_daySummedAt >= sumEveryMs) {
        const auto sum = OutboxTable(*m_session).segmentsSince(m_account.id, day);
        if (!sum)
            return sum;
        m_day = day;
        m_daySummedAt = nowMs;
        m_daySegments = *sum;
    }
    return m_account.segmentsPerDay - m_daySegments;
}

Result<Sender::Claim> Sender::claim(qint64 nowMs, SendRound &round)
{
    Claim claim;
    auto transaction = Transaction::begin(*m_session);
    if (!transaction)
        return transaction.error();
    OutboxTable table(*m_session);
    const auto today = roomToday(nowMs);
    if (!today)
        return today.error();
    qint64 room = *today;
    if (room <= 0) {
        round.why = u"Today's %1 segments are used up; it goes on at midnight Pacific time."_s.arg(m_account.segmentsPerDay);
        return claim;
    }
    const auto due = table.claimable(m_account.id, nowMs, std::min(m_options.batch, m_pace.whole()));
    if (!due)
        return due.error();
    for (const OutboxRow &row : *due) {
        if (!m_pace.mayTake() || row.segments > room)
            break;
        auto ruling = m_gatekeeper.rule(*m_session, row, draftOf(row), nowMs);
        if (!ruling)
            return ruling.error();
        if (!ruling->cleared) {
            // What a rule lets go at eight is not all sent at eight.
            std::optional<qint64> until = ruling->until;
            if (until && m_options.jitterMs > 0)
                *until += row.id % m_options.jitterMs;
            if (auto kept = table.keep(row.id, ruling->state, until, ruling->rules, ruling->why, ruling->packVersion); !kept)
                return kept.error();
            ++(ruling->state == OutboxState::Suppressed ? round.suppressed : round.held);
            continue;
        }
        if (auto marked = table.markSending(row.id, nowMs, ruling->cleared->packVersion()); !marked)
            return marked.error();
        m_pace.take(row.segments);
        m_daySegments += row.segments;
        room -= row.segments;
        claim.messages << std::move(*ruling->cleared);
        claim.rows << row;
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    round.claimed = static_cast<int>(claim.messages.size());
    return claim;
}

Result<void> Sender::record(const Claim &claim, const QList<SendResult> &results, SendRound &round)
{
    auto transaction = Transaction::begin(*m_session);
    if (!transaction)
        return transaction.error();
    const qint64 now = m_clock.nowMs();
    for (qsizetype i = 0; i < claim.rows.size(); ++i) {
        if (auto kept = recordOne(claim.rows[i], results[i], now, round); !kept)
            return kept;
    }
    return transaction->commit();
}

Result<void> Sender::recordOne(const OutboxRow &row, const SendResult &result, qint64 nowMs, SendRound &round)
{
    OutboxResult kept;
    kept.carrierId = result.carrierId;
    kept.failure = failureCode(result.failure);
    kept.failureCode = result.code;
    kept.why = result.why;
    switch (result.outcome) {
    case SendResult::Outcome::Accepted:
        kept.state = OutboxState::Sent;
        ++round.sent;
        break;
    case SendResult::Outcome::Unknown:
        kept.state = OutboxState::Unknown;
        ++round.unknown;
        break;
    case SendResult::Outcome::Failed:
        kept.state = result.failure == Failure::RecipientOptedOut ? OutboxState::Suppressed : OutboxState::Failed;
        ++(kept.state == OutboxState::Suppressed ? round.suppressed : round.failed);
        break;
    case SendResult::Outcome::NotProcessed:
        kept.state = OutboxState::Queued;
        kept.dueAt = result.failure == Failure::None ? nowMs : nowMs + retryAfterMs(result, row.attempts);
        if (result.failure != Failure::None && !stopsTheGateway(result.failure) && row.attempts + 1 >= m_options.mostAttempts) {
            kept.state = OutboxState::Failed;
            kept.why += u" It was tried %1 times."_s.arg(row.attempts + 1);
        }
        ++(kept.state == OutboxState::Queued ? round.requeued : round.failed);
        break;
    }
    if (auto written = OutboxTable(*m_session).record(row.id, nowMs, kept); !written)
        return written.error();
    if (result.failure == Failure::RecipientOptedOut)
        return m_gatekeeper.suppress(*m_session, row.rooftopId, row.channel, row.to, u"%1 %2"_s.arg(m_account.gateway, result.code), nowMs);
    if (kept.state == OutboxState::Failed) {
        if (const auto set = setAside(*m_session, row, {result.failure, m_account.gateway, result.code}, nowMs); !set)
            return set.error();
    }
    if (stopsTheGateway(result.failure))
        return GatewayTable(*m_session).pause(m_account.id, result.why);
    return {};
}

} // namespace tradewind
