// SPDX-License-Identifier: Apache-2.0
// Which finding the customer should see first, and why: safety 40, history 30, fit 30, each point explained (S18–S23).
#pragma once

#include "domain/inspection.h"
#include "programs/service/oemschedule.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tradewind {

/// What each dimension may give at most; together 100.
struct RecommendationWeights
{
    int safety = 40, history = 30, fit = 30;
    bool operator==(const RecommendationWeights &) const = default;
};

/// The same service declined at an earlier visit.
struct EarlierDecline
{
    QDate declinedOn;
    Severity severity = Severity::Yellow;
    DeclineReason reason = DeclineReason::None;
    Money price;
    std::optional<int> milesSince;
    bool operator==(const EarlierDecline &) const = default;
};

/// What the last five years of repair orders say about one line (S18b). Absent is not known and gives nothing.
struct LineHistory
{
    std::optional<int> milesSinceDone, monthsSinceDone;
    std::optional<EarlierDecline> declined;
    std::optional<int> earlierValue; ///< the same gauge at an earlier visit
    bool operator==(const LineHistory &) const = default;
};

enum class Warranty : std::uint8_t { Unknown, Covers, Ended };

/// The customer, as far as the fit of an offer is concerned.
struct CustomerFit
{
    std::optional<Money> annualSpend; ///< customer-pay, mean of the years known
    std::optional<int> visitsPerYear;
    Warranty warranty = Warranty::Unknown;
    std::optional<bool> isFinancedHere; ///< captive or own-lot contract: the vehicle stays with us
    bool operator==(const CustomerFit &) const = default;
};

enum class Dimension : std::uint8_t { Safety, History, Fit };

enum class RecommendationReason : std::uint8_t {
    MeasuredWear,   ///< detail: the gauge's value
    SafetySystem,   ///< brakes, tires, steering and suspension
    SeverityFound,  ///< detail: 2 red, 1 yellow
    IntervalUsed,   ///< detail: percent of the schedule's interval
    MissedService,  ///< detail: whole intervals missed
    DeclinedBefore, ///< detail: days since
    WearingFaster,  ///< detail: change on the gauge since the earlier visit
    SpendFits,      ///< detail: price as percent of a year's spend
    VisitsOften,    ///< detail: visits a year
    WarrantyPays,
    OutOfWarranty,
    FinancedHere,
};

struct RecommendationPoints
{
    Dimension dimension = Dimension::Safety;
    RecommendationReason reason = RecommendationReason::MeasuredWear;
    int points = 0;
    int detail = 0;
    bool operator==(const RecommendationPoints &) const = default;
};

/// One line scored. `safety`, `history` and `fit` are shares of their dimension in percent, so that new weights need no new reading.
struct Recommendation
{
    int line = 0; ///< index in the inspection
    int safety = 0, history = 0, fit = 0;
    int score = 0; ///< 0–100, the sum of `reasons`
    std::vector<RecommendationPoints> reasons;
    bool operator==(const Recommendation &) const = default;
};

/// How urgent a gauge's reading is, 0–100. Brake pads: 100 at 2 mm, 0 at 8 mm. Tread: 100 at 2/32 (the legal limit of most states),
/// 0 at 8/32. Battery: 100 at half its rating, 0 at its rating. Moisture: 100 at 4 %, 0 at 1 %. Play: 100 at 3 mm.
[[nodiscard]] int wearPercent(const Measurement &measured);

/// Scores one red or yellow line.
[[nodiscard]] Recommendation recommend(int index, const InspectionLine &line, const LineHistory &history, const CustomerFit &customer,
                                       const OemSchedule &schedule, const std::string &make, QDate asOf,
                                       const RecommendationWeights &weights);

/// Score of shares already known under other weights.
[[nodiscard]] int scoreOf(const Recommendation &recommendation, const RecommendationWeights &weights);

/// What goes above the fold, best first, and what is folded under "Additional recommendations" (S21). Three are shown; two where the third
/// scores less than half of the first. Equal scores: the order of the inspection.
struct Presented
{
    std::vector<Recommendation> shown, folded;
};
[[nodiscard]] Presented presented(std::vector<Recommendation> recommendations);

} // namespace tradewind
