// SPDX-License-Identifier: Apache-2.0
// Writes the sample store as the files a DMS, a valuation provider and an inventory tool would export.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <vector>

namespace tradewind {

class SampleBook;

/// What to make. Everything is invented but the contracts; docs/sample.md says what is what.
struct SampleOrder
{
    std::uint32_t customers = 5'000; ///< people who bought, 1 … 1,000,000
    std::uint64_t seed = 1;
    QDate asOf;           ///< the day the exports were made
    double dirt = 0;      ///< share of deal rows as careless typing leaves them, 0 … 0.2
    bool history = false; ///< six monthly values for a quarter of the vehicles
    int livedDays = 0;    ///< days before `asOf` in which customers walked the sequences and reps called; 0 leaves the queue empty
};

/// One file written, and the preset that reads it. `preset` is empty for what is not an import (programs, rooftop).
struct SampleFile
{
    QString name, preset;
    std::int64_t rows = 0;
};

/// Writes all files into `directory` (made when missing). The same order gives the same bytes.
/// Errors: BadUse for an order out of range; Unavailable when the disk refuses; BadData when the sample facts are damaged.
Result<std::vector<SampleFile>> writeSampleFiles(const SampleOrder &order, const QString &directory);

/// Only the deals, for measuring imports.
Result<SampleFile> writeSampleDealsFile(const SampleOrder &order, const QString &directory);

// One function a file; each returns the number of rows.
Result<std::int64_t> writeSampleDeals(const SampleBook &book, double dirt, const QString &path);
Result<std::int64_t> writeSampleEarlierDeals(const SampleBook &book, const QString &path);
Result<std::int64_t> writeSampleValuations(const SampleBook &book, bool history, const QString &path);
Result<std::int64_t> writeSamplePayoffQuotes(const SampleBook &book, const QString &path);
Result<std::int64_t> writeSampleRepairOrders(const SampleBook &book, const QString &path);
Result<std::int64_t> writeSampleInventory(const SampleBook &book, const QString &path);
Result<std::int64_t> writeSampleAppraisals(const SampleBook &book, const QString &path);
Result<std::int64_t> writeSampleDeskingOffers(const SampleBook &book, const QString &path);
Result<std::int64_t> writeSampleAppraisalValues(const SampleBook &book, const QString &path);
Result<std::int64_t> writeSamplePrograms(const SampleBook &book, const QString &path);
Result<std::int64_t> writeSampleRooftop(const QString &path);

} // namespace tradewind
