// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/runnote.h"

#include "base/clock.h"
#include "jobs/sync/streamschedule.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 retryMs = 15 * 60'000;

} // namespace

Result<VendorStreamRow> onlyStream(Session &session, const VendorConnectionRow &connection, const NetworkPreset &preset)
{
    VendorTable table(session);
    const VendorStream &stream = preset.streams.front();
    if (auto added = table.addStream(connection, QString::fromStdString(stream.rows.id), stream.everyMinutes); !added)
        return added.error();
    const auto states = table.streams(connection.id);
    return states ? Result<VendorStreamRow>(states->first()) : states.error();
}

Result<void> noteRun(Session &session, IdMaker &ids, const Clock &clock, const VendorConnectionRow &connection, VendorStreamRow state,
                     const SyncResult &result, const RunNote &note)
{
    const auto zone = rooftopZone(session, connection.rooftopId);
    if (!zone)
        return zone.error();
    const auto times = StreamSchedule::timesFrom(state.atTimes);
    const qint64 now = clock.nowMs();
    state.triedAt = note.beganMs;
    state.nextAt = note.isMoreWaiting ? now : nextRunMs({state.everyMinutes, times ? *times : QList<QTime>()}, now, *zone);
    state.lastError = result.error ? result.error->text : QString();
    if (result.error)
        state.nextAt = std::min(state.nextAt, now + retryMs);
    else
        state.finishedAt = state.cursorAt = now;
    if (result.summary.read > 0) { // else the last figures still stand
        state.rowsRead = result.summary.read;
        state.changed = result.changed();
        state.rejected = result.summary.rejected;
        state.placesSaid = result.summary.placesSaid;
        state.placesAsked = result.summary.placesAsked;
    }
    state.requests = result.requests;
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    VendorTable table(session);
    if (!note.learned.isEmpty()) {
        QJsonObject variables = QJsonDocument::fromJson(connection.variables.toUtf8()).object();
        variables.insert(note.learnedName, note.learned);
        VendorConnectionRow learned = connection;
        learned.variables = QString::fromUtf8(QJsonDocument(variables).toJson(QJsonDocument::Compact));
        if (auto kept = table.keepConnection(learned); !kept)
            return kept;
    }
    if (auto kept = table.setStream(connection.id, state); !kept)
        return kept;
    if (auto added = table.addRun(connection, {ids.next(), state.stream, u"file"_s, note.beganMs, now - note.beganMs, result.summary.read,
                                               result.changed(), result.summary.rejected, result.requests, note.isFull, state.lastError});
        !added)
        return added;
    return transaction->commit();
}

} // namespace tradewind
