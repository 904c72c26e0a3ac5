// SPDX-License-Identifier: Apache-2.0
// Telnyx messaging v2: https://developers.telnyx.com/api/messaging. It cannot list messages: status one by one, replies by webhook only.
#pragma once

#include "gateways/gateway.h"

namespace tradewind::telnyx {

GatewayInfo info();

} // namespace tradewind::telnyx
