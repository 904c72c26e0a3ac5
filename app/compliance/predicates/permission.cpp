// SPDX-License-Identifier: Apache-2.0
// Whether the person agreed, and whether we can prove it.
#include "compliance/predicates/predicates.h"

#include "domain/calendar.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// F-02. A call dialled by a person's hand is not made by an autodialer; nobody saying how it is dialled is taken as by hand, because
// that is the only way this program makes calls.
Answer noWrittenConsent(const Question &question)
{
    const bool isByHand = question.draft.channel == Channel::Voice && !question.facts.sender.isDialedByMachine.value_or(false);
    return Answer::appliesIf(!isByHand && !question.hasWrittenConsent());
}

// S-24: "any sales call or text".
Answer noWrittenConsentEvenByHand(const Question &question)
{
    return Answer::appliesIf(!question.hasWrittenConsent());
}

Answer onlyOralConsent(const Question &question)
{
    return Answer::appliesIf(question.facts.consent == Consent::Oral);
}

Answer consentUnproven(const Question &question)
{
    if (question.facts.consent.value_or(Consent::None) == Consent::None)
        return Answer::fine(); // nothing is relied on
    return Answer::appliesIf(question.facts.isConsentProven ? std::optional(!*question.facts.isConsentProven) : std::nullopt);
}

Answer consentNamesSellers(const Question &question)
{
    return Answer::appliesIf(question.facts.consentSellers.value_or(1) > 1);
}

Answer consentBought(const Question &question)
{
    if (question.facts.consent.value_or(Consent::None) == Consent::None)
        return Answer::fine();
    return Answer::appliesIf(question.facts.isConsentBought);
}

Answer artificialWithoutConsent(const Question &question)
{
    return Answer::appliesIf(question.facts.sender.isArtificial && !question.hasWrittenConsent());
}

Answer reassigned(const Question &question)
{
    return Answer::appliesIf(question.facts.isReassigned);
}

// The relationship counts to the end of its last day, on the latest calendar the person may live by; a date in the future is a mistake
// and proves nothing.
Result<Check> recentPurchase(const QJsonObject &parameters)
{
    const auto months = count(parameters, u"months"_s);
    if (!months)
        return months.error();
    return Check([months = *months](const Question &question) {
        const QDate bought = question.facts.lastPurchase;
        const QDate today = dateOf(question.lastDay);
        if (!bought.isValid() || bought > today || bought.addMonths(months) < today)
            return Answer::fine();
        return Answer::applies({{u"date"_s, bought.toString(Qt::ISODate)}});
    });
}

Result<Check> recentInquiry(const QJsonObject &parameters)
{
    const auto days = count(parameters, u"days"_s);
    if (!days)
        return days.error();
    return Check([days = *days](const Question &question) {
        const QDate asked = question.facts.lastInquiry;
        const QDate today = dateOf(question.lastDay);
        if (!asked.isValid() || asked > today || asked.addDays(days) < today)
            return Answer::fine();
        return Answer::applies({{u"date"_s, asked.toString(Qt::ISODate)}});
    });
}

// S-22: Texas frees whoever sells to his own present or former customers, or with consent.
Answer texasUnregistered(const Question &question)
{
    const ContactFacts &facts = question.facts;
    if (facts.consent.value_or(Consent::None) != Consent::None || facts.lastPurchase.isValid() || facts.isCustomer.value_or(false))
        return Answer::fine();
    return Answer::appliesIf(facts.sender.isRegisteredInTexas ? std::optional(!*facts.sender.isRegisteredInTexas) : std::nullopt);
}

// S-23: the list is published on the first day of each quarter.
Answer texasListOld(const Question &question)
{
    if (question.hasWrittenConsent())
        return Answer::fine();
    const QDate loaded = question.facts.sender.texasListOn;
    if (!loaded.isValid())
        return Answer::unknown();
    const QDate today = dateOf(question.lastDay);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    return Answer::appliesIf(loaded < quarter);
}

} // namespace

Predicates permissionPredicates()
{
    return {{u"no written consent"_s, plain<noWrittenConsent>},
            {u"no written consent, even dialed by hand"_s, plain<noWrittenConsentEvenByHand>},
            {u"only oral consent"_s, plain<onlyOralConsent>},
            {u"consent unproven"_s, plain<consentUnproven>},
            {u"consent names several sellers"_s, plain<consentNamesSellers>},
            {u"consent bought"_s, plain<consentBought>},
            {u"artificial voice without written consent"_s, plain<artificialWithoutConsent>},
            {u"number reassigned"_s, plain<reassigned>},
            {u"recent purchase"_s, recentPurchase},
            {u"recent inquiry"_s, recentInquiry},
            {u"not registered in Texas"_s, plain<texasUnregistered>},
            {u"Texas list older than the quarter"_s, plain<texasListOld>}};
}

} // namespace tradewind
