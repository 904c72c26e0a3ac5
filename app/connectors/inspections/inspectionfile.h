// SPDX-License-Identifier: Apache-2.0
// Reads inspections as tablets and shop systems write them: JSON of several kinds, and Mitchell 1's follow-up CSV.
#pragma once

#include "base/result.h"
#include "domain/inspection.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tradewind {

/// What a file or message held. `notes` are sentences for the person who brought it (a voice note too long, a line without a name).
struct InspectionBatch
{
    std::vector<InspectionRecord> inspections;
    QString source; ///< "tekmetric", "autovitals", "generic", "mitchell1"
    QStringList notes;
};

/// Reads JSON: a Tekmetric webhook ({event, data}: its jobs become lines; severity and photos are not in Tekmetric's public messages, so
/// jobs are yellow and the gate asks for their photos), an AutoVitals-style work order (lines with Name, Result, Notes, Pictures), or our
/// own (docs/presets.md). One object, or an array of them. Names are matched without regard to case. At most 2,000 lines an inspection.
/// Errors: BadData in words a person can act on.
[[nodiscard]] Result<InspectionBatch> inspectionsFromJson(const QByteArray &json);

/// Reads a CSV with one recommendation a row; rows of one repair order make one inspection. Headers by their usual spellings
/// (RO/Invoice/Order number, VIN, Recommendation, Amount, Date, Technician, Advisor, First name, Last name, Phone).
/// Errors: those of openFile; BadData when no column names the repair order or the recommendation.
[[nodiscard]] Result<InspectionBatch> inspectionsFromCsv(const QString &path);

} // namespace tradewind
