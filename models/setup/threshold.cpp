// SPDX-License-Identifier: Apache-2.0
#include "models/setup/threshold.h"

#include "base/settings.h"
#include "base/tr.h"
#include "models/base/words.h"

#include <QLocale>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Threshold words(const QString &key, const QString &group, const QString &title, ThresholdKind kind, const QString &meaning,
                const QString &point)
{
    const SettingInfo *info = findSetting(key);
    Q_ASSERT(info);
    return {key, group, title, kind, info->fallback.toDouble(), info->least, info->most, meaning, point};
}

} // namespace

QList<Threshold> allThresholds()
{
    using Kind = ThresholdKind;
    const QString values = tr("Values"), financed = tr("Financed and cash"), leased = tr("Leases"), service = tr("Service customers"),
                  watch = tr("Watch list, window"), campaigns = tr("Campaigns and what they add"), money = tr("What it is worth");
    // Defaults and limits stand in the table of settings; here are only the words.
    QList<Threshold> thresholds{
        words(u"value.refresh"_s, values, tr("Refresh values every"), Kind::Days,
              tr("Daily is recommended: wholesale moves 2 to 5% a month."), u"E7"_s),
        words(u"value.stale"_s, values, tr("Values are stale after"), Kind::Days,
              tr("Older values still count, but every figure made with them says so."), u"E7"_s),
        words(u"value.oldest"_s, values, tr("Values are not used after"), Kind::Days,
              tr("A vehicle whose newest value is older has no equity until a new one comes."), u"E7"_s),
        words(u"value.bufferPercent"_s, values, tr("Buffer kept back"), Kind::Percent,
              tr("Share of the value kept back before equity counts."), u"E9"_s),
        words(u"value.buffer"_s, values, tr("Buffer in dollars"), Kind::Dollars,
              tr("Kept back from every value, for reconditioning and haggling."), u"E9"_s),
        words(u"equity.minimum"_s, financed, tr("Minimum equity"), Kind::Dollars,
              tr("A customer crosses when equity reaches this. Sensible: $2,500 to $5,000."), u"E10"_s),
        words(u"equity.paymentRatio"_s, financed, tr("Equity to payment, at least"), Kind::Ratio,
              tr("Equity must also be worth this many monthly payments. 0 leaves the rule out."), u"E9"_s),
        words(u"equity.monthsOwned"_s, financed, tr("Months since purchase, at least"), Kind::Months,
              tr("Nobody is asked to trade sooner than this after buying. 0 leaves the rule out."), u"E9"_s),
        words(u"equity.highApr"_s, financed, tr("High interest from"), Kind::Percent, tr("A loan at this rate or more raises priority."),
              u"E9"_s),
        words(u"lease.trigger"_s, leased, tr("Lease end, trigger at"), Kind::Days,
              tr("A lease enters the pipeline this many days before maturity. Set-up range: 90 to 120."), u"E11"_s),
        words(u"lease.watch"_s, leased, tr("Lease end, watch from"), Kind::Days,
              tr("From here on a lease is watched and shown with its options."), u"E11"_s),
        words(u"service.visits"_s, service, tr("Visits that raise priority"), Kind::Count,
              tr("Customers with at least this many visits in the period below come first."), u"E16"_s),
        words(u"service.visitMonths"_s, service, tr("Counted over"), Kind::Months, tr("The period in which those visits are counted."),
              u"E16"_s),
        words(u"equity.watchEvery"_s, watch, tr("Look at the watch list every"), Kind::Months,
              tr("Customers below the minimum are valued again this often and enter by themselves."), u"E15"_s),
        words(u"equity.windowLeast"_s, watch, tr("Equity window, shortest"), Kind::Days, tr("How long positive equity lasts at least."),
              u"E40"_s),
        words(u"equity.windowMost"_s, watch, tr("Equity window, longest"), Kind::Days,
              tr("How long positive equity usually lasts at most; day n of this many."), u"E40"_s),
        words(u"equity.quietFrom"_s, campaigns, tr("Equity is quiet from month"), Kind::Count,
              tr("In these months equity begins and says nothing by itself; a campaign goes all the same. 0 leaves the rule out."),
              u"L44"_s),
        words(u"equity.quietTo"_s, campaigns, tr("Equity is quiet to month"), Kind::Count,
              tr("Counted with it. December to January runs over the new year."), u"L44"_s),
        words(u"outreach.holdout"_s, campaigns, tr("People held out"), Kind::Percent,
              tr("Of those who fit an equity or trade-in sequence, so many get nothing, so that what it adds is known. 10 is usual."),
              u"E42"_s),
        words(u"measures.owedDays"_s, campaigns, tr("A touch earns a sale within"), Kind::Days,
              tr("The last touch answered in these days before a sale earns it, else the last one."), u"E42"_s),
        words(u"measures.owedAnswered"_s, campaigns, tr("Only what was answered earns"), Kind::YesNo,
              tr("A touch nobody answered earns no sale."), u"E42"_s),
        words(u"roi.automatedRate"_s, money, tr("Trades per contact when triggered"), Kind::Percent,
              tr("Seen: 6 to 10%. Your own rate replaces it once there are results."), u"E37"_s),
        words(u"roi.grossPerTrade"_s, money, tr("Gross per trade"), Kind::Dollars, tr("Front and finance office together."), u"E37"_s),
        words(u"roi.customers"_s, money, tr("Sold customers"), Kind::Count,
              tr("Used only until your own data is in. A typical store has 3,000 to 8,000."), u"E37"_s),
        words(u"roi.positiveShare"_s, money, tr("Share with positive equity"), Kind::Percent, tr("Used only until your own values are in."),
              u"E37"_s),
        words(u"roi.manualContacts"_s, money, tr("Contacts a month by hand"), Kind::Count,
              tr("One source says 200, another all 750: yours decides."), u"E38"_s),
        words(u"roi.manualRate"_s, money, tr("Trades per contact by hand"), Kind::Percent, tr("Seen: 2 to 4%."), u"E37"_s),
        words(u"roi.crossingsLeast"_s, money, tr("Expected crossings a month, low"), Kind::Count,
              tr("Per 5,000 customers; shown beside your own forecast, never instead of it."), u"E39"_s),
        words(u"roi.crossingsMost"_s, money, tr("Expected crossings a month, high"), Kind::Count,
              tr("Per 5,000 customers; shown beside your own forecast, never instead of it."), u"E39"_s),
    };
    return thresholds;
}

QString thresholdText(ThresholdKind kind, double value)
{
    const QLocale locale;
    const int decimals = value == qint64(value) ? 0 : 1;
    const QString number = locale.toString(value, 'f', decimals);
    switch (kind) {
    case ThresholdKind::Dollars:
        return u"$"_s + number;
    case ThresholdKind::Hours:
        return value == 1 ? tr("1 hour") : tr("%1 hours").arg(number);
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

QString thresholdUnit(ThresholdKind kind)
{
    switch (kind) {
    case ThresholdKind::Dollars:
        return tr("dollars");
    case ThresholdKind::Hours:
        return tr("hours");
    case ThresholdKind::Days:
        return tr("days");
    case ThresholdKind::Months:
        return tr("months");
    case ThresholdKind::Count:
        return tr("count");
    case ThresholdKind::Percent:
        return tr("percent");
    case ThresholdKind::Ratio:
        return tr("payments");
    case ThresholdKind::YesNo:
        return tr("on or off");
    }
    return {};
}

} // namespace tradewind
