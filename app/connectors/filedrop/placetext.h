// SPDX-License-Identifier: Apache-2.0
// What a record says at one place, as text: for showing, for comparing, and for playing a vendor. Pure.
#pragma once

#include "connectors/filedrop/places.h"

namespace tradewind {

/// Empty when nothing is said. Money "1234.50", dates ISO, words as presets write them, yes "true". Asking creates no part of the record.
[[nodiscard]] std::string placeText(const FieldPlace &place, const Record &record);
/// Writes such a text back; an empty text writes nothing. False when the text cannot be it.
bool setPlaceText(const FieldPlace &place, Record &record, const std::string &text);
/// The places at which two records do not say the same.
[[nodiscard]] std::vector<std::string> differingPlaces(Entity entity, const Record &a, const Record &b,
                                                       const std::vector<std::string> &places);

} // namespace tradewind
