// SPDX-License-Identifier: Apache-2.0
#include "console/measurejson.h"

#include <QJsonArray>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QJsonArray pairOf(const Interval &interval)
{
    return {interval.least, interval.most};
}

QJsonArray bandsJson(const std::vector<CalibrationBand> &bands)
{
    QJsonArray list;
    for (const CalibrationBand &band : bands)
        list.append(QJsonObject{{u"score_least"_s, band.scoreLeast},
                                {u"score_most"_s, band.scoreMost},
                                {u"score_mean"_s, band.scoreMean},
                                {u"count"_s, qint64{band.outcome.of}},
                                {u"happened"_s, qint64{band.outcome.hits}},
                                {u"rate"_s, band.outcome.rate().value_or(0)},
                                {u"interval"_s, pairOf(band.interval)}});
    return list;
}

} // namespace

QJsonObject experimentJson(const ExperimentReport &report)
{
    QJsonArray arms;
    for (const ArmReport &line : report.arms) {
        QJsonObject arm{{u"arm"_s, line.name},
                        {u"count"_s, qint64{line.count}},
                        {u"mean"_s, line.mean},
                        {u"advice"_s, experimentAdviceCode(line.advice)}};
        if (line.interval)
            arm[u"interval"_s] = pairOf(*line.interval);
        if (line.optOutRate)
            arm[u"opt_out_rate"_s] = *line.optOutRate;
        if (line.difference) {
            arm[u"difference"_s] = line.difference->difference;
            arm[u"difference_interval"_s] = pairOf(line.difference->interval);
            arm[u"statistic"_s] = line.difference->statistic;
            if (line.difference->degrees > 0)
                arm[u"degrees"_s] = line.difference->degrees;
            arm[u"p"_s] = line.difference->p;
        }
        if (line.alwaysValid)
            arm[u"always_valid_p"_s] = *line.alwaysValid;
        if (line.needed)
            arm[u"needed"_s] = qint64{*line.needed};
        arms.append(arm);
    }
    return {{u"control"_s, report.control},
            {u"yes_no"_s, report.isYesNo},
            {u"test"_s, report.isYesNo ? u"two proportions"_s : u"Welch"_s},
            {u"confidence_each"_s, report.confidenceEach},
            {u"arms"_s, arms}};
}

QJsonObject rankingJson(const RankingQuality &quality, const std::vector<CalibrationBand> &bands, const ScoreFinding &tiers)
{
    return {{u"positives"_s, qint64{quality.positives}},
            {u"negatives"_s, qint64{quality.negatives}},
            {u"auc"_s, quality.auc},
            {u"standard_error"_s, quality.standardError},
            {u"interval"_s, pairOf(quality.interval)},
            {u"calibration"_s, bandsJson(bands)},
            {u"tiers"_s, bandsJson(tiers.tiers)},
            {u"tiers_in_order"_s, tiers.isInOrder},
            {u"low_converts"_s, tiers.lowConverts},
            {u"high_fails"_s, tiers.highFails}};
}

} // namespace tradewind
