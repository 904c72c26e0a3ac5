// SPDX-License-Identifier: Apache-2.0
// What was written, called, said, promised and begun goes with the person when two rows of one become one.
#pragma once

#include "base/id.h"
#include "base/result.h"

namespace tradewind {

class Session;
struct CustomerMerge;

/// So that nobody is written to twice, no limit forgets what was sent, no opt-in or refusal is lost, and no lead loses its follow-up.
class MergedFollowUps
{
public:
    explicit MergedFollowUps(Session &session)
        : m_session(session)
    {}

    /// False in a store where nobody was ever followed up: a first import need not ask about each of its merges.
    Result<bool> any();
    /// Moves all of it to the row that stays, inside the caller's transaction, once the merge is recorded. A way through a sequence that
    /// both are on ends for the row that goes, its tasks with it; a waiting message both would get is suppressed. Errors: as Session.
    Result<void> move(const CustomerMerge &merge);
    /// Gives back what was moved, and nothing that came since; what was ended or suppressed stays so. Errors: as Session.
    Result<void> giveBack(Id mergeId, Id mergedId);

private:
    Result<void> endDoubled(const CustomerMerge &merge);

    Session &m_session;
};

} // namespace tradewind
