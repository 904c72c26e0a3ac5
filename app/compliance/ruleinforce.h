// SPDX-License-Identifier: Apache-2.0
// A rule with its days as instants, so that asking whether it holds now costs two comparisons.
#pragma once

#include "compliance/clocks.h"
#include "compliance/rule.h"

namespace tradewind {

struct RuleInForce
{
    Rule rule;
    qint64 fromMs = INT64_MIN, toMs = INT64_MAX; ///< [from, to)

    /// A rule begins when its first day begins on `first`, the clock where days come first, and ends when its last day is over on
    /// `last`: nobody is reached because a date has not come, or is already gone, elsewhere.
    static RuleInForce make(const Rule &rule, const ZoneClock &first, const ZoneClock &last);

    bool isAt(qint64 ms) const { return rule.isOn && ms >= fromMs && ms < toMs; }
    bool concerns(Channel channel, Purpose purpose, qint64 ms) const
    {
        return isAt(ms) && rule.speaksOf(channel) && rule.speaksOf(purpose);
    }
    /// The rule's sentence with its {words} filled in.
    QString why(const QList<std::pair<QString, QString>> &words) const;
};

} // namespace tradewind
