// SPDX-License-Identifier: Apache-2.0
// One answer of a customer to one inspection line: yes or no, why, and through which door it came.
#pragma once

#include "domain/inspection.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace tradewind {

enum class DecisionKind : std::uint8_t { Approved = 1, Declined = 2 };
enum class DecisionChannel : std::uint8_t { Page, Reply, Phone, Advisor };

/// `number` counts the answers to one line from 1; the highest holds.
struct LineAnswer
{
    int number = 0;
    DecisionKind kind = DecisionKind::Approved;
    DeclineReason reason = DeclineReason::None;
    QString words; ///< the customer's or advisor's own, optional
    DecisionChannel channel = DecisionChannel::Page;
    QString sourceRef;          ///< the message or call it was read from; empty for pages
    QString decidedBy;          ///< who typed it; empty for the customer
    std::optional<Money> price; ///< all-in, as shown
    qint64 decidedAtMs = 0;
    bool operator==(const LineAnswer &) const = default;
};

/// "page", "reply", "phone", "advisor".
QString decisionChannelCode(DecisionChannel channel);
std::optional<DecisionChannel> decisionChannelFromCode(const QString &code);

} // namespace tradewind
