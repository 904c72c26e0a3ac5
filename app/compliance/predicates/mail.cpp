// SPDX-License-Identifier: Apache-2.0
// Letters: who must not get one, and whether the address is still theirs.
#include "compliance/predicates/predicates.h"

#include "domain/calendar.h"

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

} // namespace

Predicates mailPredicates()
{
    return {{u"mail refused"_s, plain<mailRefused>}, {u"address not verified"_s, addressNotVerified}};
}

} // namespace tradewind
