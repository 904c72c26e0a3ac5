// SPDX-License-Identifier: Apache-2.0
// What is open with one customer, program by program: calls in the queue and what a sequence brings next.
#pragma once

#include "base/result.h"
#include "sequences/sequence.h"
#include "store/queuetable.h"

namespace tradewind {

/// The next touch of a sequence somebody is in.
struct OpenTouch
{
    QString program;
    LocalWords title; ///< of the sequence
    StepKind kind = StepKind::Sms;
    std::optional<qint64> at; ///< absent: what comes before it decides
    int number = 0, touches = 0;
    bool operator==(const OpenTouch &) const = default;
};

struct OpenWork
{
    QList<TaskRow> tasks;     ///< soonest first
    QList<TaskRow> calls;     ///< finished by a person, newest first
    QList<OpenTouch> touches; ///< of each sequence, soonest first, those without a time last
};

/// Errors: as Session, SequenceLibrary::read.
Result<OpenWork> openWork(Session &session, Id customerId);

} // namespace tradewind
