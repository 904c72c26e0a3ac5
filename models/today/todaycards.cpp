// SPDX-License-Identifier: Apache-2.0
#include "models/today/todaycards.h"

#include "base/tr.h"

#include <cstdlib>

namespace tradewind {

QList<TodayCard> todayCards()
{
    return {TodayCard::Crossed, TodayCard::OnProperty, TodayCard::Engaged, TodayCard::LeaseEnd, TodayCard::Unsold, TodayCard::Missed};
}

CardNote cardNote(TodayCard card, const TodayCount &count)
{
    switch (card) {
    case TodayCard::Crossed: {
        const int difference = count.count - count.before;
        const int fewer = -difference; // lupdate only reads a plain name
        if (difference == 0)
            return {tr("as many as yesterday")};
        return {difference > 0 ? tr("%n more than yesterday", nullptr, difference) : tr("%n fewer than yesterday", nullptr, fewer)};
    }
    case TodayCard::OnProperty:
        if (count.count == 0)
            return {tr("nobody in the lane")};
        return {count.next.isEmpty() ? tr("no time promised") : tr("next promised %1").arg(count.next),
                count.urgent > 0 ? Tone::Warn : Tone::Dim};
    case TodayCard::Engaged:
        if (count.count == 0)
            return {tr("everybody was called")};
        return {tr("oldest %1").arg(count.next), count.urgent > 0 ? Tone::Warn : Tone::Dim};
    case TodayCard::Unsold:
        return {tr("%n never contacted", nullptr, count.urgent), count.urgent > 0 ? Tone::Bad : Tone::Dim};
    case TodayCard::Missed:
        if (count.urgent > 0)
            return {tr("%n still waiting", nullptr, count.urgent), Tone::Bad};
        return {tr("of %n promised today", nullptr, count.of)};
    case TodayCard::LeaseEnd:
        return {tr("%n under 30 days", nullptr, count.urgent), count.urgent > 0 ? Tone::Warn : Tone::Dim};
    }
    return {};
}

} // namespace tradewind
