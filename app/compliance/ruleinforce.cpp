// SPDX-License-Identifier: Apache-2.0
#include "compliance/ruleinforce.h"

#include "domain/calendar.h"

#include <QRegularExpression>

namespace tradewind {

using namespace Qt::StringLiterals;

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
    // What was not known fills nothing in: a reader is not shown the empty places.
    static const QRegularExpression place(u"\\{\\w+\\}"_s);
    return sentence.contains(place) ? u"%1: it is not known whether the message keeps to this."_s.arg(rule.title) : sentence;
}

} // namespace tradewind
