// SPDX-License-Identifier: Apache-2.0
// When a rooftop answers: days of the week, split shifts, holidays, in its own time zone.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QSet>
#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

namespace tradewind {

/// One shift, in minutes of the day; an end at or before the beginning is on the next day.
struct Shift
{
    int from = 0, to = 0;
    bool operator==(const Shift &) const = default;
};

/// Instants are epoch ms UTC; shifts are local times, so a day of 23 or 25 hours opens and closes by its own clock.
class BusinessHours
{
public:
    /// Reads "Mo-Fr 08:00-12:00,13:00-20:00; Sa 09:00-18:00" and "2026-11-26, 2026-12-25". Days not named are closed. An empty week is
    /// always closed. Errors: BadData naming the part that cannot be read, or a zone that does not exist.
    static Result<BusinessHours> parse(const QString &week, const QString &holidays, const QTimeZone &zone);

    bool isOpen(qint64 at) const;
    /// `at` itself when open, else the next opening; nothing when there is none within 60 days.
    std::optional<qint64> nextOpening(qint64 at) const;
    /// The instant at which that much business time has passed since `at`; nothing when there is not that much within 60 days.
    std::optional<qint64> afterBusinessMinutes(qint64 at, int minutes) const;
    /// Business time between two instants, in ms; 0 when `to` is not after `from`.
    qint64 businessTime(qint64 from, qint64 to) const;

    const QTimeZone &zone() const { return m_zone; }

private:
    struct Span
    {
        qint64 from = 0, to = 0;
    };
    /// The shifts that begin on a day, as instants in order.
    std::vector<Span> spansOf(QDate day) const;
    QDate dayOf(qint64 at) const;

    std::array<std::vector<Shift>, 7> m_week; ///< Monday first
    QSet<QDate> m_holidays;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace tradewind
