// SPDX-License-Identifier: Apache-2.0
// Letters on paper: a carrier that is a folder. A letter counts as sent when its PDF is on the disk.
#pragma once

#include "gateways/gateway.h"

namespace tradewind::letter {

GatewayInfo info();

} // namespace tradewind::letter
