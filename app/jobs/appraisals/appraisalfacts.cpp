// SPDX-License-Identifier: Apache-2.0
#include "jobs/appraisals/appraisalfacts.h"

#include "domain/calendar.h"
#include "domain/language.h"
#include "jobs/appraisals/appraisalbook.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// Ends of usual warranties and round figures books depreciate at.
constexpr std::array milestones{30'000, 36'000, 50'000, 60'000, 75'000, 100'000, 125'000, 150'000};
constexpr double milesADay = 12'000 / 365.25;

QString conditionWord(ValueGrade grade, const QString &language)
{
    static const QStringList english{QString(), u"rough"_s, u"average"_s, u"clean"_s, u"extra clean"_s};
    static const QStringList spanish{QString(), u"regular"_s, u"promedio"_s, u"buena"_s, u"excelente"_s};
    static const QStringList french{QString(), u"usagé"_s, u"moyen"_s, u"bon"_s, u"excellent"_s};
    return inLanguage(language, english, spanish, french).at(static_cast<int>(grade));
}

QString marketWords(const ValueChange &change, const MoveRules &rules, const QString &language)
{
    const QString percent = QLocale(QLocale::English, QLocale::UnitedStates).toString(std::abs(change.basisPoints) / 100.0, 'f', 1);
    if (std::abs(change.basisPoints) <= rules.steadyBasisPoints)
        return inLanguage(language, u"prices of this model held, within 3%"_s, u"los precios se mantuvieron, dentro del 3 %"_s,
                          u"les prix de ce modèle sont restés stables, à 3 % près"_s);
    if (change.basisPoints > 0)
        return inLanguage(language, u"prices of this model rose %1%"_s, u"los precios subieron %1 %"_s,
                          u"les prix de ce modèle ont monté de %1 %"_s)
            .arg(percent);
    return inLanguage(language, u"prices of this model fell %1%"_s, u"los precios bajaron %1 %"_s,
                      u"les prix de ce modèle ont baissé de %1 %"_s)
        .arg(percent);
}

QString bookWords(const AppraisalValues &values, const QString &language)
{
    QStringList names;
    for (const auto &[provider, amount] : values)
        names << provider;
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(u", "_s) + inLanguage(language, u" and "_s, u" y "_s, u" et "_s) + last;
}

} // namespace

std::optional<std::int32_t> nextMilestone(std::int32_t miles)
{
    const auto found = std::upper_bound(milestones.begin(), milestones.end(), miles);
    return found == milestones.end() ? std::nullopt : std::optional<std::int32_t>(*found);
}

std::optional<std::int32_t> milesOn(QDate day, QDate appraisedOn, std::optional<std::int32_t> odometer)
{
    if (!odometer)
        return std::nullopt;
    const auto days = static_cast<double>(std::max<qint64>(0, appraisedOn.daysTo(day)));
    return *odometer + static_cast<std::int32_t>(std::lround(days * milesADay));
}

Result<void> addAppraisal(Session &session, Id customerId, std::optional<Id> vehicleId, QDate today, const MoveRules &rules, Money premium,
                          KnownCustomer &known)
{
    AppraisalTable table(session);
    const auto rows = table.ofCustomer(customerId);
    if (!rows)
        return rows.error();
    const auto found = std::find_if(rows->begin(), rows->end(), [&](const AppraisalRow &row) {
        const bool isIt = !vehicleId || !row.vehicleId || *row.vehicleId == *vehicleId;
        return isIt && row.appraisal.outcome == AppraisalOutcome::Open && row.appraisal.appraisedOn <= today &&
               row.appraisal.appraisedOn.daysTo(today) <= appraisalOpenDays;
    });
    if (found == rows->end())
        return {};
    const AppraisalRecord &said = found->appraisal;
    known.fields.insert_or_assign(Fact::HasOpenAppraisal, 1);
    known.fields.insert_or_assign(Fact::AppraisedOn, epochDay(said.appraisedOn));
    known.merge.insert(u"appraisedOn"_s, said.appraisedOn);
    AppraisalLine line;
    line.row = *found;
    if (const QString vehicle = line.vehicle(); !vehicle.isEmpty())
        known.merge.insert(u"vehicle"_s, vehicle);
    if (!said.vehicle.model.empty())
        known.merge.insert(u"model"_s, QString::fromStdString(said.vehicle.model));
    if (!found->owner.isEmpty())
        known.merge.insert(u"rep"_s, found->owner);
    known.fields.insert_or_assign(Fact::AppraisalOutcome, u"open"_s);
    if (said.offer) {
        known.fields.insert_or_assign(Fact::Offer, said.offer->cents);
        known.merge.insert(u"offer"_s, *said.offer);
    }
    if (premium.cents > 0)
        known.merge.insert(u"premium"_s, premium);
    if (const QString condition = conditionWord(said.condition, known.language); !condition.isEmpty())
        known.merge.insert(u"condition"_s, condition);
    if (said.vehicle.odometer)
        known.merge.insert(u"miles"_s, qint64{*said.vehicle.odometer});
    if (const auto miles = milesOn(today, said.appraisedOn, said.vehicle.odometer); miles) {
        if (const auto next = nextMilestone(*miles))
            known.merge.insert(u"milestone"_s, qint64{*next});
    }
    const auto values = table.values(found->id);
    if (!values)
        return values.error();
    if (!values->isEmpty())
        known.merge.insert(u"books"_s, bookWords(*values, known.language));
    if (!found->vehicleId)
        return {};
    const auto series = readValueSeries(session, *found->vehicleId, today);
    if (!series)
        return series.error();
    if (const auto change = valueChange(said.appraisedOn, said.condition, *series, today, rules)) {
        known.fields.insert_or_assign(Fact::IsBelowOffer, change->basisPoints < 0 ? 1 : 0);
        known.fields.insert_or_assign(Fact::OfferMove, change->basisPoints);
        known.merge.insert(u"marketWords"_s, marketWords(*change, rules, known.language));
        if (said.offer) {
            const Money moved = carried(*said.offer, change->basisPoints) - *said.offer;
            known.merge.insert(u"valueChange"_s, moved.cents < 0 ? Money{-moved.cents} : moved);
        }
        known.merge.insert(u"valueDay"_s, change->on);
    }
    return {};
}

} // namespace tradewind
