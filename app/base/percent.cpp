// SPDX-License-Identifier: Apache-2.0
#include "base/percent.h"

namespace tradewind {

QString percentIn(const QLocale &locale, double share, int decimals)
{
    constexpr QChar noBreakSpace(0x00a0);
    QString text = locale.toString(share * 100, 'f', decimals);
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        text += noBreakSpace;
    return text + u'%';
}

} // namespace tradewind
