// SPDX-License-Identifier: Apache-2.0
// The one log of customers' decisions, and the notes that carry them into the DMS.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/lineanswer.h"

#include <QList>

#include <optional>

namespace tradewind {

class Row;
class Session;

struct StoredDecision
{
    Id id = 0, rooftopId = 0, inspectionId = 0, itemId = 0;
    LineAnswer decision;
};

/// What a decision needs to know of its line.
struct DecidedItem
{
    Id inspectionId = 0, rooftopId = 0;
    QString name, roNumber;
    Severity severity = Severity::Yellow;
    std::optional<Money> price;
    std::optional<qint64> workStartedAt;
};

enum class NoteState { Waiting, Sending, Sent, Failed };

/// A note for the repair order in the DMS, or without one for the person. `cause` is unique: one note for one thing that happened.
/// Sent: written to the folder, or handed to the queue of a source (write_back), which carries it from there.
struct OrderNote
{
    Id id = 0, rooftopId = 0, inspectionId = 0;
    QString roNumber, cause, text;
    NoteState state = NoteState::Waiting;
    std::optional<Id> customerId = {};
    qint64 madeAt = 0;
    std::optional<qint64> dueAt = {}; ///< by when what it asks for is to be done
};

class DecisionTable
{
public:
    explicit DecisionTable(Session &session)
        : m_session(session)
    {}

    /// Adds to the log. Errors: Conflict when that number of that line, or that message, is already in it.
    Result<void> add(const StoredDecision &decision);
    Result<std::optional<StoredDecision>> latest(Id itemId);
    Result<std::optional<StoredDecision>> fromSource(Id itemId, const QString &sourceRef);
    /// By line, then in the order they were made.
    Result<QList<StoredDecision>> ofInspection(Id inspectionId);
    /// Errors: NotFound.
    Result<DecidedItem> item(Id itemId);

    /// Answers whether there was none open before.
    Result<bool> askCallback(Id id, Id rooftopId, Id inspectionId, const QString &words, qint64 nowMs);
    Result<bool> hasOpenCallback(Id inspectionId);
    Result<bool> closeCallback(Id inspectionId, qint64 nowMs);

    /// Nothing happens when its cause already has a note. It waits at least until `note.madeAt`, where that is later than now.
    Result<void> addNote(const OrderNote &note, qint64 nowMs);
    /// Takes back what nobody has begun to write.
    Result<void> dropNote(const QString &cause);
    /// Waiting and sending ones that may go by now, oldest first: those of repair orders, or those of people, so that one kind that has
    /// nowhere to go holds nothing up.
    Result<QList<OrderNote>> openNotes(qint64 nowMs, bool isOfOrders, int limit);
    /// Moves a note from one state to another; answers whether it was in that state.
    Result<bool> moveNote(Id id, NoteState from, NoteState to, qint64 nowMs, const QString &problem = {});

private:
    static StoredDecision decisionOf(const Row &row);
    Result<std::optional<StoredDecision>> first(const QString &statement, Id itemId, const QString &sourceRef);

    Session &m_session;
};

} // namespace tradewind
