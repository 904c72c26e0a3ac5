// SPDX-License-Identifier: Apache-2.0
#include "measures/experiment.h"

#include "measures/distribution.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tradewind {

namespace {

Share shareOf(const Moments &outcome)
{
    return {std::llround(outcome.mean() * static_cast<double>(outcome.count())), outcome.count()};
}

std::optional<Difference> compare(const Moments &control, const Moments &arm, bool isYesNo, double confidence)
{
    return isYesNo ? compareShares(shareOf(control), shareOf(arm), confidence) : compareMeans(control, arm, confidence);
}

bool harms(const ArmOutcome &arm, const ArmOutcome &control, const ExperimentRules &rules)
{
    // An alarm needs more than chance: the whole interval above the line, or above the control's.
    if (arm.optOuts.of > 0 && wilson(arm.optOuts, rules.confidence).least > rules.optOutMost)
        return true;
    const auto against = compareShares(control.optOuts, arm.optOuts, rules.confidence);
    return against && against->interval.least > 0 && arm.optOuts.of >= rules.leastPerArm;
}

} // namespace

QString experimentAdviceCode(ExperimentAdvice advice)
{
    static constexpr std::array codes{"too-early", "go-on", "stop-better", "stop-worse", "stop-no-change", "stop-harm"};
    return QString::fromLatin1(codes[static_cast<std::size_t>(advice)]);
}

std::int64_t peopleNeeded(double varianceA, double varianceB, double worthwhile, const ExperimentRules &rules)
{
    const double variance = varianceA + varianceB;
    if (variance <= 0 || worthwhile <= 0)
        return 0;
    const double z = normalQuantile(0.5 + rules.confidence / 2) + normalQuantile(rules.power);
    return static_cast<std::int64_t>(std::ceil(z * z * variance / (worthwhile * worthwhile)));
}

double alwaysValidP(double difference, double standardError, double spread)
{
    if (standardError <= 0 || spread <= 0)
        return 1;
    const double v = standardError * standardError, t = spread * spread;
    // The likelihood ratio of "some effect of this spread" to "none"; its inverse is the p.
    const double logRatio = 0.5 * std::log(v / (v + t)) + t * difference * difference / (2 * v * (v + t));
    return std::min(1.0, std::exp(-logRatio));
}

ExperimentReport reportOf(const std::vector<ArmOutcome> &arms, bool isYesNo, const ExperimentRules &rules)
{
    ExperimentReport report;
    report.isYesNo = isYesNo;
    if (arms.empty())
        return report;
    const ArmOutcome &control = arms.front();
    report.control = control.name;
    const double comparisons = std::max<double>(1, static_cast<double>(arms.size()) - 1);
    report.confidenceEach = 1 - (1 - rules.confidence) / comparisons;
    ExperimentRules each = rules;
    each.confidence = report.confidenceEach;
    const double worthwhile = rules.worthwhile > 0 ? rules.worthwhile : std::abs(control.outcome.mean()) / 10;
    for (const ArmOutcome &arm : arms) {
        ArmReport line;
        line.name = arm.name;
        line.count = arm.outcome.count();
        line.mean = arm.outcome.mean();
        line.interval =
            isYesNo ? std::optional(wilson(shareOf(arm.outcome), rules.confidence)) : meanInterval(arm.outcome, rules.confidence);
        line.optOutRate = arm.optOuts.rate();
        if (&arm == &control) {
            line.advice = harms(arm, arm, rules) ? ExperimentAdvice::StopHarm : ExperimentAdvice::GoOn;
            report.arms.push_back(line);
            continue;
        }
        line.difference = compare(control.outcome, arm.outcome, isYesNo, each.confidence);
        const double varianceA = control.outcome.variance(), varianceB = arm.outcome.variance();
        line.needed = peopleNeeded(varianceA, varianceB, worthwhile, each);
        const bool isTooEarly = std::min(arm.outcome.count(), control.outcome.count()) < rules.leastPerArm;
        if (line.difference) {
            const double error =
                std::sqrt(varianceA / static_cast<double>(control.outcome.count()) + varianceB / static_cast<double>(arm.outcome.count()));
            line.alwaysValid = alwaysValidP(line.difference->difference, error, worthwhile * rules.likelySpread);
        }
        if (harms(arm, control, rules))
            line.advice = ExperimentAdvice::StopHarm;
        else if (isTooEarly || !line.alwaysValid)
            line.advice = ExperimentAdvice::TooEarly;
        else if (*line.alwaysValid < 1 - each.confidence)
            line.advice = line.difference->difference > 0 ? ExperimentAdvice::StopBetter : ExperimentAdvice::StopWorse;
        else if (*line.needed > 0 && std::min(arm.outcome.count(), control.outcome.count()) >= *line.needed)
            line.advice = ExperimentAdvice::StopNoChange;
        else
            line.advice = ExperimentAdvice::GoOn;
        report.arms.push_back(line);
    }
    return report;
}

} // namespace tradewind
