// SPDX-License-Identifier: Apache-2.0
#include "jobs/campaigns/campaignfeed.h"

#include "jobs/audience/audiencedesk.h"
#include "store/session.h"

#include <QJsonDocument>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

std::vector<CampaignPerson> campaignPeople(const AudienceDesk &audience, const FactCondition &condition)
{
    std::vector<CampaignPerson> people;
    for (const AudienceDesk::Owner &owner : audience.owners(condition))
        people.push_back({owner.customerId, owner.vehicleId});
    return people;
}

Result<FactCondition> campaignCondition(const CampaignRow &campaign)
{
    return conditionFromJson(QJsonDocument::fromJson(campaign.definition.toUtf8()).object(), false);
}

Result<int> feedCampaigns(Session &session, IdMaker &ids, SequenceJob &job, const DeskSnapshot &snapshot, const Settings &settings,
                          qint64 nowMs)
{
    const auto campaigns = CampaignTable(session).all(snapshot.rooftop.id);
    if (!campaigns)
        return campaigns.error();
    const bool isAnyLaunched =
        std::any_of(campaigns->begin(), campaigns->end(), [](const CampaignRow &one) { return one.state == u"launched"; });
    if (!isAnyLaunched)
        return 0;
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    const auto audience = AudienceDesk::load(session, *snapshot.desk, snapshot.today, quiet, QTimeZone(snapshot.rooftop.zone.toLatin1()));
    if (!audience)
        return audience.error();
    int entered = 0;
    CampaignSteps steps(session, ids, job, WaveSizes::from(settings, snapshot.rooftop.id), {});
    for (const CampaignRow &campaign : *campaigns) {
        if (campaign.state != u"launched")
            continue;
        const auto condition = campaignCondition(campaign);
        if (!condition)
            return condition.error();
        const auto fed = steps.feed(campaign, campaignPeople(**audience, *condition), nowMs);
        if (!fed)
            return fed.error();
        entered += fed->entered;
    }
    return entered;
}

} // namespace tradewind
