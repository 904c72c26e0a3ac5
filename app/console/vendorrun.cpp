// SPDX-License-Identifier: Apache-2.0
#include "console/vendorrun.h"

#include <QThread>

namespace tradewind {

Result<VendorTables> VendorTables::load()
{
    auto vins = VinDecoder::load();
    if (!vins)
        return vins.error();
    auto zones = ZipZones::load();
    if (!zones)
        return zones.error();
    return VendorTables{*std::move(vins), *std::move(zones)};
}

Result<QList<SyncResult>> runVendors(OpenStore &store, const VendorFile &file, const VendorTables &tables, const SyncOrder &order)
{
    Http http;
    SyncJob job(
        *store.store, store.clock, *store.ids, tables.vins, tables.zones, [&](const HttpRequest &request) { return http.send(request); },
        [](qint64 ms) {
            QThread::msleep(static_cast<unsigned long>(ms));
            return true;
        });
    VendorTable table(*store.session);
    QList<SyncResult> all;
    for (const VendorEntry &vendor : file.vendors) {
        VendorConnectionRow connection = vendor.connection;
        connection.id = store.ids->next();
        connection.rooftopId = store.rooftop.id;
        connection.createdAt = store.clock.nowMs();
        if (auto kept = table.keepConnection(connection); !kept)
            return kept.error();
        const auto known = table.connections();
        if (!known)
            return known.error();
        for (const VendorConnectionRow &one : *known) {
            if (one.preset == connection.preset && one.rooftopId == connection.rooftopId)
                connection = one;
        }
        SyncOrder asked = order;
        asked.historyDays = vendor.historyDays;
        const auto results = job.run(connection, vendor.preset, vendor.secrets, asked);
        if (!results)
            return results.error();
        all += *results;
    }
    return all;
}

} // namespace tradewind
