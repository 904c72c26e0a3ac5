// SPDX-License-Identifier: Apache-2.0
// Bird, MessageBird's newer platform: shapes after messagebird/bird-sdk-typescript. The only carrier with an idempotency key.
#pragma once

#include "gateways/gateway.h"

namespace tradewind::bird {

GatewayInfo info();

} // namespace tradewind::bird
