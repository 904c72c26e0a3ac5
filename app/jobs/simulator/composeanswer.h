// SPDX-License-Identifier: Apache-2.0
// A preset read backwards: from what a vendor holds to what its interface would answer.
#pragma once

#include "connectors/filedrop/places.h"
#include "connectors/network/networkpreset.h"
#include "jobs/simulator/inventedrecords.h"
#include "jobs/simulator/wiretree.h"

namespace tradewind {

/// One record as a vendor's answer spells it. Places below a detail's name belong into that detail's own answer.
[[nodiscard]] WireNode wireRecord(const VendorStream &stream, const InventedRecord &record);
/// Puts a record into an answer at the stream's record selector (or `records` of a detail).
void putRecord(WireNode &answer, const std::string &records, const WireNode &record, bool isList);
/// The whole answer as text: JSON, XML, or XML fragments inside an element of the outer one.
[[nodiscard]] std::string wireText(const WireNode &answer, DocumentSyntax syntax, const std::string &inner);
/// The text a vendor writes for one of our place texts, by the rule read backwards.
[[nodiscard]] std::string vendorText(const FieldRule &rule, const FieldPlace &place, const std::string &text);

} // namespace tradewind
