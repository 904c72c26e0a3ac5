// SPDX-License-Identifier: Apache-2.0
// What we, the sender, must have in order before anybody is reached.
#include "compliance/predicates/predicates.h"

#include "domain/calendar.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

std::optional<bool> negated(std::optional<bool> claim)
{
    return claim ? std::optional(!*claim) : std::nullopt;
}

Answer noDncPolicy(const Question &question)
{
    return Answer::appliesIf(negated(question.facts.sender.hasDncPolicy));
}

// S-29.
Answer emergency(const Question &question)
{
    for (const StateBan &ban : question.facts.sender.bans) {
        const auto state = stateFromText(ban.state);
        if (!state || !question.place.states.contains(*state))
            continue;
        if (dateOf(question.lastDay) < ban.first || dateOf(question.firstDay) > ban.last)
            continue;
        Answer answer = Answer::applies({{u"state"_s, stateName(*state)}, {u"date"_s, ban.last.toString(Qt::ISODate)}});
        qint64 until = 0;
        for (const ZoneClock *clock : question.place.clocks)
            until = std::max(until, clock->instant(epochDay(ban.last) + 1, 0));
        answer.until = until;
        return answer;
    }
    return Answer::fine();
}

// O-01. A question about a coming day is not answered by the pack's age: by then there is a younger one.
Answer packTooOld(const Question &question)
{
    if (!question.isWhole)
        return Answer::fine();
    if (dateOf(question.lastDay) <= question.reviewBy)
        return Answer::fine();
    Answer answer = Answer::applies({{u"date"_s, question.reviewBy.toString(Qt::ISODate)}});
    if (!question.facts.sender.isAutomated)
        answer.effect = Effect::Warn;
    return answer;
}

// O-02: above 250 people, or the first time a template is used, somebody else looks first.
Result<Check> notApproved(const QJsonObject &parameters)
{
    const auto most = count(parameters, u"people"_s);
    if (!most)
        return most.error();
    return Check([most = *most](const Question &question) {
        const SenderFacts &sender = question.facts.sender;
        if (sender.campaignSize.value_or(0) <= most && !sender.isFirstUse.value_or(false))
            return Answer::fine();
        return Answer::appliesIf(!sender.isSecondApproved.value_or(false));
    });
}

Answer outcomeUnknown(const Question &question)
{
    return Answer::appliesIf(question.facts.isOutcomeUnknown.value_or(false));
}

Answer bureauWithoutOffer(const Question &question)
{
    const SenderFacts &sender = question.facts.sender;
    return Answer::appliesIf(sender.usesBureauData.value_or(false) && !sender.isFirmOfferComplete.value_or(false));
}

// The number lies outside the United States: its own country's rules must be switched on first.
Answer abroad(const Question &question)
{
    if (question.place.country == Place::Country::Us)
        return Answer::fine();
    return Answer::applies({{u"place"_s, question.place.name()}});
}

// Facts read for one number say nothing about another.
Answer factsOfSomebodyElse(const Question &question)
{
    const QString to = question.draft.to;
    if (to.isEmpty() || question.draft.channel == Channel::Mail)
        return Answer::fine();
    return Answer::appliesIf(to != (question.draft.channel == Channel::Email ? question.facts.email : question.facts.phone));
}

} // namespace

Predicates senderPredicates()
{
    return {{u"no do-not-call policy"_s, plain<noDncPolicy>},
            {u"emergency in the state"_s, plain<emergency>},
            {u"pack past its review"_s, plain<packTooOld>},
            {u"not approved by a second person"_s, notApproved},
            {u"outcome unknown"_s, plain<outcomeUnknown>},
            {u"bureau data without a firm offer"_s, plain<bureauWithoutOffer>},
            {u"facts of somebody else"_s, plain<factsOfSomebodyElse>},
            {u"outside the United States"_s, plain<abroad>}};
}

} // namespace tradewind
