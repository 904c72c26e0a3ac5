// SPDX-License-Identifier: Apache-2.0
// Letters: who must not get one, and whether the address is still theirs.
#include "compliance/predicates/predicates.h"

#include "domain/calendar.h"
#include "domain/postaladdress.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Answer mailRefused(const Question &question)
{
    return Answer::appliesIf(question.facts.isMailRefused);
}

Result<Check> addressNotVerified(const QJsonObject &parameters)
{
    const auto days = count(parameters, u"days"_s);
    if (!days)
        return days.error();
    return Check([days = *days](const Question &question) {
        const QDate verified = question.facts.addressVerifiedOn;
        if (!verified.isValid())
            return Answer::unknown();
        return Answer::appliesIf(verified.addDays(days) < dateOf(question.lastDay));
    });
}

// D-04: asked of the letter itself, for that is what the carrier reads.
Answer addressIncomplete(const Question &question)
{
    if (!question.isWhole && question.draft.to.isEmpty())
        return Answer::unknown();
    const PostalAddress to = postalAddressOf(question.draft.to);
    QStringList missing;
    for (const auto &[part, word] :
         {std::pair(to.name, u"name"_s), {to.street, u"street"_s}, {to.city, u"city"_s}, {to.state, u"state"_s}, {to.zip, u"ZIP code"_s}}) {
        if (part.isEmpty())
            missing << word;
    }
    return missing.isEmpty() ? Answer::fine() : Answer::applies({{u"missing"_s, missing.join(u", "_s)}});
}

Answer noReturnAddress(const Question &question)
{
    return question.isWhole ? Answer::appliesIf(question.facts.sender.postalAddress.isEmpty()) : Answer::fine();
}

} // namespace

Predicates mailPredicates()
{
    return {{u"mail refused"_s, plain<mailRefused>},
            {u"address not verified"_s, addressNotVerified},
            {u"address incomplete"_s, plain<addressIncomplete>},
            {u"no return address"_s, plain<noReturnAddress>}};
}

} // namespace tradewind
