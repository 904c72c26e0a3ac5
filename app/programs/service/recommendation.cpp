// SPDX-License-Identifier: Apache-2.0
#include "programs/service/recommendation.h"

#include <algorithm>

namespace tradewind {

namespace {

/// 100 at `worst`, 0 at `fine`, along a line between.
int along(int value, int worst, int fine)
{
    return std::clamp((fine - value) * 100 / (fine - worst), 0, 100);
}

int classPercent(SafetyClass safety)
{
    switch (safety) {
    case SafetyClass::Brakes:
    case SafetyClass::Tires:
    case SafetyClass::Suspension:
        return 100;
    case SafetyClass::Fluids:
        return 50;
    case SafetyClass::Electrical:
        return 45;
    case SafetyClass::Wear:
        return 25;
    case SafetyClass::Comfort:
        return 5;
    }
    return 0;
}

/// Parts of one dimension in percent of it, in the order they are told.
struct Part
{
    RecommendationReason reason;
    int percent = 0, detail = 0;
};

std::vector<Part> safetyParts(const InspectionLine &line, SafetyClass safety)
{
    const int found = line.severity == Severity::Red ? 100 : 40;
    // With a reading the gauge decides most of it; without one the technician's colour does.
    if (line.measured && line.measured->gauge != Gauge::None) {
        const int wear = wearPercent(*line.measured);
        return {{RecommendationReason::MeasuredWear, wear * 60 / 100, line.measured->value},
                {RecommendationReason::SafetySystem, classPercent(safety) * 25 / 100, 0},
                {RecommendationReason::SeverityFound, found * 15 / 100, static_cast<int>(line.severity)}};
    }
    return {{RecommendationReason::SafetySystem, classPercent(safety) * 50 / 100, 0},
            {RecommendationReason::SeverityFound, found * 50 / 100, static_cast<int>(line.severity)}};
}

std::vector<Part> historyParts(const InspectionLine &line, const LineHistory &history, const ScheduledService *service, QDate asOf)
{
    std::vector<Part> parts;
    if (service) {
        if (const auto used = intervalUsedPercent(*service, history.milesSinceDone, history.monthsSinceDone)) {
            parts.push_back({RecommendationReason::IntervalUsed, std::min(*used, 100) * 35 / 100, *used});
            const int missed = std::max(0, *used / 100 - 1);
            parts.push_back({RecommendationReason::MissedService, std::min(missed, 2) * 10, missed});
        }
    }
    if (history.declined) {
        // A decline grows into urgency over the 120 days it is followed; a red one begins higher.
        const int days = static_cast<int>(history.declined->declinedOn.daysTo(asOf));
        const int base = history.declined->severity == Severity::Red ? 20 : 12;
        parts.push_back({RecommendationReason::DeclinedBefore, std::min(35, base + std::clamp(days, 0, 120) * 23 / 120), days});
    }
    if (history.earlierValue && line.measured) {
        const int change = *history.earlierValue - line.measured->value;
        const int wear = wearPercent(*line.measured) - wearPercent({line.measured->gauge, *history.earlierValue, line.measured->rated});
        parts.push_back({RecommendationReason::WearingFaster, std::clamp(wear, 0, 50) * 30 / 50, change});
    }
    return parts;
}

std::vector<Part> fitParts(const InspectionLine &line, const CustomerFit &customer)
{
    std::vector<Part> parts;
    if (const auto price = line.allIn(); price && customer.annualSpend && customer.annualSpend->cents > 0) {
        const int share = static_cast<int>(std::min<std::int64_t>(1'000, price->cents * 100 / customer.annualSpend->cents));
        parts.push_back({RecommendationReason::SpendFits, std::clamp(150 - share, 0, 100) * 40 / 100, share});
    }
    if (customer.visitsPerYear)
        parts.push_back({RecommendationReason::VisitsOften, std::min(*customer.visitsPerYear, 3) * 10, *customer.visitsPerYear});
    if (customer.warranty == Warranty::Covers)
        parts.push_back({RecommendationReason::WarrantyPays, 20, 0});
    else if (customer.warranty == Warranty::Ended)
        parts.push_back({RecommendationReason::OutOfWarranty, 12, 0});
    if (customer.isFinancedHere.value_or(false))
        parts.push_back({RecommendationReason::FinancedHere, 10, 0});
    return parts;
}

int sum(const std::vector<Part> &parts)
{
    int total = 0;
    for (const Part &part : parts)
        total += part.percent;
    return std::min(total, 100);
}

/// Shares of a dimension as whole points that add up to its rounded total: what is left over goes to the largest remainder.
void tell(std::vector<RecommendationPoints> &reasons, Dimension dimension, const std::vector<Part> &parts, int share, int weight)
{
    int whole = 0;
    for (const Part &part : parts)
        whole += part.percent;
    if (whole == 0)
        return;
    const int total = (share * weight + 50) / 100;
    std::vector<std::pair<int, RecommendationPoints>> told; // remainder, points
    int given = 0;
    for (const Part &part : parts) {
        const int points = part.percent * total / whole;
        told.push_back({part.percent * total % whole, {dimension, part.reason, points, part.detail}});
        given += points;
    }
    std::vector<std::size_t> order(told.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return told[a].first > told[b].first; });
    for (std::size_t i = 0; given < total; ++i, ++given)
        ++told[order[i]].second.points;
    for (const auto &each : told) {
        if (each.second.points > 0)
            reasons.push_back(each.second);
    }
}

} // namespace

int wearPercent(const Measurement &measured)
{
    switch (measured.gauge) {
    case Gauge::None:
        return 0;
    case Gauge::PadTenthMillimeters:
    case Gauge::TreadTenthThirtySeconds:
        return along(measured.value, 20, 80);
    case Gauge::BatteryColdCranking:
        return measured.rated && *measured.rated > 1 ? along(measured.value, *measured.rated / 2, *measured.rated) : 0;
    case Gauge::MoistureTenthPercent:
        return 100 - along(measured.value, 10, 40);
    case Gauge::PlayTenthMillimeters:
        return std::clamp(measured.value * 100 / 30, 0, 100);
    }
    return 0;
}

Recommendation recommend(int index, const InspectionLine &line, const LineHistory &history, const CustomerFit &customer,
                         const OemSchedule &schedule, const std::string &make, QDate asOf, const RecommendationWeights &weights)
{
    const ScheduledService *service = schedule.find(serviceKey(line.name), make);
    const auto safety = safetyParts(line, service ? service->safety : SafetyClass::Wear);
    const auto past = historyParts(line, history, service, asOf);
    const auto fit = fitParts(line, customer);
    Recommendation recommendation;
    recommendation.line = index;
    recommendation.safety = sum(safety);
    recommendation.history = sum(past);
    recommendation.fit = sum(fit);
    tell(recommendation.reasons, Dimension::Safety, safety, recommendation.safety, weights.safety);
    tell(recommendation.reasons, Dimension::History, past, recommendation.history, weights.history);
    tell(recommendation.reasons, Dimension::Fit, fit, recommendation.fit, weights.fit);
    recommendation.score = scoreOf(recommendation, weights);
    return recommendation;
}

int scoreOf(const Recommendation &recommendation, const RecommendationWeights &weights)
{
    return (recommendation.safety * weights.safety + 50) / 100 + (recommendation.history * weights.history + 50) / 100 +
           (recommendation.fit * weights.fit + 50) / 100;
}

Presented presented(std::vector<Recommendation> recommendations)
{
    std::stable_sort(recommendations.begin(), recommendations.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    std::size_t shown = std::min<std::size_t>(3, recommendations.size());
    if (shown == 3 && recommendations.size() > 3 && recommendations[2].score * 2 < recommendations[0].score)
        shown = 2;
    const auto fold = recommendations.begin() + static_cast<std::ptrdiff_t>(shown);
    return {{recommendations.begin(), fold}, {fold, recommendations.end()}};
}

} // namespace tradewind
