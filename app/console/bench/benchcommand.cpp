// SPDX-License-Identifier: Apache-2.0
#include "console/bench/benchmark.h"
#include "console/commands.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace tradewind {

namespace {

Result<void> runBench(const Arguments &arguments, const Streams &streams)
{
    const QStringList names = arguments.positional();
    if (names.size() != 1)
        return Error{Error::Kind::BadUse, QStringLiteral("bench takes one name.")};
    QStringList known;
    for (const Benchmark &benchmark : allBenchmarks()) {
        known << benchmark.name;
        if (benchmark.name != names.first())
            continue;
        const auto figures = benchmark.run();
        if (!figures)
            return figures.error();
        QJsonArray list;
        for (const BenchFigure &figure : *figures) {
            const double ratio = figure.peer > 0 ? figure.ours / figure.peer : 0;
            if (arguments.has(QStringLiteral("json")))
                list.append(QJsonObject{{QStringLiteral("name"), figure.name},
                                        {QStringLiteral("ours"), figure.ours},
                                        {QStringLiteral("peer"), figure.peer},
                                        {QStringLiteral("peer_name"), figure.peerName},
                                        {QStringLiteral("ratio"), ratio},
                                        {QStringLiteral("unit"), figure.unit},
                                        {QStringLiteral("runs"), figure.runs}});
            else
                streams.printLine(QStringLiteral("%1: %2 %3; %4: %5 %3; ratio %6")
                                      .arg(figure.name)
                                      .arg(figure.ours, 0, 'f', 2)
                                      .arg(figure.unit, figure.peerName)
                                      .arg(figure.peer, 0, 'f', 2)
                                      .arg(ratio, 0, 'f', 4)
                                      .toUtf8());
        }
        if (arguments.has(QStringLiteral("json")))
            streams.printJson(list);
        return {};
    }
    return Error{Error::Kind::BadUse,
                 QStringLiteral("There is no benchmark \"%1\"; there are: %2.").arg(names.first(), known.join(QStringLiteral(", ")))};
}

} // namespace

QList<Benchmark> allBenchmarks()
{
    return {equityBenchmark(), dealsBenchmark(), clearanceBenchmark(), audienceBenchmark(),
            hubBenchmark(),    queueBenchmark(), syncBenchmark()};
}

double medianMilliseconds(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

QList<Command> benchCommands()
{
    return {{QStringLiteral("bench"),
             QStringLiteral("tradewindctl bench NAME [--json]"),
             QStringLiteral("Measures us and a peer in the same run; NAME is one of equity, deals, clearance, audience, hub, queue."),
             {},
             {QStringLiteral("json")},
             runBench}};
}

} // namespace tradewind
