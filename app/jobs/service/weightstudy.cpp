// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/weightstudy.h"

#include "domain/openinghours.h"
#include "jobs/service/recommendationdesk.h"
#include "store/session.h"
#include "store/settingtable.h"
#include "store/transaction.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 yearMs = 365LL * 86'400'000;
constexpr int parts = 5; // the usual number of parts of a cross-validation

std::optional<RankingQuality> qualityOf(const std::vector<PickScore> &scores)
{
    std::vector<ScoredOutcome> outcomes;
    outcomes.reserve(scores.size());
    for (const PickScore &one : scores)
        outcomes.push_back({static_cast<double>(one.score), one.isPicked});
    return rankingQuality(outcomes);
}

Result<std::vector<RankedInspection>> readRanked(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs)
{
    const auto picks = PickTable(session).since(rooftop.id, nowMs - yearMs);
    if (!picks)
        return picks.error();
    const auto schedule = OemSchedule::builtIn();
    if (!schedule)
        return schedule.error();
    const RecommendationWeights weights = recommendationWeights(settings, rooftop.id);
    QList<Id> inspections = picks->keys();
    std::sort(inspections.begin(), inspections.end());
    std::vector<RankedInspection> history;
    for (const Id id : inspections) {
        const auto inspection = InspectionTable(session).find(id);
        if (!inspection && inspection.error().kind == Error::Kind::NotFound)
            continue;
        if (!inspection)
            return inspection.error();
        const QDate day = localDay(inspection->receivedAt, QTimeZone(rooftop.zone.toLatin1()));
        auto scored = recommendFor(session, *inspection, *schedule, weights, day);
        if (!scored)
            return scored.error();
        RankedInspection ranked;
        ranked.lines = std::move(scored->shown);
        ranked.lines.insert(ranked.lines.end(), scored->folded.begin(), scored->folded.end());
        std::sort(ranked.lines.begin(), ranked.lines.end(), [](const auto &a, const auto &b) { return a.line < b.line; });
        for (const Recommendation &line : ranked.lines) {
            if (picks->value(id).contains(inspection->items[line.line].id))
                ranked.managersTop.push_back(line.line);
        }
        if (!ranked.managersTop.empty() && ranked.managersTop.size() < ranked.lines.size())
            history.push_back(std::move(ranked));
    }
    return history;
}

} // namespace

Result<WeightStudy> readWeightStudy(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs)
{
    const auto history = readRanked(session, settings, rooftop, nowMs);
    const auto last = PickTable(session).lastChoice(rooftop.id);
    if (!history || !last)
        return history ? last.error() : history.error();
    WeightStudy study;
    study.today = recommendationWeights(settings, rooftop.id);
    study.suggested = history->empty() ? study.today : bestWeights(*history);
    study.last = *last;
    study.agreementToday = agreementOf(*history, study.today);
    study.aucToday = qualityOf(pickScores(*history, study.today));
    const JudgedApart apart = judgedApart(*history, parts);
    study.agreementSuggested = apart.agreement;
    study.aucSuggested = qualityOf(apart.scores);
    const QTimeZone zone(rooftop.zone.toLatin1());
    study.drift = driftOf(study.agreementToday, *last ? (*last)->agreement : std::nullopt, *last ? localDay((*last)->at, zone) : QDate(),
                          localDay(nowMs, zone));
    return study;
}

Result<void> chooseWeights(Session &session, const Settings &settings, const Rooftop &rooftop, const RecommendationWeights &weights,
                           std::optional<double> agreement, const QString &by, qint64 nowMs)
{
    if (weights.safety + weights.history + weights.fit != 100)
        return Error{Error::Kind::BadUse, u"The three weights make 100 together."_s};
    const RecommendationWeights before = recommendationWeights(settings, rooftop.id);
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    SettingTable table(session);
    for (const auto &[key, value] : {std::pair(u"service.weightSafety"_s, weights.safety),
                                     {u"service.weightHistory"_s, weights.history},
                                     {u"service.weightFit"_s, weights.fit}}) {
        if (auto set = table.set(key, QString::number(value), SettingScope::store()); !set)
            return set;
    }
    const auto kept = PickTable(session).choose(
        rooftop.id, {nowMs, weights.safety, weights.history, weights.fit, before.safety, before.history, before.fit, agreement, by});
    return kept ? transaction->commit() : kept;
}

} // namespace tradewind
