// SPDX-License-Identifier: Apache-2.0
// Twilio Programmable Messaging: https://www.twilio.com/docs/messaging/api/message-resource (API 2010-04-01).
#pragma once

#include "gateways/gateway.h"

namespace tradewind::twilio {

GatewayInfo info();

} // namespace tradewind::twilio
