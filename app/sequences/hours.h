// SPDX-License-Identifier: Apache-2.0
// Local wall time made instants: opening hours, calendar days and the two days a year when the clock jumps.
#pragma once

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

namespace tradewind {

/// From the first minute to before the last. `until` 00:00 is midnight at the day's end.
struct OpenSpan
{
    QTime from, until;
    bool operator==(const OpenSpan &) const = default;
};

/// Which spans each weekday is open, Monday first; a split shift is two spans. All empty: never open.
struct OpeningHours
{
    std::array<std::vector<OpenSpan>, 7> days;

    static OpeningHours everyDay(QTime from, QTime until);
    /// "Mo-Fr 09:00-12:00,13:00-20:00; Sa 09:00-18:00". Nothing when it cannot be read.
    static std::optional<OpeningHours> fromText(const QString &text);
    bool isOpen(QDate day, QTime time) const;
    bool operator==(const OpeningHours &) const = default;
};

/// The instant of a wall time, epoch ms. A time the clock skips is as long after midnight as it would have been (02:30 becomes 03:30);
/// of a time that comes twice the first is meant. Qt itself turns the former into an invalid value (measured, Qt 6.4).
qint64 instantOf(QDate day, QTime time, const QTimeZone &zone);
QDate localDay(qint64 instant, const QTimeZone &zone);
QTime localTime(qint64 instant, const QTimeZone &zone);
/// `instant` itself when it is open then, else the next opening; nothing when there is none within eight days.
std::optional<qint64> nextOpen(const OpeningHours &hours, const QTimeZone &zone, qint64 instant);

} // namespace tradewind
