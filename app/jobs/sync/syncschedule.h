// SPDX-License-Identifier: Apache-2.0
// Which streams of which sources are due at an instant, and the one way to run one: what the standing work of window and hub calls.
//
// On a worker thread, every minute or so: for each of dueStreams() one SourceRunner::run(), and writeBackDue(). The streams of one
// connection share a login and limits: they are run one after another.
#pragma once

#include "connectors/network/calltext.h"
#include "jobs/sync/syncjob.h"

namespace tradewind {

class Secrets;

/// A stream whose time has come.
struct DueStream
{
    VendorConnectionRow connection;
    QString stream;
    qint64 dueAtMs = 0; ///< 0: it never ran
    bool operator==(const DueStream &) const = default;
};

/// What is due at `nowMs`, longest waiting first; books after everything else, because they are asked for the vehicles the others bring.
/// Paused connections and streams are not due, nor are the invented sources of a sample store. Errors: as Session.
Result<QList<DueStream>> dueStreams(Session &session, qint64 nowMs);
/// When the next stream becomes due; nothing when none ever will. Errors: as Session.
Result<std::optional<qint64>> nextDueMs(Session &session);
/// The streams a connection has. Makes their rows where there are none. Errors: as Session; NotFound for its preset.
Result<QList<VendorStreamRow>> sourceStreams(Session &session, const VendorConnectionRow &connection);

/// Sources of the sample store have such a base: they are shown, and nobody is ever asked.
[[nodiscard]] bool isSampleSource(const VendorConnectionRow &connection);

/// Under which key the keychain holds a source's secret: "vendor/SOURCEID/FIELD".
[[nodiscard]] QString sourceSecretKey(Id connectionId, const QString &field);
/// Reads the secrets `fields` of a source and waits for them; those that are not there are left out, because the vendor says so itself.
/// For a worker thread or the console. Errors: as waitForSecret(), but not NotFound.
Result<Variables> sourceSecrets(Secrets &secrets, Id connectionId, const QStringList &fields);
/// The names a preset asks for that are secret.
[[nodiscard]] QStringList secretFields(const NetworkPreset &preset);

/// Runs streams, whatever their transport. Made anew for each run; one thread, not the window's.
class SourceRunner
{
public:
    /// Everything must outlive the runner. `isCancelled` is asked while it waits for a vendor.
    SourceRunner(const Store &store, const Clock &clock, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones, Secrets &secrets,
                 std::function<bool()> isCancelled = {});

    /// Runs one stream now, due or not, and notes the run; `order.streams` is ignored. What the vendor did wrong stands in the result, and
    /// in the stream's row with its next try. Errors: as Session and sourceSecrets(); NotFound for an unknown preset or stream; Denied for
    /// a sample source.
    Result<SyncResult> run(const VendorConnectionRow &connection, const QString &stream, SyncOrder order = {});

private:
    [[nodiscard]] bool wait(qint64 ms) const;

    const Store &m_store;
    const Clock &m_clock;
    IdMaker &m_ids;
    const VinDecoder &m_vins;
    const ZipZones &m_zones;
    Secrets &m_secrets;
    std::function<bool()> m_isCancelled;
};

/// Sends the notes that are due for this connection and reads them back; in hours the source takes no calls they are held until it does.
/// Errors: as sendNotes() and sourceSecrets(); Denied for a sample source.
Result<void> writeBack(const Store &store, const Clock &clock, Secrets &secretsOfSources, const VendorConnectionRow &connection,
                       const std::function<bool(qint64)> &wait);
/// writeBack() for every connection that has something due and is not paused; answers for how many. Errors: as writeBack().
Result<int> writeBackDue(Session &session, const Store &store, const Clock &clock, Secrets &secrets,
                         const std::function<bool()> &isCancelled);

} // namespace tradewind
