// SPDX-License-Identifier: Apache-2.0
// What came of a program that writes and calls (E33, E35, E36, E41): counts of one period, and the figures and the funnel made of them.
#pragma once

#include "measures/leadmeasures.h"

namespace tradewind {

/// Every count is of one period; customers count once, whatever they were sent.
struct ProgramCounts
{
    std::int64_t sent = 0, delivered = 0;                               ///< messages
    std::int64_t mailsDelivered = 0, mailsOpened = 0, mailsClicked = 0; ///< a click counts as opened
    std::int64_t messaged = 0, replied = 0;                             ///< customers
    std::int64_t onList = 0, called = 0;                                ///< customers with a call planned, and with a result of it
    std::int64_t contacted = 0, traded = 0; ///< customers messaged or called, and those of them with a deal within 90 days after
    std::int64_t appointments = 0, shown = 0;
    std::int64_t crossings = 0;           ///< customers who became positive
    std::int64_t owned = 0, computed = 0; ///< sold vehicles still owned, and those whose equity was worked out in the period
    /// Ways through a sequence that ended in the period; those that ran to their end or to an answer, and those that an opt-out ended.
    std::int64_t ended = 0, completed = 0, optedOut = 0;
    /// Appraisals of the period (T57); delayed: deals of the period that were appraised on an earlier day.
    std::int64_t appraised = 0, sameDay = 0, unsold = 0, contacted7 = 0, tradedLater = 0, lost = 0, never = 0, engaged = 0, delayed = 0;
    std::optional<double> daysToTrade;
    std::int64_t salesOwed = 0;     ///< sales of the period owed to the program (measures/saleattribution.h)
    std::optional<Money> grossOwed; ///< of those whose gross is known
    /// E42: of the sales owed, those so soon after the program first reached their buyer; and, whatever the period, from its very first
    /// message or call to the first sale owed to it.
    std::int64_t soldIn45 = 0, soldIn90 = 0;
    std::optional<int> daysToFirstSale;
    std::optional<Money> cost; ///< messages and calls of the period at the rooftop's unit prices, and its part of the month's fixed cost
    bool operator==(const ProgramCounts &) const = default;
};

/// The value of a figure of measures/metric.h; nothing for one that cannot be made of these counts or has nothing to divide by.
[[nodiscard]] std::optional<double> programFigure(const QString &metricKey, const ProgramCounts &counts);

/// Contacted, replied, appointment, shown, traded; with appraisals: appraised, unsold, contacted within a week, engaged, traded later.
[[nodiscard]] std::vector<FunnelStage> programFunnel(const ProgramCounts &counts);

} // namespace tradewind
