// SPDX-License-Identifier: Apache-2.0
// What came of leads: funnel, speed, money by source, and each person's own figures.
#pragma once

#include "domain/money.h"
#include "measures/sample.h"

#include <QString>

#include <map>
#include <vector>

namespace tradewind {

/// One lead as it is counted. Times are business minutes; everything comes from events, nothing is typed.
struct LeadFact
{
    qint64 id = 0;
    QString source, owner;
    bool isValid = true; ///< graded A to C; duplicates are left out altogether
    std::optional<double> responseMinutes;
    bool isDue = false; ///< its deadline has passed
    bool wasOnTime = false;
    bool wasTried = false, wasContacted = false, hasAppointment = false;
    bool isAppointmentPast = false, wasShown = false, wasSold = false;
    int attempts = 0;
    std::optional<Money> gross;
    bool operator==(const LeadFact &) const = default;
};

/// L52–L57 of some leads. Each share says of how many.
struct LeadMeasures
{
    std::int64_t received = 0;
    Share valid, onTime, contacted, appointments, shown, closed, sold;
    std::optional<double> medianResponse; ///< minutes, the middle lead of those tried
    std::optional<double> attemptsPerLead;
    std::int64_t sales = 0;
    Money gross;
    /// The four steps multiplied: what lead to sale must come to.
    std::optional<double> product() const;
    bool operator==(const LeadMeasures &) const = default;
};
/// The value of a figure of measures/metric.h; nothing for one that cannot be made of these or has nothing to divide by.
[[nodiscard]] std::optional<double> leadFigure(const QString &metricKey, const LeadMeasures &measures);
[[nodiscard]] LeadMeasures measure(const std::vector<LeadFact> &leads);

/// A source with what it cost and brought (L58, L59).
struct SourceMeasures
{
    LeadMeasures leads;
    std::optional<Money> cost, perLead, perAppointment, perSale;
    std::optional<double> returned; ///< (gross − cost) ÷ cost
    bool operator==(const SourceMeasures &) const = default;
};
[[nodiscard]] std::map<QString, SourceMeasures> bySource(const std::vector<LeadFact> &leads, const std::map<QString, Money> &costs);

/// L61: each person's own, for private coaching. Leads without an owner are left out.
[[nodiscard]] std::map<QString, LeadMeasures> byOwner(const std::vector<LeadFact> &leads);

/// One step of a funnel and the share of the step before it that came here.
struct FunnelStage
{
    QString key;
    std::int64_t count = 0;
    Share ofBefore;
    bool operator==(const FunnelStage &) const = default;
};
/// How many stages after the first a lead passed one after the other: 0 received only … 5 sold.
[[nodiscard]] int stagesPassed(const LeadFact &lead);
/// received, valid, contacted, appointment, shown, sold. Each stage counts only leads that passed the ones before.
[[nodiscard]] std::vector<FunnelStage> leadFunnel(const std::vector<LeadFact> &leads);

} // namespace tradewind
