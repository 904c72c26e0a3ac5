// SPDX-License-Identifier: Apache-2.0
// Gives back to vendors' systems what was learned: queued durably, sent once, read back and compared (S3–S6).
#pragma once

#include "base/id.h"
#include "connectors/network/vendorclient.h"
#include "store/vendortable.h"
#include "store/writebacktable.h"

#include <QTimeZone>

namespace tradewind {

class Clock;
class Session;

/// A text for one record of one vendor.
struct NoteOrder
{
    Id rooftopId = 0;
    const NetworkPreset &preset;
    const NoteTarget &target;
    QString number, text;             ///< number: the vendor's own, of the record
    std::optional<qint64> dueAt = {}; ///< by when what it asks for is to be done
};

/// Adds the text in as many parts as the vendor's note field needs, within the caller's transaction. Answers our reference. Errors: as
/// Session.
Result<QString> addNote(Session &session, IdMaker &ids, qint64 nowMs, const NoteOrder &order);
/// Queues a text for one record of a vendor: in as many parts as its note field needs. Answers our reference.
/// Errors: NotFound when the preset has no place for the event; as Session.
Result<QString> queueNote(Session &session, IdMaker &ids, qint64 nowMs, Id rooftopId, const NetworkPreset &preset, const QString &event,
                          const QString &target, const QString &text);

/// Sends what is due, then reads it back. Every note is looked for by its reference before it is sent, so that one whose answer was lost is
/// not written twice; what cannot be sent now waits, however long the vendor is away (one minute, doubling to an hour).
/// `client` asks the vendor; its errors stand in the rows. Errors: as Session.
Result<void> sendNotes(Session &session, const Clock &clock, const VendorConnectionRow &connection, const NetworkPreset &preset,
                       VendorClient &client);

/// Puts off what is due until the vendor takes calls again, and says so in the rows. Errors: as Session.
Result<void> holdNotes(Session &session, const VendorConnectionRow &connection, qint64 nowMs, qint64 untilMs, const QTimeZone &zone);

} // namespace tradewind
