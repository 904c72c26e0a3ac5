// SPDX-License-Identifier: Apache-2.0
// Brings inspections into the store: tied to their repair order, with photos kept, once however often they are sent.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "connectors/inspections/inspectionfile.h"

#include <QString>
#include <QStringList>

namespace tradewind {

class Session;

struct InspectionImport
{
    Id rooftopId = 0;
    QString photoFolder; ///< where photos are kept
    QString filesBeside; ///< folder in which a photo's name is looked for; empty takes none from disk
    qint64 nowMs = 0;
};

struct InspectionImportSummary
{
    int inspections = 0, lines = 0, photos = 0, completed = 0, withoutOrder = 0;
    QList<Id> ids;
    QStringList notes;
};

/// Writes a batch in one transaction. Photos whose address is on the web are noted and left for the fetch; those named as files are taken
/// only from `filesBeside`, never from outside it. Errors: those of Session.
Result<InspectionImportSummary> importInspections(Session &session, IdMaker &ids, const InspectionBatch &batch,
                                                  const InspectionImport &import);

/// Reads `path` (JSON or CSV by its ending) and imports it. Errors: as the readers and importInspections.
Result<InspectionImportSummary> importInspectionFile(Session &session, IdMaker &ids, const QString &path, InspectionImport import);

} // namespace tradewind
