// SPDX-License-Identifier: Apache-2.0
// What an invented shop does, and who does it: for the sample's repair orders and inspections and for the time machine's lane.
#pragma once

#include <array>
#include <string_view>

namespace tradewind {

struct ServiceWork
{
    std::string_view code, description;
    int low, high;    ///< whole dollars
    bool isSuggested; ///< found by the inspection; may be declined
};

/// What customers ask for comes first, what inspections find after it.
inline constexpr std::array serviceWorks{ServiceWork{"LOF", "Oil and filter change", 64, 96, false},
                                         ServiceWork{"ROT", "Rotate tires and inspect brakes", 24, 39, false},
                                         ServiceWork{"30K", "Scheduled maintenance", 189, 389, false},
                                         ServiceWork{"ALN", "Four-wheel alignment", 119, 149, true},
                                         ServiceWork{"BRF", "Front brake pads and rotors", 349, 560, true},
                                         ServiceWork{"BRR", "Rear brake pads and rotors", 329, 520, true},
                                         ServiceWork{"TIR", "Set of four tires", 640, 1'180, true},
                                         ServiceWork{"BAT", "Battery", 189, 279, true},
                                         ServiceWork{"CAB", "Cabin air filter", 44, 69, true},
                                         ServiceWork{"FLU", "Coolant and brake fluid exchange", 149, 249, true}};
inline constexpr int askedWorks = 3; ///< so many of them customers ask for

inline constexpr std::array<std::string_view, 4> serviceAdvisors{"Rita Calderby", "Hugo Marquist", "Dana Fernwell", "Lars Oakley"};
inline constexpr std::array<std::string_view, 5> serviceTechnicians{"Dale Parkhurst", "Mina Okwu", "Theo Lindqvist", "Rosa Villanueva",
                                                                    "Sam Petrov"};

} // namespace tradewind
