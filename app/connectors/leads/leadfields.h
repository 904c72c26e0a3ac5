// SPDX-License-Identifier: Apache-2.0
// What all formats of leads share: putting words into a lead, and finishing it once all are in.
#pragma once

#include "connectors/leads/leadreading.h"

#include <optional>
#include <string>
#include <string_view>

namespace tradewind {

/// Adds to a lead what a form calls `name`: first_name, Email, PHONE_NUMBER, "Vehicle of interest" … False when it is no field we know.
bool setLeadField(Lead &lead, std::string_view name, std::string_view value);

/// Adds a phone or says in `repairs` why it cannot be dialled. Blank is nothing.
void addLeadPhone(Lead &lead, std::string_view text, LeadPhoneKind kind, std::string_view bestTime = {}, bool isPreferred = false);
/// Adds an e-mail address, or says in `repairs` why it is none.
void addLeadEmail(Lead &lead, std::string_view text, bool isPreferred = false);
/// A full name in one field; companies are told by their words.
void setLeadName(Lead &lead, std::string_view full);
/// Adds lines to the comments.
void addLeadComment(Lead &lead, std::string_view text);
/// Keeps a field without a place of its own.
void addLeadExtra(Lead &lead, std::string_view name, std::string_view value);

/// Reads out of the whole what single fields do not say: the kind of source, the preferred channel, whether it speaks of credit, a
/// vehicle that only the comments name; drops a trade that merely repeats the vehicle asked for.
void finishLead(Lead &lead);

/// Why this is no lead at all: it names nobody and gives nothing to reach anybody by. Nothing for a lead.
[[nodiscard]] std::optional<std::string> whyNoLead(const Lead &lead);

/// What kind of source these words name: the provider's name and service, the ids' sources, the sender's type of lead.
[[nodiscard]] LeadSourceKind sourceKindIn(std::string_view loweredWords);

} // namespace tradewind
