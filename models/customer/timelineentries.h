// SPDX-License-Identifier: Apache-2.0
// What happened with a customer, as the lines of their timeline.
#pragma once

#include "jobs/equity/customerstory.h"
#include "models/customer/customerfacts.h"

namespace tradewind {

/// Newest first; times are those of `zone`, the rooftop's.
QList<TimelineEntry> timelineOf(const CustomerStory &story, const QTimeZone &zone);

} // namespace tradewind
