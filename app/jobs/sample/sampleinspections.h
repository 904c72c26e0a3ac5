// SPDX-License-Identifier: Apache-2.0
// Invented inspections over the sample's repair orders: what was found, texted, opened and decided in twelve weeks.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QDate>
#include <QTimeZone>

namespace tradewind {

class Session;

/// Adds an inspection to most repair orders of the last twelve weeks; its findings are the order's own suggested lines, so that both agree.
/// Answers how many. Errors: those of Session.
Result<int> addSampleInspections(Session &session, IdMaker &ids, Id rooftopId, QDate asOf, const QTimeZone &zone, std::uint64_t seed);

} // namespace tradewind
