// SPDX-License-Identifier: Apache-2.0
// Fetches new files out of a far folder and brings each in by its preset, never twice.
#pragma once

#include "connectors/filedrop/sftpfolder.h"
#include "jobs/sync/syncjob.h"

namespace tradewind {

/// What a file preset becomes as a source: asked for host, login and host key, read from `base` "sftp://host/folder".
[[nodiscard]] NetworkPreset sftpSource(const Preset &rows);
/// Whether a preset is such a source.
[[nodiscard]] bool isSftpSource(const NetworkPreset &preset);
/// How the folder of a connection is reached.
[[nodiscard]] SftpPlace sftpPlace(const VendorConnectionRow &connection, const Variables &secrets);

/// One look into the folder of a connection: every new file is fetched whole and brought in; the host key is pinned when there was none.
/// A file that cannot be read is noted with the reason and not fetched again until it changes. Single thread.
class FilePull
{
public:
    /// Everything must outlive the job.
    FilePull(const Store &store, const Clock &clock, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones,
             std::function<bool()> isCancelled = {});

    /// Errors: as Session; what the server did stands in the result.
    Result<SyncResult> run(const VendorConnectionRow &connection, const NetworkPreset &preset, const Variables &secrets,
                           const SyncOrder &order = {});

private:
    Result<void> take(Session &session, SftpFolder &folder, const FarFile &file, const VendorConnectionRow &connection, const Preset &rows,
                      const SyncOrder &order, SyncResult &result);

    const Store &m_store;
    const Clock &m_clock;
    IdMaker &m_ids;
    const VinDecoder &m_vins;
    const ZipZones &m_zones;
    std::function<bool()> m_isCancelled;
};

} // namespace tradewind
