// SPDX-License-Identifier: Apache-2.0
// One pass over the vendors of a file into an open store: what `sync` does, and what its soak kills.
#pragma once

#include "console/openstore.h"
#include "jobs/sync/syncjob.h"
#include "jobs/sync/vendorfile.h"

namespace tradewind {

/// The tables that take a while to load, loaded once.
struct VendorTables
{
    VinDecoder vins;
    ZipZones zones;

    /// Errors: Internal when a compiled-in table is damaged.
    static Result<VendorTables> load();
};

/// Runs every vendor of the file in its order; `order` is completed with each vendor's history. Waits really wait.
/// Errors: as SyncJob::run.
Result<QList<SyncResult>> runVendors(OpenStore &store, const VendorFile &file, const VendorTables &tables, const SyncOrder &order);

} // namespace tradewind
