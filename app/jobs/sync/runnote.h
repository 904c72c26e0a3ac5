// SPDX-License-Identifier: Apache-2.0
// Writes down how a look into a folder or mailbox ended: state, next time, a row of history, and what the connection learned.
#pragma once

#include "jobs/sync/syncjob.h"

namespace tradewind {

struct RunNote
{
    qint64 beganMs = 0;
    bool isFull = false;
    bool isMoreWaiting = false;   ///< it is looked at again at once
    QString learnedName, learned; ///< a variable of the connection that is kept from now on: a pinned key, a mark
};

/// The one stream of such a connection, made where it is missing. Errors: as Session.
Result<VendorStreamRow> onlyStream(Session &session, const VendorConnectionRow &connection, const NetworkPreset &preset);
/// In one transaction. `state` is the stream before the run. A failed run is tried again in a quarter of an hour. Errors: as Session.
Result<void> noteRun(Session &session, IdMaker &ids, const Clock &clock, const VendorConnectionRow &connection, VendorStreamRow state,
                     const SyncResult &result, const RunNote &note);

} // namespace tradewind
