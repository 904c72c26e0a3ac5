// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/leadrouting.h"

namespace tradewind {

namespace {

/// Whether a is to be asked before b. Shares are compared crosswise, so that thirds stay exact.
bool comesBefore(const LeadTaker &a, const LeadTaker &b)
{
    const qint64 ofA = qint64{a.takenToday + 1} * b.weight, ofB = qint64{b.takenToday + 1} * a.weight;
    if (ofA != ofB)
        return ofA < ofB;
    if (a.lastTakenAt != b.lastTakenAt)
        return a.lastTakenAt.value_or(0) < b.lastTakenAt.value_or(0);
    return a.name < b.name;
}

} // namespace

std::optional<QString> nextTaker(const QList<LeadTaker> &takers, qint64 now, const BusinessHours &rooftop, const QString &except)
{
    const LeadTaker *next = nullptr;
    for (const LeadTaker &taker : takers) {
        const bool isHere = !taker.isAway && taker.weight > 0 && taker.name != except && taker.hours.value_or(rooftop).isOpen(now);
        const bool hasRoom = taker.mostOpen == 0 || taker.open < taker.mostOpen;
        if (isHere && hasRoom && (!next || comesBefore(taker, *next)))
            next = &taker;
    }
    return next ? std::optional(next->name) : std::nullopt;
}

} // namespace tradewind
