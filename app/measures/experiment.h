// SPDX-License-Identifier: Apache-2.0
// What an experiment says so far, whether it may be stopped, and whether it harms.
#pragma once

#include "measures/sample.h"

#include <QString>

#include <vector>

namespace tradewind {

/// The outcome of one arm. A yes/no outcome is a mean of zeros and ones, and told as a share.
struct ArmOutcome
{
    QString name;
    Moments outcome;
    Share optOuts; ///< 0 of 0 when not known
    bool operator==(const ArmOutcome &) const = default;
};

struct ExperimentRules
{
    double confidence = 0.95;
    double power = 0.8;
    /// The smallest difference worth acting on, in units of the outcome; 0: a tenth of the control's mean.
    double worthwhile = 0;
    double optOutMost = 0.06; ///< T61: 4–6 % is usual, alarm above
    std::int64_t leastPerArm = 100;
    /// Effects thought likely, as a multiple of the smallest worth having: the spread of alwaysValidP().
    double likelySpread = 2.5;
    bool operator==(const ExperimentRules &) const = default;
};

/// People an arm needs so that a difference of `worthwhile` is found with `power` at `confidence`:
/// n = (z_{1−α/2} + z_{power})² (σ₁² + σ₂²) / δ² (S. C. Chow et al., Sample Size Calculations in Clinical Research, 3.2). 0 when it
/// cannot be said (no spread, no difference).
[[nodiscard]] std::int64_t peopleNeeded(double varianceA, double varianceB, double worthwhile, const ExperimentRules &rules);

/// A p that may be looked at after every person, not only at the end: the mixture sequential probability ratio test with a normal mixture
/// (Johari, Koomen, Pekelis, Walsh: Always Valid Inference, Operations Research 70, 2022; Robbins 1970). `spread` is the standard
/// deviation of effects thought likely. Looking daily at the usual p finds "winners" among equals in a quarter of all tests; this never
/// in more than 1 − confidence.
[[nodiscard]] double alwaysValidP(double difference, double standardError, double spread);

enum class ExperimentAdvice {
    TooEarly,     ///< fewer than leastPerArm
    GoOn,         ///< nothing can be said yet
    StopBetter,   ///< this arm beats the control
    StopWorse,    ///< this arm loses to the control
    StopNoChange, ///< enough people, and no difference worth having
    StopHarm,     ///< opt-outs above the alarm, or clearly more than the control's
};
/// "too-early", "go-on", …
QString experimentAdviceCode(ExperimentAdvice advice);

struct ArmReport
{
    QString name;
    std::int64_t count = 0;
    double mean = 0;
    std::optional<Interval> interval; ///< Wilson's for yes/no, Student's else
    std::optional<double> optOutRate;
    /// Against the control; absent for the control itself.
    std::optional<Difference> difference;
    std::optional<double> alwaysValid;
    std::optional<std::int64_t> needed; ///< people this arm needs
    ExperimentAdvice advice = ExperimentAdvice::TooEarly;
    bool operator==(const ArmReport &) const = default;
};

struct ExperimentReport
{
    bool isYesNo = false;
    QString control;
    double confidenceEach = 0.95; ///< of one comparison: Bonferroni over the arms
    std::vector<ArmReport> arms;  ///< control first
    bool operator==(const ExperimentReport &) const = default;
};

/// `arms` with the control first. Comparisons, always-valid p and needed people are held at 1 − (1 − confidence) / (arms − 1) each, so
/// that all together keep `confidence`. Pure.
[[nodiscard]] ExperimentReport reportOf(const std::vector<ArmOutcome> &arms, bool isYesNo, const ExperimentRules &rules);

} // namespace tradewind
