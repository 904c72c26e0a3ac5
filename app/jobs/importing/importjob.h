// SPDX-License-Identifier: Apache-2.0
// Brings one file into the store: all of it, or nothing.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/vin/vindecoder.h"
#include "domain/zip.h"
#include "jobs/importing/importsummary.h"
#include "jobs/runner/job.h"

#include <functional>

namespace tradewind {

class Clock;
class Store;

/// One transaction holds the rows, the ledger of row hashes and the run: cancelled, killed or failed, the store is as it was.
///
/// A file whose hash was the last one applied costs one scan. A row whose hash is known costs a look-up. More of what a source gave
/// before than the setting import.guardPercent (and more than 50 records) changing at once stops with Error::Conflict until a person
/// confirms.
class ImportJob
{
public:
    using Progress = std::function<void(const JobProgress &)>;
    using IsCancelled = std::function<bool()>;

    /// Everything must outlive the job.
    ImportJob(const Store &store, const Clock &clock, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones)
        : m_store(store)
        , m_clock(clock)
        , m_ids(ids)
        , m_vins(vins)
        , m_zones(zones)
    {}

    /// Runs on the calling thread and one of its own. Errors: those of openFile and RowMapper::make; Conflict from the guard or when the
    /// store is locked; Cancelled; as Session.
    Result<ImportSummary> run(const ImportRequest &request, const Progress &progress = {}, const IsCancelled &isCancelled = {});
    /// True when the last run stopped because more would change than a person has confirmed.
    bool asksConsent() const { return m_asksConsent; }

private:
    const Store &m_store;
    const Clock &m_clock;
    IdMaker &m_ids;
    const VinDecoder &m_vins;
    const ZipZones &m_zones;
    bool m_asksConsent = false;
};

} // namespace tradewind
