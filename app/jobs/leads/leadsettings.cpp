// SPDX-License-Identifier: Apache-2.0
#include "jobs/leads/leadsettings.h"

#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

QString sourceRateKey(LeadSourceKind kind)
{
    static constexpr std::array names{"unknown", "website", "thirdParty", "phone",  "chat",
                                      "service", "equity",  "maker",      "social", "search"};
    return u"lead.rate."_s + QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

LeadRules leadRules(const Settings &settings, qint64 rooftopId)
{
    const auto whole = [&](const QString &key) { return static_cast<int>(settings.whole(key, rooftopId)); };
    LeadRules rules;
    rules.bands = {whole(u"lead.band.low"_s), whole(u"lead.band.medium"_s), whole(u"lead.band.high"_s)};
    LeadPointRules &points = rules.points;
    points.demographicMost = whole(u"lead.most.demographic"_s);
    points.behaviourMost = whole(u"lead.most.behaviour"_s);
    points.sourceMost = whole(u"lead.most.source"_s);
    points.intentMost = whole(u"lead.most.intent"_s);
    points.localZip = whole(u"lead.points.localZip"_s);
    points.employment = whole(u"lead.points.employment"_s);
    points.visitBeyondFirst = whole(u"lead.points.visit"_s);
    points.manyPages = whole(u"lead.points.pages"_s);
    points.pagesThatCount = whole(u"lead.pagesThatCount"_s);
    points.open = whole(u"lead.points.open"_s);
    points.click = whole(u"lead.points.click"_s);
    points.reply = whole(u"lead.points.reply"_s);
    points.appointment = whole(u"lead.points.appointment"_s);
    points.withinWeek = whole(u"lead.points.week"_s);
    points.withinMonth = whole(u"lead.points.month"_s);
    points.withinQuarter = whole(u"lead.points.quarter"_s);
    points.looking = whole(u"lead.points.looking"_s);
    points.specificVehicle = whole(u"lead.points.vehicle"_s);
    points.finance = whole(u"lead.points.finance"_s);
    points.tradeIn = whole(u"lead.points.trade"_s);
    points.wantsVisit = whole(u"lead.points.visitWish"_s);
    points.fullRatePercent = settings.ratio(u"lead.rate.full"_s, rooftopId);
    for (std::size_t kind = 0; kind < rules.rates.percent.size(); ++kind)
        rules.rates.percent[kind] = settings.ratio(sourceRateKey(static_cast<LeadSourceKind>(kind)), rooftopId);
    for (const QString &zip : settings.text(u"lead.localZips"_s, rooftopId).split(u',', Qt::SkipEmptyParts))
        rules.localZips.push_back(zip.trimmed().toStdString());
    rules.gradeADays = whole(u"lead.gradeDays"_s);
    rules.duplicateDays = whole(u"lead.duplicateDays"_s);
    return rules;
}

} // namespace tradewind
