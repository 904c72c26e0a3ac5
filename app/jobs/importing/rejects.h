// SPDX-License-Identifier: Apache-2.0
// The rows that were refused: shown, written out for correction, and tried again.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "connectors/filedrop/preset.h"
#include "domain/vin/vindecoder.h"
#include "domain/zip.h"

#include <functional>
#include <vector>

namespace tradewind {

class Clock;
class Session;
class Store;

/// One open reject with what is needed to read it again.
struct RejectRow
{
    Id id = 0, sourceId = 0, rooftopId = 0;
    qint64 line = 0, rowHash = 0;
    QString column, reason, raw, presetId, file;
    QString headers; ///< the file's header line as CSV; empty when unknown
    char delimiter = ',';
};

/// Every open reject of the store, oldest first. Errors: as Session.
Result<std::vector<RejectRow>> openRejects(Session &session);

/// All rejects as CSV: file, line, column, reason and the row as it stood. Cells that a spreadsheet would take for a formula are disarmed.
QByteArray rejectsAsCsv(const std::vector<RejectRow> &rejects);

struct RetrySummary
{
    qint64 tried = 0, accepted = 0, stillRejected = 0;
};

/// Reads every open reject again, as it stands now (a person may have edited its raw text, ImportTable::setRejectRaw), in one transaction.
/// `presetOf` answers a preset by id. Errors: as Session.
Result<RetrySummary> retryRejects(const Store &store, const Clock &clock, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones,
                                  const std::function<Result<Preset>(const QString &)> &presetOf);

} // namespace tradewind
