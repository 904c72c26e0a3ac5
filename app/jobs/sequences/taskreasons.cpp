// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/taskreasons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

QList<TaskReason> taskReasons(const Sequence &sequence, const Step &step, const QString &cause, std::optional<Money> equity)
{
    QList<TaskReason> reasons{{cause, 0, 200}, {u"precedence"_s, double(sequence.precedence), sequence.precedence * 30}};
    if (step.slaMinutes) {
        const int minutes = *step.slaMinutes;
        // A promise of minutes beats everything that can wait until the afternoon.
        reasons << TaskReason{u"promise"_s, double(minutes), minutes <= 15 ? 4000 : minutes <= 60 ? 3000 : minutes <= 240 ? 1500 : 0};
    }
    if (equity && equity->cents > 0)
        reasons << TaskReason{u"equity"_s, double(equity->cents), static_cast<int>(std::min<qint64>(equity->cents / 10'000, 300))};
    std::stable_sort(reasons.begin(), reasons.end(), [](const TaskReason &a, const TaskReason &b) { return a.points > b.points; });
    return reasons;
}

int placeOf(const QList<TaskReason> &reasons)
{
    int points = 0;
    for (const TaskReason &reason : reasons)
        points += reason.points;
    return 10'000 - points;
}

QString reasonsJson(const QList<TaskReason> &reasons)
{
    QJsonArray list;
    for (const TaskReason &reason : reasons)
        list << QJsonObject{{u"code"_s, reason.code}, {u"value"_s, reason.value}, {u"points"_s, reason.points}};
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<TaskReason> reasonsFrom(const QString &json)
{
    QList<TaskReason> reasons;
    for (const QJsonValue &item : QJsonDocument::fromJson(json.toUtf8()).array())
        reasons << TaskReason{item[u"code"_s].toString(), item[u"value"_s].toDouble(), item[u"points"_s].toInt()};
    return reasons;
}

} // namespace tradewind
