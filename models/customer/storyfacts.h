// SPDX-License-Identifier: Apache-2.0
// What the store remembers of one person, put onto their page beside what the book says of their vehicles.
#pragma once

#include "jobs/equity/customerstory.h"
#include "models/customer/customerfacts.h"

#include <QTimeZone>

namespace tradewind {

/// Ways to reach them, the timeline, the steps of all four programs with `equity` as the first, what they traded in, the vehicles appraised
/// that are not in the book, and who is held out. Of whom the book knows nothing, also who they are and what to say first.
void addStory(CustomerFacts &facts, const CustomerStory &story, const NextStep &equity, const QTimeZone &zone);

} // namespace tradewind
