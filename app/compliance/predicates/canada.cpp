// SPDX-License-Identifier: Apache-2.0
// Canada and Quebec: off until a dealership that sells there switches them on.
#include "compliance/predicates/predicates.h"

#include "domain/calendar.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

bool isCanadian(const Question &question)
{
    return question.place.country == Place::Country::Canada;
}

// K-00: with this rule on, a Canadian is somebody we may reach at all.
Answer inCanada(const Question &question)
{
    return Answer::appliesIf(isCanadian(question));
}

// K-01: asked for, or implied by a purchase within two years or an inquiry within six months.
Result<Check> canadaNoConsent(const QJsonObject &parameters)
{
    const auto purchase = count(parameters, u"purchase_months"_s);
    const auto inquiry = count(parameters, u"inquiry_months"_s);
    if (!purchase || !inquiry)
        return purchase ? inquiry.error() : purchase.error();
    return Check([purchase = *purchase, inquiry = *inquiry](const Question &question) {
        const ContactFacts &facts = question.facts;
        if (!isCanadian(question) || facts.consent.value_or(Consent::None) != Consent::None)
            return Answer::fine();
        const QDate today = dateOf(question.lastDay);
        const bool hasBought = facts.lastPurchase.isValid() && facts.lastPurchase.addMonths(purchase) >= today;
        const bool hasAsked = facts.lastInquiry.isValid() && facts.lastInquiry.addMonths(inquiry) >= today;
        return Answer::appliesIf(!hasBought && !hasAsked);
    });
}

// K-02.
Answer canadaIncomplete(const Question &question)
{
    if (!isCanadian(question))
        return Answer::fine();
    if (question.wording.isEmpty())
        return Answer::unknown();
    const SenderFacts &sender = question.facts.sender;
    const bool isNamed = !sender.name.isEmpty() && question.wording.text.contains(sender.name, Qt::CaseInsensitive);
    const bool isPlaced =
        !sender.postalAddress.isEmpty() && question.wording.text.contains(sender.postalAddress.simplified(), Qt::CaseInsensitive);
    return Answer::appliesIf(!isNamed || !isPlaced || !question.wording.says(u"unsubscribe|\\bstop\\b|d[ée]sabonner|arr[êe]t"_s));
}

// K-04: French at least as prominent as English. Told by the little words no French text does without.
Answer quebecNotFrench(const Question &question)
{
    if (!isCanadian(question) || !question.place.isQuebec)
        return Answer::fine();
    if (question.wording.isEmpty())
        return Answer::unknown();
    return Answer::appliesIf(
        !question.wording.says(u"\\b(?:le|la|les|des|votre|vous|nous|est|pour)\\b.*\\b(?:le|la|les|des|votre|vous|nous|est|pour)\\b"_s));
}

} // namespace

Predicates canadaPredicates()
{
    return {{u"in Canada"_s, plain<inCanada>},
            {u"no consent in Canada"_s, canadaNoConsent},
            {u"message to Canada incomplete"_s, plain<canadaIncomplete>},
            {u"Quebec without French"_s, plain<quebecNotFrench>}};
}

} // namespace tradewind
