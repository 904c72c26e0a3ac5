// SPDX-License-Identifier: Apache-2.0
// soak sync: kills syncing programs and cuts their connections at any moment, and counts what that cost. The answer must be nothing.
#include "console/commands.h"

#include "base/clock.h"
#include "jobs/simulator/simulatedvendors.h"
#include "jobs/sync/storedtexts.h"
#include "jobs/sync/truthcheck.h"
#include "jobs/sync/vendorfile.h"
#include "store/importtable.h"
#include "store/session.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <set>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

struct SyncLosses
{
    int corrupt = 0, lost = 0, doubled = 0;
};

QProcess *started(QProcess &process, const QString &vendors, const QString &store)
{
    process.start(QCoreApplication::applicationFilePath(),
                  {u"sync"_s, u"--all"_s, u"--vendors"_s, vendors, u"--store"_s, store, u"--yes"_s, u"--json"_s});
    return process.waitForStarted() ? &process : nullptr;
}

// What the killed program left: whole, nothing twice, and everything the cursors say is there.
Result<void> inspect(const QString &path, const VendorFile &file, bool isThorough, SyncLosses &losses)
{
    const SystemClock clock;
    const auto location = StoreLocation::parse(path);
    if (!location)
        return location.error();
    const auto store = Store::open(*location, clock);
    if (!store)
        return store.error();
    const auto session = (*store)->session();
    if (!session)
        return session.error();
    if (isThorough) {
        const auto whole = (*session)->integerOf(u"SELECT count(*) FROM pragma_quick_check WHERE quick_check <> 'ok'"_s);
        losses.corrupt += !whole || whole->value_or(1) != 0;
    }
    VendorTable table(**session);
    const auto connections = table.connections();
    const auto sources = ImportTable(**session).sources();
    if (!connections || !sources)
        return connections ? sources.error() : connections.error();
    for (const VendorEntry &vendor : file.vendors) {
        for (const VendorConnectionRow &connection : *connections) {
            const auto states =
                connection.preset == vendor.connection.preset ? table.streams(connection.id) : Result(QList<VendorStreamRow>());
            if (!states)
                return states.error();
            for (const VendorStreamRow &state : *states) {
                const VendorStream *stream = vendor.preset.stream(state.stream.toStdString());
                const QJsonArray records = file.truth.value(state.stream).toArray();
                if (!stream || !state.sourceId || stream->rows.entity == Entity::Customer)
                    continue;
                const auto held = storedTexts(**session, stream->rows, *state.sourceId);
                if (!held)
                    return held.error();
                for (const QJsonValue &record : records) {
                    const bool isPromised = qint64(record[u"updated"].toDouble()) < state.cursorAt;
                    const auto count =
                        held->count(record[u"values"][QString::fromStdString(stream->rows.key.front())].toString().toStdString());
                    losses.lost += isPromised && count == 0;
                    losses.doubled += count > 1;
                }
                for (const auto &[key, one] : *held) {
                    std::set<std::string> lines;
                    for (const auto &line : one.lines)
                        losses.doubled += !lines.insert(line.at("line.lineNumber") + '\x1F' + line.at("line.opCode")).second;
                }
            }
        }
    }
    return {};
}

Result<void> soak(const Arguments &arguments, const Streams &streams)
{
    const int kills = arguments.value(u"kills"_s).value_or(u"100"_s).toInt();
    const quint32 seed = arguments.value(u"seed"_s).value_or(u"1"_s).toUInt();
    if (kills < 1)
        return Error{Error::Kind::BadUse, u"--kills must be a whole number above 0."_s};
    QTemporaryDir folder;
    const QString store = folder.filePath(u"soak.store"_s), ready = folder.filePath(u"vendors.json"_s);
    FaultShares faults; // cut answers and dropped connections beside the kills
    faults.dropped = faults.cut = 0.02;
    auto vendors = SimulatedVendors::start(seed, 60, SystemClock().nowMs(), faults, {u"tekion"_s, u"openmate"_s, u"tekmetric"_s});
    if (!vendors)
        return vendors.error();
    QRandomGenerator random(seed);
    SyncLosses losses;
    for (int kill = 1; kill <= kills; ++kill) {
        if (kill % 3 == 0)
            (*vendors)->change(0.1);
        if (auto written = (*vendors)->write(ready); !written)
            return written;
        QProcess child;
        if (!started(child, ready, store))
            return Error{Error::Kind::Unavailable, u"The program to be killed did not start."_s};
        child.waitForFinished(random.bounded(20, 900));
        child.kill();
        child.waitForFinished();
        const auto file = readVendorFile(ready);
        if (!file)
            return file.error();
        if (auto seen = inspect(store, *file, kill % 10 == 0 || kill == kills, losses); !seen)
            return seen;
    }
    // Left alone, it comes to the vendors' truth.
    for (int run = 0; run < 5; ++run) {
        QProcess child;
        if (started(child, ready, store) && child.waitForFinished(300'000) && child.exitCode() == 0)
            break;
    }
    const SystemClock clock;
    const auto opened = Store::open(*StoreLocation::parse(store), clock);
    const auto file = readVendorFile(ready);
    if (!opened || !file)
        return opened ? file.error() : opened.error();
    const auto session = (*opened)->session();
    if (!session)
        return session.error();
    for (const VendorEntry &vendor : file->vendors) {
        const auto check = checkTruth(**session, vendor.preset, file->truth);
        if (!check)
            return check.error();
        losses.lost += int(check->fields - check->equal);
    }
    streams.printJson(
        QJsonObject{{u"kills"_s, kills}, {u"corrupt"_s, losses.corrupt}, {u"lost"_s, losses.lost}, {u"doubled"_s, losses.doubled}});
    return losses.corrupt + losses.lost + losses.doubled == 0 ? Result<void>()
                                                              : Error{Error::Kind::Internal, u"A killed sync cost data."_s};
}

} // namespace

QList<Command> soakSyncCommands()
{
    return {{u"soak sync"_s,
             u"soak sync --kills N --seed S [--json]"_s,
             u"Kills syncing programs at seeded moments, cuts their connections, and counts what was lost."_s,
             {u"kills"_s, u"seed"_s},
             {u"json"_s},
             soak}};
}

} // namespace tradewind
