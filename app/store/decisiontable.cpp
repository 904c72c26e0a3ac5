// SPDX-License-Identifier: Apache-2.0
#include "store/decisiontable.h"

#include "store/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradewind {

Result<void> DecisionTable::add(const StoredDecision &stored)
{
    const LineAnswer &decision = stored.decision;
    const auto done = m_session.change(u"insert_decision"_s,
                                       {stored.id, stored.rooftopId, stored.inspectionId, stored.itemId, decision.number, decision.kind,
                                        decision.reason, Bind::said(decision.words), decision.channel, Bind::said(decision.sourceRef),
                                        Bind::said(decision.decidedBy), decision.price, decision.decidedAtMs});
    return done ? Result<void>() : done.error();
}

StoredDecision DecisionTable::decisionOf(const Row &row)
{
    StoredDecision stored;
    stored.id = row.id(0);
    stored.itemId = row.id(1);
    LineAnswer &decision = stored.decision;
    decision.number = static_cast<int>(row.id(2));
    decision.kind = static_cast<DecisionKind>(row.id(3));
    decision.reason = static_cast<DeclineReason>(row.id(4));
    decision.words = row.text(5);
    decision.channel = static_cast<DecisionChannel>(row.id(6));
    decision.sourceRef = row.text(7);
    decision.decidedBy = row.text(8);
    decision.price = row.money(9);
    decision.decidedAtMs = row.id(10);
    stored.inspectionId = row.id(11);
    return stored;
}

Result<std::optional<StoredDecision>> DecisionTable::first(const QString &statement, Id itemId, const QString &sourceRef)
{
    std::optional<StoredDecision> found;
    const Binds binds = sourceRef.isEmpty() ? Binds{itemId} : Binds{itemId, sourceRef};
    const auto read = m_session.each(statement, binds, [&](const Row &row) { found = decisionOf(row); });
    if (!read)
        return read.error();
    return found;
}

Result<std::optional<StoredDecision>> DecisionTable::latest(Id itemId)
{
    return first(u"find_latest_decision"_s, itemId, {});
}

Result<std::optional<StoredDecision>> DecisionTable::fromSource(Id itemId, const QString &sourceRef)
{
    return first(u"find_decision_by_source"_s, itemId, sourceRef);
}

Result<QList<StoredDecision>> DecisionTable::ofInspection(Id inspectionId)
{
    QList<StoredDecision> decisions;
    const auto read = m_session.each(u"read_decisions"_s, {inspectionId}, [&](const Row &row) { decisions << decisionOf(row); });
    if (!read)
        return read.error();
    return decisions;
}

Result<DecidedItem> DecisionTable::item(Id itemId)
{
    DecidedItem item;
    const auto found = m_session.each(u"find_item_for_decision"_s, {itemId}, [&](const Row &row) {
        InspectionLine priced;
        priced.parts = row.money(3);
        priced.labor = row.money(4);
        priced.fees = row.money(5);
        item = {row.id(0), row.id(6), row.text(1), row.text(7), static_cast<Severity>(row.id(8)), priced.allIn(), row.integer(2)};
    });
    if (!found)
        return found.error();
    if (*found == 0)
        return Error{Error::Kind::NotFound, u"There is no such inspection line."_s};
    return item;
}

Result<bool> DecisionTable::askCallback(Id id, Id rooftopId, Id inspectionId, const QString &words, qint64 nowMs)
{
    const auto changed = m_session.change(u"insert_callback_request"_s, {id, rooftopId, inspectionId, Bind::said(words), nowMs});
    return changed ? Result<bool>(*changed > 0) : changed.error();
}

Result<bool> DecisionTable::hasOpenCallback(Id inspectionId)
{
    const auto id = m_session.integer(u"find_open_callback"_s, {inspectionId});
    return id ? Result<bool>(id->has_value()) : id.error();
}

Result<bool> DecisionTable::closeCallback(Id inspectionId, qint64 nowMs)
{
    const auto changed = m_session.change(u"close_callback"_s, {nowMs, inspectionId});
    return changed ? Result<bool>(*changed > 0) : changed.error();
}

Result<void> DecisionTable::addNote(const OrderNote &note, qint64 nowMs)
{
    const auto done = m_session.change(u"insert_order_note"_s, {note.id, note.rooftopId, note.inspectionId, note.roNumber, note.customerId,
                                                                note.cause, note.text, std::max(note.madeAt, nowMs), note.dueAt, nowMs});
    return done ? Result<void>() : done.error();
}

Result<void> DecisionTable::dropNote(const QString &cause)
{
    const auto done = m_session.change(u"delete_waiting_order_note"_s, {cause});
    return done ? Result<void>() : done.error();
}

Result<QList<OrderNote>> DecisionTable::openNotes(qint64 nowMs, bool isOfOrders, int limit)
{
    QList<OrderNote> notes;
    const auto read = m_session.each(u"read_open_order_notes"_s, {nowMs, isOfOrders, limit}, [&](const Row &row) {
        OrderNote note;
        note.id = row.id(0);
        note.roNumber = row.text(1);
        note.text = row.text(2);
        note.state = static_cast<NoteState>(row.id(3));
        note.rooftopId = row.id(4);
        note.cause = row.text(5);
        note.customerId = row.integer(6);
        note.madeAt = row.id(7);
        note.dueAt = row.integer(8);
        notes << note;
    });
    if (!read)
        return read.error();
    return notes;
}

Result<bool> DecisionTable::moveNote(Id id, NoteState from, NoteState to, qint64 nowMs, const QString &problem)
{
    const auto changed = m_session.change(u"move_order_note"_s, {to, nowMs, Bind::said(problem), id, from});
    return changed ? Result<bool>(*changed > 0) : changed.error();
}

} // namespace tradewind
