// SPDX-License-Identifier: Apache-2.0
// What the store knows about where a file comes from.
#pragma once

#include "base/id.h"
#include "jobs/importing/importsummary.h"
#include "store/importtable.h"

#include <optional>

namespace tradewind {

class Session;

/// The source row of this preset and rooftop, made when it is the first time; so is a rooftop when the store has none.
/// Errors: as Session.
Result<Source> ensureSource(Session &session, IdMaker &ids, const ImportRequest &request, qint64 nowMs);

/// The run that applied this very file; of a full snapshot only when it was the last one applied. Errors: as Session.
Result<std::optional<ImportRun>> sameFileAgain(Session &session, Id sourceId, const QString &fileHash);

/// Keeps the header line with the run, so that its rejects can be read again. Errors: as Session.
Result<void> keepHeaders(Session &session, Id runId, const std::vector<std::string> &headers, char delimiter);

/// Changes when the preset's mapping changes.
std::uint64_t hashOf(const Preset &preset);

} // namespace tradewind
