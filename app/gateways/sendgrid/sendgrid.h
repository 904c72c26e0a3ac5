// SPDX-License-Identifier: Apache-2.0
// SendGrid v3: https://docs.sendgrid.com/api-reference/mail-send.
#pragma once

#include "gateways/gateway.h"

namespace tradewind::sendgrid {

GatewayInfo info();

} // namespace tradewind::sendgrid
