// SPDX-License-Identifier: Apache-2.0
// A program counted from what is stored: messages, answers, calls, appointments and deals, of a period and of the one before.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "measures/programmeasures.h"

#include <QTimeZone>

namespace tradewind {

class Session;

struct ProgramReport
{
    QString program;
    qint64 from = 0, to = 0; ///< epoch ms UTC
    ProgramCounts now, before;
};

/// The last `days` days and as many before them. `program` as in the outbox: "equity". Errors: as Session.
Result<ProgramReport> readProgramReport(Session &session, Id rooftopId, const QString &program, int days, qint64 nowMs,
                                        const QTimeZone &zone);

} // namespace tradewind
