// SPDX-License-Identifier: Apache-2.0
// soak sync: kills syncing programs and cuts their connections at any moment, and counts what that cost. The answer must be nothing.
#include "console/commands.h"

#include "base/clock.h"
#include "console/soak/warmchild.h"
#include "jobs/simulator/simulatedvendors.h"
#include "jobs/sync/storedtexts.h"
#include "jobs/sync/truthcheck.h"
#include "jobs/sync/vendorfile.h"
#include "store/importtable.h"
#include "store/session.h"
#include "store/store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <set>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int killsPerStore = 100;

struct SyncLosses
{
    int corrupt = 0, lost = 0, doubled = 0;
};

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

/// The vendors' records as they are now beside the rest of the file, which never changes.
VendorFile withTruth(VendorFile file, SimulatedVendors &vendors)
{
    file.truth = vendors.description().value(u"truth"_s).toObject();
    return file;
}

/// Left alone, the store comes to the vendors' truth.
Result<void> settle(WarmChild &child, const QString &store, const VendorFile &file, SyncLosses &losses)
{
    for (int run = 0; run < 5; ++run) {
        const auto isWell = child.run(store, 300'000);
        if (!isWell)
            return isWell.error();
        if (*isWell)
            break;
    }
    const SystemClock clock;
    const auto opened = Store::open(*StoreLocation::parse(store), clock);
    if (!opened)
        return opened.error();
    const auto session = (*opened)->session();
    if (!session)
        return session.error();
    for (const VendorEntry &vendor : file.vendors) {
        const auto check = checkTruth(**session, vendor.preset, file.truth);
        if (!check)
            return check.error();
        losses.lost += int(check->fields - check->equal);
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
    const QString ready = folder.filePath(u"vendors.json"_s);
    FaultShares faults; // cut answers and dropped connections beside the kills
    faults.dropped = faults.cut = 0.02;
    auto vendors = SimulatedVendors::start(seed, 24, SystemClock().nowMs(), faults, {u"tekion"_s, u"openmate"_s, u"tekmetric"_s});
    if (!vendors)
        return vendors.error();
    if (auto written = (*vendors)->write(ready); !written)
        return written;
    const auto file = readVendorFile(ready);
    if (!file)
        return file.error();
    auto child = WarmChild::start(ready);
    if (!child)
        return child.error();
    QRandomGenerator random(seed);
    SyncLosses losses;
    int ended = 0;
    QString store;
    for (int kill = 1; kill <= kills; ++kill) {
        if ((kill - 1) % killsPerStore == 0) { // a new store: first fills are killed, too
            if (!store.isEmpty()) {
                if (auto settled = settle(**child, store, withTruth(*file, **vendors), losses); !settled)
                    return settled;
                QFile::remove(store);
            }
            store = folder.filePath(u"soak%1.store"_s.arg(kill));
        }
        if (kill % 2 == 0)
            (*vendors)->change(0.1);
        const auto isWell = (*child)->run(store, random.bounded(2, 400));
        if (!isWell)
            return isWell.error();
        ended += *isWell;
        const bool isThorough = kill % 10 == 0 || kill == kills;
        if (auto seen = inspect(store, withTruth(*file, **vendors), isThorough, losses); !seen)
            return seen;
        if (kill % 500 == 0 && !arguments.has(u"json"_s))
            streams.printLine(
                u"%1 kills: %2 corrupt, %3 lost, %4 doubled"_s.arg(kill).arg(losses.corrupt).arg(losses.lost).arg(losses.doubled).toUtf8());
    }
    if (auto settled = settle(**child, store, withTruth(*file, **vendors), losses); !settled)
        return settled;
    streams.printJson(QJsonObject{{u"kills"_s, kills},
                                  {u"ended_before"_s, ended}, // of those, runs that were over before their kill
                                  {u"corrupt"_s, losses.corrupt},
                                  {u"lost"_s, losses.lost},
                                  {u"doubled"_s, losses.doubled}});
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
             soak},
            {u"soak sync-child"_s,
             u"soak sync-child --vendors FILE"_s,
             u"What soak sync kills: reads store names, one a line, and syncs each in a copy of itself."_s,
             {u"vendors"_s},
             {u"json"_s},
             serveWarmChild}};
}

} // namespace tradewind
