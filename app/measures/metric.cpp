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
              words(QT_TRANSLATE_NOOP("tradewind", "23% of stores answer within an hour")), 0.9, 1, 1),
        share(u"lead.contactRate"_s, u"L53"_s, words(QT_TRANSLATE_NOOP("tradewind", "Contact rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "Leads somebody spoke or wrote with among valid leads.")),
              words(QT_TRANSLATE_NOOP("tradewind", "below 40% investigate, 40–50 good, 50–60 excellent, above exceptional")), 0.4, 0.6,
              0.5),
        share(u"lead.appointmentRate"_s, u"L54"_s, words(QT_TRANSLATE_NOOP("tradewind", "Appointment rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "Leads with an appointment among those contacted.")),
              words(QT_TRANSLATE_NOOP("tradewind", "30–40%")), 0.3, 0.4, 0.35),
        share(u"lead.showRate"_s, u"L55"_s, words(QT_TRANSLATE_NOOP("tradewind", "Show rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "Appointments kept among appointments whose time has come.")),
              words(QT_TRANSLATE_NOOP("tradewind", "60–70%")), 0.6, 0.7, 0.65),
        share(u"lead.closeRate"_s, u"L56"_s, words(QT_TRANSLATE_NOOP("tradewind", "Close rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "Sales among appointments kept.")), words(QT_TRANSLATE_NOOP("tradewind", "25–35%")),
              0.25, 0.35, 0.3),
        share(u"lead.saleRate"_s, u"L57"_s, words(QT_TRANSLATE_NOOP("tradewind", "Lead to sale")),
              words(QT_TRANSLATE_NOOP("tradewind", "Sales among valid leads.")),
              words(QT_TRANSLATE_NOOP("tradewind", "5–8% claimed; the four targets multiplied give 3.4%")), 0.05, 0.08),
        other(Unit::Money, u"lead.costPerLead"_s, u"L58"_s, words(QT_TRANSLATE_NOOP("tradewind", "Cost per lead")),
              words(QT_TRANSLATE_NOOP("tradewind", "What the source cost divided by its valid leads.")), QString(), {}, {}, {}, true),
        other(Unit::Money, u"lead.costPerAppointment"_s, u"L58"_s, words(QT_TRANSLATE_NOOP("tradewind", "Cost per appointment")),
              words(QT_TRANSLATE_NOOP("tradewind", "What the source cost divided by its appointments.")), QString(), {}, {}, {}, true),
        other(Unit::Money, u"lead.costPerSale"_s, u"L58"_s, words(QT_TRANSLATE_NOOP("tradewind", "Cost per sale")),
              words(QT_TRANSLATE_NOOP("tradewind", "What the source cost divided by its sales.")),
              words(QT_TRANSLATE_NOOP("tradewind", "$50 a lead at 10% ($500) beats $20 at 2% ($1,000)")), {}, {}, {}, true),
        other(Unit::Ratio, u"lead.roi"_s, u"L59"_s, words(QT_TRANSLATE_NOOP("tradewind", "Return on the source")),
              words(QT_TRANSLATE_NOOP("tradewind", "Gross of its sales less its cost, divided by its cost.")),
              words(QT_TRANSLATE_NOOP("tradewind", "3 to 5 within a year")), 3, 5),
        other(Unit::Ratio, u"lead.attempts"_s, u"L25, L61"_s, words(QT_TRANSLATE_NOOP("tradewind", "Attempts per lead")),
              words(QT_TRANSLATE_NOOP("tradewind", "Calls, texts and e-mails by people divided by valid leads.")),
              words(QT_TRANSLATE_NOOP("tradewind", "8–12 needed on average; most stop at 2–3")), 8, 15),
        share(u"lead.emailOpen"_s, u"L30"_s, words(QT_TRANSLATE_NOOP("tradewind", "E-mail open rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "E-mails opened among those delivered.")),
              words(QT_TRANSLATE_NOOP("tradewind", "22–28%")), 0.22, 0.28),
        share(u"lead.emailClick"_s, u"L30"_s, words(QT_TRANSLATE_NOOP("tradewind", "E-mail click rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "E-mails with a click among those delivered.")),
              words(QT_TRANSLATE_NOOP("tradewind", "2–4%")), 0.02, 0.04),
        share(u"lead.smsReply"_s, u"L30"_s, words(QT_TRANSLATE_NOOP("tradewind", "Text reply rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "Texts answered among those delivered.")),
              words(QT_TRANSLATE_NOOP("tradewind", "45% claimed")), 0.3, 0.45),
    };
}

QList<MetricInfo> equityMetrics()
{
    return {
        share(u"equity.coverage"_s, u"E1, E36"_s, words(QT_TRANSLATE_NOOP("tradewind", "Coverage")),
              words(QT_TRANSLATE_NOOP("tradewind", "Sold customers whose equity was worked out this cycle among all.")),
              words(QT_TRANSLATE_NOOP("tradewind", "15–25% by hand")), 0.25, 1, 1),
        share(u"equity.contactToTrade"_s, u"E36"_s, words(QT_TRANSLATE_NOOP("tradewind", "Contact to trade")),
              words(QT_TRANSLATE_NOOP("tradewind", "Trades among customers contacted about equity.")),
              words(QT_TRANSLATE_NOOP("tradewind", "2–4% by hand, 6–10% claimed at the right day")), 0.06, 0.1),
        share(u"equity.delivered"_s, u"E33"_s, words(QT_TRANSLATE_NOOP("tradewind", "Delivered")),
              words(QT_TRANSLATE_NOOP("tradewind", "Messages delivered among those sent.")), QString(), {}, {}),
        share(u"equity.open"_s, u"E33, E41"_s, words(QT_TRANSLATE_NOOP("tradewind", "Open rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "E-mails opened among those delivered.")),
              words(QT_TRANSLATE_NOOP("tradewind", "3–5 times a batch mail's")), {}, {}),
        share(u"equity.click"_s, u"E33, E41"_s, words(QT_TRANSLATE_NOOP("tradewind", "Click rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "E-mails with a click among those delivered.")),
              words(QT_TRANSLATE_NOOP("tradewind", "below 1% for batch mail")), 0.01, {}),
        share(u"equity.reply"_s, u"E33"_s, words(QT_TRANSLATE_NOOP("tradewind", "Reply rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "Customers who replied among those messaged.")), QString(), {}, {}),
        share(u"equity.listCompletion"_s, u"E41"_s, words(QT_TRANSLATE_NOOP("tradewind", "List completion")),
              words(QT_TRANSLATE_NOOP("tradewind", "Customers on the list who were called among all on it.")),
              words(QT_TRANSLATE_NOOP("tradewind", "20 of 200 are called")), 0.1, 1, 1),
        other(
            Unit::Count, u"equity.salesOwed"_s, u"E35, E42"_s, words(QT_TRANSLATE_NOOP("tradewind", "Sales owed to it")),
            words(QT_TRANSLATE_NOOP(
                "tradewind", "Sales each owed to the touch their buyer answered last, else to the last one, within the days of the rule.")),
            QString()),
        other(Unit::Money, u"equity.grossOwed"_s, u"E35, E36"_s, words(QT_TRANSLATE_NOOP("tradewind", "Gross of those sales")),
              words(QT_TRANSLATE_NOOP("tradewind", "Front and back gross of the sales owed to it, where the deal says one.")), QString()),
        other(Unit::Days, u"equity.firstTrade"_s, u"E42"_s, words(QT_TRANSLATE_NOOP("tradewind", "First sale owed to it")),
              words(QT_TRANSLATE_NOOP("tradewind",
                                      "Days from its very first message or call to the first sale owed to it, whatever the period.")),
              words(QT_TRANSLATE_NOOP("tradewind", "30–45 days claimed")), 30, 45, {}, true),
        share(u"equity.soldIn45"_s, u"E42"_s, words(QT_TRANSLATE_NOOP("tradewind", "Sold within 45 days")),
              words(QT_TRANSLATE_NOOP("tradewind",
                                      "Of the sales owed to it, those at most 45 days after the first message or call to their buyer.")),
              words(QT_TRANSLATE_NOOP("tradewind", "the first sale in 30–45 days, claimed")), {}, {}),
        share(u"equity.soldIn90"_s, u"E42"_s, words(QT_TRANSLATE_NOOP("tradewind", "Sold within 90 days")),
              words(QT_TRANSLATE_NOOP("tradewind",
                                      "Of the sales owed to it, those at most 90 days after the first message or call to their buyer.")),
              words(QT_TRANSLATE_NOOP("tradewind", "full return in 60–90 days, claimed")), {}, {}),
        other(Unit::Count, u"equity.crossings"_s, u"E39"_s, words(QT_TRANSLATE_NOOP("tradewind", "Crossings a month")),
              words(QT_TRANSLATE_NOOP("tradewind", "Customers who became positive this month.")),
              words(QT_TRANSLATE_NOOP("tradewind", "60–75 for 5,000 customers at 15%")), 60, 75),
    };
}

QList<MetricInfo> appraisalMetrics()
{
    return {
        other(Unit::Count, u"appraisal.made"_s, u"T57"_s, words(QT_TRANSLATE_NOOP("tradewind", "Appraisals")),
              words(QT_TRANSLATE_NOOP("tradewind", "Appraisals of the month.")), words(QT_TRANSLATE_NOOP("tradewind", "80–200 a month")),
              80, 200),
        share(u"appraisal.sameDay"_s, u"T57"_s, words(QT_TRANSLATE_NOOP("tradewind", "Same-day trade")),
              words(QT_TRANSLATE_NOOP("tradewind", "Appraisals that became a deal the same day.")),
              words(QT_TRANSLATE_NOOP("tradewind", "30–40%")), 0.3, 0.4),
        share(u"appraisal.contacted7"_s, u"T57"_s, words(QT_TRANSLATE_NOOP("tradewind", "Contacted within 7 days")),
              words(QT_TRANSLATE_NOOP("tradewind", "Unsold appraisals followed up within a week.")),
              words(QT_TRANSLATE_NOOP("tradewind", "45–65%")), 0.45, 0.65),
        share(u"appraisal.delayed"_s, u"T57, T58"_s, words(QT_TRANSLATE_NOOP("tradewind", "Follow-up conversion")),
              words(QT_TRANSLATE_NOOP("tradewind", "Unsold appraisals that became a deal within 90 days.")),
              words(QT_TRANSLATE_NOOP("tradewind", "12–18%, target above 15")), 0.12, 0.18, 0.15),
        share(u"appraisal.lost"_s, u"T57, T58"_s, words(QT_TRANSLATE_NOOP("tradewind", "Lost to others")),
              words(QT_TRANSLATE_NOOP("tradewind", "Appraisals known to have traded elsewhere.")),
              words(QT_TRANSLATE_NOOP("tradewind", "40–55%, target below 40")), 0.4, 0.55, 0.4, true),
        share(u"appraisal.never"_s, u"T57"_s, words(QT_TRANSLATE_NOOP("tradewind", "Never followed up")),
              words(QT_TRANSLATE_NOOP("tradewind", "Unsold appraisals nobody contacted.")),
              words(QT_TRANSLATE_NOOP("tradewind", "35–55%, goal below 10")), 0.35, 0.55, 0.1, true),
        share(u"appraisal.engagement"_s, u"T58"_s, words(QT_TRANSLATE_NOOP("tradewind", "Engagement")),
              words(QT_TRANSLATE_NOOP("tradewind", "Customers with an unsold appraisal who clicked, replied or answered a call.")),
              words(QT_TRANSLATE_NOOP("tradewind", "above 35%")), 0.35, 1, 0.35),
        share(u"appraisal.completion"_s, u"T58"_s, words(QT_TRANSLATE_NOOP("tradewind", "Sequence completion")),
              words(QT_TRANSLATE_NOOP("tradewind",
                                      "Of the ways through a sequence that ended, those that ran to their end or to an answer.")),
              words(QT_TRANSLATE_NOOP("tradewind", "above 85%")), 0.85, 1, 0.85),
        other(Unit::Days, u"appraisal.timeToTrade"_s, u"T58"_s, words(QT_TRANSLATE_NOOP("tradewind", "Time to conversion")),
              words(QT_TRANSLATE_NOOP("tradewind", "Days from appraisal to deal, mean of delayed ones.")),
              words(QT_TRANSLATE_NOOP("tradewind", "below 45 days")), 0, 45, 45, true),
        other(Unit::Money, u"appraisal.costPerTrade"_s, u"T58"_s, words(QT_TRANSLATE_NOOP("tradewind", "Cost per trade")),
              words(QT_TRANSLATE_NOOP("tradewind", "Program cost divided by delayed trades.")),
              words(QT_TRANSLATE_NOOP("tradewind", "below $150")), 0, 15'000, 15'000, true),
        other(
            Unit::Count, u"appraisal.salesOwed"_s, u"T57, E42"_s, words(QT_TRANSLATE_NOOP("tradewind", "Sales owed to it")),
            words(QT_TRANSLATE_NOOP(
                "tradewind", "Sales each owed to the touch their buyer answered last, else to the last one, within the days of the rule.")),
            QString()),
        other(Unit::Money, u"appraisal.grossOwed"_s, u"T60"_s, words(QT_TRANSLATE_NOOP("tradewind", "Gross of those sales")),
              words(QT_TRANSLATE_NOOP("tradewind", "Front and back gross of the sales owed to it, where the deal says one.")), QString()),
        share(u"appraisal.optOut"_s, u"T61"_s, words(QT_TRANSLATE_NOOP("tradewind", "Opt-outs")),
              words(QT_TRANSLATE_NOOP("tradewind", "Of the ways through a sequence that ended, those an opt-out ended.")),
              words(QT_TRANSLATE_NOOP("tradewind", "4–6%; 8–12 in general; alarm above 6")), 0, 0.06, 0.06, true),
        share(u"appraisal.recapOpen"_s, u"T61"_s, words(QT_TRANSLATE_NOOP("tradewind", "Recap open rate")),
              words(QT_TRANSLATE_NOOP("tradewind", "Recap e-mails opened.")), words(QT_TRANSLATE_NOOP("tradewind", "45–55%")), 0.45, 0.55),
    };
}

QList<MetricInfo> serviceMetrics()
{
    return {
        share(u"service.inspected"_s, u"S32"_s, words(QT_TRANSLATE_NOOP("tradewind", "Inspections complete")),
              words(QT_TRANSLATE_NOOP("tradewind", "Repair orders with a complete inspection among those that need one.")),
              words(QT_TRANSLATE_NOOP("tradewind", "90% by week 4, 95 by week 12")), 0.9, 1, 0.95),
        share(u"service.accepted"_s, u"S32"_s, words(QT_TRANSLATE_NOOP("tradewind", "Acceptance")),
              words(QT_TRANSLATE_NOOP("tradewind", "Recommended lines approved among those shown.")),
              words(QT_TRANSLATE_NOOP("tradewind", "+8–15 points, later +18–25 over the baseline")), {}, {}),
        other(Unit::Money, u"service.average"_s, u"S32, S34"_s, words(QT_TRANSLATE_NOOP("tradewind", "Average repair order")),
              words(QT_TRANSLATE_NOOP("tradewind", "Customer-pay total divided by customer-pay repair orders.")),
              words(QT_TRANSLATE_NOOP("tradewind", "+6–12%, later +18–25; $74 a repair order"))),
        share(u"service.recovered"_s, u"S31, S32"_s, words(QT_TRANSLATE_NOOP("tradewind", "Recovery")),
              words(QT_TRANSLATE_NOOP("tradewind", "Declined money that came back within 120 days.")),
              words(QT_TRANSLATE_NOOP("tradewind", "20–30% by week 12")), 0.2, 0.3, 0.2),
        share(u"service.photos"_s, u"S8, S34"_s, words(QT_TRANSLATE_NOOP("tradewind", "Photographed findings")),
              words(QT_TRANSLATE_NOOP("tradewind", "Red and yellow findings with a photo.")),
              words(QT_TRANSLATE_NOOP("tradewind", "one each; +1.8 trust")), 1, 1, 1),
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
                                    u"equity.salesOwed"_s, u"equity.grossOwed"_s, u"equity.firstTrade"_s,     u"equity.soldIn45"_s,
                                    u"equity.soldIn90"_s};
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
        return words(QT_TRANSLATE_NOOP("tradewind", "investigate"));
    if (rate < 0.5)
        return words(QT_TRANSLATE_NOOP("tradewind", "good"));
    return rate < 0.6 ? words(QT_TRANSLATE_NOOP("tradewind", "excellent")) : words(QT_TRANSLATE_NOOP("tradewind", "exceptional"));
}

} // namespace tradewind
