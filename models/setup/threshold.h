// SPDX-License-Identifier: Apache-2.0
// The rules of the equity desk a person may change: what each means, its unit, default and sensible range.
#pragma once

#include <QList>
#include <QString>

namespace tradewind {

/// How a threshold is typed and shown.
enum class ThresholdKind { Dollars, Hours, Days, Months, Count, Percent, Ratio, YesNo };

/// One rule. Numbers are in the unit of `kind`; YesNo is 0 or 1.
struct Threshold
{
    QString key;   ///< its name among the settings
    QString group; ///< heading it stands under
    QString title;
    ThresholdKind kind = ThresholdKind::Count;
    double standard = 0; ///< the default
    double least = 0, most = 0;
    QString meaning; ///< one sentence, with the sensible range where one is known
    QString point;   ///< the point of the mission it answers: "E10"
    bool operator==(const Threshold &) const = default;
};

/// Every threshold of this program, in the order they are shown. Words are in the language of now.
QList<Threshold> allThresholds();

/// "$3,000", "90 days", "15%", "3.5 payments", "on": as a person reads it.
QString thresholdText(ThresholdKind kind, double value);
/// "dollars", "days", …
QString thresholdUnit(ThresholdKind kind);

} // namespace tradewind
