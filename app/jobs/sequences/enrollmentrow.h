// SPDX-License-Identifier: Apache-2.0
// One person's way through a sequence, between the engine's value and the store's row.
#pragma once

#include "sequences/enrollment.h"
#include "store/sequencetable.h"

namespace tradewind {

Enrollment enrollmentFrom(const EnrollmentRow &row);
/// Puts what the engine moved into the row; an ended one ends at `nowMs`.
void keepIn(EnrollmentRow &row, const Enrollment &e, qint64 nowMs);

} // namespace tradewind
