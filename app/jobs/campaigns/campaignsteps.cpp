// SPDX-License-Identifier: Apache-2.0
#include "jobs/campaigns/campaignsteps.h"

#include "store/session.h"
#include "store/settingtable.h"
#include "store/transaction.h"

#include <limits>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int allWaves = 2; // the canary is 0, the pilot 1

CampaignScope scopeOf(const CampaignRow &campaign)
{
    return {campaign.sequence, campaignSubject(campaign.id)};
}

/// What is in the outbox already waits with the campaign, or goes on with it.
Result<void> stopMessages(Session &session, const CampaignRow &campaign, bool isStopped)
{
    OutboxTable table(session);
    const auto run = table.runOf(campaign.rooftopId, campaignSubject(campaign.id));
    if (!run || !*run)
        return run ? Result<void>() : run.error();
    return table.stopRun((*run)->id, isStopped);
}

/// A sequence writes only when it is switched on; putting people in by a campaign is that decision.
Result<void> switchOn(Session &session, const QString &sequence)
{
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    QStringList on = settings->text(u"outreach.sequences"_s).simplified().split(u' ', Qt::SkipEmptyParts);
    if (on.contains(sequence))
        return {};
    on << sequence;
    return SettingTable(session).set(u"outreach.sequences"_s, on.join(u' '), SettingScope::store());
}

} // namespace

QString campaignSubject(Id campaignId)
{
    return campaignEntry + QString::number(campaignId);
}

HappeningRow campaignCause(const CampaignRow &campaign, const CampaignPerson &person, qint64 nowMs)
{
    HappeningRow cause;
    cause.rooftopId = campaign.rooftopId;
    cause.customerId = person.customerId;
    cause.vehicleId = person.vehicleId;
    cause.kind = u"person"_s;
    cause.at = nowMs;
    cause.subject = campaignSubject(campaign.id);
    return cause;
}

CampaignMove nextMove(const CampaignRow &campaign, const WaveSizes &limits, const QString &person, bool isWaveWaiting)
{
    if (campaign.state == u"draft")
        return CampaignMove::Preview;
    if (campaign.state == u"previewed")
        return CampaignMove::Pilot;
    if (campaign.state == u"paused")
        return CampaignMove::Resume;
    const bool runs = campaign.state == u"pilot" || campaign.state == u"launched";
    if (runs && isWaveWaiting)
        return CampaignMove::Release;
    if (campaign.state != u"pilot")
        return CampaignMove::Nothing;
    if (campaign.people <= limits.fourEyes || !campaign.approvedBy.isEmpty())
        return CampaignMove::Launch;
    if (campaign.askedBy.isEmpty())
        return CampaignMove::Ask;
    return campaign.askedBy.compare(person, Qt::CaseInsensitive) == 0 ? CampaignMove::Ask : CampaignMove::Approve;
}

Result<CampaignRow> CampaignSteps::draft(CampaignRow campaign, qint64 nowMs)
{
    campaign.id = m_ids.next();
    campaign.state = u"draft"_s;
    campaign.madeBy = m_person;
    campaign.madeAt = campaign.changedAt = nowMs;
    campaign.pilot = m_limits.pilot;
    if (const auto added = CampaignTable(m_session).add(campaign); !added)
        return added.error();
    return campaign;
}

Result<CampaignStep> CampaignSteps::putIn(const CampaignRow &campaign, const std::vector<CampaignPerson> &people, qint64 most, int wave,
                                          qint64 nowMs)
{
    CampaignStep step{campaign, 0, 0};
    const Sequence *sequence = m_job.find(campaign.sequence);
    if (!sequence)
        return Error{Error::Kind::NotFound, u"The campaign's sequence is gone."_s};
    CampaignTable table(m_session);
    const auto known = table.people(campaign.id);
    if (!known)
        return known.error();
    for (const CampaignPerson &person : people) {
        if (step.entered >= most)
            break;
        if (known->contains(person.customerId))
            continue;
        const HappeningRow cause = campaignCause(campaign, person, nowMs);
        const auto isOut = m_job.holdOut(m_session, *sequence, cause, campaign.holdout, nowMs);
        if (!isOut && isOut.error().kind != Error::Kind::Conflict)
            return isOut.error();
        if (isOut && *isOut) {
            ++step.heldOut;
            if (const auto added = table.addPerson(campaign.id, person.customerId, {}, wave, nowMs); !added)
                return added.error();
            continue;
        }
        const auto entered = m_job.enroll(m_session, *sequence, cause, nowMs);
        if (!entered && entered.error().kind != Error::Kind::Conflict)
            return entered.error();
        ++(entered ? step.entered : step.refused);
        const auto added =
            table.addPerson(campaign.id, person.customerId, entered ? std::optional<Id>(*entered) : std::nullopt, wave, nowMs);
        if (!added)
            return added.error();
    }
    return step;
}

Result<CampaignStep> CampaignSteps::move(CampaignRow campaign, const std::vector<CampaignPerson> &people, qint64 nowMs)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.error();
    CampaignStep step{campaign, 0, 0};
    CampaignTable table(m_session);
    const auto waiting = waitingWave(m_session, campaign.rooftopId, campaignSubject(campaign.id));
    if (!waiting)
        return waiting.error();
    const CampaignMove move = nextMove(campaign, m_limits, m_person, waiting->has_value());
    const bool putsIn = move == CampaignMove::Pilot || move == CampaignMove::Launch || move == CampaignMove::Approve;
    switch (move) {
    case CampaignMove::Nothing:
        return Error{Error::Kind::BadUse, u"There is no next step for this campaign."_s};
    case CampaignMove::Preview:
        campaign.state = u"previewed"_s;
        campaign.people = static_cast<qint64>(people.size());
        break;
    case CampaignMove::Pilot:
        campaign.state = u"pilot"_s;
        campaign.people = static_cast<qint64>(people.size());
        break;
    case CampaignMove::Release: {
        const auto gone = letWaveGo(m_session, m_limits, **waiting, m_person, nowMs);
        if (!gone)
            return gone.error();
        step.released = (*waiting)->messages;
        break;
    }
    case CampaignMove::Ask:
        if (!campaign.askedBy.isEmpty())
            return Error{Error::Kind::Denied, u"Somebody other than %1 must look at this campaign before it goes."_s.arg(campaign.askedBy)};
        campaign.askedBy = m_person;
        break;
    case CampaignMove::Approve:
        campaign.approvedBy = m_person;
        campaign.approvedAt = nowMs;
        campaign.state = u"launched"_s;
        break;
    case CampaignMove::Launch:
        campaign.state = u"launched"_s;
        break;
    case CampaignMove::Resume:
        campaign.state = campaign.stateBefore;
        campaign.stateBefore.clear();
        if (const auto resumed = table.hold(scopeOf(campaign), campaign.rooftopId, false, m_person, nowMs); !resumed)
            return resumed.error();
        if (const auto goesOn = stopMessages(m_session, campaign, false); !goesOn)
            return goesOn.error();
        break;
    }
    if (putsIn) {
        const bool isPilot = move == CampaignMove::Pilot;
        auto put = putIn(campaign, people, isPilot ? campaign.pilot : std::numeric_limits<qint64>::max(), isPilot ? 0 : 1, nowMs);
        if (!put)
            return put;
        step = *std::move(put);
        if (const auto opened = openWaves(campaign, move, nowMs); !opened)
            return opened.error();
        if (const auto on = switchOn(m_session, campaign.sequence); !on)
            return on.error();
    }
    if (const auto changed = table.change(campaign, nowMs); !changed)
        return changed.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    step.campaign = campaign;
    return step;
}

// The pilot opens the campaign's own run, so that its first people are a canary whatever the sequence said before. Who agrees to the
// launch agrees to its messages; all others go once the pilot's went.
Result<void> CampaignSteps::openWaves(const CampaignRow &campaign, CampaignMove move, qint64 nowMs)
{
    const auto run =
        standingRun(m_session, m_ids, campaign.rooftopId, campaignSubject(campaign.id), campaign.title, campaign.madeBy, nowMs);
    if (!run)
        return run.error();
    OutboxTable table(m_session);
    if (move == CampaignMove::Approve) {
        if (auto agreed = table.approveRun(run->id, m_person, nowMs); !agreed)
            return agreed;
    }
    return move != CampaignMove::Pilot && run->releasedWave > 0 ? table.releaseWave(run->id, allWaves) : Result<void>();
}

Result<CampaignStep> CampaignSteps::feed(const CampaignRow &campaign, const std::vector<CampaignPerson> &people, qint64 nowMs)
{
    if (campaign.state != u"launched")
        return CampaignStep{campaign, 0, 0};
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.error();
    auto step = putIn(campaign, people, std::numeric_limits<qint64>::max(), 1, nowMs);
    if (!step)
        return step;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return step;
}

Result<CampaignRow> CampaignSteps::pause(CampaignRow campaign, qint64 nowMs)
{
    if (campaign.state != u"pilot" && campaign.state != u"launched")
        return Error{Error::Kind::BadUse, u"Only a campaign that runs can be paused."_s};
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.error();
    campaign.stateBefore = campaign.state;
    campaign.state = u"paused"_s;
    CampaignTable table(m_session);
    if (const auto held = table.hold(scopeOf(campaign), campaign.rooftopId, true, m_person, nowMs); !held)
        return held.error();
    if (const auto stopped = stopMessages(m_session, campaign, true); !stopped)
        return stopped.error();
    if (const auto changed = table.change(campaign, nowMs); !changed)
        return changed.error();
    const auto committed = transaction->commit();
    return committed ? Result<CampaignRow>(campaign) : committed.error();
}

Result<CampaignRow> CampaignSteps::end(CampaignRow campaign, qint64 nowMs)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.error();
    campaign.state = u"ended"_s;
    CampaignTable table(m_session);
    if (const auto ended = table.end(scopeOf(campaign), u"campaignEnded"_s, nowMs); !ended)
        return ended.error();
    if (const auto stopped = stopMessages(m_session, campaign, true); !stopped)
        return stopped.error();
    if (const auto changed = table.change(campaign, nowMs); !changed)
        return changed.error();
    const auto committed = transaction->commit();
    return committed ? Result<CampaignRow>(campaign) : committed.error();
}

} // namespace tradewind
