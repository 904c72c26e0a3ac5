// SPDX-License-Identifier: Apache-2.0
// What writing a row by its natural key came to.
#pragma once

#include "base/id.h"

#include <optional>

namespace tradewind {

enum class Outcome { Inserted, Changed, Unchanged };

/// Upserts return the id they stored, or nothing when the stored row was already the same: the id they were offered means inserted.
inline Outcome outcomeOf(std::optional<qint64> returned, Id offered)
{
    if (!returned)
        return Outcome::Unchanged;
    return *returned == offered ? Outcome::Inserted : Outcome::Changed;
}

} // namespace tradewind
