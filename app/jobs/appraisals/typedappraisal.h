// SPDX-License-Identifier: Apache-2.0
// An appraisal typed into a form, brought in the way a file's row is.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/vin/vindecoder.h"
#include "domain/zip.h"

#include <QList>
#include <QString>

#include <utility>

namespace tradewind {

class Session;

/// Columns of the preset "appraisals" and what was typed for them, "2026-11-24" for days and plain dollars for amounts.
using TypedAppraisal = QList<std::pair<QString, QString>>;

/// Errors: BadData with the sentence the import would have listed; nothing is kept then. As RowImport otherwise.
Result<void> addTypedAppraisal(Session &session, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones, Id rooftopId,
                               const TypedAppraisal &typed, qint64 nowMs);

} // namespace tradewind
