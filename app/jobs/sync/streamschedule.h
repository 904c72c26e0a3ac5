// SPDX-License-Identifier: Apache-2.0
// When a stream runs: every so many minutes, or at times of the rooftop's day. Pure.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace tradewind {

struct StreamSchedule
{
    int everyMinutes = 60; ///< where no times are named
    QList<QTime> atTimes;  ///< of the rooftop's day, in order
    bool operator==(const StreamSchedule &) const = default;

    /// The stored form of atTimes: "06:00 18:30".
    [[nodiscard]] QString timesText() const;
    /// Times as a person types them, parted by spaces or commas; none are allowed. Errors: BadUse naming the word that is no time.
    static Result<QList<QTime>> timesFrom(const QString &words);

    static constexpr int leastMinutes = 5, mostMinutes = 7 * 24 * 60;
};

/// The first instant after `nowMs` at which the stream runs. A time that a clock change skips is run an hour later; one that comes twice
/// runs once.
[[nodiscard]] qint64 nextRunMs(const StreamSchedule &schedule, qint64 nowMs, const QTimeZone &zone);

/// When the hours without calls that `nowMs` lies in end; nothing outside of them, and where they cannot be read. `quietHours` is written
/// as opening hours are ("Mo-Sa 01:00-03:00; Su 00:00-06:00"). Hours that never end are asked about again after a week.
[[nodiscard]] std::optional<qint64> quietUntilMs(const QString &quietHours, qint64 nowMs, const QTimeZone &zone);

} // namespace tradewind
