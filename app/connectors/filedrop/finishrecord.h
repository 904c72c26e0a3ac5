// SPDX-License-Identifier: Apache-2.0
// What can only be said once all columns of a row are read.
#pragma once

#include "connectors/filedrop/rowmapper.h"

namespace tradewind {

/// Completes a record from its own values and drops parts that hold nothing; says why when the values contradict each other.
[[nodiscard]] std::optional<RejectReason> finishRecord(Record &record);

} // namespace tradewind
