// SPDX-License-Identifier: Apache-2.0
// How a row of the table of settings is written, for the files that hold the rows of one subject each.
#pragma once

#include "base/settings.h"

namespace tradewind::settingrows {

using Kind = SettingInfo::Kind;
using Reach = SettingInfo::Reach;

inline SettingInfo whole(const QString &key, const QString &fallback, const QString &unit, double least, double most,
                         const QString &meaning)
{
    return {key, Kind::Whole, Reach::Rooftop, fallback, unit, meaning, least, most, {}};
}

inline SettingInfo amount(const QString &key, const QString &fallback, double least, double most, const QString &meaning)
{
    return {key, Kind::Amount, Reach::Rooftop, fallback, QStringLiteral("US dollars"), meaning, least, most, {}};
}

inline SettingInfo ratio(const QString &key, const QString &fallback, const QString &unit, double least, double most,
                         const QString &meaning)
{
    return {key, Kind::Ratio, Reach::Rooftop, fallback, unit, meaning, least, most, {}};
}

inline SettingInfo flag(const QString &key, const QString &fallback, const QString &meaning)
{
    return {key, Kind::Flag, Reach::Rooftop, fallback, QString(), meaning, 0, 0, {}};
}

inline SettingInfo choice(const QString &key, Reach reach, const QStringList &choices, const QString &meaning)
{
    return {key, Kind::Choice, reach, choices.first(), QString(), meaning, 0, 0, choices};
}

/// A text of the rooftop; empty by default unless said otherwise.
inline SettingInfo text(const QString &key, const QString &fallback, const QString &meaning, Kind kind = Kind::Text)
{
    return {key, kind, Reach::Rooftop, fallback, QString(), meaning, 0, 0, {}};
}

} // namespace tradewind::settingrows

namespace tradewind {

/// Leads: points, bands, rates of sources, hours, the clock.
QList<SettingInfo> leadSettingRows();
/// Alerts to reps.
QList<SettingInfo> alertSettingRows();
/// Appraisals: thresholds of value moves, silence, the last offer.
QList<SettingInfo> appraisalSettingRows();
/// Coaching of those who call.
QList<SettingInfo> coachingSettingRows();
/// How often a promise to customers is to be kept.
QList<SettingInfo> goalSettingRows();

} // namespace tradewind
