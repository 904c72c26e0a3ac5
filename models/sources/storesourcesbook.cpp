// SPDX-License-Identifier: Apache-2.0
#include "models/sources/storesourcesbook.h"

#include "base/clock.h"
#include "base/secrets.h"
#include "base/tr.h"
#include "domain/openinghours.h"
#include "jobs/sync/filepull.h"
#include "jobs/sync/mailpull.h"
#include "jobs/sync/sourcepresets.h"
#include "jobs/sync/syncschedule.h"
#include "models/base/sentences.h"
#include "models/base/words.h"

#include <QThread>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstRunMs = 3600'000;

/// What a test of a far folder shows: its files, and the host key to compare.
StreamProbe probeFolder(const NewSource &source, qint64 nowMs)
{
    StreamProbe probe;
    SftpFolder folder(sftpPlace(source.connection, source.secrets));
    const auto files = folder.list(nowMs);
    probe.request = source.connection.base;
    probe.answer = folder.seenFingerprint();
    if (!files) {
        probe.error = files.error();
        return probe;
    }
    probe.records = files->size();
    probe.places = {tr("Host key"), tr("File"), tr("Bytes")};
    for (const FarFile &file : files->first(std::min<qsizetype>(2, files->size())))
        probe.rows << QStringList{folder.seenFingerprint(), file.name, count(file.bytes)};
    if (probe.rows.isEmpty())
        probe.rows << QStringList{folder.seenFingerprint(), absent(), absent()};
    return probe;
}

} // namespace

Result<QList<SourceLine>> readSources(Session &session)
{
    VendorTable table(session);
    const auto connections = table.connections();
    const auto presets = sourcePresets(session);
    if (!connections || !presets)
        return connections ? presets.error() : connections.error();
    QList<SourceLine> lines;
    for (const VendorConnectionRow &connection : *connections) {
        const auto preset = std::find_if(presets->begin(), presets->end(),
                                         [&](const NetworkPreset &one) { return QString::fromStdString(one.id) == connection.preset; });
        const bool isKnown = preset != presets->end();
        const auto streams = isKnown ? sourceStreams(session, connection) : table.streams(connection.id);
        if (!streams)
            return streams.error();
        for (const VendorStreamRow &state : *streams) {
            SourceLine line{connection, state, connection.preset, state.stream, Truth::Unverified, isSampleSource(connection), isKnown, {}};
            if (isKnown) {
                line.source = localized(QString::fromStdString(preset->title));
                line.truth = preset->truth;
                if (const VendorStream *stream = preset->stream(state.stream.toStdString()))
                    line.what = localized(QString::fromStdString(stream->rows.title));
            }
            const auto times = StreamSchedule::timesFrom(state.atTimes);
            line.schedule = {state.everyMinutes, times ? *times : QList<QTime>()};
            lines << line;
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const SourceLine &a, const SourceLine &b) {
        return std::pair(a.source, a.connection.id) < std::pair(b.source, b.connection.id);
    });
    return lines;
}

qint64 StoreSourcesBook::nowMs() const
{
    return m_store.clock.nowMs();
}

void StoreSourcesBook::write(std::function<Result<void>(Session &)> work, std::function<void(Result<void>)> answer)
{
    m_store.ask<void>(std::move(work), std::move(answer));
}

void StoreSourcesBook::list(std::function<void(Result<QList<SourceLine>>)> answer)
{
    m_store.ask<QList<SourceLine>>(readSources, std::move(answer));
}

void StoreSourcesBook::runs(const SourceLine &line, std::function<void(Result<QList<VendorRunRow>>)> answer)
{
    m_store.ask<QList<VendorRunRow>>(
        [line](Session &session) { return VendorTable(session).runs(line.connection.id, line.state.stream, mostShown); },
        std::move(answer));
}

void StoreSourcesBook::calls(const SourceLine &line, std::function<void(Result<QList<VendorCallRow>>)> answer)
{
    m_store.ask<QList<VendorCallRow>>(
        [line](Session &session) { return VendorTable(session).calls(line.connection.id, line.state.stream, mostShown); },
        std::move(answer));
}

void StoreSourcesBook::notes(const SourceLine &line, std::function<void(Result<QList<WriteBackRow>>)> answer)
{
    m_store.ask<QList<WriteBackRow>>(
        [line](Session &session) { return WriteBackTable(session).all(line.connection.rooftopId, line.connection.preset); },
        std::move(answer));
}

void StoreSourcesBook::keepSchedule(const SourceLine &line, const StreamSchedule &schedule, std::function<void(Result<void>)> answer)
{
    VendorStreamRow state = line.state;
    state.everyMinutes = schedule.everyMinutes;
    state.atTimes = schedule.timesText();
    state.nextAt = nextRunMs(schedule, std::max(state.finishedAt.value_or(0), nowMs() - schedule.everyMinutes * 60'000LL), zone());
    write([state, id = line.connection.id](Session &session) { return VendorTable(session).schedule(id, state); }, std::move(answer));
}

void StoreSourcesBook::keepQuietHours(const SourceLine &line, const QString &hours, std::function<void(Result<void>)> answer)
{
    VendorConnectionRow connection = line.connection;
    connection.quietHours = hours.trimmed();
    write(
        [connection](Session &session) -> Result<void> {
            if (!connection.quietHours.isEmpty()) {
                if (const auto read = OpeningHours::fromText(connection.quietHours); !read)
                    return read.error();
            }
            return VendorTable(session).keepConnection(connection);
        },
        std::move(answer));
}

void StoreSourcesBook::setPaused(const SourceLine &line, bool isPaused, std::function<void(Result<void>)> answer)
{
    VendorStreamRow state = line.state;
    VendorConnectionRow connection = line.connection;
    state.isPaused = isPaused;
    const bool wakesSource = !isPaused && connection.isPaused;
    connection.isPaused = false;
    write(
        [state, connection, wakesSource](Session &session) -> Result<void> {
            VendorTable table(session);
            if (auto done = table.schedule(connection.id, state); !done || !wakesSource)
                return done;
            return table.keepConnection(connection);
        },
        std::move(answer));
}

void StoreSourcesBook::run(const SourceLine &line, bool isFullPull, bool allowsBigChange, std::function<void(Result<QString>)> answer)
{
    SyncOrder order;
    order.isFullPull = isFullPull;
    order.allowsBigChange = allowsBigChange;
    m_store.runner.start({tr("%1: %2").arg(line.source, line.what),
                          [this, line, order](const JobContext &context) -> Result<QString> {
                              SourceRunner runner(m_store.store, m_store.clock, m_store.ids, m_vins, m_zones, m_secrets,
                                                  [&context] { return context.isCancelled(); });
                              const auto result = runner.run(line.connection, line.state.stream, order);
                              if (!result)
                                  return result.error();
                              if (result->error)
                                  return *result->error;
                              if (result->heldUntilMs > 0)
                                  return tr("%1 read; the vendor takes the rest later").arg(count(result->summary.read));
                              return tr("%1 read, %2 new or changed, %3 rejected")
                                  .arg(count(result->summary.read), count(result->changed()), count(result->summary.rejected));
                          }},
                         std::move(answer));
}

void StoreSourcesBook::presets(std::function<void(Result<std::vector<NetworkPreset>>)> answer)
{
    m_store.ask<std::vector<NetworkPreset>>(sourcePresets, std::move(answer));
}

void StoreSourcesBook::probe(const NewSource &source, const std::string &stream, std::function<void(StreamProbe)> answer)
{
    m_store.ask<StreamProbe>(
        [this, source, stream](Session &) -> Result<StreamProbe> {
            if (isSftpSource(source.preset))
                return probeFolder(source, nowMs());
            if (isMailboxSource(source.preset)) {
                StreamProbe probe;
                if (const auto open = checkMailboxSource(source.connection, source.secrets); !open)
                    probe.error = open.error();
                return probe;
            }
            Http http;
            VendorWorld world;
            world.send = [&](const HttpRequest &request) { return http.send(request); };
            world.wait = [](qint64 ms) {
                QThread::msleep(static_cast<unsigned long>(ms));
                return true;
            };
            world.nowMs = [this] { return nowMs(); };
            return probeVendor(source.preset, stream, vendorConnection(source.connection, source.secrets), world);
        },
        [answer = std::move(answer)](Result<StreamProbe> probe) {
            StreamProbe failed;
            if (!probe)
                failed.error = probe.error();
            answer(probe ? *std::move(probe) : failed);
        });
}

void StoreSourcesBook::connectSource(const NewSource &source, std::function<void(Result<QString>)> answer)
{
    VendorConnectionRow connection = source.connection;
    connection.id = m_store.ids.next();
    connection.rooftopId = m_rooftop().first;
    connection.createdAt = nowMs();
    write(
        [connection, now = nowMs(), wantsHistory = source.wantsHistory](Session &session) -> Result<void> {
            VendorTable table(session);
            const auto known = table.connections();
            if (!known)
                return known.error();
            for (const VendorConnectionRow &one : *known) {
                if (one.preset == connection.preset && one.rooftopId == connection.rooftopId)
                    return Error{Error::Kind::Conflict,
                                 tr("This store already has a source of this kind. Disconnect it first, or clone its preset.")};
            }
            if (auto kept = table.keepConnection(connection); !kept)
                return kept;
            const auto streams = sourceStreams(session, connection);
            if (!streams)
                return streams.error();
            for (VendorStreamRow state : *streams) {
                state.nextAt = now + firstRunMs; // whoever connects it runs it first; this is for when they cannot
                if (!wantsHistory)
                    state.cursorAt = now;
                if (auto kept = table.schedule(connection.id, state); !kept)
                    return kept;
                if (auto kept = table.setStream(connection.id, state); !kept)
                    return kept;
            }
            return {};
        },
        [this, id = connection.id, secrets = source.secrets, answer = std::move(answer)](const Result<void> &kept) {
            if (!kept || secrets.empty())
                return answer(kept ? Result<QString>(QString()) : Result<QString>(kept.error()));
            // Shared by the answers of the keychain, which come one by one.
            const auto open = std::make_shared<std::size_t>(secrets.size());
            const auto problem = std::make_shared<QString>();
            for (const auto &[name, secret] : secrets) {
                m_secrets.write(sourceSecretKey(id, QString::fromStdString(name)), QByteArray::fromStdString(secret),
                                [open, problem, answer](const Result<void> &done) {
                                    if (!done)
                                        *problem =
                                            tr("Connected. The login is known until the program ends: %1").arg(localized(done.error()));
                                    if (--*open == 0)
                                        answer(*problem);
                                });
            }
        });
}

void StoreSourcesBook::disconnectSource(const SourceLine &line, std::function<void(Result<void>)> answer)
{
    m_store.ask<QStringList>(
        [line](Session &session) -> Result<QStringList> {
            const auto preset = sourcePreset(session, line.connection.preset);
            if (auto removed = VendorTable(session).removeConnection(line.connection.id); !removed)
                return removed.error();
            return preset ? secretFields(*preset) : QStringList();
        },
        [this, line, answer = std::move(answer)](const Result<QStringList> &fields) {
            if (!fields)
                return answer(fields.error());
            for (const QString &field : *fields)
                m_secrets.remove(sourceSecretKey(line.connection.id, field), [](const Result<void> &) {}); // its key names nothing any more
            answer({});
        });
}

void StoreSourcesBook::keepPreset(const NetworkPreset &preset, std::function<void(Result<void>)> answer)
{
    write([preset](Session &session) { return keepNetworkPreset(session, preset); }, std::move(answer));
}

} // namespace tradewind
