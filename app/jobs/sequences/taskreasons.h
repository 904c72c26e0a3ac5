// SPDX-License-Identifier: Apache-2.0
// Why a task stands where it stands in the queue: each reason with its points, so that the order explains itself.
#pragma once

#include "domain/money.h"
#include "sequences/sequence.h"

#include <QList>
#include <QString>

namespace tradewind {

/// `code` is a happening's, or "promise" (minutes), "equity" (cents), "precedence", "assigned:" and who did; the models put it in words.
struct TaskReason
{
    QString code;
    double value = 0;
    int points = 0;
    bool operator==(const TaskReason &) const = default;
};

/// Heaviest first: what happened, how soon it was promised, how much equity, which program.
QList<TaskReason> taskReasons(const Sequence &sequence, const Step &step, const QString &cause, std::optional<Money> equity);
/// 10,000 less the points: the queue takes the smallest place first.
int placeOf(const QList<TaskReason> &reasons);
QString reasonsJson(const QList<TaskReason> &reasons);
QList<TaskReason> reasonsFrom(const QString &json);

} // namespace tradewind
