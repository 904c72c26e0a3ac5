// SPDX-License-Identifier: Apache-2.0
// Every figure a dashboard shows: what it is, how it is counted, and what others reach. No figure is shown without these.
#pragma once

#include "measures/sample.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tradewind {

/// One figure's definition. Shares are fractions, money whole cents, times minutes.
struct MetricInfo
{
    enum class Unit { Share, Count, Minutes, Days, Money, Ratio };

    QString key; ///< "lead.contactRate"
    QString ids; ///< "L53": where the mission asks for it
    QString title;
    QString definition; ///< what is divided by what, in one sentence
    QString benchmark;  ///< what sources claim others reach, in words; a claim, not a result
    Unit unit = Unit::Share;
    std::optional<double> goodFrom, goodTo; ///< the benchmark as numbers
    std::optional<double> target;
    bool isLowBetter = false;
    bool operator==(const MetricInfo &) const = default;
};

/// All of them: E33–E41, T57–T61, L52–L64, S32–S34.
const QList<MetricInfo> &metricTable();
/// The row of a key, or null.
const MetricInfo *findMetric(const QString &key);

/// The keys a report of "leads", "equity" or "appraisals" shows, in order; none of another.
const QStringList &figuresOf(const QString &program);

enum class BenchmarkStanding { Unknown, Below, Within, Above };
/// How a value stands against its benchmark; "Above" is better than it, whichever way better is.
[[nodiscard]] BenchmarkStanding standingOf(const MetricInfo &metric, std::optional<double> value);

/// L53: "investigate", "good", "excellent", "exceptional" at 40, 50 and 60 percent.
QString contactRateWord(double rate);

} // namespace tradewind
