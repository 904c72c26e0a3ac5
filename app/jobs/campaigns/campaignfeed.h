// SPDX-License-Identifier: Apache-2.0
// The daily look of launched campaigns: whoever came to fit since is put in, too.
#pragma once

#include "jobs/campaigns/campaignsteps.h"
#include "jobs/equity/desksnapshot.h"

namespace tradewind {

/// Once for each day or change of data. Answers how many were put in. Errors: as AudienceDesk::load and CampaignSteps::feed.
Result<int> feedCampaigns(Session &session, IdMaker &ids, SequenceJob &job, const DeskSnapshot &snapshot, const Settings &settings,
                          qint64 nowMs);

/// Who fits, each with the vehicle they fit for.
std::vector<CampaignPerson> campaignPeople(const class AudienceDesk &audience, const FactCondition &condition);

/// The condition a campaign was made with. Errors: BadData when the stored one is damaged.
Result<FactCondition> campaignCondition(const CampaignRow &campaign);

} // namespace tradewind
