// SPDX-License-Identifier: Apache-2.0
// The outbox: every message we mean to send, are sending, sent or did not send, and what became of it.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/outreach.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace tradewind {

class Session;

/// Where a message stands. The numbers are the store's.
enum class OutboxState {
    Queued = 0,
    Sending = 1, ///< committed before the request leaves: from here on it may have gone out
    Sent = 2,
    Failed = 3,
    Held = 4,       ///< a rule lets it go later (`dueAt`), or a person decides (no `dueAt`)
    Suppressed = 5, ///< a rule or the customer forbids it for good
    Unknown = 6,    ///< it may have gone out; nobody sends it again without asking
};

/// "queued", "sending", "sent", "failed", "held", "suppressed", "unknown".
QString outboxStateCode(OutboxState state);

/// One message. Absent instants are "not yet"; the numbers of `delivery` are those of DeliveryState in gateways.
struct OutboxRow
{
    Id id = 0, rooftopId = 0, accountId = 0, runId = 0;
    int wave = 0;
    Id customerId = 0;
    std::optional<Id> vehicleId;
    QString step;    ///< the sequence's step, unique with customer and run
    QString program; ///< "equity", "service", …
    Channel channel = Channel::Sms;
    Purpose purpose = Purpose::Marketing;
    QString to, from, subject, text, html;
    QString extras; ///< JSON: {"headers":[[name,value]…],"media":[url…]}; empty for none
    int segments = 1;
    int priority = 0;
    OutboxState state = OutboxState::Queued;
    std::optional<qint64> dueAt; ///< epoch ms UTC
    int attempts = 0;
    std::optional<qint64> claimedAt, finishedAt;
    QString carrierId;
    std::optional<int> delivery;
    QString failure, failureCode, why;
    QString rules; ///< ids of the rules in the way, separated by blanks
    QString packVersion;
    qint64 createdAt = 0;

    bool operator==(const OutboxRow &) const = default;
};

/// What an attempt came to, as it is recorded.
struct OutboxResult
{
    OutboxState state = OutboxState::Unknown;
    std::optional<qint64> dueAt; ///< for Queued: when to try again
    QString carrierId, failure, failureCode, why;
};

/// A wave of a run that may not go yet.
struct OutreachRun
{
    Id id = 0, rooftopId = 0;
    QString title;
    qint64 recipients = 0;
    QString madeBy;
    qint64 madeAt = 0;
    int releasedWave = -1;
    QString approvedBy;
    std::optional<qint64> approvedAt;
    bool isStopped = false;
    QString sequence; ///< whose messages it carries: a sequence's id, or a campaign's "campaign:17"; empty for a run of its own

    bool operator==(const OutreachRun &) const = default;
};

class OutboxTable
{
public:
    explicit OutboxTable(Session &session)
        : m_session(session)
    {}

    /// Queues a message; false when this customer, step and run already has one, whatever became of it.
    Result<bool> add(const OutboxRow &row);
    /// Due messages of an account whose wave is released, most urgent first. Ask inside a transaction: on PostgreSQL the rows are locked
    /// until it ends and rows other desks hold are passed over.
    Result<QList<OutboxRow>> claimable(Id accountId, qint64 nowMs, int most);
    Result<void> markSending(Id id, qint64 nowMs, const QString &packVersion);
    /// Held (until `dueAt`, or for a person) or Suppressed, with the rules that said so.
    Result<void> keep(Id id, OutboxState state, std::optional<qint64> dueAt, const QString &rules, const QString &why,
                      const QString &packVersion);
    /// What came of a message that was Sending or Unknown; false when it was neither.
    Result<bool> record(Id id, qint64 nowMs, const OutboxResult &result);
    /// Messages an ended program left in Sending become Unknown; answers how many.
    Result<int> abandon(Id accountId, qint64 claimedBeforeMs, const QString &why);

    /// Newest first; without a state all of them.
    Result<QList<OutboxRow>> rows(Id rooftopId, std::optional<OutboxState> state, int most, int from = 0);
    /// What would be looked at up to an instant, most urgent first, with what waits for a person.
    Result<QList<OutboxRow>> planned(Id rooftopId, qint64 untilMs);
    Result<QList<OutboxRow>> unsettled(Id accountId);
    /// Sent since `sinceMs` and not known to have arrived.
    Result<QList<OutboxRow>> undelivered(Id accountId, qint64 sinceMs, int most);
    Result<std::optional<OutboxRow>> find(Id id);
    Result<std::optional<Id>> findByCarrierId(Id accountId, const QString &carrierId);
    struct Addressee
    {
        Id outboxId = 0, customerId = 0;
    };
    /// The last message that went to an address, and whose it was.
    Result<std::optional<Addressee>> lastTo(const QString &address);
    Result<QMap<OutboxState, qint64>> counts(Id rooftopId);
    /// Messages queued for an account, due or not.
    Result<qint64> waiting(Id accountId);
    /// Segments claimed since an instant: what a carrier's daily limit counts.
    Result<qint64> segmentsSince(Id accountId, qint64 sinceMs);

    /// News of a delivery; the first of each kind counts, and a message never goes backwards. True when it was news.
    Result<bool> noteDelivery(Id eventId, Id outboxId, int kind, qint64 atMs, const QString &code, const QString &failure);

    /// A person's decision: send it (again) from `dueAt` on. False when it is not held, failed or unknown.
    Result<bool> release(Id id, qint64 dueAt, const QString &why);
    /// A person's decision, or the reconciliation's: it is not sent any more.
    Result<bool> drop(Id id, qint64 nowMs, const QString &why);
    /// Everything queued for an address is suppressed; answers how many.
    Result<int> suppress(const QString &address, const QString &why);

    Result<void> addRun(const OutreachRun &run);
    Result<QList<OutreachRun>> runs(Id rooftopId);
    Result<std::optional<OutreachRun>> run(Id id);
    /// The standing run of a sequence or a campaign, once it has said anything.
    Result<std::optional<OutreachRun>> runOf(Id rooftopId, const QString &sequence);
    /// Messages of a run that did not leave yet, by wave.
    Result<QMap<int, qint64>> waitingWaves(Id runId);
    /// Somebody asks that a run nobody opened goes to many; false when another one asked before.
    Result<bool> askRun(Id id, const QString &by);
    /// What was written before an instant and whose wave is still not released, or whose run is stopped, is left; answers how many.
    Result<int> expireWaves(Id rooftopId, qint64 writtenBeforeMs, const QString &why, qint64 nowMs);
    /// One more person is in a run.
    Result<void> countRecipient(Id runId);
    /// The wave a person is in already; nothing for somebody new to the run.
    Result<std::optional<int>> waveOf(Id runId, Id customerId);
    Result<void> approveRun(Id id, const QString &by, qint64 atMs);
    Result<void> releaseWave(Id id, int wave);
    Result<void> stopRun(Id id, bool isStopped);

private:
    Result<QList<OutboxRow>> read(const QString &statement, const std::vector<class Bind> &binds);

    Session &m_session;
};

} // namespace tradewind
