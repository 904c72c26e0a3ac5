// SPDX-License-Identifier: Apache-2.0
#include "store/outboxtable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

OutboxRow rowFrom(const Row &row)
{
    OutboxRow made;
    int c = 0;
    made.id = row.id(c++);
    made.rooftopId = row.id(c++);
    made.accountId = row.id(c++);
    made.runId = row.id(c++);
    made.wave = static_cast<int>(row.id(c++));
    made.customerId = row.id(c++);
    made.vehicleId = row.integer(c++);
    made.step = row.text(c++);
    made.program = row.text(c++);
    made.channel = static_cast<Channel>(row.id(c++));
    made.purpose = static_cast<Purpose>(row.id(c++));
    made.to = row.text(c++);
    made.from = row.text(c++);
    made.subject = row.text(c++);
    made.text = row.text(c++);
    made.html = row.text(c++);
    made.extras = row.text(c++);
    made.segments = static_cast<int>(row.id(c++));
    made.priority = static_cast<int>(row.id(c++));
    made.state = static_cast<OutboxState>(row.id(c++));
    made.dueAt = row.integer(c++);
    made.attempts = static_cast<int>(row.id(c++));
    made.claimedAt = row.integer(c++);
    made.finishedAt = row.integer(c++);
    made.carrierId = row.text(c++);
    made.delivery = row.smallInteger(c++);
    made.failure = row.text(c++);
    made.failureCode = row.text(c++);
    made.why = row.text(c++);
    made.rules = row.text(c++);
    made.packVersion = row.text(c++);
    made.createdAt = row.id(c++);
    return made;
}

OutreachRun runFrom(const Row &row)
{
    return {row.id(0),   row.id(1),      row.text(2), row.id(3),   row.text(4), row.id(5), static_cast<int>(row.id(6)),
            row.text(7), row.integer(8), row.flag(9), row.text(10)};
}

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

Result<bool> any(const Result<int> &changed)
{
    return changed ? Result<bool>(*changed > 0) : Result<bool>(changed.error());
}

} // namespace

QString outboxStateCode(OutboxState state)
{
    static const QStringList codes{u"queued"_s, u"sending"_s, u"sent"_s, u"failed"_s, u"held"_s, u"suppressed"_s, u"unknown"_s};
    return codes.at(static_cast<int>(state));
}

Result<QList<OutboxRow>> OutboxTable::read(const QString &statement, const Binds &binds)
{
    QList<OutboxRow> rows;
    const auto count = m_session.each(statement, binds, [&](const Row &row) { rows << rowFrom(row); });
    if (!count)
        return count.error();
    return rows;
}

Result<bool> OutboxTable::add(const OutboxRow &row)
{
    return any(m_session.change(u"insert_outbox"_s, {row.id,
                                                     row.rooftopId,
                                                     row.accountId,
                                                     row.runId,
                                                     row.wave,
                                                     row.customerId,
                                                     row.vehicleId,
                                                     row.step,
                                                     row.program,
                                                     row.channel,
                                                     row.purpose,
                                                     row.to,
                                                     Bind::said(row.from),
                                                     Bind::said(row.subject),
                                                     row.text,
                                                     Bind::said(row.html),
                                                     Bind::said(row.extras),
                                                     row.segments,
                                                     row.priority,
                                                     row.dueAt,
                                                     row.createdAt}));
}

Result<QList<OutboxRow>> OutboxTable::claimable(Id accountId, qint64 nowMs, int most)
{
    return read(u"claim_outbox"_s, {accountId, nowMs, most});
}

Result<void> OutboxTable::markSending(Id id, qint64 nowMs, const QString &packVersion)
{
    return done(m_session.change(u"mark_outbox_sending"_s, {nowMs, packVersion, id}));
}

Result<void> OutboxTable::keep(Id id, OutboxState state, std::optional<qint64> dueAt, const QString &rules, const QString &why,
                               const QString &packVersion)
{
    return done(m_session.change(u"mark_outbox_kept"_s, {state, dueAt, Bind::said(rules), Bind::said(why), Bind::said(packVersion), id}));
}

Result<bool> OutboxTable::record(Id id, qint64 nowMs, const OutboxResult &result)
{
    const bool isOver = result.state == OutboxState::Sent || result.state == OutboxState::Failed || result.state == OutboxState::Suppressed;
    const std::optional<qint64> finishedAt = isOver ? std::optional(nowMs) : std::nullopt;
    return any(m_session.change(u"record_outbox_result"_s,
                                {result.state, result.dueAt, finishedAt, Bind::said(result.carrierId), Bind::said(result.failure),
                                 Bind::said(result.failureCode), Bind::said(result.why), id}));
}

Result<int> OutboxTable::abandon(Id accountId, qint64 claimedBeforeMs, const QString &why)
{
    return m_session.change(u"abandon_outbox"_s, {why, accountId, claimedBeforeMs});
}

Result<QList<OutboxRow>> OutboxTable::rows(Id rooftopId, std::optional<OutboxState> state, int most, int from)
{
    const int number = state ? static_cast<int>(*state) : -1;
    return read(u"read_outbox"_s, {rooftopId, number, number, most, from});
}

Result<QList<OutboxRow>> OutboxTable::planned(Id rooftopId, qint64 untilMs)
{
    return read(u"read_planned_outbox"_s, {rooftopId, untilMs});
}

Result<QList<OutboxRow>> OutboxTable::unsettled(Id accountId)
{
    return read(u"read_unsettled_outbox"_s, {accountId});
}

Result<QList<OutboxRow>> OutboxTable::undelivered(Id accountId, qint64 sinceMs, int most)
{
    return read(u"read_undelivered_outbox"_s, {accountId, sinceMs, most});
}

Result<std::optional<OutboxRow>> OutboxTable::find(Id id)
{
    const auto rows = read(u"find_outbox"_s, {id});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<OutboxRow>() : rows->constFirst();
}

Result<std::optional<Id>> OutboxTable::findByCarrierId(Id accountId, const QString &carrierId)
{
    return m_session.integer(u"find_outbox_by_carrier_id"_s, {accountId, carrierId});
}

Result<std::optional<OutboxTable::Addressee>> OutboxTable::lastTo(const QString &address)
{
    std::optional<Addressee> found;
    const auto count = m_session.each(u"find_last_outbox_to"_s, {address}, [&](const Row &row) {
        found = Addressee{row.id(0), row.id(1)};
    });
    if (!count)
        return count.error();
    return found;
}

Result<QMap<OutboxState, qint64>> OutboxTable::counts(Id rooftopId)
{
    QMap<OutboxState, qint64> counts;
    const auto count = m_session.each(u"count_outbox_states"_s, {rooftopId},
                                      [&](const Row &row) { counts.insert(static_cast<OutboxState>(row.id(0)), row.id(1)); });
    if (!count)
        return count.error();
    return counts;
}

Result<qint64> OutboxTable::waiting(Id accountId)
{
    const auto count = m_session.integer(u"count_outbox_waiting"_s, {accountId});
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<qint64> OutboxTable::segmentsSince(Id accountId, qint64 sinceMs)
{
    const auto sum = m_session.integer(u"sum_segments_since"_s, {accountId, sinceMs});
    if (!sum)
        return sum.error();
    return sum->value_or(0);
}

Result<bool> OutboxTable::noteDelivery(Id eventId, Id outboxId, int kind, qint64 atMs, const QString &code, const QString &failure)
{
    const auto isNew = any(m_session.change(u"insert_message_event"_s, {eventId, outboxId, kind, atMs, Bind::said(code)}));
    if (!isNew || !*isNew)
        return isNew;
    if (auto moved = m_session.change(u"advance_outbox_delivery"_s, {kind, Bind::said(failure), Bind::said(code), outboxId, kind}); !moved)
        return moved.error();
    return true;
}

Result<bool> OutboxTable::release(Id id, qint64 dueAt, const QString &why)
{
    return any(m_session.change(u"release_outbox"_s, {dueAt, why, id}));
}

Result<bool> OutboxTable::drop(Id id, qint64 nowMs, const QString &why)
{
    return any(m_session.change(u"drop_outbox"_s, {nowMs, why, id}));
}

Result<int> OutboxTable::suppress(const QString &address, const QString &why)
{
    return m_session.change(u"suppress_outbox_address"_s, {why, address});
}

Result<void> OutboxTable::addRun(const OutreachRun &run)
{
    return done(m_session.change(u"insert_outreach_run"_s, {run.id, run.rooftopId, run.title, run.recipients, run.madeBy, run.madeAt,
                                                            run.releasedWave, run.sequence.isEmpty() ? Bind() : Bind(run.sequence)}));
}

Result<QList<OutreachRun>> OutboxTable::runs(Id rooftopId)
{
    QList<OutreachRun> runs;
    const auto count = m_session.each(u"read_outreach_runs"_s, {rooftopId}, [&](const Row &row) { runs << runFrom(row); });
    if (!count)
        return count.error();
    return runs;
}

Result<std::optional<OutreachRun>> OutboxTable::run(Id id)
{
    std::optional<OutreachRun> found;
    const auto count = m_session.each(u"find_outreach_run"_s, {id}, [&](const Row &row) { found = runFrom(row); });
    if (!count)
        return count.error();
    return found;
}

Result<std::optional<OutreachRun>> OutboxTable::runOf(Id rooftopId, const QString &sequence)
{
    std::optional<OutreachRun> found;
    const auto count =
        m_session.each(u"find_outreach_run_of_sequence"_s, {rooftopId, sequence}, [&](const Row &row) { found = runFrom(row); });
    if (!count)
        return count.error();
    return found;
}

Result<void> OutboxTable::countRecipient(Id runId)
{
    return done(m_session.change(u"count_outreach_recipient"_s, {runId}));
}

Result<std::optional<int>> OutboxTable::waveOf(Id runId, Id customerId)
{
    const auto wave = m_session.integer(u"find_wave_of_customer"_s, {customerId, runId});
    if (!wave)
        return wave.error();
    return *wave ? std::optional(static_cast<int>(**wave)) : std::nullopt;
}

Result<void> OutboxTable::approveRun(Id id, const QString &by, qint64 atMs)
{
    return done(m_session.change(u"approve_outreach_run"_s, {by, atMs, id}));
}

Result<QMap<int, qint64>> OutboxTable::waitingWaves(Id runId)
{
    QMap<int, qint64> waves;
    const auto count =
        m_session.each(u"count_run_waves"_s, {runId}, [&](const Row &row) { waves.insert(static_cast<int>(row.id(0)), row.id(1)); });
    if (!count)
        return count.error();
    return waves;
}

Result<bool> OutboxTable::askRun(Id id, const QString &by)
{
    return any(m_session.change(u"ask_outreach_run"_s, {by, id}));
}

Result<int> OutboxTable::expireWaves(Id rooftopId, qint64 writtenBeforeMs, const QString &why, qint64 nowMs)
{
    return m_session.change(u"expire_outbox_waves"_s, {nowMs, why, rooftopId, writtenBeforeMs});
}

Result<void> OutboxTable::releaseWave(Id id, int wave)
{
    return done(m_session.change(u"release_outreach_wave"_s, {wave, id, wave}));
}

Result<void> OutboxTable::stopRun(Id id, bool isStopped)
{
    return done(m_session.change(u"stop_outreach_run"_s, {isStopped ? 1 : 0, id}));
}

} // namespace tradewind
