// SPDX-License-Identifier: Apache-2.0
// Submission to a mail server (RFC 6409 with STARTTLS, RFC 8314 with TLS from the start), and answers out of a mailbox by IMAP.
#pragma once

#include "gateways/gateway.h"

namespace tradewind::smtp {

GatewayInfo info();

} // namespace tradewind::smtp
