// SPDX-License-Identifier: Apache-2.0
// What the customer wrote, apart from what a chat's robot or agent answered.
#pragma once

#include "domain/lead.h"

namespace tradewind {

/// The comments, or of a chat transcript ("Victor (visitor):", "chatbot (bot):") only the visitor's lines. A robot that offers an
/// appointment "right away" is no customer who wants one.
[[nodiscard]] QString customerWords(const Lead &lead);

} // namespace tradewind
