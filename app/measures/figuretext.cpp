// SPDX-License-Identifier: Apache-2.0
#include "measures/figuretext.h"

#include "base/tr.h"

#include <QLocale>

#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

QString metricText(const MetricInfo &metric, std::optional<double> value)
{
    if (!value)
        return QString(QChar(0x2014));
    const QLocale locale;
    switch (metric.unit) {
    case MetricInfo::Unit::Share:
        return locale.toString(*value * 100, 'f', *value < 0.1 ? 1 : 0) + u" %"_s;
    case MetricInfo::Unit::Count:
        return locale.toString(static_cast<qint64>(*value));
    case MetricInfo::Unit::Minutes:
        return tr("%1 min").arg(locale.toString(*value, 'f', *value < 10 ? 1 : 0));
    case MetricInfo::Unit::Days:
        return tr("%1 d").arg(locale.toString(*value, 'f', 0));
    case MetricInfo::Unit::Money: {
        const qint64 dollars = std::llround(std::abs(*value) / 100);
        return (*value < 0 && dollars > 0 ? QString(QChar(0x2212)) : QString()) + u'$' + locale.toString(dollars);
    }
    case MetricInfo::Unit::Ratio:
        return locale.toString(*value, 'f', 1);
    }
    return {};
}

} // namespace tradewind
