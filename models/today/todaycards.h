// SPDX-License-Identifier: Apache-2.0
// The words of one count card.
#pragma once

#include "models/base/roles.h"
#include "models/today/todaybook.h"

namespace tradewind {

/// The six cards in the order they are shown.
QList<TodayCard> todayCards();

/// The small words beside the number, "3 more than yesterday", and their tone.
struct CardNote
{
    QString text;
    Tone tone = Tone::Dim;
    bool operator==(const CardNote &) const = default;
};

CardNote cardNote(TodayCard card, const TodayCount &count);

} // namespace tradewind
