// SPDX-License-Identifier: Apache-2.0
// The weeks of the service lane in figures, counted while its visits are read: a large store has a quarter of a million of them.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "programs/service/inspectiongate.h"
#include "programs/service/servicefigures.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QTimeZone>

namespace tradewind {

class Session;

constexpr int weeksShown = 12;

/// What happened to inspections after they were sent, by their id.
struct InspectionNews
{
    QHash<Id, qint64> firstView;     ///< epoch ms
    QHash<Id, QString> textKeptBack; ///< why its text did not go
    QSet<Id> callbacks;              ///< the customer asks for a call

    /// Errors: those of Session.
    static Result<InspectionNews> read(Session &session, Id rooftopId, qint64 fromMs);
};

/// Nothing but the weeks' days without a single inspection: a store that inspects nothing has no figures of it.
struct VisitFigures
{
    QList<std::pair<QDate, ServiceFigures>> weeks;         ///< twelve, oldest first
    QMap<QString, ServiceFigures> byAdvisor, byTechnician; ///< of the twelve weeks
    GateReport gates;                                      ///< of the last seven days

    /// The twelve weeks that end on `today`. A text counts as in time within `textLimitMinutes`. Errors: those of Session.
    static Result<VisitFigures> read(Session &session, Id rooftopId, QDate today, const QTimeZone &zone, double textLimitMinutes,
                                     const InspectionNews &news);
};

} // namespace tradewind
