// SPDX-License-Identifier: Apache-2.0
// Shares in hundredths as people who speak a language write them: nobody else sets the sign.
#pragma once

#include <QLocale>
#include <QString>

namespace tradewind {

/// A share of one, "65%" in English, "65 %" with a space that does not break in Spanish and French.
QString percentIn(const QLocale &locale, double share, int decimals = 0);

} // namespace tradewind
