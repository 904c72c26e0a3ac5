// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/noterouting.h"

#include "jobs/sync/sourcepresets.h"
#include "jobs/sync/syncjob.h"
#include "jobs/sync/syncschedule.h"
#include "jobs/sync/writeback.h"
#include "store/decisiontable.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QDateTime>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// A connected source with the preset it is read by.
struct Place
{
    VendorConnectionRow connection;
    const NetworkPreset *preset = nullptr;
    const NoteTarget *target = nullptr;
    QString number;
};

std::string eventOf(const OrderNote &note)
{
    if (note.cause.startsWith(u"alert:"))
        return "alert";
    return note.roNumber.isEmpty() ? "disposition" : note.cause.startsWith(u"recovered:") ? "recoveredRevenue" : "declineReason";
}

class NoteRouter
{
public:
    NoteRouter(Session &session, const QList<VendorConnectionRow> &connections, const std::vector<NetworkPreset> &presets)
        : m_session(session)
    {
        for (const VendorConnectionRow &connection : connections) {
            const auto preset = std::find_if(presets.begin(), presets.end(),
                                             [&](const NetworkPreset &one) { return QString::fromStdString(one.id) == connection.preset; });
            if (preset != presets.end())
                m_sources << Place{connection, &*preset, nullptr, {}};
        }
    }

    Result<QList<Place>> placesOf(const OrderNote &note) { return note.roNumber.isEmpty() ? placesOfPerson(note) : placeOfOrder(note); }

private:
    Result<QList<Place>> placeOfOrder(const OrderNote &note)
    {
        QList<Place> takers;
        for (Place place : m_sources) {
            place.target = noteTargetOf(*place.preset, eventOf(note), "repairOrder");
            place.number = note.roNumber;
            if (place.target && place.connection.rooftopId == note.rooftopId)
                takers << place;
        }
        if (takers.size() < 2)
            return takers;
        QString broughtBy;
        const auto read =
            m_session.each(u"find_order_source"_s, {note.rooftopId, note.roNumber}, [&](const Row &row) { broughtBy = row.text(0); });
        if (!read)
            return read.error();
        std::stable_partition(takers.begin(), takers.end(),
                              [&](const Place &place) { return broughtBy.startsWith(place.connection.preset + u'-'); });
        return takers.mid(0, 1);
    }

    Result<QList<Place>> placesOfPerson(const OrderNote &note)
    {
        QList<Place> takers;
        for (Place place : m_sources) {
            place.target = noteTargetOf(*place.preset, eventOf(note), "customer");
            if (!place.target || place.connection.rooftopId != note.rooftopId || !note.customerId)
                continue;
            const auto number = VendorTable(m_session).numberOf(note.rooftopId, place.connection.preset, *note.customerId);
            if (!number)
                return number.error();
            place.number = number->value_or(QString());
            if (!place.number.isEmpty())
                takers << place;
        }
        return takers;
    }

    Session &m_session;
    QList<Place> m_sources;
};

} // namespace

const NoteTarget *noteTargetOf(const NetworkPreset &preset, const std::string &event, const std::string &of)
{
    const auto find = [&](const std::string &wanted) {
        const auto found = std::find_if(preset.notes.begin(), preset.notes.end(),
                                        [&](const NoteTarget &one) { return one.event == wanted && one.of == of; });
        return found == preset.notes.end() ? nullptr : &*found;
    };
    const NoteTarget *own = find(event);
    if (own)
        return own;
    return event == "recoveredRevenue" ? find("declineReason") : event == "alert" ? find("disposition") : nullptr;
}

bool takesNotesOfPeople(const NetworkPreset &preset)
{
    return std::any_of(preset.notes.begin(), preset.notes.end(), [](const NoteTarget &one) { return one.of == "customer"; });
}

namespace {

/// Presets are only read where a connection could take something, and again when connections changed.
Result<void> refresh(Session &session, qint64 nowMs, NotePlaces &places)
{
    constexpr qint64 keptMs = 10 * 60'000;
    auto connections = VendorTable(session).connections();
    if (!connections)
        return connections.error();
    connections->removeIf([](const VendorConnectionRow &one) { return isSampleSource(one); });
    if (*connections == places.connections && nowMs - places.readAt < keptMs)
        return {};
    auto presets = connections->isEmpty() ? Result<std::vector<NetworkPreset>>(std::vector<NetworkPreset>()) : networkPresets(session);
    if (!presets)
        return presets.error();
    places = {*std::move(connections), *std::move(presets), nowMs};
    return {};
}

} // namespace

Result<NotesHandedOver> handNotesOver(Session &session, IdMaker &ids, qint64 nowMs, NotePlaces &known, int most)
{
    NotesHandedOver done;
    DecisionTable table(session);
    auto notes = table.openNotes(nowMs, true, most);
    const auto ofPeople = table.openNotes(nowMs, false, most);
    if (!notes || !ofPeople)
        return notes ? ofPeople.error() : notes.error();
    *notes << *ofPeople;
    if (notes->isEmpty())
        return done;
    if (const auto read = refresh(session, nowMs, known); !read)
        return read.error();
    NoteRouter router(session, known.connections, known.presets);
    for (const OrderNote &note : *notes) {
        if (note.state != NoteState::Waiting)
            continue; // a folder has begun it
        const auto places = router.placesOf(note);
        if (!places)
            return places.error();
        const bool isHopeless = places->isEmpty() && note.roNumber.isEmpty();
        if (places->isEmpty() && !isHopeless)
            continue;
        const auto zone = rooftopZone(session, note.rooftopId);
        auto transaction = Transaction::begin(session);
        if (!zone || !transaction)
            return zone ? transaction.error() : zone.error();
        const auto moved = table.moveNote(note.id, NoteState::Waiting, isHopeless ? NoteState::Failed : NoteState::Sent, nowMs,
                                          isHopeless ? u"No connected source knows this person."_s : QString());
        if (!moved)
            return moved.error();
        if (!*moved)
            continue; // another desk has it
        const QString day = QDateTime::fromMSecsSinceEpoch(note.madeAt, *zone).date().toString(Qt::ISODate);
        for (const Place &place : *places) {
            const auto queued = addNote(
                session, ids, nowMs, {note.rooftopId, *place.preset, *place.target, place.number, note.text + u"; "_s + day, note.dueAt});
            if (!queued)
                return queued.error();
        }
        if (auto committed = transaction->commit(); !committed)
            return committed.error();
        ++(isHopeless ? done.nowhere : done.handed);
    }
    return done;
}

} // namespace tradewind
