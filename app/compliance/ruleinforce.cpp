// SPDX-License-Identifier: Apache-2.0
#include "compliance/ruleinforce.h"

#include "domain/calendar.h"

namespace tradewind {

RuleInForce RuleInForce::make(const Rule &rule, const ZoneClock &first, const ZoneClock &last)
{
    RuleInForce made{rule};
    if (rule.from.isValid())
        made.fromMs = first.instant(epochDay(rule.from), 0);
    if (rule.to.isValid())
        made.toMs = last.instant(epochDay(rule.to) + 1, 0);
    return made;
}

QString RuleInForce::why(const QList<std::pair<QString, QString>> &words) const
{
    QString sentence = rule.why;
    for (const auto &[name, text] : words)
        sentence.replace(u'{' + name + u'}', text);
    return sentence;
}

} // namespace tradewind
