// SPDX-License-Identifier: Apache-2.0
// Makes the sample store: the export files of the invented rooftop, brought in by the ordinary import.
#pragma once

#include "jobs/importing/importsummary.h"
#include "jobs/sample/samplefiles.h"

#include <functional>
#include <utility>
#include <vector>

namespace tradewind {

class Clock;
struct StoreLocation;

/// What came of it: one summary a file, in the order of importing.
struct SampleStore
{
    std::vector<std::pair<SampleFile, ImportSummary>> imports;
    ImportSummary total;
    int leads = 0;      ///< of the last month, with what came of them
    int appraisals = 0; ///< of the last 90 days, followed up
    int tasks = 0;      ///< calls and the like of the days lived
    int messages = 0;   ///< of the last ten days, sent, kept back or still to come
};

/// Writes the files into a temporary folder, makes the store with rooftop, tax rule and lender programs, and imports every file.
/// `step` hears the name of each file before it is read. Runs on the calling thread.
/// Errors: Conflict when the store already has a rooftop (a sample is never mixed with real customers); as writeSampleFiles, Store::open
/// and ImportJob.
Result<SampleStore> makeSampleStore(const SampleOrder &order, const StoreLocation &location, const Clock &clock,
                                    const std::function<void(const QString &)> &step = {});

} // namespace tradewind
