// SPDX-License-Identifier: Apache-2.0
// Messages for tests of what happens after the rules said yes: the real Clearance with every rule switched off.
#pragma once

#include "compliance/clearance.h"

namespace tradewind {

inline const Clearance &permissiveClearance()
{
    static const Clearance permissive = [] {
        QHash<QString, bool> switches;
        if (const auto pack = RulePack::builtIn()) {
            for (const Rule &rule : pack->rules())
                switches.insert(rule.id, false);
        }
        return Clearance::builtIn(switches);
    }();
    return permissive;
}

inline ClearedMessage clearedForTest(const Draft &draft, qint64 nowMs = 1'800'000'000'000)
{
    return std::get<ClearedMessage>(permissiveClearance().clear(draft, {}, nowMs));
}

} // namespace tradewind
