// SPDX-License-Identifier: Apache-2.0
// Which gateway a message of a channel leaves by.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/outreach.h"

namespace tradewind {

class Session;

/// The first of a rooftop's gateways for `channel` that is switched on; 0 where there is none. Errors: as Session.
Result<Id> activeGateway(Session &session, Id rooftopId, Channel channel);

/// The same for a message a person wrote. Errors: NotFound, saying where one is set up; as Session.
Result<Id> gatewayFor(Session &session, Id rooftopId, Channel channel);

} // namespace tradewind
