// SPDX-License-Identifier: Apache-2.0
// Keeps a store in step with its vendors: asks each stream for what is new and stores it together with how far it has come.
#pragma once

#include "base/id.h"
#include "connectors/network/vendorclient.h"
#include "domain/vin/vindecoder.h"
#include "domain/zip.h"
#include "jobs/importing/importsummary.h"
#include "store/vendortable.h"

#include <QTimeZone>

namespace tradewind {

class Clock;
class Session;
class Store;

/// What one run of one stream came to.
struct SyncResult
{
    QString preset, stream;
    ImportSummary summary;
    qint64 requests = 0;
    qint64 heldUntilMs = 0; ///< not 0: the vendor takes this call only from then on
    std::optional<Error> error;

    /// Rows that were new or said something new.
    [[nodiscard]] qint64 changed() const { return summary.accepted; }
};

/// What a client needs of a stored connection.
VendorConnection vendorConnection(const VendorConnectionRow &connection, const Variables &secrets);
/// The clock a rooftop's times are meant in; UTC when it names none. Errors: as Session.
Result<QTimeZone> rooftopZone(Session &session, Id rooftopId);
/// Books last: they are asked for the vehicles that the others bring.
void putBooksLast(std::vector<NetworkPreset> &presets);

/// How a run is to be.
struct SyncOrder
{
    bool onlyDue = false;         ///< leave out streams whose next run is not yet
    bool isFullPull = false;      ///< forget how far the streams have come: a person asked for everything again
    bool allowsBigChange = false; ///< a person confirmed that more of a source may change than the guard lets
    int historyDays = 0;          ///< how far back a first run goes; 0: as the preset says
    int mostVehicles = 5000;      ///< cost budget: how many vehicles one run asks a book for
    int valueEveryDays = 1;       ///< how old a book's value may grow
    QStringList streams;          ///< empty: all that are not paused
};

/// One transaction holds a portion of rows, the ledger and the cursor: killed at any moment, a stream goes on where its rows end.
/// A failing stream is noted with its next try and the others go on. Single thread.
class SyncJob
{
public:
    /// Everything must outlive the job. `send` and `wait` as in VendorWorld.
    SyncJob(const Store &store, const Clock &clock, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones,
            std::function<HttpAnswer(const HttpRequest &)> send, std::function<bool(qint64)> wait);

    /// Runs the streams of one connection. `secrets` join its variables. Errors: as Session; what a vendor did stands in the results.
    Result<QList<SyncResult>> run(const VendorConnectionRow &connection, const NetworkPreset &preset, const Variables &secrets,
                                  const SyncOrder &order = {});

    /// How long calls and runs are kept.
    static constexpr qint64 callsKeptMs = 60LL * 24 * 3600 * 1000;

private:
    SyncResult runStream(Session &session, const VendorConnectionRow &connection, const NetworkPreset &preset, const VendorStream &stream,
                         VendorStreamRow state, VendorClient &client, const SyncOrder &order, const QTimeZone &zone);
    Result<std::vector<Variables>> vehiclesToValue(Session &session, Id sourceId, const SyncOrder &order) const;
    Result<void> keepCalls(Session &session, const VendorConnectionRow &connection);

    const Store &m_store;
    const Clock &m_clock;
    IdMaker &m_ids;
    const VinDecoder &m_vins;
    const ZipZones &m_zones;
    std::function<HttpAnswer(const HttpRequest &)> m_send;
    std::function<bool(qint64)> m_wait;
    std::vector<CallNote> m_calls; ///< made since they were last stored
};

} // namespace tradewind
