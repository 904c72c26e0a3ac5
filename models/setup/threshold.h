// SPDX-License-Identifier: Apache-2.0
// The figures a person may change: what each means, its unit, default and sensible range.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

/// How a threshold is typed and shown.
enum class ThresholdKind { Dollars, Cents, Hours, Minutes, Seconds, Days, Months, Years, Miles, Count, Percent, Ratio, YesNo, Choice };

/// One rule. Numbers are in the unit of `kind`; YesNo is 0 or 1, Choice the place of the setting's choice.
struct Threshold
{
    QString key;   ///< its name among the settings
    QString group; ///< heading it stands under
    QString title;
    ThresholdKind kind = ThresholdKind::Count;
    double standard = 0; ///< the default
    double least = 0, most = 0;
    QString meaning;          ///< one sentence, with the sensible range where one is known
    QString point;            ///< the point of the mission it answers: "E10"
    QStringList choices = {}; ///< of Choice, in words
    bool operator==(const Threshold &) const = default;
};

/// Whether it is chosen among a few, not typed.
inline bool isChosen(const Threshold &threshold)
{
    return threshold.kind == ThresholdKind::YesNo || threshold.kind == ThresholdKind::Choice;
}

/// Every threshold of this program, in the order they are shown. Words are in the language of now.
QList<Threshold> allThresholds();

/// How a threshold stands among the settings: "3000", "true", "average".
QString settingOf(const Threshold &threshold, double value);
/// The number a kept setting stands for; nothing where it cannot be read.
std::optional<double> numberOf(const Threshold &threshold, const QString &setting);

/// "$3,000", "90 days", "15%", "3.5 payments", "on": as a person reads it.
QString thresholdText(const Threshold &threshold, double value);

} // namespace tradewind
