// SPDX-License-Identifier: Apache-2.0
// Which servers the program may talk to: the public internet over https, and a server of the dealership's own when a person switched it on.
#pragma once

#include "base/result.h"

#include <QHostAddress>
#include <QUrl>

namespace tradewind {

/// Where an address lies, as far as a request is concerned.
enum class AddressReach {
    Public,  ///< routed on the internet
    Own,     ///< this computer or the house's network: 127/8, ::1, 10/8, 172.16/12, 192.168/16, fc00::/7
    Nowhere, ///< link-local (the cloud's metadata service answers there), multicast, documentation and other special ranges
};

/// By IANA's special-purpose address registries (RFC 6890). An IPv4 address inside an IPv6 one (mapped, NAT64, 6to4) counts as itself.
AddressReach reachOf(const QHostAddress &address);

/// May this be asked for, before its name is looked up? https with a host and no name or password in it; http only with `allowOwnServer`,
/// whose addresses are then checked to be our own. A host that is a number in disguise (2130706433, 0x7f.1) is refused.
/// Errors: BadUse, naming scheme or host, never path or query, where secrets may be.
Result<void> checkUrl(const QUrl &url, bool allowOwnServer);

/// May a request for `url` go to `address`? http reaches only Own addresses; Own is reached only with `allowOwnServer`. Errors: Denied.
Result<void> checkAddress(const QUrl &url, const QHostAddress &address, bool allowOwnServer);

} // namespace tradewind
