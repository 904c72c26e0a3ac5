// SPDX-License-Identifier: Apache-2.0
// The one way rows come into the store, whether they stood in a file or came over the network.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "connectors/filedrop/rowmapper.h"
#include "domain/vin/vindecoder.h"
#include "domain/zip.h"
#include "jobs/importing/importsummary.h"
#include "jobs/importing/ledger.h"
#include "jobs/importing/recordwriter.h"
#include "jobs/importing/rowbatch.h"
#include "jobs/runner/job.h"
#include "store/importtable.h"
#include "store/pausedindexes.h"

#include <functional>

namespace tradewind {

/// Whether no customer, vehicle or deal is stored yet. Errors: as Session.
Result<bool> isStoreEmpty(Session &session);

/// Whether a sentence kept with a run is that of the guard, which a person answers by allowing the change.
bool isBigChange(const QString &sentence);

/// Where rows come from, for the list of runs.
struct RowOrigin
{
    QString name; ///< a file's name, or a stream's
    QString hash; ///< of the file with its mapping; empty for a stream
    char delimiter = ',';
};

/// Reads rows on a thread of its own, compares them with the ledger, maps them and writes them, in the transaction the caller holds.
class RowImport
{
public:
    using Progress = std::function<void(const JobProgress &)>;
    using IsCancelled = std::function<bool()>;

    /// Everything must outlive the import.
    RowImport(Session &session, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones, const ImportRequest &request, Source source,
              qint64 nowMs);

    /// Takes all rows in and notes the run; the caller commits. `isWhole`: these are all rows a full snapshot has.
    /// Errors: those of RowMapper::make and of the stream; Conflict from the guard (ImportJob); Cancelled; as Session.
    Result<ImportSummary> run(RowStream &rows, const RowOrigin &origin, bool isWhole, const Progress &progress = {},
                              const IsCancelled &isCancelled = {});

    /// Conflict while more has changed than a person has confirmed.
    Result<void> guard() const;

private:
    Result<void> begin();
    Result<void> take(RowBatch &batch);
    Result<void> finish(bool isWhole);
    Result<void> foresee(const RowBatch &first, qint64 bytes);
    Result<void> writeRow(ImportRow &row);
    Result<void> refuse(const ImportRefusal &refusal);
    Result<void> endBulk();
    Result<void> markGone();

    Session &m_session;
    IdMaker &m_ids;
    const ImportRequest &m_request;
    const Source m_source;
    const Id m_runId;
    const qint64 m_nowMs;
    Ledger m_ledger;
    ImportSummary m_summary;
    double m_guardPercent = 0; ///< of the setting import.guardPercent
    qint64 m_moved = 0;        ///< rows an earlier import gave and this one changes: what the guard counts
    VinCache m_vins;
    ImportTable m_table;
    PausedIndexes m_indexes;
    RecordWriter m_writer;
    bool m_isBulk = false;
    std::vector<ImportRow> m_repeats; ///< rows of deals this file names twice, while there is no index to find the first by
    std::vector<std::uint64_t> m_unapplied;
};

} // namespace tradewind
