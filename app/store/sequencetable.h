// SPDX-License-Identifier: Apache-2.0
// What happened around customers, who is in which sequence, and what each step came to.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// Something that happened, kept once: `onceKey` names the finding, so that finding it again adds nothing. Instants epoch ms.
struct HappeningRow
{
    Id id = 0, rooftopId = 0, customerId = 0;
    std::optional<Id> vehicleId;
    QString kind; ///< a code of domain/happening.h
    qint64 at = 0, recordedAt = 0;
    QString subject; ///< "vehicle:17", "appointment:4"
    QString detail, onceKey;
    bool operator==(const HappeningRow &) const = default;
};

/// One person in one sequence. `exitReason` is "open" until `endedAt`.
struct EnrollmentRow
{
    Id id = 0, rooftopId = 0, customerId = 0;
    std::optional<Id> vehicleId;
    QString subject, sequence;
    int version = 1;
    QString program;
    int step = 0;
    qint64 enteredAt = 0, lastAt = 0;
    std::optional<qint64> lastTouchAt, lastTouchPlannedAt, pausedUntil;
    qint64 lookAt = 0;
    QString cause; ///< code of the happening that started it, or "person"
    std::optional<Id> causeId;
    QString waitBecause, exitReason, exitDetail;
    std::optional<qint64> endedAt;
    bool operator==(const EnrollmentRow &) const = default;
};

struct StepRunRow
{
    Id enrollmentId = 0;
    int step = 0;
    QString stepId, kind, outcome; ///< outcome: "done" or "leftOut"
    QString because, words;
    qint64 plannedAt = 0, doneAt = 0;
    bool operator==(const StepRunRow &) const = default;
};

struct SequenceCount
{
    QString sequence;
    qint64 open = 0, ever = 0, engaged = 0; ///< engaged: ended by a reply, an appointment, a sale or a hand-over
};

class SequenceTable
{
public:
    explicit SequenceTable(Session &session)
        : m_session(session)
    {}

    /// Answers whether it was new; a new one makes every open enrollment of the customer be looked at from `recordedAt` on.
    Result<bool> note(const HappeningRow &row);
    /// Takes back what was noted for later than `nowMs` and so was not looked at yet; answers false when it is too late.
    Result<bool> takeBack(Id happeningId, qint64 nowMs);
    /// The same by what made it noted once.
    Result<bool> takeBack(const QString &onceKey, qint64 nowMs);
    /// Those recorded by `nowMs` that no program has looked at yet, oldest first.
    Result<QList<HappeningRow>> unseen(qint64 nowMs, int limit);
    Result<void> markSeen(Id happeningId, qint64 nowMs);
    Result<QList<HappeningRow>> happeningsOf(Id customerId, qint64 since);

    /// Answers false when the customer is in that sequence for that subject already.
    Result<bool> enroll(const EnrollmentRow &row);
    /// Open ones to be looked at, the longest waiting first.
    Result<QList<EnrollmentRow>> due(qint64 nowMs, int limit);
    /// Open and ended, newest first.
    Result<QList<EnrollmentRow>> of(Id customerId);
    /// Errors: NotFound.
    Result<EnrollmentRow> find(Id enrollmentId);
    /// Keeps where an open enrollment stands; answers false when it ended meanwhile.
    Result<bool> keep(const EnrollmentRow &row);
    /// Answers false when this step of this enrollment was kept before: then nothing may be done for it.
    Result<bool> keepRun(const StepRunRow &row);
    Result<QList<StepRunRow>> runs(Id enrollmentId);
    Result<QList<SequenceCount>> counts();

private:
    Session &m_session;
};

} // namespace tradewind
