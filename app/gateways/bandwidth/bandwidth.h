// SPDX-License-Identifier: Apache-2.0
// Bandwidth messaging v2: https://dev.bandwidth.com/apis/messaging. Its list knows no words: replies are seen, their text comes by webhook
// only.
#pragma once

#include "gateways/gateway.h"

namespace tradewind::bandwidth {

GatewayInfo info();

} // namespace tradewind::bandwidth
