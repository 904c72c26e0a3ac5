// SPDX-License-Identifier: Apache-2.0
// Every preset a store can connect a source with: those compiled in, and those people cloned and saved in this store.
#pragma once

#include "connectors/network/networkpreset.h"

namespace tradewind {

class Session;

/// By id; a saved one stands for the compiled-in one of its id. A saved one that cannot be read is left out. Errors: as Session; those of
/// builtInNetworkPresets().
Result<std::vector<NetworkPreset>> networkPresets(Session &session);
/// The same for presets of files.
Result<std::vector<Preset>> filePresets(Session &session);
/// Everything a source can be made with: networkPresets(), filePresets() as folders read over SFTP (jobs/sync/filepull.h),
/// and a mailbox of leads (jobs/sync/mailpull.h).
Result<std::vector<NetworkPreset>> sourcePresets(Session &session);
/// One of sourcePresets(). Errors: NotFound; as networkPresets().
Result<NetworkPreset> sourcePreset(Session &session, const QString &id);
/// Keeps a preset in the store. Errors: BadData when it cannot be read back or would not work, saying why; as Session.
Result<void> keepNetworkPreset(Session &session, const NetworkPreset &preset);

} // namespace tradewind
