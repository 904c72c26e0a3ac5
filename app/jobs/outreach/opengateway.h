// SPDX-License-Identifier: Apache-2.0
// Makes the gateway of a stored account ready to send: its fields from the store, its secrets from the keychain, together only in memory.
#pragma once

#include "gateways/gateway.h"
#include "store/gatewaytable.h"

#include <memory>

namespace tradewind {

class Secrets;

/// Where the secret of one field of an account is kept: "gateway/ACCOUNTID/FIELD".
QString gatewaySecretKey(Id accountId, const QString &field);

/// The one way from an account to a gateway, for whoever sends, polls or tests a connection. Waits for the keychain, so it is for a worker
/// thread or the console; gateway and `http` stay on the thread that asked, and `http` outlives the gateway.
/// Errors: NotFound for a gateway this version does not know; BadUse, naming the field, when one is empty or a secret was never typed;
/// Unavailable or Denied as the keychain.
Result<std::unique_ptr<Gateway>> openGateway(const GatewayAccount &account, Secrets &secrets, Http &http, int timeoutMs = 30'000);

} // namespace tradewind
