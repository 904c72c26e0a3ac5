// SPDX-License-Identifier: Apache-2.0
// Makes XML that a reader takes out of what vendors send, and refuses what no honest sender writes.
#pragma once

#include "base/result.h"
#include "connectors/leads/leadreading.h"

#include <string>
#include <string_view>
#include <vector>

namespace tradewind {

/// The element `root` of a text as clean XML: names in lower case without prefix, bare & and < escaped, HTML's entities resolved, tags
/// that are none and processing instructions gone. What was mended is added to `repairs`, a sentence each.
///
/// Errors: BadData for a DOCTYPE or ENTITY, more depth or attributes than `limits`, tags that cross, and an element that never ends: a
/// document cut off gives nothing, since half a lead would look like a whole one. XML parsers at hand have no limit on depth and drop
/// entities they do not know without a word, so both are settled here.
[[nodiscard]] Result<std::string> cleanXml(std::string_view text, std::string_view root, const LeadLimits &limits,
                                           std::vector<std::string> &repairs);

/// Where element `root` begins in a text, in any case and with any prefix, or npos.
[[nodiscard]] std::size_t rootAt(std::string_view text, std::string_view root);

} // namespace tradewind
