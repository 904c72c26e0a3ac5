// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/syncjob.h"

#include "base/clock.h"
#include "connectors/network/streamreader.h"
#include "jobs/importing/rowimport.h"
#include "jobs/importing/sources.h"
#include "jobs/sync/noterouting.h"
#include "jobs/sync/streamschedule.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

Result<QTimeZone> rooftopZone(Session &session, Id rooftopId)
{
    const auto all = RooftopTable(session).all();
    if (!all)
        return all.error();
    for (const Rooftop &rooftop : *all) {
        if (const QTimeZone zone(rooftop.zone.toLatin1()); rooftop.id == rooftopId && zone.isValid())
            return zone;
    }
    return QTimeZone::utc();
}

VendorConnection vendorConnection(const VendorConnectionRow &connection, const Variables &secrets)
{
    VendorConnection made{connection.base.toStdString(), secrets, connection.isOwnServer};
    const QJsonObject said = QJsonDocument::fromJson(connection.variables.toUtf8()).object();
    for (auto at = said.begin(); at != said.end(); ++at)
        made.variables[at.key().toStdString()] = at->toString().toStdString();
    return made;
}

void putBooksLast(std::vector<NetworkPreset> &presets)
{
    std::stable_partition(presets.begin(), presets.end(), [](const NetworkPreset &preset) {
        return std::none_of(preset.streams.begin(), preset.streams.end(), [](const VendorStream &stream) { return stream.perVehicle; });
    });
}

SyncJob::SyncJob(const Store &store, const Clock &clock, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones,
                 std::function<HttpAnswer(const HttpRequest &)> send, std::function<bool(qint64)> wait)
    : m_store(store)
    , m_clock(clock)
    , m_ids(ids)
    , m_vins(vins)
    , m_zones(zones)
    , m_send(std::move(send))
    , m_wait(std::move(wait))
{}

Result<void> SyncJob::keepCalls(Session &session, const VendorConnectionRow &connection)
{
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    VendorTable table(session);
    for (const CallNote &call : m_calls) {
        auto kept = table.addCall(connection, {m_ids.next(), text(call.stream), call.atMs, call.tookMs, text(call.method), text(call.url),
                                               call.status, call.bytes, text(call.error), text(call.request), text(call.response)});
        if (!kept)
            return kept;
    }
    m_calls.clear();
    return {};
}

Result<std::vector<Variables>> SyncJob::vehiclesToValue(Session &session, Id sourceId, const SyncOrder &order) const
{
    std::vector<Variables> vehicles;
    const QDate today = m_clock.today(QTimeZone::utc());
    const auto read = session.each(u"read_vehicles_to_value"_s, {sourceId, today.addDays(1 - order.valueEveryDays), order.mostVehicles},
                                   [&](const Row &row) {
                                       const auto miles = row.integer(2);
                                       vehicles.push_back({{"vin", row.utf8(1)},
                                                           {"odometer", miles ? std::to_string(*miles) : std::string()},
                                                           {"zip", row.utf8(3)},
                                                           {"state", row.utf8(4)},
                                                           {"today", today.toString(Qt::ISODate).toStdString()}});
                                   });
    return read ? Result(vehicles) : read.error();
}

SyncResult SyncJob::runStream(Session &session, const VendorConnectionRow &connection, const NetworkPreset &preset,
                              const VendorStream &stream, VendorStreamRow state, VendorClient &client, const SyncOrder &order,
                              const QTimeZone &zone)
{
    SyncResult result;
    result.preset = connection.preset;
    result.stream = state.stream;
    const auto start = std::chrono::steady_clock::now();
    const qint64 requestsBefore = client.requests();
    state.triedAt = m_clock.nowMs();
    state.lastError.clear();
    ImportRequest request{
        {}, stream.rows, order.allowsBigChange, connection.rooftopId, takesNotesOfPeople(preset) ? connection.preset : QString()};

    const auto times = StreamSchedule::timesFrom(state.atTimes);
    const StreamSchedule schedule{state.everyMinutes, times ? *times : QList<QTime>()};
    const qint64 cursorBefore = order.isFullPull ? 0 : state.cursorAt;
    bool isOver = false;

    // Stores what is in `rows` (none: only the state) in one transaction with the cursor and the calls made for it.
    const auto store = [&](RowTable *rows, bool isWhole) -> Result<void> {
        auto transaction = Transaction::begin(session, Transaction::Company::Alone);
        if (!transaction)
            return transaction.error();
        const auto source = ensureSource(session, m_ids, request, m_clock.nowMs());
        if (!source)
            return source.error();
        state.sourceId = source->id;
        if (rows && (rows->rows() > 0 || isWhole)) {
            RowImport import(session, m_ids, m_vins, m_zones, request, *source, m_clock.nowMs());
            const auto summary = import.run(*rows, {state.stream, {}, ','}, isWhole);
            if (!summary)
                return summary.error();
            result.summary += *summary;
        }
        state.rowsRead = result.summary.read;
        state.changed = result.changed();
        state.rejected = result.summary.rejected;
        if (result.summary.placesAsked > 0) {
            state.placesSaid = result.summary.placesSaid;
            state.placesAsked = result.summary.placesAsked;
        }
        state.requests = client.requests() - requestsBefore;
        if (auto kept = keepCalls(session, connection); !kept)
            return kept;
        VendorTable table(session);
        if (auto kept = table.setStream(connection.id, state); !kept)
            return kept;
        if (isOver) {
            auto kept = table.addRun(connection, {m_ids.next(), state.stream, u"poll"_s, *state.triedAt, m_clock.nowMs() - *state.triedAt,
                                                  result.summary.read, result.changed(), result.summary.rejected, state.requests,
                                                  order.isFullPull || cursorBefore == 0, state.lastError});
            if (!kept)
                return kept;
        }
        return transaction->commit();
    };

    std::vector<Variables> vehicles;
    std::optional<Error> problem;
    if (stream.perVehicle) {
        if (!state.sourceId) {
            if (auto done = store(nullptr, false); !done)
                problem = done.error();
        }
        auto asked = problem ? Result<std::vector<Variables>>(*problem) : vehiclesToValue(session, *state.sourceId, order);
        if (asked)
            vehicles = *std::move(asked);
        else
            problem = asked.error();
    }
    VendorStream asked = stream;
    if (order.historyDays > 0)
        asked.cursor.historyDays = order.historyDays;
    StreamReader reader(preset, asked, client, cursorBefore, std::move(vehicles));
    RowTable rows(reader.headers());
    const bool isSnapshot = stream.rows.isSnapshot;
    for (bool isMore = !problem; isMore;) {
        const auto portion = reader.next(rows);
        if (!portion) {
            problem = portion.error();
            break;
        }
        isMore = !portion->isLast && portion->heldUntilMs == 0;
        result.heldUntilMs = portion->heldUntilMs;
        if (isSnapshot && isMore)
            continue; // what is missing is gone: that can only be said of all rows together
        const VendorStreamRow before = state;
        state.cursorAt = portion->cursorMs;
        if (!isMore) {
            isOver = true;
            state.nextAt = result.heldUntilMs > 0 ? result.heldUntilMs : nextRunMs(schedule, m_clock.nowMs(), zone);
            if (result.heldUntilMs == 0)
                state.finishedAt = m_clock.nowMs();
        }
        if (auto done = store(&rows, isSnapshot && result.heldUntilMs == 0); !done) {
            problem = done.error();
            state = before;
            break;
        }
        rows.clear();
    }
    if (problem) {
        result.error = problem;
        state.lastError = problem->text;
        isOver = true;
        state.nextAt = std::min(nextRunMs(schedule, m_clock.nowMs(), zone), m_clock.nowMs() + 15 * minuteMs);
        // The state is worth a try only: when the store itself failed, this fails too and the result says why.
        auto noted = store(nullptr, false);
        if (!noted)
            m_calls.clear();
    }
    result.requests = client.requests() - requestsBefore;
    result.summary.seconds = secondsSince(start);
    return result;
}

Result<QList<SyncResult>> SyncJob::run(const VendorConnectionRow &connection, const NetworkPreset &preset, const Variables &secrets,
                                       const SyncOrder &order)
{
    auto session = m_store.session();
    if (!session)
        return session.error();
    VendorTable table(**session);
    const auto zone = rooftopZone(**session, connection.rooftopId);
    if (!zone)
        return zone.error();
    for (const VendorStream &stream : preset.streams) {
        if (auto added = table.addStream(connection, QString::fromStdString(stream.rows.id), stream.everyMinutes); !added)
            return added.error();
    }
    const auto states = table.streams(connection.id);
    if (!states)
        return states.error();
    VendorWorld world;
    world.send = m_send;
    world.wait = m_wait;
    world.nowMs = [this] { return m_clock.nowMs(); };
    world.note = [this](const CallNote &call) { m_calls.push_back(call); };
    VendorClient client(preset, vendorConnection(connection, secrets), world);
    QList<SyncResult> results;
    for (const VendorStream &stream : preset.streams) {
        const QString id = QString::fromStdString(stream.rows.id);
        const auto state = std::find_if(states->begin(), states->end(), [&](const VendorStreamRow &row) { return row.stream == id; });
        const bool isNamed = order.streams.contains(id); // a person who names a paused stream means it
        const bool isWanted = isNamed || (order.streams.isEmpty() && state != states->end() && !state->isPaused);
        if (state == states->end() || !isWanted || (order.onlyDue && state->nextAt > m_clock.nowMs()))
            continue;
        results << runStream(**session, connection, preset, stream, *state, client, order, *zone);
        if (results.last().error && results.last().error->kind == Error::Kind::Cancelled)
            break;
    }
    if (auto forgotten = table.forget(m_clock.nowMs() - callsKeptMs); !forgotten)
        return forgotten.error();
    return results;
}

} // namespace tradewind
