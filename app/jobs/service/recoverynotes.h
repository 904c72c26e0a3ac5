// SPDX-License-Identifier: Apache-2.0
// Tells the repair order that first declined a piece of work that it was sold after all (S3, S31).
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QDate>
#include <QTimeZone>

namespace tradewind {

class Session;

/// A sale this long ago is told no more: a DMS connected today is not written full of last year.
constexpr int recoveryNoteDays = 14;

/// Notes each sale of declined work of the last fourteen days on the order that declined it first, once. Answers how many the book holds.
/// Errors: as Session.
Result<int> noteRecoveries(Session &session, IdMaker &ids, Id rooftopId, QDate today, const QTimeZone &zone, qint64 nowMs);

} // namespace tradewind
