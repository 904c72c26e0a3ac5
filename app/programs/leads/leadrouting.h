// SPDX-License-Identifier: Apache-2.0
// Who gets the next lead: in turn, by weight, among those who are there.
#pragma once

#include "domain/openinghours.h"

#include <QList>
#include <QString>

namespace tradewind {

/// Somebody who takes leads, and what they have.
struct LeadTaker
{
    QString name;
    int weight = 1;                     ///< takes this many where the others take one; 0 takes none
    bool isAway = false;                ///< said so: lunch, day off, with a customer
    std::optional<BusinessHours> hours; ///< their own shifts; absent: the rooftop's
    int mostOpen = 0;                   ///< untouched leads they may hold at once; 0 is no limit
    int open = 0;                       ///< untouched leads they hold now
    int takenToday = 0;
    std::optional<qint64> lastTakenAt;
};

/// The name of who is next at `now`, or nothing when nobody is there (the lead then waits for opening without an owner). Those who have
/// taken least today for their weight come first; among equals, who waited longest. `except` had it and did not touch it. Pure.
[[nodiscard]] std::optional<QString> nextTaker(const QList<LeadTaker> &takers, qint64 now, const BusinessHours &rooftop,
                                               const QString &except = {});

} // namespace tradewind
