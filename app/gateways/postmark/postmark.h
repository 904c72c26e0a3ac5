// SPDX-License-Identifier: Apache-2.0
// Postmark: https://postmarkapp.com/developer.
#pragma once

#include "gateways/gateway.h"

namespace tradewind::postmark {

GatewayInfo info();

} // namespace tradewind::postmark
