// SPDX-License-Identifier: Apache-2.0
// Tells junk from people: trials, keyboard mash, advertising, throw-away addresses.
#pragma once

#include "domain/lead.h"

#include <QString>
#include <QStringList>

namespace tradewind {

/// The signs that this is no customer, a sentence each, and how they weigh together.
struct SpamFinding
{
    int weight = 0; ///< 100 and more: spam
    QStringList signs;

    bool isSpam() const { return weight >= 100; }
    bool operator==(const SpamFinding &) const = default;
};

/// L4. Pure. The signs and their weights are ours: a marked test 100, advertising 60, an address of a throw-away mail service 100, links
/// 40 each, a made-up name 60, the name repeated in every part 20. One doubtful sign alone never makes spam.
[[nodiscard]] SpamFinding spamSigns(const Lead &lead);

} // namespace tradewind
