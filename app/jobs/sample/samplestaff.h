// SPDX-License-Identifier: Apache-2.0
// Who works at the invented rooftop: one list for deals, leads, calls, the lane and the list of staff.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <array>
#include <string_view>

namespace tradewind {

class Session;

/// Who signs deals.
inline constexpr std::array<std::string_view, 8> sampleSalespeople{"Jonas Ortiz", "Maren Reyes",    "Cal Lund",   "Tess Novak",
                                                                   "Imani Hale",  "Drew Sandquist", "Petra Wick", "Omar Beckwell"};
/// Who answers leads and looks after appraisals.
inline constexpr std::array<std::string_view, 3> sampleLeadPeople{"Dana Ortiz", "Lee Marsh", "Priya Nair"};
/// Who works the queue.
inline constexpr std::string_view sampleCaller = "Jordan Blake";
inline constexpr std::string_view sampleManager = "Pat Quinn";

/// Writes them into the list of staff, service advisors too. Nobody has a phone or address there: a sample tells nobody anything.
/// Errors: as Session.
Result<void> addSampleStaff(Session &session, Id rooftopId);

} // namespace tradewind
