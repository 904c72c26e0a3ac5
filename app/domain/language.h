// SPDX-License-Identifier: Apache-2.0
// The three languages customers are written to in, and which of them one reads.
#pragma once

#include <QLocale>
#include <QString>

namespace tradewind {

inline bool isSpanish(const QString &language)
{
    return language.startsWith(QLatin1String("es"));
}
inline bool isFrench(const QString &language)
{
    return language.startsWith(QLatin1String("fr"));
}

/// How a reader of the language writes days and figures: as the United States do, French as Canada does.
inline QLocale localeOf(const QString &language)
{
    return isFrench(language) ? QLocale(QLocale::French, QLocale::Canada)
                              : QLocale(isSpanish(language) ? QLocale::Spanish : QLocale::English, QLocale::UnitedStates);
}

/// The words for a reader of "es…", "fr…" (Canadian) or anything else (English).
template<typename Words>
const Words &inLanguage(const QString &language, const Words &english, const Words &spanish, const Words &french)
{
    return isSpanish(language) ? spanish : isFrench(language) ? french : english;
}

} // namespace tradewind
