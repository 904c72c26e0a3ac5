// SPDX-License-Identifier: Apache-2.0
// What a customer's text about an inspection asks for: "approve all", "decline brakes", "call me" (S16).
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tradewind {

enum class InspectionWish { Unclear, ApproveAll, DeclineAll, Approve, Decline, Call };

/// One wish of a reply. `lines` are indexes into the names given, for Approve and Decline.
struct InspectionReply
{
    InspectionWish wish = InspectionWish::Unclear;
    std::vector<int> lines;
    bool operator==(const InspectionReply &) const = default;
};

/// Reads a reply in English, Spanish or French. Only what is said plainly counts: a word that fits two lines, a "but" or a "?" is Unclear
/// and goes to the advisor, because a wrong approval costs more than a call. STOP and its like are compliance's and never come here.
[[nodiscard]] InspectionReply readReply(const QString &text, const QStringList &lineNames);

} // namespace tradewind
