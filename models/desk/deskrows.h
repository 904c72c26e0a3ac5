// SPDX-License-Identifier: Apache-2.0
// One row of the desk in the words and values that Pipeline, Today and Customer share. Where a book is asked for beside the snapshot, it is
// the snapshot's own or a copy of it for another day or threshold.
#pragma once

#include "jobs/equity/desksnapshot.h"
#include "models/pipeline/pipelinebook.h"
#include "programs/equity/priority.h"

namespace tradewind {

/// "2023 Camry SE", without the make where the model says enough.
QString vehicleName(const DeskSnapshot &snapshot, std::size_t row);
/// What the priority rule needs beside the book.
PriorityFacts priorityFacts(const DeskSnapshot &snapshot, std::size_t row);
/// Day of the window after crossing, days to a lease's end, or the forecast of the next crossing.
ContactWindow contactWindow(const DeskSnapshot &snapshot, const EquityBook &book, std::size_t row);
/// The day of the window after crossing alone; nothing when another kind is shown.
std::optional<int> crossedWindowDay(const DeskSnapshot &snapshot, const EquityBook &book, std::size_t row);
/// Equity as a range with its confidence, today; nothing when payoff or value is not known.
std::optional<EquityRange> equityRange(const DeskSnapshot &snapshot, std::size_t row);
/// The row of the pipeline's table, without score and match.
PipelineRow pipelineRow(const DeskSnapshot &snapshot, const EquityBook &book, std::size_t row);
/// The whole story of one row under a filter's buffer and threshold.
PipelineDetail pipelineDetail(const DeskSnapshot &snapshot, const EquityBook &book, std::size_t row, const PipelineFilter &filter);
/// The ledger of a position as the inspector and the garage show it.
QList<LedgerLine> ledgerLines(const EquityPosition &position, QDate today, Money threshold);

} // namespace tradewind
