// SPDX-License-Identifier: Apache-2.0
// What is said of declined lines: asked for those that somebody looks at, because a large store has a million.
#pragma once

#include "jobs/service/declinedwork.h"

#include <QString>

namespace tradewind {

class Row;

struct DeclinedWords
{
    QString key; ///< outlives imports: "item:ID" or "order:ID:SERVICE"
    std::optional<Id> inspectionId;
    QString person, vehicle, service, roNumber, advisor;
    std::optional<int> milesSince; ///< predicted, on `asOf`
};

/// Miles predicted between two days, along a vehicle's last two readings: miles and day, miles and day, from column `odometer` on
/// (milesDriven of programs/service/recovery.h).
std::optional<int> milesBetween(const Row &row, int odometer, QDate from, QDate asOf);

/// The words of some lines, in their order. Those of a line that is gone are empty: an import writes a changed order's lines anew.
/// Errors: those of Session.
Result<QList<DeclinedWords>> readDeclinedWords(Session &session, const QList<DeclinedWork> &lines, QDate asOf);

} // namespace tradewind
