// SPDX-License-Identifier: Apache-2.0
#include "store/sequencetable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

HappeningRow happeningFrom(const Row &row)
{
    return {row.id(0), row.id(1), row.id(2), row.integer(3), row.text(4), row.id(5), row.id(6), row.text(7), row.text(8), row.text(9)};
}

EnrollmentRow enrollmentFrom(const Row &row)
{
    EnrollmentRow e;
    e.id = row.id(0);
    e.rooftopId = row.id(1);
    e.customerId = row.id(2);
    e.vehicleId = row.integer(3);
    e.subject = row.text(4);
    e.sequence = row.text(5);
    e.version = static_cast<int>(row.id(6));
    e.program = row.text(7);
    e.step = static_cast<int>(row.id(8));
    e.enteredAt = row.id(9);
    e.lastAt = row.id(10);
    e.lastTouchAt = row.integer(11);
    e.lastTouchPlannedAt = row.integer(12);
    e.pausedUntil = row.integer(13);
    e.lookAt = row.id(14);
    e.cause = row.text(15);
    e.causeId = row.integer(16);
    e.waitBecause = row.text(17);
    e.exitReason = row.text(18);
    e.exitDetail = row.text(19);
    e.endedAt = row.integer(20);
    return e;
}

/// Rows of one statement as a list.
template<typename T, typename From>
Result<QList<T>> listOf(Session &session, const QString &statement, const Binds &binds, From from)
{
    QList<T> list;
    const auto rows = session.each(statement, binds, [&](const Row &row) { list << from(row); });
    if (!rows)
        return rows.error();
    return list;
}

Result<bool> changedOne(const Result<int> &changed)
{
    if (!changed)
        return changed.error();
    return *changed > 0;
}

} // namespace

Result<bool> SequenceTable::note(const HappeningRow &row)
{
    const auto isNew =
        changedOne(m_session.change(u"insert_happening"_s, {row.id, row.rooftopId, row.customerId, row.vehicleId, row.kind, row.at,
                                                            row.recordedAt, row.subject, Bind::said(row.detail), row.onceKey}));
    if (!isNew || !*isNew)
        return isNew;
    if (const auto woken = m_session.change(u"wake_enrollments"_s, {row.recordedAt, row.customerId, row.recordedAt}); !woken)
        return woken.error();
    return true;
}

Result<bool> SequenceTable::takeBack(Id happeningId, qint64 nowMs)
{
    return changedOne(m_session.change(u"delete_unseen_happening"_s, {happeningId, nowMs}));
}

Result<bool> SequenceTable::takeBack(const QString &onceKey, qint64 nowMs)
{
    return changedOne(m_session.change(u"delete_unseen_happening_of_cause"_s, {onceKey, nowMs}));
}

Result<QList<HappeningRow>> SequenceTable::unseen(qint64 nowMs, int limit)
{
    return listOf<HappeningRow>(m_session, u"read_unseen_happenings"_s, {nowMs, limit}, happeningFrom);
}

Result<void> SequenceTable::markSeen(Id happeningId, qint64 nowMs)
{
    const auto changed = m_session.change(u"mark_happening_seen"_s, {nowMs, happeningId});
    return changed ? Result<void>() : changed.error();
}

Result<QList<HappeningRow>> SequenceTable::happeningsOf(Id customerId, qint64 since)
{
    return listOf<HappeningRow>(m_session, u"read_customer_happenings"_s, {customerId, since}, happeningFrom);
}

Result<bool> SequenceTable::enroll(const EnrollmentRow &e)
{
    return changedOne(m_session.change(u"insert_enrollment"_s, {e.id,
                                                                e.rooftopId,
                                                                e.customerId,
                                                                e.vehicleId,
                                                                e.subject,
                                                                e.sequence,
                                                                e.version,
                                                                e.program,
                                                                e.step,
                                                                e.enteredAt,
                                                                e.lastAt,
                                                                e.lastTouchAt,
                                                                e.lastTouchPlannedAt,
                                                                e.pausedUntil,
                                                                e.lookAt,
                                                                e.cause,
                                                                e.causeId,
                                                                Bind::said(e.waitBecause),
                                                                e.exitReason,
                                                                Bind::said(e.exitDetail),
                                                                e.endedAt}));
}

Result<QList<EnrollmentRow>> SequenceTable::due(qint64 nowMs, int limit)
{
    return listOf<EnrollmentRow>(m_session, u"read_due_enrollments"_s, {nowMs, limit}, enrollmentFrom);
}

Result<QList<EnrollmentRow>> SequenceTable::of(Id customerId)
{
    return listOf<EnrollmentRow>(m_session, u"read_customer_enrollments"_s, {customerId}, enrollmentFrom);
}

Result<EnrollmentRow> SequenceTable::find(Id enrollmentId)
{
    const auto found = listOf<EnrollmentRow>(m_session, u"find_enrollment"_s, {enrollmentId}, enrollmentFrom);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Kind::NotFound, u"There is no such enrollment."_s};
    return found->first();
}

Result<bool> SequenceTable::keep(const EnrollmentRow &e)
{
    return changedOne(
        m_session.change(u"update_enrollment"_s, {e.step, e.lastAt, e.lastTouchAt, e.lastTouchPlannedAt, e.pausedUntil, e.lookAt,
                                                  Bind::said(e.waitBecause), e.exitReason, Bind::said(e.exitDetail), e.endedAt, e.id}));
}

Result<bool> SequenceTable::keepRun(const StepRunRow &r)
{
    return changedOne(m_session.change(u"insert_step_run"_s, {r.enrollmentId, r.step, r.stepId, r.kind, r.outcome, r.because,
                                                              Bind::said(r.words), r.plannedAt, r.doneAt}));
}

Result<QList<StepRunRow>> SequenceTable::runs(Id enrollmentId)
{
    return listOf<StepRunRow>(m_session, u"read_step_runs"_s, {enrollmentId}, [](const Row &row) {
        return StepRunRow{
            row.id(0), static_cast<int>(row.id(1)), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.id(7), row.id(8)};
    });
}

Result<QList<SequenceCount>> SequenceTable::counts()
{
    return listOf<SequenceCount>(m_session, u"read_sequence_counts"_s, {}, [](const Row &row) {
        return SequenceCount{row.text(0), row.id(1), row.id(2), row.id(3)};
    });
}

} // namespace tradewind
