// SPDX-License-Identifier: Apache-2.0
#include "jobs/campaigns/campaignsteps.h"

#include "store/session.h"
#include "store/settingtable.h"
#include "store/transaction.h"

#include <limits>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

CampaignScope scopeOf(const CampaignRow &campaign)
{
    return {campaign.sequence, campaignSubject(campaign.id)};
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

CampaignLimits CampaignLimits::from(const Settings &settings, Id rooftopId)
{
    return {settings.whole(u"outreach.pilot"_s, rooftopId), settings.whole(u"outreach.fourEyes"_s, rooftopId)};
}

QString campaignSubject(Id campaignId)
{
    return u"campaign:%1"_s.arg(campaignId);
}

CampaignMove nextMove(const CampaignRow &campaign, const CampaignLimits &limits, const QString &person)
{
    if (campaign.state == u"draft")
        return CampaignMove::Preview;
    if (campaign.state == u"previewed")
        return CampaignMove::Pilot;
    if (campaign.state == u"paused")
        return CampaignMove::Resume;
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
        HappeningRow cause;
        cause.rooftopId = campaign.rooftopId;
        cause.customerId = person.customerId;
        cause.vehicleId = person.vehicleId;
        cause.kind = u"person"_s;
        cause.at = nowMs;
        cause.subject = campaignSubject(campaign.id);
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
    const CampaignMove move = nextMove(campaign, m_limits, m_person);
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
        break;
    }
    if (putsIn) {
        const bool isPilot = move == CampaignMove::Pilot;
        auto put = putIn(campaign, people, isPilot ? campaign.pilot : std::numeric_limits<qint64>::max(), isPilot ? 0 : 1, nowMs);
        if (!put)
            return put;
        step = *std::move(put);
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
    if (const auto changed = table.change(campaign, nowMs); !changed)
        return changed.error();
    const auto committed = transaction->commit();
    return committed ? Result<CampaignRow>(campaign) : committed.error();
}

} // namespace tradewind
