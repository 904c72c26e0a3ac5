// SPDX-License-Identifier: Apache-2.0
// Messages for tests of what happens after the rules said yes. Outside of tests only compliance/clearance.h makes them.
#pragma once

#include "compliance/clearedmessage.h"

namespace tradewind {

class Clearance
{
public:
    static ClearedMessage clearedForTest(const Draft &draft, qint64 nowMs = 1'800'000'000'000)
    {
        return ClearedMessage(draft, QStringLiteral("test"), nowMs);
    }
};

inline ClearedMessage clearedForTest(const Draft &draft, qint64 nowMs = 1'800'000'000'000)
{
    return Clearance::clearedForTest(draft, nowMs);
}

} // namespace tradewind
