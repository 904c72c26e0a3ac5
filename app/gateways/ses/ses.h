// SPDX-License-Identifier: Apache-2.0
// Amazon SES through its SMTP endpoint: https://docs.aws.amazon.com/ses/latest/dg/send-email-smtp.html.
#pragma once

#include "gateways/gateway.h"

namespace tradewind::ses {

GatewayInfo info();

} // namespace tradewind::ses
