// SPDX-License-Identifier: Apache-2.0
// tradewindctl sample: the invented rooftop as export files.
#include "base/clock.h"
#include "console/commands.h"
#include "jobs/sample/samplefiles.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

namespace tradewind {

namespace {

Result<SampleOrder> orderFrom(const Arguments &arguments)
{
    SampleOrder order;
    const auto wrong = [](const char *option) { return Error{Error::Kind::BadUse, QStringLiteral("--%1 is not usable.").arg(QLatin1String(option))}; };
    bool isNumber = true;
    if (const auto text = arguments.value(QStringLiteral("customers")); text && ((order.customers = text->toUInt(&isNumber)), !isNumber))
        return wrong("customers");
    if (const auto text = arguments.value(QStringLiteral("seed")); text && ((order.seed = text->toULongLong(&isNumber)), !isNumber))
        return wrong("seed");
    if (const auto text = arguments.value(QStringLiteral("dirt")); text && ((order.dirt = text->toDouble(&isNumber)), !isNumber))
        return wrong("dirt");
    const auto asOf = arguments.value(QStringLiteral("as-of"));
    order.asOf = asOf ? QDate::fromString(*asOf, Qt::ISODate) : SystemClock().today(QTimeZone("America/Chicago"));
    if (!order.asOf.isValid())
        return wrong("as-of");
    order.history = arguments.has(QStringLiteral("history"));
    return order;
}

void printFiles(const std::vector<SampleFile> &files, double seconds, bool asJson, const Streams &streams)
{
    QJsonArray list;
    for (const SampleFile &file : files) {
        list.append(QJsonObject{{QStringLiteral("file"), file.name}, {QStringLiteral("preset"), file.preset}, {QStringLiteral("rows"), static_cast<qint64>(file.rows)}});
        if (!asJson)
            streams.printLine(QStringLiteral("%1  %2 rows%3")
                                  .arg(file.name, -18).arg(file.rows, 9)
                                  .arg(file.preset.isEmpty() ? QString() : QStringLiteral("  preset ") + file.preset).toUtf8());
    }
    if (asJson)
        streams.printJson(QJsonObject{{QStringLiteral("files"), list}, {QStringLiteral("seconds"), seconds}});
}

Result<void> runSample(const Arguments &arguments, const Streams &streams)
{
    const auto order = orderFrom(arguments);
    if (!order)
        return order.error();
    const auto directory = arguments.required(QStringLiteral("csv"));
    if (!directory)
        return directory.error();
    QElapsedTimer timer;
    timer.start();
    const auto files = writeSampleFiles(*order, *directory);
    if (!files)
        return files.error();
    printFiles(*files, static_cast<double>(timer.elapsed()) / 1000, arguments.has(QStringLiteral("json")), streams);
    return {};
}

} // namespace

QList<Command> sampleCommands()
{
    return {{QStringLiteral("sample"), QStringLiteral("tradewindctl sample [--customers N] [--seed S] [--as-of DATE] [--dirt SHARE] [--history] --csv DIR [--json]"),
             QStringLiteral("Writes an invented rooftop's export files: real public contracts, invented people."),
             {QStringLiteral("customers"), QStringLiteral("seed"), QStringLiteral("as-of"), QStringLiteral("dirt"), QStringLiteral("csv")},
             {QStringLiteral("history"), QStringLiteral("json")},
             runSample}};
}

} // namespace tradewind
