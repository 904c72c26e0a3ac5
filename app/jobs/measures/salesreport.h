// SPDX-License-Identifier: Apache-2.0
// Sales of a period by what they are owed to: programs, and under each its sequences and campaigns.
#pragma once

#include "jobs/measures/owedsales.h"

#include <QList>

namespace tradewind {

struct SalesLine
{
    QString title;
    HoldoutScope scope;
    OwedOutcome owed;
};

struct SalesReport
{
    AttributionRule rule;
    std::int64_t sales = 0, nobodys = 0; ///< nobodys: owed to nothing we did
    QList<SalesLine> lines;              ///< each program, then those of its sequences and campaigns that brought or held out anything
};

/// The last `days` days. Errors: as Session.
Result<SalesReport> readSalesReport(Session &session, Id rooftopId, int days, qint64 nowMs, const QTimeZone &zone);

} // namespace tradewind
