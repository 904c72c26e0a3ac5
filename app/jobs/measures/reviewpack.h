// SPDX-License-Identifier: Apache-2.0
// The week's and the quarter's figures of all programs in one pack, for the meeting (L64, L65; nobody's own figures, L61).
#pragma once

#include "jobs/measures/leadfacts.h"
#include "jobs/measures/programreport.h"

#include <QDate>
#include <QList>

namespace tradewind {

class Session;

enum class PackSpan { Week, Quarter };
/// 7 and 91: whole weeks, so that each holds as many Saturdays as the one before it.
[[nodiscard]] int daysOf(PackSpan span);

struct PackFigure
{
    QString key; ///< of measures/metric.h
    std::optional<double> now, before;
    bool operator==(const PackFigure &) const = default;
};

struct PackSection
{
    QString program; ///< "leads", "equity", "appraisals", "service"
    QList<PackFigure> figures;
    std::vector<FunnelStage> funnel;
};

struct ReviewPack
{
    PackSpan span = PackSpan::Week;
    QString rooftop;
    QDate from, until; ///< both included; the days before `from` are what it is compared with
    QList<PackSection> sections;
    std::map<QString, SourceMeasures> sources; ///< of leads, by source kind
};

/// Counts everything anew from events. Errors: as Session; NotFound without a rooftop.
Result<ReviewPack> readReviewPack(Session &session, PackSpan span, qint64 nowMs);

} // namespace tradewind
