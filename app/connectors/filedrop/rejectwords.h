// SPDX-License-Identifier: Apache-2.0
// The sentences that tell a person why a row or value was not taken, and what usually leads to it.
#pragma once

#include "connectors/filedrop/contacttext.h"
#include "connectors/filedrop/places.h"
#include "connectors/filedrop/rowmapper.h"

namespace tradewind {

/// A row that cannot be split, or has more or fewer fields than the header names.
[[nodiscard]] RejectReason rejectOfShape(const RawRow &row, std::size_t columns);
/// A required value that is not there.
[[nodiscard]] RejectReason rejectOfBlank(const FieldPlace &place, std::string_view column);
/// A value that cannot be what the place holds.
[[nodiscard]] RejectReason rejectOfValue(const FieldPlace &place, std::string_view column, std::string_view value);
[[nodiscard]] RejectReason rejectOfVin(VinFault fault, std::string_view column, std::string_view value, std::string_view vin);

} // namespace tradewind
