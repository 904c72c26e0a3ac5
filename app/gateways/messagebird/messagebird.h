// SPDX-License-Identifier: Apache-2.0
// MessageBird's classic REST API: https://developers.messagebird.com/api/sms-messaging.
#pragma once

#include "gateways/gateway.h"

namespace tradewind::messagebird {

GatewayInfo info();

} // namespace tradewind::messagebird
