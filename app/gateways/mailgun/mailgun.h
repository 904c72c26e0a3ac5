// SPDX-License-Identifier: Apache-2.0
// Mailgun v3: https://documentation.mailgun.com.
#pragma once

#include "gateways/gateway.h"

namespace tradewind::mailgun {

GatewayInfo info();

} // namespace tradewind::mailgun
