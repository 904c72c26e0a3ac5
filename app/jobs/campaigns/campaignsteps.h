// SPDX-License-Identifier: Apache-2.0
// A campaign's way: drafted, previewed, tried on a few, launched, paused, ended; and who is put in at each step.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/settings.h"
#include "jobs/outreach/campaign.h"
#include "jobs/sequences/sequencejob.h"
#include "store/campaigntable.h"

#include <vector>

namespace tradewind {

/// Somebody who fits the audience, and the vehicle they fit for.
struct CampaignPerson
{
    Id customerId = 0;
    std::optional<Id> vehicleId;
};

/// What the next step of a campaign is; "nothing" once it ended. Release lets the next wave of its messages go.
enum class CampaignMove { Nothing, Preview, Pilot, Release, Ask, Approve, Launch, Resume };
/// Above the limit a launch is asked for by one person and agreed to by another; below it one person launches. Before it, the pilot's own
/// waves go, one after the other.
CampaignMove nextMove(const CampaignRow &campaign, const WaveSizes &limits, const QString &person, bool isWaveWaiting = false);

/// The name people in a campaign carry in their enrollments: "campaign:17".
QString campaignSubject(Id campaignId);

/// What puts a person into a campaign's sequence.
HappeningRow campaignCause(const CampaignRow &campaign, const CampaignPerson &person, qint64 nowMs);

/// What a step came to.
struct CampaignStep
{
    CampaignRow campaign;
    int entered = 0, refused = 0; ///< refused: in it already, too soon again, or the sequence is not for them
    qint64 released = 0;          ///< messages of the wave that was let go
    int heldOut = 0;              ///< fit, and get nothing
};

class CampaignSteps
{
public:
    /// Everything outlives it.
    CampaignSteps(Session &session, IdMaker &ids, SequenceJob &job, const WaveSizes &limits, QString person)
        : m_session(session)
        , m_ids(ids)
        , m_job(job)
        , m_limits(limits)
        , m_person(std::move(person))
    {}

    /// Stores a draft.
    Result<CampaignRow> draft(CampaignRow campaign, qint64 nowMs);
    /// Does what nextMove() says, with the people who fit now. Each step is one transaction.
    /// Errors: Denied when the one who asked would agree; Conflict when another desk moved it on; BadUse when there is nothing to do.
    Result<CampaignStep> move(CampaignRow campaign, const std::vector<CampaignPerson> &people, qint64 nowMs);
    /// Who fits since: puts them into a launched campaign. For the daily look; asking twice puts nobody in twice.
    Result<CampaignStep> feed(const CampaignRow &campaign, const std::vector<CampaignPerson> &people, qint64 nowMs);
    Result<CampaignRow> pause(CampaignRow campaign, qint64 nowMs);
    /// For good: everybody in it leaves.
    Result<CampaignRow> end(CampaignRow campaign, qint64 nowMs);

private:
    Result<CampaignStep> putIn(const CampaignRow &campaign, const std::vector<CampaignPerson> &people, qint64 most, int wave, qint64 nowMs);

    Result<void> openWaves(const CampaignRow &campaign, CampaignMove move, qint64 nowMs);

    Session &m_session;
    IdMaker &m_ids;
    SequenceJob &m_job;
    WaveSizes m_limits;
    QString m_person;
};

} // namespace tradewind
