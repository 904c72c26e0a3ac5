// SPDX-License-Identifier: Apache-2.0
// What the occasion of a way through a sequence adds to the words: the appointment, the declined service.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "sequences/mergefields.h"

#include <QTimeZone>

#include <optional>

namespace tradewind {

class Session;
struct EnrollmentRow;

/// When the appointment begins that a way is about; nothing for ways that are about none, and once it is over or called off.
/// Errors: as Session.
Result<std::optional<qint64>> anchorOf(Session &session, const EnrollmentRow &row);

/// Adds the day and time of the appointment, if `anchorAt` says when it is, the service that was declined with its price, advisor and miles
/// since (S26), and until when an offer stands; days as in `zone`, the rooftop's. What is not known is left away. Errors: as Session.
Result<void> addOccasion(Session &session, const EnrollmentRow &row, std::optional<qint64> anchorAt, const QTimeZone &zone, qint64 nowMs,
                         MergeValues &merge);

} // namespace tradewind
