// SPDX-License-Identifier: Apache-2.0
#include "models/setup/threshold.h"

#include <QCoreApplication>
#include <QLocale>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tradewind::Threshold", text);
}

} // namespace

QList<Threshold> allThresholds()
{
    using Kind = ThresholdKind;
    const QString values = tr("Values"), financed = tr("Financed and cash"), leased = tr("Leases"), service = tr("Service customers"),
                  watch = tr("Watch list, window"), money = tr("What it is worth");
    return {
        {u"value.refresh"_s, values, tr("Refresh values every"), Kind::Days, 1, 1, 31,
         tr("How often book values are fetched. Daily is recommended: wholesale moves 2 to 5% a month."), u"E7"_s},
        {u"value.stale"_s, values, tr("Values are stale after"), Kind::Days, 7, 1, 120,
         tr("Older values still count, but every figure made with them says so."), u"E7"_s},

        {u"equity.minimum"_s, financed, tr("Minimum equity"), Kind::Dollars, 3000, 0, 50000,
         tr("A customer crosses when equity reaches this. Sensible: $2,500 to $5,000."), u"E10"_s},
        {u"equity.paymentRatio"_s, financed, tr("Equity to payment, at least"), Kind::Ratio, 0, 0, 60,
         tr("Equity must also be worth this many monthly payments. 0 leaves the rule out."), u"E9"_s},
        {u"equity.monthsOwned"_s, financed, tr("Months since purchase, at least"), Kind::Months, 12, 0, 240,
         tr("Nobody is asked to trade sooner than this after buying. 0 leaves the rule out."), u"E9"_s},
        {u"equity.hideNegative"_s, financed, tr("Leave out negative equity"), Kind::YesNo, 1, 0, 1,
         tr("Customers who owe more than the vehicle is worth stay out of the pipeline and go to the watch list."), u"E14"_s},
        {u"equity.crossingHours"_s, financed, tr("Notice a crossing within"), Kind::Hours, 24, 1, 48,
         tr("Time between a threshold being met and the customer showing as crossed."), u"E12"_s},

        {u"lease.trigger"_s, leased, tr("Lease end, trigger at"), Kind::Days, 90, 30, 180,
         tr("A lease enters the pipeline this many days before maturity. Set-up range: 90 to 120."), u"E11"_s},
        {u"lease.watch"_s, leased, tr("Lease end, watch from"), Kind::Days, 180, 90, 365,
         tr("From here on a lease is watched and shown with its options."), u"E11"_s},
        {u"lease.monthsLeft"_s, leased, tr("Lease months left, at most"), Kind::Months, 0, 0, 120,
         tr("Leases with more months left count only when they have equity."), u"E9"_s},

        {u"segment.serviceOnly"_s, service, tr("Keep a service-only segment"), Kind::YesNo, 1, 0, 1,
         tr("People who never bought here but come for service get their own list and their own messages."), u"E13"_s},
        {u"segment.serviceOnlyMonths"_s, service, tr("Service-only after"), Kind::Months, 24, 1, 120,
         tr("How long somebody has come for service to count as long-tenured."), u"E13"_s},
        {u"service.visits"_s, service, tr("Visits that raise priority"), Kind::Count, 3, 1, 20,
         tr("Customers with at least this many visits in the period below come first."), u"E16"_s},
        {u"service.visitMonths"_s, service, tr("Counted over"), Kind::Months, 24, 1, 60,
         tr("The period in which those visits are counted."), u"E16"_s},

        {u"equity.watchEvery"_s, watch, tr("Look at the watch list every"), Kind::Months, 1, 1, 12,
         tr("Customers with negative or little equity are valued again this often and enter by themselves."), u"E15"_s},
        {u"watch.nearDollars"_s, watch, tr("Near crossing within"), Kind::Dollars, 1000, 0, 10000,
         tr("A customer this close below the minimum counts as near crossing."), u"E15"_s},
        {u"equity.windowLeast"_s, watch, tr("Equity window, shortest"), Kind::Days, 60, 1, 365,
         tr("How long positive equity lasts at least; the window clock turns amber here."), u"E40"_s},
        {u"equity.windowMost"_s, watch, tr("Equity window, longest"), Kind::Days, 120, 1, 730,
         tr("How long positive equity usually lasts at most; day n of this many."), u"E40"_s},

        {u"roi.customers"_s, money, tr("Sold customers"), Kind::Count, 5000, 1, 1000000,
         tr("Used only until your own data is in. A typical store has 3,000 to 8,000."), u"E37"_s},
        {u"roi.positiveShare"_s, money, tr("Share with positive equity"), Kind::Percent, 15, 0, 100,
         tr("Used only until your own values are in."), u"E37"_s},
        {u"roi.manualContacts"_s, money, tr("Contacts a month by hand"), Kind::Count, 200, 0, 100000,
         tr("How many of the flagged customers a team calls without help. One source says 200, another all 750: yours decides."), u"E38"_s},
        {u"roi.manualRate"_s, money, tr("Trades per contact by hand"), Kind::Percent, 3, 0, 100,
         tr("Seen: 2 to 4%."), u"E37"_s},
        {u"roi.automatedRate"_s, money, tr("Trades per contact when triggered"), Kind::Percent, 8, 0, 100,
         tr("Seen: 6 to 10%. Your own rate replaces it once there are results."), u"E37"_s},
        {u"roi.grossPerTrade"_s, money, tr("Gross per trade"), Kind::Dollars, 3700, 0, 50000,
         tr("Front and finance office together."), u"E37"_s},
        {u"worth.costPerContact"_s, money, tr("Cost per contact"), Kind::Dollars, 4, 0, 500,
         tr("Time and postage of one contact; what-if subtracts it from gross."), u"E37"_s},
        {u"forecast.crossingsPer5000"_s, money, tr("Expected crossings a month"), Kind::Count, 68, 0, 5000,
         tr("Per 5,000 customers; 60 to 75 is usual. Shown beside your own forecast, never instead of it."), u"E39"_s},
        {u"forecast.monthlyCampaign"_s, money, tr("Caught by monthly campaigns"), Kind::Count, 25, 0, 5000,
         tr("What a calendar campaign reaches of those, for comparison: 20 to 30."), u"E39"_s},
    };
}

QString thresholdText(ThresholdKind kind, double value)
{
    const QLocale locale;
    const QString number = locale.toString(value, 'f', value == qint64(value) ? 0 : 1);
    switch (kind) {
    case ThresholdKind::Dollars: return u"$"_s + number;
    case ThresholdKind::Hours: return value == 1 ? tr("1 hour") : tr("%1 hours").arg(number);
    case ThresholdKind::Days: return value == 1 ? tr("1 day") : tr("%1 days").arg(number);
    case ThresholdKind::Months: return value == 0 ? tr("not used") : value == 1 ? tr("1 month") : tr("%1 months").arg(number);
    case ThresholdKind::Ratio: return value == 0 ? tr("not used") : tr("%1 payments").arg(number);
    case ThresholdKind::Count: return number;
    case ThresholdKind::Percent: return number + u'%';
    case ThresholdKind::YesNo: return value != 0 ? tr("on") : tr("off");
    }
    return number;
}

QString thresholdUnit(ThresholdKind kind)
{
    switch (kind) {
    case ThresholdKind::Dollars: return tr("dollars");
    case ThresholdKind::Hours: return tr("hours");
    case ThresholdKind::Days: return tr("days");
    case ThresholdKind::Months: return tr("months");
    case ThresholdKind::Count: return tr("count");
    case ThresholdKind::Percent: return tr("percent");
    case ThresholdKind::Ratio: return tr("payments");
    case ThresholdKind::YesNo: return tr("on or off");
    }
    return {};
}

} // namespace tradewind
