// SPDX-License-Identifier: Apache-2.0
// tradewindctl sample: the invented rooftop as a store, or as export files.
#include "base/clock.h"
#include "console/commands.h"
#include "jobs/sample/samplestore.h"
#include "store/location.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

namespace tradewind {

namespace {

Result<SampleOrder> orderFrom(const Arguments &arguments)
{
    SampleOrder order;
    order.livedDays = 28;
    const auto wrong = [](const char *option) {
        return Error{Error::Kind::BadUse, QStringLiteral("--%1 is not usable.").arg(QLatin1String(option))};
    };
    bool isNumber = true;
    if (const auto text = arguments.value(QStringLiteral("customers")); text && ((order.customers = text->toUInt(&isNumber)), !isNumber))
        return wrong("customers");
    if (const auto text = arguments.value(QStringLiteral("seed")); text && ((order.seed = text->toULongLong(&isNumber)), !isNumber))
        return wrong("seed");
    if (const auto text = arguments.value(QStringLiteral("dirt")); text && ((order.dirt = text->toDouble(&isNumber)), !isNumber))
        return wrong("dirt");
    if (const auto text = arguments.value(QStringLiteral("lived"));
        text && ((order.livedDays = text->toInt(&isNumber)), !isNumber || order.livedDays < 0))
        return wrong("lived");
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
        list.append(QJsonObject{{QStringLiteral("file"), file.name},
                                {QStringLiteral("preset"), file.preset},
                                {QStringLiteral("rows"), static_cast<qint64>(file.rows)}});
        if (!asJson)
            streams.printLine(QStringLiteral("%1  %2 rows%3")
                                  .arg(file.name, -18)
                                  .arg(file.rows, 9)
                                  .arg(file.preset.isEmpty() ? QString() : QStringLiteral("  preset ") + file.preset)
                                  .toUtf8());
    }
    if (asJson)
        streams.printJson(QJsonObject{{QStringLiteral("files"), list}, {QStringLiteral("seconds"), seconds}});
}

Result<void> writeFiles(const SampleOrder &order, const QString &directory, const Arguments &arguments, const Streams &streams)
{
    QElapsedTimer timer;
    timer.start();
    const auto files = writeSampleFiles(order, directory);
    if (!files)
        return files.error();
    printFiles(*files, static_cast<double>(timer.elapsed()) / 1000, arguments.has(QStringLiteral("json")), streams);
    return {};
}

Result<void> makeStore(const SampleOrder &order, const QString &place, const Arguments &arguments, const Streams &streams)
{
    const auto location = StoreLocation::parse(place);
    if (!location)
        return location.error();
    const bool asJson = arguments.has(QStringLiteral("json"));
    QElapsedTimer timer;
    timer.start();
    const SystemClock clock;
    const auto made = makeSampleStore(order, *location, clock, [&](const QString &name) {
        if (!asJson)
            streams.printLine(QStringLiteral("Bringing in %1 …").arg(name).toUtf8());
    });
    if (!made)
        return made.error();
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    const ImportSummary &total = made->total;
    if (asJson)
        streams.printJson(QJsonObject{{QStringLiteral("read"), total.read},
                                      {QStringLiteral("accepted"), total.accepted},
                                      {QStringLiteral("rejected"), total.rejected},
                                      {QStringLiteral("duplicate"), total.duplicate},
                                      {QStringLiteral("changed"), total.changed},
                                      {QStringLiteral("seconds"), seconds}});
    else
        streams.printLine(QStringLiteral("The sample store is in %1: %2 rows read, %3 brought in, %4 rejected, %5 seconds.")
                              .arg(location->shown())
                              .arg(total.read)
                              .arg(total.accepted)
                              .arg(total.rejected)
                              .arg(seconds, 0, 'f', 1)
                              .toUtf8());
    return {};
}

Result<void> runSample(const Arguments &arguments, const Streams &streams)
{
    auto order = orderFrom(arguments);
    if (!order)
        return order.error();
    const auto directory = arguments.value(QStringLiteral("csv"));
    const auto store = arguments.value(QStringLiteral("store"));
    if (directory.has_value() == store.has_value())
        return Error{Error::Kind::BadUse, QStringLiteral("Say where: --store FILE or --csv DIR.")};
    if (directory)
        return writeFiles(*order, *directory, arguments, streams);
    // A store to look at has a past, and the careless typing of a real one.
    order->history = true;
    if (!arguments.has(QStringLiteral("dirt")))
        order->dirt = .01;
    return makeStore(*order, *store, arguments, streams);
}

} // namespace

QList<Command> sampleCommands()
{
    return {{QStringLiteral("sample"),
             QStringLiteral("tradewindctl sample [--customers N] [--seed S] [--as-of DATE] [--dirt SHARE] [--history] [--lived DAYS] "
                            "(--store FILE | --csv DIR) [--json]"),
             QStringLiteral("Makes an invented rooftop's store, or its export files: real public contracts, invented people."),
             {QStringLiteral("customers"), QStringLiteral("seed"), QStringLiteral("as-of"), QStringLiteral("dirt"), QStringLiteral("lived"),
              QStringLiteral("csv"), QStringLiteral("store")},
             {QStringLiteral("history"), QStringLiteral("json")},
             runSample}};
}

} // namespace tradewind
