// SPDX-License-Identifier: Apache-2.0
#include "measures/metric.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

using Unit = MetricInfo::Unit;

/// Texts that the window shows, marked for translation.
QString words(const char *text)
{
    return QString::fromUtf8(text);
}

MetricInfo share(const QString &key, const QString &ids, const QString &title, const QString &definition, const QString &benchmark,
                 std::optional<double> from, std::optional<double> to, std::optional<double> target = {}, bool isLowBetter = false)
{
    return {key, ids, title, definition, benchmark, Unit::Share, from, to, target, isLowBetter};
}

MetricInfo other(Unit unit, const QString &key, const QString &ids, const QString &title, const QString &definition,
                 const QString &benchmark, std::optional<double> from = {}, std::optional<double> to = {},
                 std::optional<double> target = {}, bool isLowBetter = false)
{
    return {key, ids, title, definition, benchmark, unit, from, to, target, isLowBetter};
}

QList<MetricInfo> leadMetrics()
{
    return {
        other(Unit::Count, u"lead.received"_s, u"L52"_s, words(QT_TRANSLATE_NOOP("tradewind", "Leads received")),
              words(QT_TRANSLATE_NOOP("tradewind", "Leads without duplicates and spam, by day of receipt.")), QString()),
        share(u"lead.valid"_s, u"L2"_s, words(QT_TRANSLATE_NOOP("tradewind", "Valid leads")),
              words(QT_TRANSLATE_NOOP("tradewind", "Leads graded A to C among all received.")), QString(), {}, {}),
        other(Unit::Minutes, u"lead.response"_s, u"L7, L11"_s, words(QT_TRANSLATE_NOOP("tradewind", "Median response time")),
              words(QT_TRANSLATE_NOOP("tradewind", "Business minutes from receipt to the first personal attempt, the middle lead.")),
              words(QT_TRANSLATE_NOOP("tradewind", "5 minutes; the average store takes 47 hours")), 0, 5, 5, true),
        share(u"lead.onTime"_s, u"L7, L11"_s, words(QT_TRANSLATE_NOOP("tradewind", "Answered on time")),
              words(QT_TRANSLATE_NOOP("tradewind", "Leads first tried by their deadline among leads whose deadline has passed.")),
              words(QT_TRANSLATE_NOOP("tradewind", "23 % of stores answer within an hour")), 0.9, 1, 1),
        share(u"lead.contactRate"_s, u"L53"_s, words(QT_TRANSLATE_NOOP("tradewind", "Contact rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "Leads somebody spoke or wrote with among valid leads.")),
              words(QT_TRANSLATE_NOOP("tradewind", "below 40 % investigate, 40–50 good, 50–60 excellent, above exceptional")), 0.4, 0.6,
              0.5),
        share(u"lead.appointmentRate"_s, u"L54"_s, words(QT_TRANSLATE_NOOP("tradewind", "Appointment rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "Leads with an appointment among those contacted.")),
              words(QT_TRANSLATE_NOOP("tradewind", "30–40 %")), 0.3, 0.4, 0.35),
        share(u"lead.showRate"_s, u"L55"_s, words(QT_TRANSLATE_NOOP("tradewind", "Show rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "Appointments kept among appointments whose time has come.")),
              words(QT_TRANSLATE_NOOP("tradewind", "60–70 %")), 0.6, 0.7, 0.65),
        share(u"lead.closeRate"_s, u"L56"_s, words(QT_TRANSLATE_NOOP("tradewind", "Close rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "Sales among appointments kept.")), words(QT_TRANSLATE_NOOP("tradewind", "25–35 %")),
              0.25, 0.35, 0.3),
        share(u"lead.saleRate"_s, u"L57"_s, words(QT_TRANSLATE_NOOP("tradewind", "Lead to sale")),
              words(QT_TRANSLATE_NOOP("tradewind", "Sales among valid leads.")),
              words(QT_TRANSLATE_NOOP("tradewind", "5–8 % claimed; the four targets multiplied give 3.4 %")), 0.05, 0.08),
        other(Unit::Money, u"lead.costPerLead"_s, u"L58"_s, words(QT_TRANSLATE_NOOP("tradewind", "Cost per lead")),
              words(QT_TRANSLATE_NOOP("tradewind", "What the source cost divided by its valid leads.")), QString(), {}, {}, {}, true),
        other(Unit::Money, u"lead.costPerAppointment"_s, u"L58"_s, words(QT_TRANSLATE_NOOP("tradewind", "Cost per appointment")),
              words(QT_TRANSLATE_NOOP("tradewind", "What the source cost divided by its appointments.")), QString(), {}, {}, {}, true),
        other(Unit::Money, u"lead.costPerSale"_s, u"L58"_s, words(QT_TRANSLATE_NOOP("tradewind", "Cost per sale")),
              words(QT_TRANSLATE_NOOP("tradewind", "What the source cost divided by its sales.")),
              words(QT_TRANSLATE_NOOP("tradewind", "$50 a lead at 10 % ($500) beats $20 at 2 % ($1,000)")), {}, {}, {}, true),
        other(Unit::Ratio, u"lead.roi"_s, u"L59"_s, words(QT_TRANSLATE_NOOP("tradewind", "Return on the source")),
              words(QT_TRANSLATE_NOOP("tradewind", "Gross of its sales less its cost, divided by its cost.")),
              words(QT_TRANSLATE_NOOP("tradewind", "3 to 5 within a year")), 3, 5),
        other(Unit::Ratio, u"lead.attempts"_s, u"L25, L61"_s, words(QT_TRANSLATE_NOOP("tradewind", "Attempts per lead")),
              words(QT_TRANSLATE_NOOP("tradewind", "Calls, texts and e-mails by people divided by valid leads.")),
              words(QT_TRANSLATE_NOOP("tradewind", "8–12 needed on average; most stop at 2–3")), 8, 15),
        share(u"lead.emailOpen"_s, u"L30"_s, words(QT_TRANSLATE_NOOP("tradewind", "E-mail open rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "E-mails opened among those delivered.")),
              words(QT_TRANSLATE_NOOP("tradewind", "22–28 %")), 0.22, 0.28),
        share(u"lead.emailClick"_s, u"L30"_s, words(QT_TRANSLATE_NOOP("tradewind", "E-mail click rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "E-mails with a click among those delivered.")),
              words(QT_TRANSLATE_NOOP("tradewind", "2–4 %")), 0.02, 0.04),
        share(u"lead.smsReply"_s, u"L30"_s, words(QT_TRANSLATE_NOOP("tradewind", "Text reply rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "Texts answered among those delivered.")),
              words(QT_TRANSLATE_NOOP("tradewind", "45 % claimed")), 0.3, 0.45),
    };
}

QList<MetricInfo> equityMetrics()
{
    return {
        share(u"equity.coverage"_s, u"E1, E36"_s, u"Coverage"_s, u"Sold customers whose equity was worked out this cycle among all."_s,
              u"15–25 % by hand"_s, 0.25, 1, 1),
        share(u"equity.contactToTrade"_s, u"E36"_s, u"Contact to trade"_s, u"Trades among customers contacted about equity."_s,
              u"2–4 % by hand, 6–10 % claimed at the right day"_s, 0.06, 0.1),
        share(u"equity.delivered"_s, u"E33"_s, u"Delivered"_s, u"Messages delivered among those sent."_s, QString(), {}, {}),
        share(u"equity.open"_s, u"E33, E41"_s, u"Open rate"_s, u"E-mails opened among those delivered."_s, u"3–5 times a batch mail's"_s,
              {}, {}),
        share(u"equity.click"_s, u"E33, E41"_s, u"Click rate"_s, u"E-mails with a click among those delivered."_s,
              u"below 1 % for batch mail"_s, 0.01, {}),
        share(u"equity.reply"_s, u"E33"_s, u"Reply rate"_s, u"Customers who replied among those messaged."_s, QString(), {}, {}),
        share(u"equity.listCompletion"_s, u"E41"_s, u"List completion"_s, u"Customers on the list who were called among all on it."_s,
              u"20 of 200 are called"_s, 0.1, 1, 1),
        other(
            Unit::Count, u"equity.salesOwed"_s, u"E35, E42"_s, words(QT_TRANSLATE_NOOP("tradewind", "Sales owed to it")),
            words(QT_TRANSLATE_NOOP(
                "tradewind", "Sales each owed to the touch their buyer answered last, else to the last one, within the days of the rule.")),
            QString()),
        other(Unit::Money, u"equity.grossOwed"_s, u"E35, E36"_s, words(QT_TRANSLATE_NOOP("tradewind", "Gross of those sales")),
              words(QT_TRANSLATE_NOOP("tradewind", "Front and back gross of the sales owed to it, where the deal says one.")), QString()),
        other(Unit::Days, u"equity.firstTrade"_s, u"E42"_s, u"First attributed trade"_s,
              u"Days from launch to the first trade attributed to it."_s, u"30–45 days; full return in 60–90"_s, 30, 45, {}, true),
        other(Unit::Count, u"equity.crossings"_s, u"E39"_s, u"Crossings a month"_s, u"Customers who became positive this month."_s,
              u"60–75 for 5,000 customers at 15 %"_s, 60, 75),
    };
}

QList<MetricInfo> appraisalMetrics()
{
    return {
        other(Unit::Count, u"appraisal.made"_s, u"T57"_s, u"Appraisals"_s, u"Appraisals of the month."_s, u"80–200 a month"_s, 80, 200),
        share(u"appraisal.sameDay"_s, u"T57"_s, u"Same-day trade"_s, u"Appraisals that became a deal the same day."_s, u"30–40 %"_s, 0.3,
              0.4),
        share(u"appraisal.contacted7"_s, u"T57"_s, u"Contacted within 7 days"_s, u"Unsold appraisals followed up within a week."_s,
              u"45–65 %"_s, 0.45, 0.65),
        share(u"appraisal.delayed"_s, u"T57, T58"_s, u"Follow-up conversion"_s, u"Unsold appraisals that became a deal within 90 days."_s,
              u"12–18 %, target above 15"_s, 0.12, 0.18, 0.15),
        share(u"appraisal.lost"_s, u"T57, T58"_s, u"Lost to others"_s, u"Appraisals known to have traded elsewhere."_s,
              u"40–55 %, target below 40"_s, 0.4, 0.55, 0.4, true),
        share(u"appraisal.never"_s, u"T57"_s, u"Never followed up"_s, u"Unsold appraisals nobody contacted."_s, u"35–55 %, goal below 10"_s,
              0.35, 0.55, 0.1, true),
        share(u"appraisal.engagement"_s, u"T58"_s, u"Engagement"_s,
              u"Customers with an unsold appraisal who clicked, replied or answered a call."_s, u"above 35 %"_s, 0.35, 1, 0.35),
        share(u"appraisal.completion"_s, u"T58"_s, u"Sequence completion"_s,
              u"Of the ways through a sequence that ended, those that ran to their end or to an answer."_s, u"above 85 %"_s, 0.85, 1, 0.85),
        other(Unit::Days, u"appraisal.timeToTrade"_s, u"T58"_s, u"Time to conversion"_s,
              u"Days from appraisal to deal, mean of delayed ones."_s, u"below 45 days"_s, 0, 45, 45, true),
        other(Unit::Money, u"appraisal.costPerTrade"_s, u"T58"_s, u"Cost per trade"_s, u"Program cost divided by delayed trades."_s,
              u"below $150"_s, 0, 15'000, 15'000, true),
        other(
            Unit::Count, u"appraisal.salesOwed"_s, u"T57, E42"_s, words(QT_TRANSLATE_NOOP("tradewind", "Sales owed to it")),
            words(QT_TRANSLATE_NOOP(
                "tradewind", "Sales each owed to the touch their buyer answered last, else to the last one, within the days of the rule.")),
            QString()),
        other(Unit::Money, u"appraisal.grossOwed"_s, u"T60"_s, words(QT_TRANSLATE_NOOP("tradewind", "Gross of those sales")),
              words(QT_TRANSLATE_NOOP("tradewind", "Front and back gross of the sales owed to it, where the deal says one.")), QString()),
        share(u"appraisal.optOut"_s, u"T61"_s, u"Opt-outs"_s, u"Of the ways through a sequence that ended, those an opt-out ended."_s,
              u"4–6 %; 8–12 in general; alarm above 6"_s, 0, 0.06, 0.06, true),
        share(u"appraisal.recapOpen"_s, u"T61"_s, u"Recap open rate"_s, u"Recap e-mails opened."_s, u"45–55 %"_s, 0.45, 0.55),
    };
}

QList<MetricInfo> serviceMetrics()
{
    return {
        share(u"service.inspected"_s, u"S32"_s, u"Inspections complete"_s,
              u"Repair orders with a complete inspection among those that need one."_s, u"90 % by week 4, 95 by week 12"_s, 0.9, 1, 0.95),
        share(u"service.accepted"_s, u"S32"_s, u"Acceptance"_s, u"Recommended lines approved among those shown."_s,
              u"+8–15 points, later +18–25 over the baseline"_s, {}, {}),
        other(Unit::Money, u"service.average"_s, u"S32, S34"_s, u"Average repair order"_s,
              u"Customer-pay total divided by customer-pay repair orders."_s, u"+6–12 %, later +18–25; $74 a repair order"_s),
        share(u"service.recovered"_s, u"S31, S32"_s, u"Recovery"_s, u"Declined money that came back within 120 days."_s,
              u"20–30 % by week 12"_s, 0.2, 0.3, 0.2),
        share(u"service.photos"_s, u"S8, S34"_s, u"Photographed findings"_s, u"Red and yellow findings with a photo."_s,
              u"one each; +1.8 trust"_s, 1, 1, 1),
    };
}

} // namespace

const QList<MetricInfo> &metricTable()
{
    static const QList<MetricInfo> table = leadMetrics() + equityMetrics() + appraisalMetrics() + serviceMetrics();
    return table;
}

const QStringList &figuresOf(const QString &program)
{
    static const QStringList leads{u"lead.received"_s,    u"lead.response"_s,        u"lead.onTime"_s,
                                   u"lead.contactRate"_s, u"lead.appointmentRate"_s, u"lead.showRate"_s,
                                   u"lead.closeRate"_s,   u"lead.saleRate"_s,        u"lead.attempts"_s};
    static const QStringList equity{u"equity.coverage"_s,  u"equity.crossings"_s, u"equity.listCompletion"_s, u"equity.delivered"_s,
                                    u"equity.open"_s,      u"equity.click"_s,     u"equity.reply"_s,          u"equity.contactToTrade"_s,
                                    u"equity.salesOwed"_s, u"equity.grossOwed"_s};
    static const QStringList appraisals{u"appraisal.made"_s,         u"appraisal.sameDay"_s,    u"appraisal.contacted7"_s,
                                        u"appraisal.delayed"_s,      u"appraisal.lost"_s,       u"appraisal.never"_s,
                                        u"appraisal.engagement"_s,   u"appraisal.completion"_s, u"appraisal.timeToTrade"_s,
                                        u"appraisal.costPerTrade"_s, u"appraisal.optOut"_s,     u"appraisal.salesOwed"_s,
                                        u"appraisal.grossOwed"_s};
    static const QStringList none;
    return program == "leads"_L1 ? leads : program == "equity"_L1 ? equity : program == "appraisals"_L1 ? appraisals : none;
}

const MetricInfo *findMetric(const QString &key)
{
    for (const MetricInfo &metric : metricTable()) {
        if (metric.key == key)
            return &metric;
    }
    return nullptr;
}

BenchmarkStanding standingOf(const MetricInfo &metric, std::optional<double> value)
{
    if (!value || (!metric.goodFrom && !metric.goodTo))
        return BenchmarkStanding::Unknown;
    const bool isUnder = metric.goodFrom && *value < *metric.goodFrom;
    const bool isOver = metric.goodTo && *value > *metric.goodTo;
    if (!isUnder && !isOver)
        return BenchmarkStanding::Within;
    return isUnder == metric.isLowBetter ? BenchmarkStanding::Above : BenchmarkStanding::Below;
}

QString contactRateWord(double rate)
{
    if (rate < 0.4)
        return u"investigate"_s;
    if (rate < 0.5)
        return u"good"_s;
    return rate < 0.6 ? u"excellent"_s : u"exceptional"_s;
}

} // namespace tradewind
