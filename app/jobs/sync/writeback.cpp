// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/writeback.h"

#include "base/clock.h"
#include "connectors/network/notetext.h"
#include "jobs/sync/syncjob.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QDateTime>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

const NoteTarget *targetOf(const NetworkPreset &preset, const QString &event)
{
    const auto found =
        std::find_if(preset.notes.begin(), preset.notes.end(), [&](const NoteTarget &one) { return one.event == event.toStdString(); });
    return found == preset.notes.end() ? nullptr : &*found;
}

/// The note of ours that a vendor holds, whole or cut; nothing when it holds none.
Result<std::optional<std::string>> heldNote(VendorClient &client, const NoteTarget &target, const WriteBackRow &row)
{
    VendorStream stream;
    stream.rows.id = "write-back";
    const auto answer = client.ask(
        target.look, [&](const std::string &name) { return name == "target" ? row.target.toStdString() : std::string(); }, stream);
    if (!answer)
        return answer.error();
    const std::string mark = noteMark(row.reference.toStdString(), row.part, row.parts);
    std::optional<std::string> held;
    answer->document.root().each(RecordPath::parse(target.notes), [&](const RecordPart &part) {
        if (const std::string text = part.text(); text.starts_with(mark))
            held = text;
    });
    return held;
}

/// The places of a call that writes: "{target}", "{note}", "{ref}", and for a task "{dueOn}" (a day of the rooftop) and "{dueAt}" (ISO,
/// UTC).
std::string placeOf(const WriteBackRow &row, const QTimeZone &zone, const std::string &name)
{
    if (name == "target")
        return row.target.toStdString();
    if (name == "note")
        return row.note.toStdString();
    if (name == "ref")
        return row.reference.toStdString();
    if (name == "dueOn" && row.dueAt)
        return QDateTime::fromMSecsSinceEpoch(*row.dueAt, zone).date().toString(Qt::ISODate).toStdString();
    if (name == "dueAt" && row.dueAt)
        return QDateTime::fromMSecsSinceEpoch(*row.dueAt, Qt::UTC).toString(Qt::ISODate).toStdString();
    return {};
}

void wait(WriteBackRow &row, const Error &error, qint64 nowMs)
{
    const bool isHopeless = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::BadData || error.kind == Error::Kind::BadUse;
    row.lastError = error.text;
    ++row.tries;
    row.nextAt = nowMs + std::min<qint64>(minuteMs << std::min(row.tries - 1, 6), 60 * minuteMs);
    if (isHopeless && row.state != u"sending")
        row.state = u"failed"_s;
}

} // namespace

Result<QString> addNote(Session &session, IdMaker &ids, qint64 nowMs, const NoteOrder &order)
{
    const QString reference = QString::number(ids.next(), 36);
    const auto parts = noteParts(reference.toStdString(), order.text.toStdString(), order.target.maxChars, order.target.maxParts);
    WriteBackTable table(session);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        WriteBackRow row;
        row.id = ids.next();
        row.rooftopId = order.rooftopId;
        row.preset = QString::fromStdString(order.preset.id);
        row.event = QString::fromStdString(order.target.event);
        row.target = order.number;
        row.reference = reference;
        row.part = int(i) + 1;
        row.parts = int(parts.size());
        row.note = QString::fromStdString(parts[i]);
        row.dueAt = order.dueAt;
        row.nextAt = nowMs;
        if (auto added = table.add(row, nowMs); !added)
            return added.error();
    }
    return reference;
}

Result<QString> queueNote(Session &session, IdMaker &ids, qint64 nowMs, Id rooftopId, const NetworkPreset &preset, const QString &event,
                          const QString &target, const QString &text)
{
    const NoteTarget *to = targetOf(preset, event);
    if (!to)
        return Error{Error::Kind::NotFound, u"%1 has no place to write \"%2\" to."_s.arg(QString::fromStdString(preset.title), event)};
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    auto reference = addNote(session, ids, nowMs, {rooftopId, preset, *to, target, text});
    if (!reference)
        return reference;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return reference;
}

Result<void> holdNotes(Session &session, const VendorConnectionRow &connection, qint64 nowMs, qint64 untilMs, const QTimeZone &zone)
{
    WriteBackTable table(session);
    auto rows = table.due(connection.rooftopId, connection.preset, nowMs);
    if (!rows)
        return rows.error();
    for (WriteBackRow &row : *rows) {
        row.nextAt = untilMs;
        row.lastError = u"Held until %1: this source takes no calls before."_s.arg(
            QDateTime::fromMSecsSinceEpoch(untilMs, zone).toString(u"yyyy-MM-dd HH:mm"));
        if (auto kept = table.set(row, nowMs); !kept)
            return kept;
    }
    return {};
}

Result<void> sendNotes(Session &session, const Clock &clock, const VendorConnectionRow &connection, const NetworkPreset &preset,
                       VendorClient &client)
{
    WriteBackTable table(session);
    auto rows = table.due(connection.rooftopId, connection.preset, clock.nowMs());
    const auto zone = rows ? rooftopZone(session, connection.rooftopId) : Result<QTimeZone>(rows.error());
    if (!zone)
        return zone.error();
    for (WriteBackRow &row : *rows) {
        const NoteTarget *target = targetOf(preset, row.event);
        if (!target)
            continue;
        auto held = heldNote(client, *target, row);
        if (held && !*held && row.state != u"sent") {
            row.state = u"sending"_s; // on disk before it leaves: a crash now means "look for it first", never "send again"
            if (auto kept = table.set(row, clock.nowMs()); !kept)
                return kept;
            VendorStream stream;
            stream.rows.id = "write-back";
            const auto sent = client.ask(
                target->send, [&](const std::string &name) { return placeOf(row, *zone, name); }, stream, AskPurpose::Write);
            if (sent)
                held = heldNote(client, *target, row);
            else {
                if (!client.isLastEndUnknown())
                    row.state = u"waiting"_s;
                held = sent.error();
            }
        }
        if (!held) {
            wait(row, held.error(), clock.nowMs());
        } else if (!*held) { // taken, but not to be seen yet: looked for again
            row.state = u"sent"_s;
            wait(row, {Error::Kind::Unavailable, u"The vendor took the note but does not show it yet."_s}, clock.nowMs());
        } else {
            const bool isSame = **held == row.note.toStdString();
            row.state = isSame ? u"verified"_s : u"differs"_s;
            row.held = isSame ? QString() : QString::fromStdString(**held);
            row.lastError.clear();
        }
        if (auto kept = table.set(row, clock.nowMs()); !kept)
            return kept;
    }
    return {};
}

} // namespace tradewind
