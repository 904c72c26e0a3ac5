// SPDX-License-Identifier: Apache-2.0
// What vendors push to us: kept by the hub before it is thanked for, applied here by the preset, or taken as a bell that rings for a poll.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "connectors/network/notetext.h"
#include "domain/vin/vindecoder.h"
#include "domain/zip.h"

namespace tradewind {

class Clock;
class Session;

/// Under which name the hub receives for a preset: /hook/vendor-tekion.
[[nodiscard]] QString pushSource(const QString &preset);

struct PushOutcome
{
    int applied = 0; ///< rows taken in as they were pushed
    int rung = 0;    ///< streams that are polled now instead
};

/// Applies what waits. A pushed record is taken in when the preset finds it where it says, when no further page is needed for it, and when
/// it says nearly as much as what the last poll brought: half a record never overwrites a whole one. Else the vendor's pushing streams
/// become due at once, and the poll brings it. Every pushing stream keeps its own schedule besides. Errors: as Session; a body that is no
/// document is settled with its reason.
Result<PushOutcome> applyPushes(Session &session, const Clock &clock, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones);

} // namespace tradewind
