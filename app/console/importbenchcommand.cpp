// SPDX-License-Identifier: Apache-2.0
// tradewindctl bench import
#include "console/commands.h"
#include "console/importbench.h"

#include <QJsonObject>

namespace tradewind {

namespace {

Result<void> runBench(const Arguments &arguments, const Streams &streams)
{
    bool isRows = true, isRuns = true;
    const auto rows = arguments.value(QStringLiteral("rows")).value_or(QStringLiteral("1000000")).toUInt(&isRows);
    const auto runs = arguments.value(QStringLiteral("runs")).value_or(QStringLiteral("3")).toInt(&isRuns);
    if (!isRows || rows < 1'000 || rows > 1'000'000 || !isRuns || runs < 1 || runs > 99)
        return Error{Error::Kind::BadUse, QStringLiteral("--rows must lie between 1,000 and 1,000,000 and --runs between 1 and 99.")};
    const auto lines = benchImport(rows, runs);
    if (!lines)
        return lines.error();
    if (arguments.has(QStringLiteral("json"))) {
        streams.printJson(*lines);
        return {};
    }
    for (const QJsonValue &value : *lines) {
        const QJsonObject line = value.toObject();
        streams.printLine(QStringLiteral("%1  %2 %3, %4 %5 %3: %6 x")
                              .arg(line[QLatin1String("name")].toString(), -48)
                              .arg(line[QLatin1String("ours")].toDouble(), 0, 'f', 2)
                              .arg(line[QLatin1String("unit")].toString(), line[QLatin1String("peer_name")].toString())
                              .arg(line[QLatin1String("peer")].toDouble(), 0, 'f', 2)
                              .arg(line[QLatin1String("ratio")].toDouble(), 0, 'f', 3)
                              .toUtf8());
    }
    return {};
}

} // namespace

QList<Command> importBenchCommands()
{
    return {{QStringLiteral("bench import"),
             QStringLiteral("tradewindctl bench import [--rows N] [--runs N] [--json]"),
             QStringLiteral("Times bringing a million deals in, beside sqlite3 .import with the same four indexes."),
             {QStringLiteral("rows"), QStringLiteral("runs")},
             {QStringLiteral("json")},
             runBench}};
}

} // namespace tradewind
