// SPDX-License-Identifier: Apache-2.0
// Where appraisals get lost between the appraisal tool, the CRM, the DMS and the desk; and which sources there are.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace tradewind {

class Session;

/// One thing that goes wrong with appraisals in one system (T69).
struct DataProblem
{
    QString system; ///< "Appraisal tool", "CRM", "DMS", "Desking", with the source's title where there are several
    QString code;   ///< "noCustomer", "onlyNote", …
    QString words, effect, cure;
    qint64 count = 0, of = 0;
    bool isBad = false; ///< above what the sources call usable
    bool operator==(const DataProblem &) const = default;
};

/// Of appraisals made between two days, both included. Empty when there are none. Errors: as Session.
Result<QList<DataProblem>> diagnoseAppraisals(Session &session, QDate from, QDate until);

/// One source a preset exists for (T1).
struct SourceStanding
{
    QString preset, title, entity, truth;
    QString state; ///< "never", "current", "old" (more than 7 days)
    qint64 rows = 0, rejected = 0, lastAt = 0;
    bool operator==(const SourceStanding &) const = default;
};

/// Every shipped source with what came of it, in order of title; streams of vendors each for themselves. Errors: as Session.
Result<QList<SourceStanding>> sourceStates(Session &session, qint64 nowMs);

} // namespace tradewind
