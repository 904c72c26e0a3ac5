// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/syncschedule.h"

#include "base/clock.h"
#include "base/secrets.h"
#include "jobs/sync/filepull.h"
#include "jobs/sync/mailpull.h"
#include "jobs/sync/sourcepresets.h"
#include "jobs/sync/streamschedule.h"
#include "jobs/sync/writeback.h"
#include "store/session.h"
#include "store/store.h"

#include <QThread>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 breathMs = 200; ///< how often a wait looks whether it was cancelled

/// Answers false when it was cancelled meanwhile.
bool waitUnless(const std::function<bool()> &isCancelled, qint64 ms)
{
    for (qint64 left = ms; left > 0; left -= breathMs) {
        if (isCancelled && isCancelled())
            return false;
        QThread::msleep(static_cast<unsigned long>(std::min(left, breathMs)));
    }
    return !isCancelled || !isCancelled();
}

/// The row of every stream that can become due.
Result<QList<DueStream>> waitingStreams(Session &session)
{
    VendorTable table(session);
    const auto connections = table.connections();
    if (!connections)
        return connections.error();
    QList<DueStream> waiting;
    for (const VendorConnectionRow &connection : *connections) {
        if (connection.isPaused || isSampleSource(connection))
            continue;
        const auto streams = table.streams(connection.id);
        if (!streams)
            return streams.error();
        for (const VendorStreamRow &stream : *streams) {
            if (!stream.isPaused)
                waiting << DueStream{connection, stream.stream, stream.nextAt};
        }
    }
    return waiting;
}

/// When a source that takes no calls now takes them again.
Result<std::optional<qint64>> quietUntil(Session &session, const VendorConnectionRow &connection, qint64 nowMs)
{
    if (connection.quietHours.isEmpty())
        return std::optional<qint64>();
    const auto zone = rooftopZone(session, connection.rooftopId);
    return zone ? Result(quietUntilMs(connection.quietHours, nowMs, *zone)) : zone.error();
}

} // namespace

bool isSampleSource(const VendorConnectionRow &connection)
{
    return connection.base.startsWith(u"sample:");
}

Result<QList<VendorStreamRow>> sourceStreams(Session &session, const VendorConnectionRow &connection)
{
    VendorTable table(session);
    const auto preset = sourcePreset(session, connection.preset);
    if (!preset)
        return preset.error();
    for (const VendorStream &stream : preset->streams) {
        if (auto added = table.addStream(connection, QString::fromStdString(stream.rows.id), stream.everyMinutes); !added)
            return added.error();
    }
    return table.streams(connection.id);
}

Result<QList<DueStream>> dueStreams(Session &session, qint64 nowMs)
{
    auto due = waitingStreams(session);
    if (!due)
        return due;
    due->removeIf([&](const DueStream &one) { return one.dueAtMs > nowMs; });
    for (qsizetype i = due->size() - 1; i >= 0; --i) {
        const auto quiet = quietUntil(session, due->at(i).connection, nowMs);
        if (!quiet)
            return quiet.error();
        if (*quiet)
            due->removeAt(i);
    }
    if (due->isEmpty()) // asked every minute: presets are read only when there is something to do
        return due;
    const auto presets = sourcePresets(session);
    if (!presets)
        return presets.error();
    const auto isBook = [&](const DueStream &one) {
        return std::any_of(presets->begin(), presets->end(), [&](const NetworkPreset &preset) {
            const VendorStream *stream = preset.stream(one.stream.toStdString());
            return stream && stream->perVehicle;
        });
    };
    std::stable_sort(due->begin(), due->end(), [](const DueStream &a, const DueStream &b) { return a.dueAtMs < b.dueAtMs; });
    std::stable_partition(due->begin(), due->end(), [&](const DueStream &one) { return !isBook(one); });
    return due;
}

Result<std::optional<qint64>> nextDueMs(Session &session)
{
    const auto waiting = waitingStreams(session);
    if (!waiting)
        return waiting.error();
    std::optional<qint64> next;
    for (const DueStream &one : *waiting)
        next = std::min(next.value_or(one.dueAtMs), one.dueAtMs);
    return next;
}

QString sourceSecretKey(Id connectionId, const QString &field)
{
    return u"vendor/%1/%2"_s.arg(connectionId).arg(field);
}

QStringList secretFields(const NetworkPreset &preset)
{
    QStringList fields;
    for (const VendorCredential &ask : preset.asks) {
        if (ask.isSecret)
            fields << QString::fromStdString(ask.name);
    }
    return fields;
}

Result<Variables> sourceSecrets(Secrets &secrets, Id connectionId, const QStringList &fields)
{
    Variables found;
    for (const QString &field : fields) {
        const auto secret = waitForSecret(secrets, sourceSecretKey(connectionId, field));
        if (secret)
            found[field.toStdString()] = secret->toStdString();
        else if (secret.error().kind != Error::Kind::NotFound)
            return secret.error();
    }
    return found;
}

SourceRunner::SourceRunner(const Store &store, const Clock &clock, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones,
                           Secrets &secrets, std::function<bool()> isCancelled)
    : m_store(store)
    , m_clock(clock)
    , m_ids(ids)
    , m_vins(vins)
    , m_zones(zones)
    , m_secrets(secrets)
    , m_isCancelled(std::move(isCancelled))
{}

bool SourceRunner::wait(qint64 ms) const
{
    return waitUnless(m_isCancelled, ms);
}

Result<SyncResult> SourceRunner::run(const VendorConnectionRow &connection, const QString &stream, SyncOrder order)
{
    if (isSampleSource(connection))
        return Error{Error::Kind::Denied, u"This is the sample store: its sources are invented and nobody is asked."_s};
    const auto session = m_store.session();
    if (!session)
        return session.error();
    const auto preset = sourcePreset(**session, connection.preset);
    if (!preset)
        return preset.error();
    const auto secrets = sourceSecrets(m_secrets, connection.id, secretFields(*preset));
    if (!secrets)
        return secrets.error();
    if (isSftpSource(*preset))
        return FilePull(m_store, m_clock, m_ids, m_vins, m_zones, m_isCancelled).run(connection, *preset, *secrets, order);
    if (isMailboxSource(*preset))
        return MailPull(m_store, m_clock, m_ids, m_zones).run(connection, *preset, *secrets);
    Http http;
    SyncJob job(
        m_store, m_clock, m_ids, m_vins, m_zones, [&](const HttpRequest &request) { return http.send(request); },
        [this](qint64 ms) { return wait(ms); });
    order.streams = QStringList{stream};
    const auto results = job.run(connection, *preset, *secrets, order);
    if (!results)
        return results.error();
    if (results->isEmpty())
        return Error{Error::Kind::NotFound, u"%1 has no stream \"%2\" that runs."_s.arg(QString::fromStdString(preset->title), stream)};
    return results->first();
}

Result<void> writeBack(const Store &store, const Clock &clock, Secrets &secretsOfSources, const VendorConnectionRow &connection,
                       const std::function<bool(qint64)> &wait)
{
    if (isSampleSource(connection))
        return Error{Error::Kind::Denied, u"This is the sample store: its sources are invented and nobody is written to."_s};
    const auto session = store.session();
    if (!session)
        return session.error();
    const auto quiet = quietUntil(**session, connection, clock.nowMs());
    if (!quiet)
        return quiet.error();
    if (*quiet) {
        const auto zone = rooftopZone(**session, connection.rooftopId);
        return zone ? holdNotes(**session, connection, clock.nowMs(), **quiet, *zone) : zone.error();
    }
    const auto preset = sourcePreset(**session, connection.preset);
    if (!preset)
        return preset.error();
    const auto secrets = sourceSecrets(secretsOfSources, connection.id, secretFields(*preset));
    if (!secrets)
        return secrets.error();
    Http http;
    VendorWorld world;
    world.send = [&](const HttpRequest &request) { return http.send(request); };
    world.wait = wait;
    world.nowMs = [&clock] { return clock.nowMs(); };
    VendorClient client(*preset, vendorConnection(connection, *secrets), world);
    return sendNotes(**session, clock, connection, *preset, client);
}

Result<int> writeBackDue(Session &session, const Store &store, const Clock &clock, Secrets &secrets,
                         const std::function<bool()> &isCancelled)
{
    const auto due = WriteBackTable(session).dueVendors(clock.nowMs());
    if (!due || due->isEmpty())
        return due ? Result<int>(0) : due.error();
    const auto connections = VendorTable(session).connections();
    if (!connections)
        return connections.error();
    int asked = 0;
    for (const VendorConnectionRow &connection : *connections) {
        if (connection.isPaused || isSampleSource(connection) || !due->contains(std::pair(connection.rooftopId, connection.preset)))
            continue;
        const auto done = writeBack(store, clock, secrets, connection, [&](qint64 ms) { return waitUnless(isCancelled, ms); });
        if (!done)
            return done.error();
        ++asked;
    }
    return asked;
}

} // namespace tradewind
