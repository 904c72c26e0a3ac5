// SPDX-License-Identifier: Apache-2.0
#include "jobs/campaigns/tomorrow.h"

#include "domain/openinghours.h"
#include "domain/segments.h"
#include "jobs/compliance/contactfacts.h"
#include "store/session.h"

#include <QHash>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

class Look
{
public:
    Look(Session &session, SequenceJob &job, FactSource &facts, const TomorrowAsk &ask, qint64 nowMs)
        : m_session(session)
        , m_job(job)
        , m_facts(facts)
        , m_ask(ask)
        , m_sender(senderFacts(ask.settings, ask.rooftop))
        , m_zone(ask.rooftop.zone.toLatin1())
        , m_now(nowMs)
    {
        tomorrow.computedAt = nowMs;
        tomorrow.day = localDay(nowMs, m_zone).addDays(1);
        m_from = instantOf(tomorrow.day, QTime(0, 0), m_zone);
        m_until = instantOf(tomorrow.day.addDays(1), QTime(0, 0), m_zone) - 1;
    }

    Result<void> run()
    {
        const auto due = SequenceTable(m_session).due(m_until, m_ask.most);
        if (!due)
            return due.error();
        tomorrow.isWhole = due->size() < m_ask.most;
        for (const EnrollmentRow &row : *due) {
            const auto steps = m_job.foresee(m_session, row, m_now, m_until);
            if (!steps)
                return steps.error();
            for (const ForeseenStep &step : *steps) {
                if (step.at < m_from && step.isDone)
                    continue; // still today's
                if (const auto judged = judge(row, step); !judged)
                    return judged;
            }
        }
        sortReasons();
        return {};
    }

    Result<void> runCampaign(const CampaignRow &campaign, const std::vector<CampaignPerson> &people)
    {
        const Sequence *sequence = m_job.find(campaign.sequence);
        if (!sequence)
            return Error{Error::Kind::NotFound, u"The campaign's sequence is gone."_s};
        tomorrow.isStart = true;
        tomorrow.day = localDay(m_now, m_zone);
        m_from = m_now;
        m_until = m_now + dayMs;
        for (const CampaignPerson &person : people) {
            if (++m_looked > m_ask.most) {
                tomorrow.isWhole = false;
                break;
            }
            const auto entry = m_job.entry(m_session, *sequence, campaignCause(campaign, person, m_now), m_now);
            if (!entry) {
                if (entry.error().kind != Error::Kind::Conflict)
                    return entry.error();
                EnrollmentRow row;
                row.customerId = person.customerId;
                row.vehicleId = person.vehicleId;
                row.sequence = campaign.sequence;
                ++tomorrow.of;
                if (auto kept = keep(row, u"notEntered"_s, {}, true, entry.error().text, {}); !kept)
                    return kept;
                continue;
            }
            if (wouldHoldOut(*sequence, person.customerId, campaign.holdout)) {
                ++tomorrow.of;
                if (auto kept = keep(*entry, u"heldOut"_s, {}, true, {}, {}); !kept)
                    return kept;
                continue;
            }
            const auto steps = m_job.foresee(m_session, *entry, m_now, m_until);
            if (!steps)
                return steps.error();
            for (const ForeseenStep &step : *steps) {
                if (const auto judged = judge(*entry, step); !judged)
                    return judged;
            }
        }
        sortReasons();
        return {};
    }

    Tomorrow tomorrow;

private:
    void sortReasons()
    {
        std::stable_sort(tomorrow.reasons.begin(), tomorrow.reasons.end(),
                         [](const TomorrowReason &a, const TomorrowReason &b) { return a.people.size() > b.people.size(); });
    }

    Result<void> judge(const EnrollmentRow &row, const ForeseenStep &step)
    {
        if (!isTouch(step.kind))
            return {};
        if (!step.isDone && (step.because == Due::Because::ConditionFails || step.because == Due::Because::TooLate))
            return {}; // not meant for this person: nobody is kept from anything
        ++tomorrow.of;
        if (!step.isDone || !step.problem.isEmpty())
            return keep(row, step.problem.isEmpty() ? becauseCode(step.because) : u"nothingToSay"_s, {},
                        step.because == Due::Because::Unreachable || !step.problem.isEmpty(), step.problem, {});
        if (!step.message) {
            ++tomorrow.goesOut;
            ++tomorrow.calls;
            return {};
        }
        const StepMessage &message = *step.message;
        auto contact = contactFacts(m_session, row.customerId, message.channel, m_now, m_sender, message.to);
        if (!contact)
            return contact.error().kind == Error::Kind::NotFound ? Result<void>() : contact.error();
        contact->program = row.program;
        Draft draft;
        draft.channel = message.channel;
        draft.purpose = message.purpose;
        draft.to = message.to;
        draft.subject = message.subject;
        draft.text = message.text;
        const Decision decision = m_ask.clearance.preview(draft, *contact, step.at);
        if (decision.mayBeSent()) {
            ++tomorrow.goesOut;
            ++(message.channel == Channel::Sms ? tomorrow.texts : message.channel == Channel::Email ? tomorrow.emails : tomorrow.letters);
            if (message.channel == Channel::Sms)
                tomorrow.segments += segmentsOf(message.text).segments;
            tomorrow.firstAt = std::min(tomorrow.firstAt.value_or(step.at), step.at);
            return {};
        }
        const Finding first = decision.findings.value(0);
        const Rule *rule = m_ask.clearance.pack() ? m_ask.clearance.pack()->find(first.rule) : nullptr;
        return keep(row, first.rule, rule ? rule->title : QString(), decision.verdict == Verdict::Block, first.why, decision.until);
    }

    Result<void> keep(const EnrollmentRow &row, const QString &code, const QString &title, bool isBlocked, const QString &why,
                      std::optional<qint64> until)
    {
        auto found =
            std::find_if(tomorrow.reasons.begin(), tomorrow.reasons.end(), [&](const TomorrowReason &one) { return one.code == code; });
        if (found == tomorrow.reasons.end()) {
            tomorrow.reasons << TomorrowReason{code, title, isBlocked, {}};
            found = tomorrow.reasons.end() - 1;
        }
        const auto known = m_facts.known(m_session, row.customerId, row.vehicleId);
        found->people << NotReached{row.customerId, known ? known->name : QString(), row.sequence, why, until};
        return {};
    }

    Session &m_session;
    SequenceJob &m_job;
    FactSource &m_facts;
    const TomorrowAsk &m_ask;
    SenderFacts m_sender;
    QTimeZone m_zone;
    qint64 m_now, m_from = 0, m_until = 0;
    int m_looked = 0;
};

} // namespace

Result<Tomorrow> foreseeTomorrow(Session &session, SequenceJob &job, FactSource &facts, const TomorrowAsk &ask, qint64 nowMs)
{
    Look look(session, job, facts, ask, nowMs);
    if (const auto ran = look.run(); !ran)
        return ran.error();
    return look.tomorrow;
}

Result<Tomorrow> foreseeCampaign(Session &session, SequenceJob &job, FactSource &facts, const TomorrowAsk &ask, const CampaignRow &campaign,
                                 const std::vector<CampaignPerson> &people, qint64 nowMs)
{
    Look look(session, job, facts, ask, nowMs);
    if (const auto ran = look.runCampaign(campaign, people); !ran)
        return ran.error();
    return look.tomorrow;
}

} // namespace tradewind
