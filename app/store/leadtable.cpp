// SPDX-License-Identifier: Apache-2.0
#include "store/leadtable.h"

#include "store/session.h"

#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateCodes{"open", "working", "appointment", "sold", "lost", "duplicate"};

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

LeadRow leadOf(const Row &row)
{
    LeadRow lead;
    lead.id = row.id(0);
    lead.rooftopId = row.id(1);
    lead.documentId = row.id(2);
    lead.customerId = row.integer(3);
    lead.duplicateOf = row.integer(4);
    lead.receivedAt = row.id(5);
    lead.requestedAt = row.integer(6);
    int column = 7;
    for (QString *text : {&lead.sourceKind, &lead.provider, &lead.name, &lead.phone, &lead.email, &lead.zip, &lead.vehicle, &lead.grade})
        *text = row.text(column++);
    lead.score = static_cast<int>(row.id(15));
    lead.tier = static_cast<int>(row.id(16));
    lead.points = row.text(17);
    lead.reasons = row.text(18);
    lead.facts = row.text(19);
    lead.state = leadStateFromCode(row.text(20)).value_or(LeadState::Open);
    lead.owner = row.text(21);
    column = 22;
    for (std::optional<qint64> *at : {&lead.assignedAt, &lead.acknowledgedAt, &lead.firstTriedAt, &lead.firstContactAt, &lead.lastTriedAt})
        *at = row.integer(column++);
    lead.attempts = static_cast<int>(row.id(27));
    column = 28;
    for (std::optional<qint64> *at : {&lead.managerToldAt, &lead.appointmentAt, &lead.shownAt, &lead.closedAt})
        *at = row.integer(column++);
    lead.gross = row.money(32);
    return lead;
}

} // namespace

QString leadStateCode(LeadState state)
{
    return QString::fromLatin1(stateCodes[static_cast<std::size_t>(state)]);
}

std::optional<LeadState> leadStateFromCode(const QString &code)
{
    for (std::size_t i = 0; i < stateCodes.size(); ++i) {
        if (code == QLatin1String(stateCodes[i]))
            return static_cast<LeadState>(i);
    }
    return std::nullopt;
}

Result<Id> LeadTable::keepDocument(const LeadDocumentRow &document, bool &isNew)
{
    const auto added = m_session.change(
        u"insert_lead_document"_s, {document.id, document.rooftopId, document.receivedAt, document.name, document.hash, document.bytes});
    if (!added)
        return added.error();
    isNew = *added == 1;
    if (isNew)
        return document.id;
    const auto known = m_session.integer(u"find_lead_document"_s, {document.rooftopId, document.hash});
    if (!known)
        return known.error();
    return known->value_or(document.id);
}

Result<LeadDocumentRow> LeadTable::document(Id id)
{
    LeadDocumentRow document{id, 0, 0, {}, {}, {}};
    const auto rows = m_session.each(u"read_lead_document"_s, {id}, [&](const Row &row) {
        document.name = row.text(0);
        document.receivedAt = row.id(1);
        document.bytes = row.blob(2);
    });
    if (!rows)
        return rows.error();
    if (*rows == 0)
        return Error{Error::Kind::NotFound, u"The document of this lead is not in the store."_s};
    return document;
}

Result<void> LeadTable::add(const LeadRow &lead)
{
    return done(m_session.change(u"insert_lead"_s, {lead.id,
                                                    lead.rooftopId,
                                                    lead.documentId,
                                                    lead.customerId,
                                                    lead.duplicateOf,
                                                    lead.receivedAt,
                                                    lead.requestedAt,
                                                    lead.sourceKind,
                                                    Bind::said(lead.provider),
                                                    Bind::said(lead.name),
                                                    Bind::said(lead.phone),
                                                    Bind::said(lead.email),
                                                    Bind::said(lead.zip),
                                                    Bind::said(lead.vehicle),
                                                    lead.grade,
                                                    lead.score,
                                                    lead.tier,
                                                    lead.points,
                                                    lead.reasons,
                                                    lead.facts,
                                                    leadStateCode(lead.state),
                                                    Bind::said(lead.owner),
                                                    lead.assignedAt,
                                                    lead.acknowledgedAt,
                                                    lead.firstTriedAt,
                                                    lead.firstContactAt,
                                                    lead.lastTriedAt,
                                                    lead.attempts,
                                                    lead.managerToldAt,
                                                    lead.appointmentAt,
                                                    lead.shownAt,
                                                    lead.closedAt,
                                                    lead.gross}));
}

Result<void> LeadTable::addKey(qint64 key, Id leadId, int kind, qint64 receivedAt)
{
    return done(m_session.change(u"upsert_lead_key"_s, {key, leadId, kind, receivedAt}));
}

Result<std::optional<Id>> LeadTable::withKey(qint64 key, Id rooftopId, qint64 since)
{
    std::optional<Id> found;
    const auto rows = m_session.each(u"find_lead_by_key"_s, {key, since, rooftopId},
                                     [&](const Row &row) { found = row.integer(1) ? row.integer(1) : row.integer(0); });
    if (!rows)
        return rows.error();
    return found;
}

Result<void> LeadTable::keepProgress(const LeadRow &lead)
{
    return done(m_session.change(u"update_lead_progress"_s, {leadStateCode(lead.state), Bind::said(lead.owner), lead.assignedAt,
                                                             lead.acknowledgedAt, lead.firstTriedAt, lead.firstContactAt, lead.lastTriedAt,
                                                             lead.attempts, lead.managerToldAt, lead.appointmentAt, lead.shownAt,
                                                             lead.closedAt, lead.gross, lead.score, lead.tier, lead.points, lead.id}));
}

Result<LeadRow> LeadTable::find(Id id)
{
    LeadRow lead;
    const auto rows = m_session.each(u"find_lead"_s, {id}, [&](const Row &row) { lead = leadOf(row); });
    if (!rows)
        return rows.error();
    if (*rows == 0)
        return Error{Error::Kind::NotFound, u"There is no lead %1 in this store."_s.arg(id)};
    return lead;
}

Result<QList<LeadRow>> LeadTable::between(Id rooftopId, qint64 from, qint64 to, int limit)
{
    QList<LeadRow> leads;
    const auto rows = m_session.each(u"read_leads_between"_s, {rooftopId, from, to, limit}, [&](const Row &row) { leads << leadOf(row); });
    if (!rows)
        return rows.error();
    return leads;
}

Result<QList<LeadRow>> LeadTable::open(Id rooftopId)
{
    QList<LeadRow> leads;
    const auto rows = m_session.each(u"read_open_leads"_s, {rooftopId}, [&](const Row &row) { leads << leadOf(row); });
    if (!rows)
        return rows.error();
    return leads;
}

Result<QList<LeadRow>> LeadTable::of(Id customerId)
{
    QList<LeadRow> leads;
    const auto rows = m_session.each(u"read_customer_leads"_s, {customerId}, [&](const Row &row) { leads << leadOf(row); });
    if (!rows)
        return rows.error();
    return leads;
}

Result<void> LeadTable::addEvent(const LeadEventRow &event)
{
    return done(m_session.change(u"insert_lead_event"_s, {event.id, event.leadId, event.at, event.kind, Bind::said(event.channel),
                                                          Bind::said(event.who), Bind::said(event.detail)}));
}

Result<QList<LeadEventRow>> LeadTable::events(Id leadId)
{
    QList<LeadEventRow> events;
    const auto rows = m_session.each(u"read_lead_events"_s, {leadId}, [&](const Row &row) {
        events << LeadEventRow{row.id(0), leadId, row.id(1), row.text(2), row.text(3), row.text(4), row.text(5)};
    });
    if (!rows)
        return rows.error();
    return events;
}

Result<void> LeadTable::quarantine(const LeadQuarantineRow &row)
{
    return done(m_session.change(u"insert_lead_quarantine"_s,
                                 {row.id, row.rooftopId, row.documentId, row.receivedAt, row.name, row.prospect, row.reason, row.state}));
}

Result<QList<LeadQuarantineRow>> LeadTable::quarantined(Id rooftopId, const QString &state, int limit)
{
    QList<LeadQuarantineRow> kept;
    const auto rows = m_session.each(u"read_lead_quarantine"_s, {rooftopId, state, limit}, [&](const Row &row) {
        kept << LeadQuarantineRow{row.id(0),   rooftopId,  row.id(1), row.id(2), row.text(3), static_cast<int>(row.id(4)),
                                  row.text(5), row.text(6)};
    });
    if (!rows)
        return rows.error();
    return kept;
}

Result<void> LeadTable::setQuarantineState(Id id, const QString &state)
{
    return done(m_session.change(u"set_lead_quarantine_state"_s, {state, id}));
}

Result<void> LeadTable::keepTaker(Id rooftopId, const LeadTakerRow &taker)
{
    return done(m_session.change(u"upsert_lead_taker"_s,
                                 {rooftopId, taker.name, taker.weight, int(taker.isAway), Bind::said(taker.hours), taker.mostOpen}));
}

Result<void> LeadTable::removeTaker(Id rooftopId, const QString &name)
{
    return done(m_session.change(u"delete_lead_taker"_s, {rooftopId, name}));
}

Result<QList<LeadTakerRow>> LeadTable::takers(Id rooftopId, qint64 since)
{
    QList<LeadTakerRow> takers;
    const auto rows = m_session.each(u"read_lead_takers"_s, {since, since, since, rooftopId}, [&](const Row &row) {
        takers << LeadTakerRow{row.text(0),
                               static_cast<int>(row.id(1)),
                               row.flag(2),
                               row.text(3),
                               static_cast<int>(row.id(4)),
                               static_cast<int>(row.id(5)),
                               static_cast<int>(row.id(6)),
                               row.integer(7)};
    });
    if (!rows)
        return rows.error();
    return takers;
}

Result<void> LeadTable::keepSourceCost(Id rooftopId, const QString &sourceKind, int month, Money cost)
{
    return done(m_session.change(u"upsert_lead_source_cost"_s, {rooftopId, sourceKind, month, cost}));
}

Result<std::map<QString, Money>> LeadTable::sourceCosts(Id rooftopId, int fromMonth, int toMonth)
{
    std::map<QString, Money> costs;
    const auto rows = m_session.each(u"read_lead_source_costs"_s, {rooftopId, fromMonth, toMonth},
                                     [&](const Row &row) { costs[row.text(0)] = row.money(1).value_or(Money{}); });
    if (!rows)
        return rows.error();
    return costs;
}

} // namespace tradewind
