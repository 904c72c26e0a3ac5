// SPDX-License-Identifier: Apache-2.0
// When somebody is there: days of the week, split shifts, holidays, and the two days a year when the clock jumps.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QSet>
#include <QTime>
#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

namespace tradewind {

/// From the first minute to before the last, in minutes of the day; an end at or before the beginning is on the next day.
struct OpenSpan
{
    int from = 0, until = 0;
    bool operator==(const OpenSpan &) const = default;
};

/// Which spans each weekday is open, Monday first; a split shift is two spans. All empty: never open. Local times of wherever it is asked.
struct OpeningHours
{
    std::array<std::vector<OpenSpan>, 7> days;
    QSet<QDate> closed; ///< holidays

    static OpeningHours everyDay(QTime from, QTime until);
    /// Reads "Mo-Fr 08:00-12:00,13:00-20:00; Sa 09:00-18:00" and "2026-11-26, 2026-12-25". Days not named are closed.
    /// Errors: BadData, naming the part that cannot be read.
    static Result<OpeningHours> fromText(const QString &week, const QString &holidays = {});
    /// The week as fromText() reads it.
    QString toText() const;
    bool isOpen(QDate day, QTime time) const;
    bool operator==(const OpeningHours &) const = default;
};

/// The instant of a wall time, epoch ms. A time the clock skips is as long after midnight as it would have been (02:30 becomes 03:30);
/// of a time that comes twice the first is meant. Qt itself turns the former into an invalid value (measured, Qt 6.4).
qint64 instantOf(QDate day, QTime time, const QTimeZone &zone);
QDate localDay(qint64 instant, const QTimeZone &zone);
QTime localTime(qint64 instant, const QTimeZone &zone);

/// `instant` itself when it is open then, else the next opening; nothing when there is none within 60 days.
std::optional<qint64> nextOpen(const OpeningHours &hours, const QTimeZone &zone, qint64 instant);

/// Opening hours of one place: a day of 23 or 25 hours opens and closes by the place's own clock. Instants are epoch ms UTC.
class BusinessHours
{
public:
    BusinessHours() = default;
    BusinessHours(OpeningHours hours, QTimeZone zone)
        : m_hours(std::move(hours))
        , m_zone(std::move(zone))
    {}
    /// As OpeningHours::fromText. Errors: BadData, also for a zone that does not exist.
    static Result<BusinessHours> parse(const QString &week, const QString &holidays, const QTimeZone &zone);

    bool isOpen(qint64 at) const;
    std::optional<qint64> nextOpening(qint64 at) const { return nextOpen(m_hours, m_zone, at); }
    /// The instant at which that much business time has passed since `at`; nothing when there is not that much within 60 days.
    std::optional<qint64> afterBusinessMinutes(qint64 at, int minutes) const;
    /// Business time between two instants, in ms; 0 when `to` is not after `from`.
    qint64 businessTime(qint64 from, qint64 to) const;

    const QTimeZone &zone() const { return m_zone; }

private:
    OpeningHours m_hours;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace tradewind
