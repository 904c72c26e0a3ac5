// SPDX-License-Identifier: Apache-2.0
#include "measures/figuretext.h"

#include "base/percent.h"
#include "base/tr.h"

#include <QHash>
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
        return percentIn(locale, *value, *value < 0.1 ? 1 : 0);
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

QString standingText(BenchmarkStanding standing)
{
    switch (standing) {
    case BenchmarkStanding::Below:
        return tr("below");
    case BenchmarkStanding::Within:
        return tr("as others");
    case BenchmarkStanding::Above:
        return tr("better");
    case BenchmarkStanding::Unknown:
        break;
    }
    return {};
}

QString stageText(const QString &key)
{
    static const QHash<QString, const char *> words{{u"received"_s, QT_TRANSLATE_NOOP("tradewind", "Received")},
                                                    {u"valid"_s, QT_TRANSLATE_NOOP("tradewind", "Valid")},
                                                    {u"contacted"_s, QT_TRANSLATE_NOOP("tradewind", "Contacted")},
                                                    {u"appointment"_s, QT_TRANSLATE_NOOP("tradewind", "Appointment")},
                                                    {u"shown"_s, QT_TRANSLATE_NOOP("tradewind", "Shown")},
                                                    {u"sold"_s, QT_TRANSLATE_NOOP("tradewind", "Sold")},
                                                    {u"replied"_s, QT_TRANSLATE_NOOP("tradewind", "Replied")},
                                                    {u"traded"_s, QT_TRANSLATE_NOOP("tradewind", "Traded")},
                                                    {u"appraised"_s, QT_TRANSLATE_NOOP("tradewind", "Appraised")},
                                                    {u"unsold"_s, QT_TRANSLATE_NOOP("tradewind", "Not sold that day")},
                                                    {u"contacted7"_s, QT_TRANSLATE_NOOP("tradewind", "Contacted in 7 days")},
                                                    {u"engaged"_s, QT_TRANSLATE_NOOP("tradewind", "Engaged")},
                                                    {u"tradedLater"_s, QT_TRANSLATE_NOOP("tradewind", "Traded later")}};
    const auto found = words.constFind(key);
    return found == words.constEnd() ? key : tr(*found);
}

} // namespace tradewind
