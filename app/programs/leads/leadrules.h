// SPDX-License-Identifier: Apache-2.0
// What a lead is judged by: every number a setting, with the default the industry sources give.
#pragma once

#include "domain/lead.h"

#include <array>
#include <string>
#include <vector>

namespace tradewind {

/// L18: where a score stops being low, medium and high.
struct LeadBands
{
    int lowMost = 25, mediumMost = 50, highMost = 75;
    bool operator==(const LeadBands &) const = default;
};

/// How often leads of one kind of source become sales, in percent (L6: first-party 8–12, third-party 2–5, equity 15–20). The
/// store's own figures replace these when it has enough of them (L16).
struct LeadSourceRates
{
    std::array<double, 10> percent{4, 10, 3.5, 8, 8, 10, 17.5, 8, 4, 6}; ///< by LeadSourceKind
    double ofKind(LeadSourceKind kind) const { return percent[static_cast<std::size_t>(kind)]; }
    bool operator==(const LeadSourceRates &) const = default;
};

struct LeadPointRules
{
    // Caps of the four dimensions (L14); stated intent weighs most. Together 100.
    int demographicMost = 25, behaviourMost = 20, sourceMost = 15, intentMost = 40;
    // Demographic.
    int localZip = 20;  ///< L15
    int employment = 5; ///< says where they work or what they earn
    // Behaviour.
    int visitBeyondFirst = 5; ///< L15: each
    int manyPages = 8;        ///< 8 vehicle pages and more
    int open = 1, openMost = 5, click = 3, reply = 10, appointment = 15;
    int pagesThatCount = 8;
    // Source: sourceMost for a source converting at `fullRatePercent`, in proportion below (L16: 10 % against 2 % is five to one).
    double fullRatePercent = 10;
    // Stated intent.
    int withinWeek = 20, withinMonth = 15, withinQuarter = 7, looking = 2; ///< L15, L17
    int specificVehicle = 10;                                              ///< L15
    int finance = 8, tradeIn = 7, wantsVisit = 5;
    bool operator==(const LeadPointRules &) const = default;
};

struct LeadRules
{
    LeadBands bands;
    LeadPointRules points;
    LeadSourceRates rates;
    std::vector<std::string> localZips; ///< beginnings of ZIP codes that count as local: "503", "50010"
    int gradeADays = 30;                ///< L3: an A buys within this many days
    int duplicateDays = 1;              ///< the same person and vehicle within this many days is a duplicate
    bool operator==(const LeadRules &) const = default;
};

} // namespace tradewind
