// SPDX-License-Identifier: Apache-2.0
// One measured comparison: our figure beside its peer's, taken in the same run.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace tradewind {

struct BenchFigure
{
    QString name;
    double ours = 0, peer = 0; ///< in `unit`; the median of the runs
    QString peerName;
    QString unit;
    int runs = 0;
};

struct Benchmark
{
    QString name;    ///< what is typed after `bench`
    QString meaning; ///< one sentence
    std::function<Result<QList<BenchFigure>>()> run;
};

/// Every benchmark. Adding one: write `Benchmark somethingBenchmark()` in its own file, declare it below, append it in benchcommand.cpp.
[[nodiscard]] QList<Benchmark> allBenchmarks();

[[nodiscard]] Benchmark equityBenchmark();
[[nodiscard]] Benchmark dealsBenchmark();
[[nodiscard]] Benchmark clearanceBenchmark();
[[nodiscard]] Benchmark audienceBenchmark();
[[nodiscard]] Benchmark hubBenchmark();
[[nodiscard]] Benchmark queueBenchmark();
[[nodiscard]] Benchmark syncBenchmark();

/// Milliseconds of each run's `work`, the median of them.
[[nodiscard]] double medianMilliseconds(int runs, const std::function<void()> &work);

} // namespace tradewind
