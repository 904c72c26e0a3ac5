// SPDX-License-Identifier: Apache-2.0
#include "models/setup/weightbook.h"

#include "base/clock.h"
#include "base/tr.h"
#include "models/base/words.h"
#include "store/settingtable.h"

#include <QLocale>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString percentOf(const Agreement &agreement)
{
    const auto inHundred = agreement.percent();
    return percent(inHundred ? std::optional(*inHundred / 100) : std::nullopt);
}

QString rankingWords(const std::optional<RankingQuality> &quality)
{
    const auto inHundred = [](double value) { return QLocale().toString(value * 100, 'f', 0); };
    return quality ? tr("a picked finding stands above another in %1 of 100 pairs (%2 to %3)")
                         .arg(inHundred(quality->auc), inHundred(quality->interval.least), inHundred(quality->interval.most))
                   : tr("too few to say how well they tell picked findings from others");
}

QString driftWords(const WeightStudy &study)
{
    switch (study.drift) {
    case Drift::TooFew:
        return tr("%1 inspections with picks; %2 make the figures worth believing.")
            .arg(count(study.agreementToday.inspections), count(inspectionsToValidate));
    case Drift::CheckDue:
        return tr("A quarter has passed since the weights were last looked at: keep them, or take the suggested ones over.");
    case Drift::Drifted:
        return tr("The ranking drifted: it agrees less than %1% of the time, or 5 points less than when it was chosen.")
            .arg(QLocale().toString(agreementGoalPercent, 'f', 0));
    case Drift::None:
        break;
    }
    return tr("The ranking holds.");
}

} // namespace

void StoreWeightBook::read(std::function<void(Result<WeightStudy>)> answer)
{
    m_store.ask<WeightStudy>(
        [rooftop = m_rooftop, now = m_store.clock.nowMs()](Session &session) -> Result<WeightStudy> {
            const auto settings = SettingTable(session).read();
            return settings ? readWeightStudy(session, *settings, rooftop, now) : settings.error();
        },
        std::move(answer));
}

void StoreWeightBook::choose(const RecommendationWeights &weights, std::optional<double> agreement,
                             std::function<void(Result<void>)> answer)
{
    m_store.ask<void>(
        [rooftop = m_rooftop, weights, agreement, by = m_by, now = m_store.clock.nowMs()](Session &session) -> Result<void> {
            const auto settings = SettingTable(session).read();
            return settings ? chooseWeights(session, *settings, rooftop, weights, agreement, by, now) : Result<void>(settings.error());
        },
        std::move(answer));
}

QStringList weightWords(const WeightStudy &study)
{
    QStringList lines;
    if (study.agreementToday.picks == 0)
        lines << tr("Nobody has said yet which findings come first.");
    else
        lines << tr("Today's weights put first what people here put first in %1 of %2 picks (goal %3%); %4.")
                     .arg(percentOf(study.agreementToday), count(study.agreementToday.picks),
                          QLocale().toString(agreementGoalPercent, 'f', 0), rankingWords(study.aucToday));
    if (study.agreementSuggested.picks > 0)
        lines << tr("The suggested ones, judged by inspections they were not fitted on: %1; %2.")
                     .arg(percentOf(study.agreementSuggested), rankingWords(study.aucSuggested));
    lines << driftWords(study);
    if (study.last)
        lines << tr("Last chosen %1 by %2.")
                     .arg(dayWords(QDateTime::fromMSecsSinceEpoch(study.last->at).date(), DayForm::Year), study.last->by);
    return lines;
}

} // namespace tradewind
