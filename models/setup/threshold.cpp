// SPDX-License-Identifier: Apache-2.0
#include "models/setup/threshold.h"

#include "base/settings.h"
#include "base/tr.h"
#include "models/base/words.h"

#include <QLocale>

namespace tradewind {

using namespace Qt::StringLiterals;

QString settingOf(const Threshold &threshold, double value)
{
    if (threshold.kind == ThresholdKind::YesNo)
        return value != 0 ? u"true"_s : u"false"_s;
    if (threshold.kind == ThresholdKind::Choice)
        return findSetting(threshold.key)->choices.value(static_cast<qsizetype>(value));
    return QString::number(value);
}

std::optional<double> numberOf(const Threshold &threshold, const QString &setting)
{
    if (threshold.kind == ThresholdKind::YesNo)
        return setting == u"true" ? 1 : 0;
    if (threshold.kind == ThresholdKind::Choice) {
        const auto place = findSetting(threshold.key)->choices.indexOf(setting);
        return place < 0 ? std::nullopt : std::optional<double>(place);
    }
    bool isNumber = false;
    const double number = setting.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString thresholdText(const Threshold &threshold, double value)
{
    const QLocale locale;
    const int decimals = value == qint64(value) ? 0 : 1;
    const QString number = locale.toString(value, 'f', decimals);
    switch (threshold.kind) {
    case ThresholdKind::Dollars:
        return u"$"_s + number;
    case ThresholdKind::Cents:
        return u"%1 ¢"_s.arg(number);
    case ThresholdKind::Hours:
        return value == 1 ? tr("1 hour") : tr("%1 hours").arg(number);
    case ThresholdKind::Minutes:
        return value == 1 ? tr("1 minute") : tr("%1 minutes").arg(number);
    case ThresholdKind::Seconds:
        return value == 1 ? tr("1 second") : tr("%1 seconds").arg(number);
    case ThresholdKind::Years:
        return value == 1 ? tr("1 year") : tr("%1 years").arg(number);
    case ThresholdKind::Miles:
        return tr("%1 miles").arg(number);
    case ThresholdKind::Choice:
        return threshold.choices.value(static_cast<qsizetype>(value));
    case ThresholdKind::Days:
        return value == 1 ? tr("1 day") : tr("%1 days").arg(number);
    case ThresholdKind::Months:
        return value == 0 ? tr("not used") : value == 1 ? tr("1 month") : tr("%1 months").arg(number);
    case ThresholdKind::Ratio:
        return value == 0 ? tr("not used") : tr("%1 payments").arg(number);
    case ThresholdKind::Count:
        return number;
    case ThresholdKind::Percent:
        return percent(value / 100, decimals);
    case ThresholdKind::YesNo:
        return value != 0 ? tr("on") : tr("off");
    }
    return number;
}

} // namespace tradewind
