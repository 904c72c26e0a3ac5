// SPDX-License-Identifier: Apache-2.0
// Sends what is due through one gateway, each message at most once, whatever happens to the network, the carrier or this program.
#pragma once

#include "jobs/outreach/gatekeeper.h"
#include "jobs/outreach/pace.h"
#include "store/gatewaytable.h"

#include <memory>

namespace tradewind {

class Clock;
class Store;

struct SenderOptions
{
    int batch = 100;              ///< claimed and committed together
    int startWithinMs = 800;      ///< what has not started this long after its claim goes back to the queue: STOP must hold within a second
    int mostAttempts = 8;         ///< of a message that was certainly not taken each time
    int jitterMs = 600'000;       ///< spread of what a rule let go at the same instant
    qint64 abandonedMs = 120'000; ///< SENDING older than this belongs to a program that ended: longer than any request lasts
};

/// What one round came to.
struct SendRound
{
    int claimed = 0, sent = 0, failed = 0, held = 0, suppressed = 0, unknown = 0, requeued = 0;
    qint64 waitMs = 0; ///< when it is worth coming again; 0 at once
    QString why;       ///< why nothing goes, in words for a person; empty when things go

    bool operator==(const SendRound &) const = default;
};

/// For one worker thread and one account. The promise, in order: (1) in one transaction, due messages are read, suppression and rules are
/// asked anew, and what may go is committed as SENDING, durable on disk (one commit for a batch); (2) the requests leave; (3) what came of
/// them is recorded. A program killed between (1) and (3) leaves SENDING, which becomes UNKNOWN and is never sent by guess.
class Sender
{
public:
    /// `gateway` is asked from this thread only. Errors: as Store::session.
    static Result<std::unique_ptr<Sender>> make(Store &store, const Clock &clock, Gatekeeper &gatekeeper, Gateway &gateway,
                                                const GatewayAccount &account, const SenderOptions &options = {});

    /// Marks what an ended program left as UNKNOWN; `all` when no other program can be sending. Answers how many.
    Result<int> recover(bool all = false);
    /// One claim, its requests, its results. Errors: as Session; then nothing more is sent until it is called again.
    Result<SendRound> round();

private:
    struct Claim
    {
        QList<ClearedMessage> messages;
        QList<OutboxRow> rows;
    };

    Sender(const Clock &clock, Gatekeeper &gatekeeper, Gateway &gateway, const GatewayAccount &account, const SenderOptions &options);
    Result<QString> obstacle();
    Result<qint64> roomToday(qint64 nowMs);
    Result<Claim> claim(qint64 nowMs, SendRound &round);
    Result<void> record(const Claim &claim, const QList<SendResult> &results, SendRound &round);
    Result<void> recordOne(const OutboxRow &row, const SendResult &result, qint64 nowMs, SendRound &round);

    const Clock &m_clock;
    Gatekeeper &m_gatekeeper;
    Gateway &m_gateway;
    GatewayAccount m_account;
    SenderOptions m_options;
    Pace m_pace;
    qint64 m_day = 0, m_daySummedAt = 0, m_daySegments = 0; ///< the carrier's day, and what left on it as far as we know
    std::unique_ptr<Session> m_session;
};

/// The kill switch: the setting outreach.stopped of the whole store, read afresh.
Result<bool> isOutreachStopped(Session &session);

} // namespace tradewind
