// SPDX-License-Identifier: Apache-2.0
#include "jobs/appraisals/typedappraisal.h"

#include "connectors/records/rowtable.h"
#include "jobs/importing/rejects.h"
#include "jobs/importing/rowimport.h"
#include "jobs/importing/sources.h"
#include "store/session.h"
#include "store/transaction.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> addTypedAppraisal(Session &session, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones, Id rooftopId,
                               const TypedAppraisal &typed, qint64 nowMs)
{
    const auto preset = builtInPreset(u"appraisals"_s);
    if (!preset)
        return preset.error();
    std::vector<std::string> headers, cells;
    for (const auto &[column, text] : typed) {
        headers.push_back(column.toStdString());
        cells.push_back(text.trimmed().toStdString());
    }
    RowTable rows(headers);
    rows.add(cells);
    ImportRequest request;
    request.preset = *preset;
    request.rooftopId = rooftopId;
    request.allowsBigChange = true;
    auto transaction = Transaction::begin(session, Transaction::Company::Alone);
    if (!transaction)
        return transaction.error();
    const auto source = ensureSource(session, ids, request, nowMs);
    if (!source)
        return source.error();
    RowImport import(session, ids, vins, zones, request, *source, nowMs);
    const auto summary = import.run(rows, {u"typed"_s, {}, ','}, false);
    if (!summary)
        return summary.error();
    if (summary->rejected > 0) {
        const auto refused = openRejects(session);
        if (!refused)
            return refused.error();
        QString why = u"This appraisal cannot be kept as it is."_s;
        qint64 newest = 0;
        for (const RejectRow &reject : *refused) {
            if (reject.presetId == u"appraisals" && reject.id > newest) {
                newest = reject.id;
                why = reject.reason;
            }
        }
        return Error{Error::Kind::BadData, why};
    }
    return transaction->commit();
}

} // namespace tradewind
