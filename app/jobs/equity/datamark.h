// SPDX-License-Identifier: Apache-2.0
// Tells cheaply whether anything came in since the book was read.
#pragma once

#include "base/result.h"

namespace tradewind {

class Session;

struct DataMark
{
    qint64 lastImport = 0;   ///< id of the newest import
    qint64 lastPull = 0;     ///< when a vendor's stream last brought something, epoch ms
    qint64 lastCrossing = 0; ///< id of the newest crossing recorded
    bool operator==(const DataMark &) const = default;
};

/// Errors: as Session.
Result<DataMark> readDataMark(Session &session);

} // namespace tradewind
