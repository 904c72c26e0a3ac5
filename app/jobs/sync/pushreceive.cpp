// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/pushreceive.h"

#include "base/clock.h"
#include "connectors/filedrop/rowmapper.h"
#include "connectors/records/selectrows.h"
#include "jobs/importing/rowimport.h"
#include "jobs/importing/sources.h"
#include "jobs/sync/noterouting.h"
#include "jobs/sync/sourcepresets.h"
#include "jobs/sync/syncschedule.h"
#include "store/session.h"
#include "store/transaction.h"
#include "store/vendortable.h"
#include "store/webhooktable.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 50, nearlyPercent = 90;

/// The rows of one pushed body, as the stream's preset finds them.
void readRows(const VendorStream &stream, const RecordDocument &body, RowTable &rows)
{
    const RowSelection selection(stream.rows);
    const RecordPath path = stream.pushed == "." ? RecordPath() : RecordPath::parse(stream.pushed);
    body.root().each(path, [&](RecordPart record) { selection.add(record, body.root(), {}, {}, rows); });
}

/// Whether they say nearly as much as the last poll did, and can all be taken in.
bool saysEnough(const VendorStream &stream, const RecordDocument &body, const VendorStreamRow &state)
{
    RowTable rows(RowSelection(stream.rows).headers());
    readRows(stream, body, rows);
    auto mapper = RowMapper::make(stream.rows, rows.headers());
    if (!mapper || rows.rows() == 0 || state.placesAsked == 0)
        return false;
    RawRow raw;
    Record record;
    while (rows.next(raw)) {
        if (mapper->keyHash(raw) == 0 || mapper->map(raw, record))
            return false;
    }
    return mapper->placesSaid() * 100 * state.placesAsked >= nearlyPercent * state.placesSaid * mapper->placesAsked();
}

class PushApplier
{
public:
    PushApplier(Session &session, const Clock &clock, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones)
        : m_session(session)
        , m_table(session)
        , m_clock(clock)
        , m_ids(ids)
        , m_vins(vins)
        , m_zones(zones)
    {}

    /// In the caller's transaction.
    Result<void> apply(const WebhookEvent &event, const VendorConnectionRow &connection, const NetworkPreset &preset,
                       const RecordDocument &body, PushOutcome &outcome)
    {
        const auto states = sourceStreams(m_session, connection);
        if (!states)
            return states.error();
        QList<VendorStreamRow> bells;
        for (const VendorStream &stream : preset.streams) {
            const auto state = std::find_if(states->begin(), states->end(),
                                            [&](const VendorStreamRow &row) { return row.stream.toStdString() == stream.rows.id; });
            if (stream.pushed.empty() || state == states->end() || connection.isPaused || state->isPaused)
                continue;
            if (!stream.details.empty() || !saysEnough(stream, body, *state)) {
                bells << *state;
                continue;
            }
            RowTable rows(RowSelection(stream.rows).headers());
            readRows(stream, body, rows);
            auto taken = take(event, connection, preset, stream, *state, rows);
            outcome.applied += taken ? *taken : 0;
            return taken ? Result<void>() : taken.error(); // it was this stream's: the others need no bell
        }
        for (VendorStreamRow &state : bells) {
            state.nextAt = m_clock.nowMs();
            if (auto rung = m_table.schedule(connection.id, state); !rung)
                return rung;
            ++outcome.rung;
        }
        return {};
    }

private:
    Result<int> take(const WebhookEvent &event, const VendorConnectionRow &connection, const NetworkPreset &preset,
                     const VendorStream &stream, VendorStreamRow state, RowTable &rows)
    {
        const ImportRequest request{
            {}, stream.rows, false, connection.rooftopId, takesNotesOfPeople(preset) ? connection.preset : QString()};
        const auto source = ensureSource(m_session, m_ids, request, m_clock.nowMs());
        if (!source)
            return source.error();
        RowImport import(m_session, m_ids, m_vins, m_zones, request, *source, m_clock.nowMs());
        const auto summary = import.run(rows, {state.stream, {}, ','}, false);
        if (!summary)
            return summary.error();
        state.pushed += summary->accepted;
        if (auto kept = m_table.setStream(connection.id, state); !kept)
            return kept.error();
        const auto noted = m_table.addRun(connection, {m_ids.next(),
                                                       state.stream,
                                                       u"push"_s,
                                                       event.receivedAt,
                                                       m_clock.nowMs() - event.receivedAt,
                                                       summary->read,
                                                       summary->accepted,
                                                       summary->rejected,
                                                       0,
                                                       false,
                                                       {}});
        return noted ? Result<int>(int(summary->accepted)) : noted.error();
    }

    Session &m_session;
    VendorTable m_table;
    const Clock &m_clock;
    IdMaker &m_ids;
    const VinDecoder &m_vins;
    const ZipZones &m_zones;
};

} // namespace

QString pushSource(const QString &preset)
{
    return u"vendor-"_s + preset;
}

Result<PushOutcome> applyPushes(Session &session, const Clock &clock, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones)
{
    PushOutcome outcome;
    WebhookTable table(session);
    const auto waiting = table.waitingPushes(atOnce);
    if (!waiting || waiting->isEmpty())
        return waiting ? Result<PushOutcome>(outcome) : waiting.error();
    const auto connections = VendorTable(session).connections();
    const auto presets = networkPresets(session);
    if (!connections || !presets)
        return connections ? presets.error() : connections.error();
    PushApplier applier(session, clock, ids, vins, zones);
    // Answers why it was not applied; empty: it was.
    const auto applyOne = [&](const WebhookEvent &event) -> Result<QString> {
        auto transaction = Transaction::begin(session, Transaction::Company::Alone);
        if (!transaction)
            return transaction.error();
        bool isKnown = false;
        for (const VendorConnectionRow &connection : *connections) {
            const auto preset = std::find_if(presets->begin(), presets->end(),
                                             [&](const NetworkPreset &one) { return QString::fromStdString(one.id) == connection.preset; });
            if (pushSource(connection.preset) != event.source || preset == presets->end() || isSampleSource(connection))
                continue;
            isKnown = true;
            const auto body = RecordDocument::parse({event.body.constData(), std::size_t(event.body.size())}, preset->syntax);
            if (!body)
                return body.error().text;
            if (auto applied = applier.apply(event, connection, *preset, *body, outcome); !applied)
                return applied.error().kind == Error::Kind::BadData || applied.error().kind == Error::Kind::Conflict
                           ? Result<QString>(applied.error().text)
                           : applied.error();
        }
        if (!isKnown)
            return u"No source of this kind is connected."_s;
        if (auto settled = table.settle(event.id); !settled)
            return settled.error();
        const auto committed = transaction->commit();
        return committed ? Result<QString>(QString()) : committed.error();
    };
    for (const WebhookEvent &event : *waiting) {
        const auto problem = applyOne(event);
        if (!problem)
            return problem.error();
        if (problem->isEmpty())
            continue;
        if (auto settled = table.settle(event.id, *problem); !settled)
            return settled.error();
    }
    return outcome;
}

} // namespace tradewind
