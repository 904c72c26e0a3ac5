// SPDX-License-Identifier: Apache-2.0
// Whether the person, or a list on the person's behalf, said no.
#include "compliance/predicates/predicates.h"

#include "domain/calendar.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

// The one text that may follow an opt-out says that it was heard; rule F-10 watches over it.
bool isConfirmation(const Question &question)
{
    return question.facts.confirmsOptOutAtMs.has_value() && question.isSms();
}

Answer suppressed(const Question &question)
{
    if (isConfirmation(question))
        return Answer::fine();
    return Answer::appliesIf(question.facts.isSuppressed);
}

Answer internalDnc(const Question &question)
{
    if (isConfirmation(question))
        return Answer::fine();
    const ContactFacts &facts = question.facts;
    if (facts.isSuppressed.value_or(false) || facts.isOnInternalDnc.value_or(false))
        return Answer::applies();
    return facts.isSuppressed ? Answer::fine() : Answer::unknown();
}

Answer addressDead(const Question &question)
{
    if (!question.facts.isAddressDead.value_or(false))
        return Answer::fine();
    return Answer::applies({{u"what"_s, question.facts.deadWhy}});
}

// F-10: only one, soon, and nothing else in it.
Result<Check> confirmationWrong(const QJsonObject &parameters)
{
    const auto minutes = count(parameters, u"minutes"_s);
    if (!minutes)
        return minutes.error();
    return Check([within = *minutes * minuteMs](const Question &question) {
        if (!isConfirmation(question))
            return Answer::fine();
        if (question.facts.isOptOutConfirmed.value_or(false))
            return Answer::applies({{u"what"_s, u"a second confirmation"_s}});
        if (question.nowMs - *question.facts.confirmsOptOutAtMs > within)
            return Answer::applies({{u"what"_s, u"too late"_s}});
        if (question.wording.isOffer)
            return Answer::applies({{u"what"_s, u"selling something"_s}});
        return Answer::fine();
    });
}

Result<Check> optOutWaiting(const QJsonObject &parameters)
{
    const auto days = count(parameters, u"business_days"_s);
    if (!days)
        return days.error();
    return Check([days = *days](const Question &question) {
        if (!question.facts.sender.oldestOptOutWaitingOn.isValid())
            return Answer::fine();
        return Answer::appliesIf(businessDaysAfter(question.holidays, question.facts.sender.oldestOptOutWaitingOn, days) <
                                 dateOf(question.lastDay));
    });
}

// Written permission to be called is permission for a listed number as well; the exemptions of customers come by "unless".
Answer onNationalDnc(const Question &question)
{
    return Answer::appliesIf(!question.hasWrittenConsent() && question.facts.isOnNationalDnc.value_or(false));
}

Answer onStateDnc(const Question &question)
{
    const ContactFacts &facts = question.facts;
    return Answer::appliesIf(!question.hasWrittenConsent() &&
                             (facts.isOnStateDnc.value_or(false) || facts.isOnNationalDnc.value_or(false)));
}

Result<Check> dncFileOld(const QJsonObject &parameters)
{
    const auto oldest = count(parameters, u"days"_s);
    const auto warn = count(parameters, u"warn_days"_s);
    if (!oldest || !warn)
        return oldest ? warn.error() : oldest.error();
    return Check([oldest = *oldest, warn = *warn](const Question &question) {
        const ContactFacts &facts = question.facts;
        if (question.hasWrittenConsent())
            return Answer::fine();
        if (!facts.isAreaCodeSubscribed.value_or(true))
            return Answer::applies({{u"what"_s, u"its area code is not among those subscribed to"_s}});
        if (!facts.isOnNationalDnc)
            return Answer::unknown();
        if (!facts.dncFileAgeDays)
            return question.isWhole ? Answer::unknown() : Answer::fine();
        const int age = *facts.dncFileAgeDays;
        Answer answer = Answer::applies({{u"what"_s, u"the file is %1 days old"_s.arg(age)}});
        if (age > oldest)
            return answer;
        if (age < warn)
            return Answer::fine();
        answer.effect = Effect::Warn;
        return answer;
    });
}

} // namespace

Predicates refusalPredicates()
{
    return {{u"suppressed"_s, plain<suppressed>},        {u"address dead"_s, plain<addressDead>},
            {u"on our own list"_s, plain<internalDnc>},  {u"wrong confirmation of an opt-out"_s, confirmationWrong},
            {u"opt-out waiting"_s, optOutWaiting},       {u"on the National list"_s, plain<onNationalDnc>},
            {u"on a state's list"_s, plain<onStateDnc>}, {u"National list not fresh"_s, dncFileOld}};
}

} // namespace tradewind
