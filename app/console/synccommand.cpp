// SPDX-License-Identifier: Apache-2.0
// sync: brings a store in step with the vendors of a file, and holds it against what they hold; simulate-vendors plays them.
#include "console/commands.h"
#include "console/openstore.h"
#include "console/vendorrun.h"
#include "jobs/simulator/simulatedvendors.h"
#include "jobs/sync/truthcheck.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<VendorFile> vendorFile(const Arguments &arguments)
{
    const auto path = arguments.required(u"vendors"_s);
    return path ? readVendorFile(*path) : path.error();
}

QJsonObject shown(const SyncResult &result)
{
    QJsonObject json{{u"preset"_s, result.preset},
                     {u"stream"_s, result.stream},
                     {u"read"_s, result.summary.read},
                     {u"changed"_s, result.changed()},
                     {u"rejected"_s, result.summary.rejected},
                     {u"requests"_s, result.requests},
                     {u"seconds"_s, result.summary.seconds}};
    if (result.heldUntilMs > 0)
        json.insert(u"held_until"_s, QDateTime::fromMSecsSinceEpoch(result.heldUntilMs, Qt::UTC).toString(Qt::ISODate));
    if (result.error)
        json.insert(u"error"_s, result.error->text);
    return json;
}

Result<void> sync(const Arguments &arguments, const Streams &streams)
{
    if (!arguments.has(u"all"_s) && arguments.positional().isEmpty())
        return Error{Error::Kind::BadUse, u"sync needs --all or the streams to run."_s};
    const auto file = vendorFile(arguments);
    if (!file)
        return file.error();
    auto open = openStore(arguments, true);
    if (!open)
        return open.error();
    const auto tables = VendorTables::load();
    if (!tables)
        return tables.error();
    SyncOrder order;
    order.isFullPull = arguments.has(u"full"_s);
    order.allowsBigChange = arguments.has(u"yes"_s);
    order.onlyDue = arguments.has(u"due"_s);
    order.streams = arguments.positional();
    const auto results = runVendors(**open, *file, *tables, order);
    if (!results)
        return results.error();
    QJsonArray rows;
    QStringList failed;
    for (const SyncResult &result : *results) {
        rows << shown(result);
        if (result.error)
            failed << result.stream + u": "_s + result.error->text;
        if (!arguments.has(u"json"_s))
            streams.printLine(u"%1  %2 read, %3 changed, %4 rejected, %5 requests, %6 s"_s.arg(result.stream, -26)
                                  .arg(result.summary.read)
                                  .arg(result.changed())
                                  .arg(result.summary.rejected)
                                  .arg(result.requests)
                                  .arg(result.summary.seconds, 0, 'f', 2)
                                  .toUtf8());
    }
    if (arguments.has(u"json"_s))
        streams.printJson(rows);
    return failed.isEmpty() ? Result<void>()
                            : Error{Error::Kind::Unavailable, u"%1 streams failed: %2"_s.arg(failed.size()).arg(failed.join(u' '))};
}

Result<void> verify(const Arguments &arguments, const Streams &streams)
{
    const auto file = vendorFile(arguments);
    if (!file)
        return file.error();
    auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    QJsonArray rows;
    qint64 differing = 0;
    for (const VendorEntry &vendor : file->vendors) {
        const auto check = checkTruth(*(*open)->session, vendor.preset, file->truth);
        if (!check)
            return check.error();
        differing += check->fields - check->equal;
        rows << QJsonObject{{u"preset"_s, check->preset},
                            {u"fields"_s, check->fields},
                            {u"equal"_s, check->equal},
                            {u"differing"_s, QJsonArray::fromStringList(check->differing)}};
        if (!arguments.has(u"json"_s))
            streams.printLine(u"%1  %2 of %3 fields are equal"_s.arg(check->preset, -16).arg(check->equal).arg(check->fields).toUtf8());
    }
    if (arguments.has(u"json"_s))
        streams.printJson(rows);
    return differing == 0 ? Result<void>() : Error{Error::Kind::BadData, u"%1 fields differ from what the vendors hold."_s.arg(differing)};
}

Result<void> simulate(const Arguments &arguments, const Streams &)
{
    const auto ready = arguments.required(u"ready"_s);
    if (!ready)
        return ready.error();
    const int customers = arguments.value(u"customers"_s).value_or(u"100"_s).toInt();
    if (customers < 1 || customers > 9000)
        return Error{Error::Kind::BadUse, u"--customers takes a number from 1 to 9000."_s};
    const bool isCalm = arguments.has(u"calm"_s);
    auto vendors = SimulatedVendors::start(arguments.value(u"seed"_s).value_or(u"1"_s).toULongLong(), customers, SystemClock().nowMs(),
                                           isCalm ? FaultShares() : FaultShares::some());
    if (!vendors)
        return vendors.error();
    if (auto written = (*vendors)->write(*ready); !written)
        return written;
    (*vendors)->keepWriting(*ready);
    (*vendors)->wait();
    return {};
}

} // namespace

QList<Command> syncCommands()
{
    return {{u"sync"_s,
             u"sync --all|STREAM… --vendors FILE [--store S] [--full] [--yes] [--due] [--json]"_s,
             u"Asks vendors for what is new; --full for everything again, --due only for streams whose time has come."_s,
             {u"vendors"_s, u"store"_s},
             {u"all"_s, u"full"_s, u"yes"_s, u"due"_s, u"json"_s},
             sync},
            {u"sync verify"_s,
             u"sync verify --vendors FILE [--store S] [--json]"_s,
             u"Holds the store against what simulated vendors hold, field by field."_s,
             {u"vendors"_s, u"store"_s},
             {u"json"_s},
             verify},
            {u"simulate-vendors"_s,
             u"simulate-vendors --ready FILE [--seed S] [--customers N] [--calm]"_s,
             u"Plays every vendor on this computer until it is ended; --calm without their faults. FILE says where and what they hold."_s,
             {u"ready"_s, u"seed"_s, u"customers"_s},
             {u"calm"_s, u"json"_s},
             simulate}};
}

} // namespace tradewind
