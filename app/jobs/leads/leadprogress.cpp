// SPDX-License-Identifier: Apache-2.0
#include "jobs/leads/leadprogress.h"

#include "jobs/leads/judgedlead.h"
#include "jobs/sequences/happened.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

LeadBehaviour behaviourOf(const QList<LeadEventRow> &events)
{
    LeadBehaviour behaviour;
    for (const LeadEventRow &event : events) {
        behaviour.visits += event.kind == u"visited";
        behaviour.vehiclePages += event.kind == u"viewed";
        behaviour.opens += event.kind == u"opened";
        behaviour.clicks += event.kind == u"clicked";
        behaviour.replies += event.kind == u"replied";
        behaviour.hasAppointment |= event.kind == u"appointment";
    }
    return behaviour;
}

void tried(LeadRow &lead, qint64 at)
{
    ++lead.attempts;
    lead.lastTriedAt = at;
    if (!lead.firstTriedAt)
        lead.firstTriedAt = at;
}

/// Moves the lead as the event says; false for a kind we do not know.
bool apply(const LeadHappening &what, LeadRow &lead)
{
    static const QStringList quiet{u"opened"_s, u"clicked"_s, u"visited"_s, u"viewed"_s};
    if (quiet.contains(what.kind))
        return true;
    if (what.kind == u"assigned") {
        lead.owner = what.who;
        lead.assignedAt = what.at;
    } else if (what.kind == u"acknowledged") {
        lead.acknowledgedAt = what.at;
    } else if (what.kind == u"tried") {
        tried(lead, what.at);
    } else if (what.kind == u"contacted" || what.kind == u"replied") {
        if (what.kind == u"contacted")
            tried(lead, what.at);
        if (!lead.firstContactAt)
            lead.firstContactAt = what.at;
        if (lead.state == LeadState::Open)
            lead.state = LeadState::Working;
    } else if (what.kind == u"appointment") {
        lead.state = LeadState::Appointment;
        lead.appointmentAt = what.at;
    } else if (what.kind == u"shown") {
        lead.shownAt = what.at;
    } else if (what.kind == u"sold") {
        lead.state = LeadState::Sold;
        lead.closedAt = what.at;
        lead.gross = what.gross;
    } else if (what.kind == u"lost") {
        lead.state = LeadState::Lost;
        lead.closedAt = what.at;
    } else {
        return false;
    }
    return true;
}

/// What the sequences hear of it; nothing of what they know already or does not concern them.
std::optional<HappeningKind> toSequences(const QString &kind)
{
    static const QHash<QString, HappeningKind> heard{
        {u"tried"_s, HappeningKind::CallPlaced},       {u"contacted"_s, HappeningKind::Answered},
        {u"replied"_s, HappeningKind::Replied},        {u"appointment"_s, HappeningKind::AppointmentSet},
        {u"shown"_s, HappeningKind::AppointmentShown}, {u"sold"_s, HappeningKind::Sold},
        {u"clicked"_s, HappeningKind::Clicked},        {u"viewed"_s, HappeningKind::Browsed}};
    const auto found = heard.find(kind);
    return found == heard.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<std::optional<LeadRise>> LeadProgress::note(const LeadHappening &happening)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.error();
    LeadTable table(m_session);
    auto lead = table.find(happening.leadId);
    if (!lead)
        return lead.error();
    const int tierBefore = lead->tier;
    if (!apply(happening, *lead))
        return Error{Error::Kind::BadUse, u"\"%1\" is nothing that happens to a lead."_s.arg(happening.kind)};
    const auto added =
        table.addEvent({m_ids.next(), lead->id, happening.at, happening.kind, happening.channel, happening.who, happening.detail});
    if (!added)
        return added.error();
    if (const auto kind = toSequences(happening.kind)) {
        const auto noted = noteHappened(
            m_session, m_ids,
            {lead->rooftopId, lead->customerId, {}, *kind, happening.at, u"lead:%1:%2"_s.arg(lead->id).arg(happening.at), happening.detail},
            happening.at);
        if (!noted)
            return noted.error();
    }
    const auto events = table.events(lead->id);
    if (!events)
        return events.error();
    const Lead facts = leadFromJson(QJsonDocument::fromJson(lead->facts.toUtf8()).object());
    const JudgedLead again = judged(facts, lead->receivedAt, lead->duplicateOf.has_value(), behaviourOf(*events), m_desk.rules);
    lead->score = again.score.total;
    lead->tier = static_cast<int>(again.score.tier);
    lead->points = QString::fromUtf8(QJsonDocument(pointsJson(again.score)).toJson(QJsonDocument::Compact));
    if (const auto kept = table.keepProgress(*lead); !kept)
        return kept.error();
    const bool rose = roseInTier(static_cast<LeadTier>(tierBefore), again.score.tier);
    if (rose && !lead->closedAt) { // an alert comes of it (L10, L20)
        const QString tier = leadTierCode(again.score.tier);
        const auto noted = noteHappened(
            m_session, m_ids,
            {lead->rooftopId, lead->customerId, {}, HappeningKind::LeadRose, happening.at, u"lead:%1:%2"_s.arg(lead->id).arg(tier), tier},
            happening.at);
        if (!noted)
            return noted.error();
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    if (!rose)
        return std::optional<LeadRise>();
    return std::optional(LeadRise{*lead, tierBefore});
}

Result<LeadRound> LeadProgress::tend(qint64 now)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.error();
    LeadTable table(m_session);
    const auto open = table.open(m_desk.rooftop.id);
    if (!open)
        return open.error();
    LeadRound round;
    for (LeadRow lead : *open) {
        const LeadDuties duties = dutiesOf(touchesOf(lead), now, m_desk.hours, m_desk.clock);
        if (duties.acknowledge)
            round.toAcknowledge << lead.id;
        const bool hasNobody = lead.owner.isEmpty() && lead.grade != u"D" && m_desk.hours.isOpen(now);
        bool isChanged = false;
        if (duties.passOn || hasNobody) {
            const auto rows = table.takers(m_desk.rooftop.id, dayBegin(now, m_desk.hours.zone()));
            if (!rows)
                return rows.error();
            if (const auto next = nextTaker(takersOf(*rows, m_desk.hours.zone()), now, m_desk.hours, lead.owner)) {
                const QString before = lead.owner;
                lead.owner = *next;
                lead.assignedAt = now;
                isChanged = true;
                round.passedOn << lead.id;
                const auto added =
                    table.addEvent({m_ids.next(), lead.id, now, before.isEmpty() ? u"assigned"_s : u"passed-on"_s, {}, *next, before});
                if (!added)
                    return added.error();
            }
        }
        if (duties.tellManager) {
            lead.managerToldAt = now;
            isChanged = true;
            round.managerTold << lead.id;
            if (const auto added = table.addEvent({m_ids.next(), lead.id, now, u"manager-told"_s, {}, lead.owner, {}}); !added)
                return added.error();
        }
        if (isChanged) {
            if (const auto kept = table.keepProgress(lead); !kept)
                return kept.error();
        }
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return round;
}

} // namespace tradewind
