// SPDX-License-Identifier: Apache-2.0
// Experiments, score validation, returns and the definitions of every figure, on the console.
#include "console/commands.h"
#include "console/measurejson.h"
#include "console/opendesk.h"
#include "console/openstore.h"
#include "domain/moneytext.h"
#include "jobs/equity/advisorsheet.h"
#include "jobs/measures/experimentfile.h"
#include "jobs/measures/packsheet.h"
#include "jobs/measures/programreport.h"
#include "jobs/measures/reviewpack.h"
#include "jobs/measures/rolloutfacts.h"
#include "measures/figuretext.h"
#include "measures/roi.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

double dollarsOf(Money amount)
{
    return static_cast<double>(amount.cents) / 100;
}

Result<double> numberOf(const Arguments &arguments, const QString &name, double usual)
{
    const auto text = arguments.value(name);
    if (!text)
        return usual;
    bool isNumber = false;
    const double value = text->toDouble(&isNumber);
    if (!isNumber || value < 0)
        return Error{Error::Kind::BadUse, u"--%1 takes a number, not \"%2\"."_s.arg(name, *text)};
    return value;
}

Result<QString> onlyFile(const Arguments &arguments)
{
    if (arguments.positional().size() != 1)
        return Error{Error::Kind::BadUse, u"Name one file."_s};
    return arguments.positional().first();
}

Result<void> experimentReport(const Arguments &arguments, const Streams &streams)
{
    const auto file = onlyFile(arguments);
    const auto arm = arguments.required(u"arm"_s), outcome = arguments.required(u"outcome"_s);
    for (const auto *needed : {&file, &arm, &outcome}) {
        if (!*needed)
            return needed->error();
    }
    const auto worthwhile = numberOf(arguments, u"worthwhile"_s, 0);
    if (!worthwhile)
        return worthwhile.error();
    const auto data = readExperiment(
        *file, {*arm, *outcome, arguments.value(u"opt-out"_s).value_or(QString()), arguments.value(u"control"_s).value_or(QString())});
    if (!data)
        return data.error();
    ExperimentRules rules;
    rules.worthwhile = *worthwhile;
    const ExperimentReport report = reportOf(data->arms, data->isYesNo, rules);
    QJsonObject json = experimentJson(report);
    json[u"rows"_s] = qint64{data->rows};
    json[u"unusable"_s] = qint64{data->unusable};
    if (arguments.has(u"json"_s)) {
        streams.printJson(json);
        return {};
    }
    for (const ArmReport &line : report.arms) {
        const Interval interval = line.interval.value_or(Interval{});
        streams.printLine(u"%1  n %2  mean %3  (%4 to %5)  %6"_s.arg(line.name, -20)
                              .arg(line.count)
                              .arg(line.mean, 0, 'g', 5)
                              .arg(interval.least, 0, 'g', 5)
                              .arg(interval.most, 0, 'g', 5)
                              .arg(experimentAdviceCode(line.advice))
                              .toUtf8());
    }
    return {};
}

Result<void> leadValidate(const Arguments &arguments, const Streams &streams)
{
    const auto file = onlyFile(arguments);
    const auto score = arguments.required(u"score"_s), outcome = arguments.required(u"outcome"_s);
    for (const auto *needed : {&file, &score, &outcome}) {
        if (!*needed)
            return needed->error();
    }
    const auto data = readScores(*file, *score, *outcome);
    if (!data)
        return data.error();
    const auto quality = rankingQuality(data->outcomes);
    if (!quality)
        return Error{Error::Kind::BadData, u"Everybody in the file has the same outcome, so no score can be judged by it."_s};
    QJsonObject json = rankingJson(*quality, calibration(data->outcomes), validateTiers(data->outcomes, {25, 50, 75}));
    json[u"rows"_s] = qint64{data->rows};
    json[u"unusable"_s] = qint64{data->unusable};
    if (arguments.has(u"json"_s)) {
        streams.printJson(json);
        return {};
    }
    streams.printLine(u"AUC %1 (%2 to %3), %4 of %5 happened"_s.arg(quality->auc, 0, 'f', 4)
                          .arg(quality->interval.least, 0, 'f', 4)
                          .arg(quality->interval.most, 0, 'f', 4)
                          .arg(quality->positives)
                          .arg(quality->positives + quality->negatives)
                          .toUtf8());
    for (const QJsonValue &value : json[u"calibration"_s].toArray()) {
        const QJsonObject band = value.toObject();
        streams.printLine(u"  score %1 to %2  n %3  rate %4"_s.arg(band[u"score_least"_s].toDouble())
                              .arg(band[u"score_most"_s].toDouble())
                              .arg(band[u"count"_s].toInteger())
                              .arg(band[u"rate"_s].toDouble(), 0, 'f', 4)
                              .toUtf8());
    }
    return {};
}

Result<void> roi(const Arguments &arguments, const Streams &streams)
{
    EquityRoiInputs inputs;
    for (const auto &[name, place, scale] : {std::tuple(u"customers"_s, &EquityRoiInputs::customers, 1.0),
                                             std::tuple(u"positive-percent"_s, &EquityRoiInputs::positiveShare, 100.0),
                                             std::tuple(u"manual-contacts"_s, &EquityRoiInputs::manualContacts, 1.0),
                                             std::tuple(u"manual-percent"_s, &EquityRoiInputs::manualRate, 100.0),
                                             std::tuple(u"automated-percent"_s, &EquityRoiInputs::automatedRate, 100.0)}) {
        const auto value = numberOf(arguments, name, inputs.*place * scale);
        if (!value)
            return value.error();
        inputs.*place = *value / scale;
    }
    const auto gross = numberOf(arguments, u"gross"_s, dollarsOf(inputs.grossPerTrade));
    if (!gross)
        return gross.error();
    inputs.grossPerTrade = Money{std::llround(*gross * 100)};
    EquityRoiInputs all = inputs;
    all.manualContacts = inputs.customers * inputs.positiveShare;
    const EquityRoi equity = equityRoi(inputs), variant = equityRoi(all);
    const CrossingForecast crossings = crossingForecast(inputs.customers, inputs.positiveShare);
    const AppraisalRoi appraisals = appraisalRoi({});
    const QJsonObject json{{u"note"_s, u"Defaults are claims of the sources (E37, E38, E39, T60, L58, L59), not results."_s},
                           {u"equity"_s, QJsonObject{{u"customers"_s, inputs.customers},
                                                     {u"positive"_s, equity.positive},
                                                     {u"manual_contacts"_s, inputs.manualContacts},
                                                     {u"manual_trades"_s, equity.manualTrades},
                                                     {u"automated_trades"_s, equity.automatedTrades},
                                                     {u"extra_trades"_s, equity.extraTrades},
                                                     {u"gross_per_trade"_s, dollarsOf(inputs.grossPerTrade)},
                                                     {u"extra_gross"_s, dollarsOf(equity.extraGross)}}},
                           {u"equity_all_contacted"_s, QJsonObject{{u"manual_contacts"_s, all.manualContacts},
                                                                   {u"manual_trades"_s, variant.manualTrades},
                                                                   {u"automated_trades"_s, variant.automatedTrades},
                                                                   {u"extra_trades"_s, variant.extraTrades},
                                                                   {u"extra_gross"_s, dollarsOf(variant.extraGross)}}},
                           {u"crossings"_s, QJsonObject{{u"least"_s, crossings.least},
                                                        {u"most"_s, crossings.most},
                                                        {u"caught_by_monthly_least"_s, crossings.caughtByMonthlyLeast},
                                                        {u"caught_by_monthly_most"_s, crossings.caughtByMonthlyMost}}},
                           {u"appraisals"_s, QJsonObject{{u"unsold"_s, appraisals.unsold},
                                                         {u"trades_least"_s, appraisals.tradesLeast},
                                                         {u"trades_most"_s, appraisals.tradesMost},
                                                         {u"gross_least"_s, dollarsOf(appraisals.grossLeast)},
                                                         {u"gross_most"_s, dollarsOf(appraisals.grossMost)}}},
                           {u"leads"_s, QJsonObject{{u"roi"_s, leadRoi(40, Money::fromDollars(3'000), Money::fromDollars(10'000))},
                                                    {u"cost_per_sale_50_at_10"_s, dollarsOf(costPerSale(Money::fromDollars(50), 0.10))},
                                                    {u"cost_per_sale_20_at_2"_s, dollarsOf(costPerSale(Money::fromDollars(20), 0.02))}}}};
    if (arguments.has(u"json"_s)) {
        streams.printJson(json);
        return {};
    }
    streams.printLine(
        u"%1 customers, %2 positive: %3 trades at the right day against %4 by hand, %5 more, $%6 a month"_s.arg(inputs.customers)
            .arg(equity.positive)
            .arg(equity.automatedTrades)
            .arg(equity.manualTrades)
            .arg(equity.extraTrades)
            .arg(dollars(equity.extraGross))
            .toUtf8());
    return {};
}

Result<void> metrics(const Arguments &, const Streams &streams)
{
    for (const MetricInfo &metric : metricTable()) {
        streams.printJson(QJsonObject{{u"key"_s, metric.key},
                                      {u"ids"_s, metric.ids},
                                      {u"title"_s, metric.title},
                                      {u"definition"_s, metric.definition},
                                      {u"benchmark"_s, metric.benchmark}});
    }
    return {};
}

/// `program` as in the outbox; its figures begin with `prefix`.
Result<void> reportProgram(const QString &program, const QString &prefix, const Arguments &arguments, const Streams &streams)
{
    bool isNumber = true;
    const int days = arguments.value(u"days"_s) ? arguments.value(u"days"_s)->toInt(&isNumber) : 30;
    if (!isNumber || days < 1 || days > 3660)
        return Error{Error::Kind::BadUse, u"--days is a number of days, such as 30."_s};
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const QTimeZone zone((*open)->rooftop.zone.toLatin1());
    const auto report = readProgramReport(*(*open)->session, (*open)->rooftop.id, program, days, (*open)->clock.nowMs(), zone);
    if (!report)
        return report.error();
    QJsonObject json;
    for (const MetricInfo &metric : metricTable()) {
        if (!metric.key.startsWith(prefix))
            continue;
        const auto now = programFigure(metric.key, report->now), before = programFigure(metric.key, report->before);
        json[metric.key] =
            QJsonObject{{u"now"_s, now ? QJsonValue(*now) : QJsonValue()}, {u"before"_s, before ? QJsonValue(*before) : QJsonValue()}};
        if (!arguments.has(u"json"_s))
            streams.printLine(
                u"%1  %2  (before %3)"_s.arg(metric.title, -24).arg(metricText(metric, now), metricText(metric, before)).toUtf8());
    }
    QJsonObject funnel;
    for (const FunnelStage &stage : programFunnel(report->now))
        funnel[stage.key] = qint64{stage.count};
    json[u"funnel"_s] = funnel;
    if (arguments.has(u"json"_s))
        streams.printJson(json);
    return {};
}

Result<void> reportPack(const Arguments &arguments, const Streams &streams)
{
    const auto path = arguments.value(u"pdf"_s);
    if (arguments.has(u"week"_s) == arguments.has(u"quarter"_s) || (!path && !arguments.has(u"json"_s)))
        return Error{Error::Kind::BadUse, u"Say --week or --quarter, and --pdf FILE or --json."_s};
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto pack =
        readReviewPack(*(*open)->session, arguments.has(u"week"_s) ? PackSpan::Week : PackSpan::Quarter, (*open)->clock.nowMs());
    if (!pack)
        return pack.error();
    if (path) {
        if (const auto written = writePackPdf(*pack, *path); !written)
            return written;
    }
    if (!arguments.has(u"json"_s)) {
        streams.printLine(u"%1: %2"_s.arg(packTitle(*pack), *path).toUtf8());
        return {};
    }
    QJsonObject programs;
    for (const PackSection &section : pack->sections) {
        QJsonObject figures;
        for (const PackFigure &figure : section.figures)
            figures[figure.key] = QJsonObject{{u"now"_s, figure.now ? QJsonValue(*figure.now) : QJsonValue()},
                                              {u"before"_s, figure.before ? QJsonValue(*figure.before) : QJsonValue()}};
        programs[section.program] = figures;
    }
    streams.printJson(QJsonObject{
        {u"from"_s, pack->from.toString(Qt::ISODate)}, {u"until"_s, pack->until.toString(Qt::ISODate)}, {u"programs"_s, programs}});
    return {};
}

Result<void> reportAdvisors(const Arguments &arguments, const Streams &streams)
{
    const auto desk = openDesk(arguments);
    if (!desk)
        return desk.error();
    const Rooftop &rooftop = desk->store->rooftop;
    const auto visits = readLaneVisits(*desk->store->session, rooftop.id, desk->day, QTimeZone(rooftop.zone.toLatin1()));
    if (!visits)
        return visits.error();
    const AdvisorSheet sheet = advisorSheet(*desk->book, desk->thresholds, rooftop, desk->day, *visits);
    if (const auto path = arguments.value(u"pdf"_s)) {
        if (const auto written = writeAdvisorPdf(sheet, *path); !written)
            return written;
    }
    if (!arguments.has(u"json"_s)) {
        for (const AdvisorLine &line : sheet.lines)
            streams.printLine(u"%1  %2  %3  %4"_s.arg(line.advisor, line.when, line.customer, line.vehicle).toUtf8());
        return {};
    }
    QJsonArray lines;
    for (const AdvisorLine &line : sheet.lines)
        lines << QJsonObject{{u"advisor"_s, line.advisor},
                             {u"when"_s, line.when},
                             {u"customer"_s, line.customerId},
                             {u"vehicle"_s, line.vehicle},
                             {u"value_low"_s, dollarsOf(line.value.low)},
                             {u"value_high"_s, dollarsOf(line.value.high)},
                             {u"equity"_s, dollarsOf(line.equity)},
                             {u"script"_s, line.script}};
    streams.printJson(QJsonObject{{u"visits"_s, sheet.visits}, {u"lines"_s, lines}});
    return {};
}

Result<void> rolloutReport(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto facts = readRollout(*(*open)->session, (*open)->settings, (*open)->rooftop, (*open)->clock.nowMs());
    if (!facts)
        return facts.error();
    const Rollout rollout = rolloutOf(*facts);
    QJsonArray steps;
    for (const RolloutLine &line : rollout.lines) {
        QStringList missing;
        for (const RolloutPart part : line.missing)
            missing << rolloutPartCode(part);
        steps << QJsonObject{{u"step"_s, rolloutStepCode(line.step)},
                             {u"week"_s, line.week},
                             {u"has"_s, line.has},
                             {u"needs"_s, line.needs},
                             {u"missing"_s, QJsonArray::fromStringList(missing)},
                             {u"done"_s, line.isDone},
                             {u"late"_s, line.isLate}};
        if (!arguments.has(u"json"_s))
            streams.printLine(u"%1  %2 of %3  %4%5"_s.arg(rolloutStepCode(line.step), -12)
                                  .arg(line.has, 4)
                                  .arg(line.needs, 4)
                                  .arg(line.isDone   ? u"done"_s
                                       : line.isLate ? u"late, by week %1"_s.arg(line.week)
                                                     : u"by week %1"_s.arg(line.week),
                                       missing.isEmpty() ? QString() : u"; missing: "_s + missing.join(u", "_s))
                                  .toUtf8());
    }
    const auto orNull = [](const auto &known) { return known ? QJsonValue(*known) : QJsonValue(); };
    if (arguments.has(u"json"_s))
        streams.printJson(
            QJsonObject{{u"day"_s, orNull(rollout.day)},
                        {u"began"_s, facts->firstDataOn.isValid() ? QJsonValue(facts->firstDataOn.toString(Qt::ISODate)) : QJsonValue()},
                        {u"phase"_s, rollout.next ? QJsonValue(rolloutPhaseCode(*rollout.next)) : QJsonValue()},
                        {u"days_left"_s, orNull(rollout.daysLeft)},
                        {u"done"_s, rollout.done()},
                        {u"steps"_s, steps}});
    else if (rollout.day && rollout.next)
        streams.printLine(
            u"Day %1; %2 is next, %3 days left."_s.arg(*rollout.day).arg(rolloutPhaseCode(*rollout.next)).arg(*rollout.daysLeft).toUtf8());
    return {};
}

} // namespace

QList<Command> measureCommands()
{
    return {
        {u"experiment report"_s,
         u"tradewindctl experiment report FILE --arm COLUMN --outcome COLUMN [--control NAME] [--opt-out COLUMN] [--worthwhile D] [--json]"_s,
         u"Arm means with intervals, differences from the control, people needed, and whether it may be stopped."_s,
         {u"arm"_s, u"outcome"_s, u"control"_s, u"opt-out"_s, u"worthwhile"_s},
         {u"json"_s},
         experimentReport},
        {u"lead validate"_s,
         u"tradewindctl lead validate FILE --score COLUMN --outcome COLUMN [--json]"_s,
         u"How well a score tells buyers from others: AUC with its interval, and what became of each band of scores."_s,
         {u"score"_s, u"outcome"_s},
         {u"json"_s},
         leadValidate},
        {u"rollout"_s,
         u"tradewindctl rollout [--store S] [--json]"_s,
         u"How far the roll-out is: ten steps judged by what the store holds, and the day of its clock."_s,
         {u"store"_s},
         {u"json"_s},
         rolloutReport},
        {u"roi"_s,
         u"tradewindctl roi [--customers N] [--positive-percent P] [--manual-contacts N] [--manual-percent P] [--automated-percent P] [--gross A] [--json]"_s,
         u"What the programs may bring in money, with every input shown."_s,
         {u"customers"_s, u"positive-percent"_s, u"manual-contacts"_s, u"manual-percent"_s, u"automated-percent"_s, u"gross"_s},
         {u"json"_s},
         roi},
        {u"report equity"_s,
         u"tradewindctl report equity [--days N] [--store FILE] [--json]"_s,
         u"What the equity program came to: coverage, delivery, answers, calls, deals, beside the period before."_s,
         {u"days"_s, u"store"_s},
         {u"json"_s},
         [](const Arguments &arguments, const Streams &streams) { return reportProgram(u"equity"_s, u"equity."_s, arguments, streams); }},
        {u"report appraisals"_s,
         u"tradewindctl report appraisals [--days N] [--store FILE] [--json]"_s,
         u"What became of appraisals: the funnel, sequences run to an end, days to a trade and its cost, beside the period before."_s,
         {u"days"_s, u"store"_s},
         {u"json"_s},
         [](const Arguments &arguments, const Streams &streams) {
             return reportProgram(u"appraisals"_s, u"appraisal."_s, arguments, streams);
         }},
        {u"report pack"_s,
         u"tradewindctl report pack --week|--quarter [--pdf FILE] [--store FILE] [--json]"_s,
         u"The figures of all programs for the week's or the quarter's meeting, as pages or JSON."_s,
         {u"pdf"_s, u"store"_s},
         {u"week"_s, u"quarter"_s, u"json"_s},
         reportPack},
        {u"report advisors"_s,
         u"tradewindctl report advisors [--as-of DAY] [--pdf FILE] [--store FILE] [--json]"_s,
         u"Who is in the service lane today with equity, by advisor, with what to say."_s,
         {u"as-of"_s, u"pdf"_s, u"store"_s},
         {u"json"_s},
         reportAdvisors},
        {u"metrics"_s, u"tradewindctl metrics --json"_s, u"Every figure with its definition and benchmark."_s, {}, {u"json"_s}, metrics}};
}

} // namespace tradewind
