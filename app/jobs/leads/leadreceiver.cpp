// SPDX-License-Identifier: Apache-2.0
#include "jobs/leads/leadreceiver.h"

#include "base/utf8.h"
#include "connectors/leads/leadreading.h"
#include "domain/phone.h"
#include "jobs/importing/people.h"
#include "jobs/leads/judgedlead.h"
#include "jobs/sequences/happened.h"
#include "programs/leads/leadduplicate.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonArray &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString vehicleText(const Lead &lead)
{
    const std::vector<LeadVehicle> &vehicles = lead.wanted.empty() ? lead.trades : lead.wanted;
    if (vehicles.empty())
        return {};
    const LeadVehicle &vehicle = vehicles.front();
    return QStringList{vehicle.year ? QString::number(*vehicle.year) : QString(), text(vehicle.make), text(vehicle.model),
                       text(vehicle.trim)}
        .join(u' ')
        .simplified();
}

/// One transaction's work.
constexpr qint64 freshMs = 24 * 3'600'000LL;

class Receiving
{
public:
    Receiving(Session &session, IdMaker &ids, const ZipZones &zones, const LeadDesk &desk, qint64 nowMs)
        : m_session(session)
        , m_ids(ids)
        , m_desk(desk)
        , m_table(session)
        , m_people(session, ids, zones, desk.rooftop.id, nowMs)
        , m_nowMs(nowMs)
    {}

    Result<void> take(const LeadFile &file)
    {
        bool isNew = false;
        const qint64 receivedAt = file.receivedAt.value_or(m_nowMs);
        const auto document = m_table.keepDocument(
            {m_ids.next(), m_desk.rooftop.id, receivedAt, file.name,
             QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex()), file.bytes},
            isNew);
        if (!document)
            return document.error();
        if (!isNew) {
            ++receipt.repeated;
            return {};
        }
        return read(*document, file.name, file.bytes, receivedAt, false);
    }

    Result<void> read(Id document, const QString &name, const QByteArray &bytes, qint64 receivedAt, bool isRetry)
    {
        LeadReadingRules rules;
        rules.zone = m_desk.hours.zone();
        const LeadReading reading = readLeads(bytes, rules);
        for (const Lead &lead : reading.leads) {
            if (const auto done = add(lead, document, receivedAt, isRetry); !done)
                return done;
        }
        for (const QuarantinedLead &kept : reading.quarantined) {
            ++receipt.quarantined;
            if (isRetry)
                continue; // it is in the list already
            const auto done = m_table.quarantine(
                {m_ids.next(), m_desk.rooftop.id, document, receivedAt, name, kept.prospect, text(kept.reason), u"open"_s});
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> finish() { return m_people.finish(); }

    LeadReceipt receipt;

private:
    /// The lead this one repeats, or nothing.
    Result<std::optional<Id>> original(const LeadKeys &keys, qint64 receivedAt)
    {
        for (const std::uint64_t key : keys.numbers) {
            const auto known = m_table.withKey(static_cast<qint64>(key), m_desk.rooftop.id, std::numeric_limits<qint64>::min());
            if (!known || *known)
                return known;
        }
        for (const std::uint64_t key : keys.contacts) {
            const auto known =
                m_table.withKey(static_cast<qint64>(key), m_desk.rooftop.id, receivedAt - m_desk.rules.duplicateDays * dayMs);
            if (!known || *known)
                return known;
        }
        return std::optional<Id>();
    }

    Result<void> add(const Lead &lead, Id document, qint64 receivedAt, bool isRetry)
    {
        const LeadKeys keys = leadKeys(lead);
        const auto known = original(keys, receivedAt);
        if (!known)
            return known.error();
        if (*known && isRetry) {
            ++receipt.duplicates;
            return {};
        }
        const JudgedLead verdict = judged(lead, receivedAt, known->has_value(), {}, m_desk.rules);
        LeadRow row = rowOf(verdict, document, receivedAt);
        row.duplicateOf = *known;
        if (*known) {
            row.state = LeadState::Duplicate;
            ++receipt.duplicates;
        } else {
            ++receipt.leads;
            if (const auto done = findPerson(verdict, row); !done)
                return done;
            if (const auto done = giveOut(verdict, row); !done)
                return done;
            // Sequences answer people, not spam (L3), and nobody whose lead lay in a backlog.
            const bool isLate = m_nowMs - row.receivedAt > freshMs;
            const auto noted =
                isLate || verdict.grade.grade == LeadGrade::D
                    ? Result<void>()
                    : noteHappened(
                          m_session, m_ids,
                          {row.rooftopId, row.customerId, {}, HappeningKind::LeadReceived, row.receivedAt, u"lead:%1"_s.arg(row.id)},
                          m_nowMs);
            if (!noted)
                return noted;
        }
        return write(row, keys);
    }

    Result<void> findPerson(const JudgedLead &verdict, LeadRow &row)
    {
        const CustomerRecord person = customerOf(verdict.lead);
        const Likeness likeness = likenessesOf(person, sourceFamily("leads"))[0];
        const auto known = m_people.find(likeness);
        if (!known)
            return known.error();
        if (*known != 0) {
            ++receipt.matched;
            row.customerId = *known;
            return {};
        }
        if (verdict.grade.grade == LeadGrade::D || !verdict.grade.isIdentifiable)
            return {};
        const auto added = m_people.place(person, likeness);
        if (!added)
            return added.error();
        if (*added != 0)
            row.customerId = *added;
        return {};
    }

    Result<void> giveOut(const JudgedLead &verdict, LeadRow &row)
    {
        if (verdict.grade.grade == LeadGrade::D)
            return {};
        const auto rows = m_table.takers(m_desk.rooftop.id, dayBegin(row.receivedAt, m_desk.hours.zone()));
        if (!rows)
            return rows.error();
        if (const auto next = nextTaker(takersOf(*rows, m_desk.hours.zone()), row.receivedAt, m_desk.hours)) {
            row.owner = *next;
            row.assignedAt = row.receivedAt;
        }
        return {};
    }

    LeadRow rowOf(const JudgedLead &verdict, Id document, qint64 receivedAt)
    {
        const Lead &lead = verdict.lead;
        LeadRow row;
        row.id = m_ids.next();
        row.rooftopId = m_desk.rooftop.id;
        row.documentId = document;
        row.receivedAt = receivedAt;
        row.requestedAt = lead.requestedAt;
        row.sourceKind = leadSourceCode(lead.sourceKind);
        row.provider = text(lead.providerName);
        row.name = text(lead.name());
        row.phone = lead.phones.empty() ? QString() : text(lead.phones.front().number);
        row.email = lead.emails.empty() ? QString() : text(lead.emails.front());
        row.zip = text(zip5(lead.postalCode));
        row.vehicle = vehicleText(lead);
        row.grade = leadGradeCode(verdict.grade.grade);
        row.score = verdict.score.total;
        row.tier = static_cast<int>(verdict.score.tier);
        row.points = compact(pointsJson(verdict.score));
        row.reasons = compact(QJsonArray::fromStringList(verdict.grade.reasons));
        row.facts = compact(leadToJson(lead));
        return row;
    }

    Result<void> write(const LeadRow &row, const LeadKeys &keys)
    {
        if (const auto done = m_table.add(row); !done)
            return done;
        int kind = 0;
        for (const std::vector<std::uint64_t> *list : {&keys.numbers, &keys.contacts}) {
            for (const std::uint64_t key : *list) {
                if (const auto done = m_table.addKey(static_cast<qint64>(key), row.id, kind, row.receivedAt); !done)
                    return done;
            }
            ++kind;
        }
        if (const auto done = m_table.addEvent({m_ids.next(), row.id, row.receivedAt, u"received"_s, {}, {}, row.provider}); !done)
            return done;
        if (row.duplicateOf) {
            if (const auto done =
                    m_table.addEvent({m_ids.next(), *row.duplicateOf, row.receivedAt, u"received-again"_s, {}, {}, row.provider});
                !done)
                return done;
        }
        if (!row.owner.isEmpty()) {
            if (const auto done = m_table.addEvent({m_ids.next(), row.id, row.receivedAt, u"assigned"_s, {}, row.owner, {}}); !done)
                return done;
        }
        receipt.rows << row;
        return {};
    }

    Session &m_session;
    IdMaker &m_ids;
    const LeadDesk &m_desk;
    LeadTable m_table;
    People m_people;
    const qint64 m_nowMs;
};

} // namespace

Result<LeadReceipt> LeadReceiver::receive(const QList<LeadFile> &files, qint64 nowMs)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.error();
    Receiving receiving(m_session, m_ids, m_zones, m_desk, nowMs);
    for (const LeadFile &file : files) {
        if (const auto done = receiving.take(file); !done)
            return done.error();
    }
    if (const auto done = receiving.finish(); !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return receiving.receipt;
}

Result<LeadReceipt> LeadReceiver::retry(const LeadQuarantineRow &kept, qint64 nowMs)
{
    LeadTable table(m_session);
    const auto document = table.document(kept.documentId);
    if (!document)
        return document.error();
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.error();
    Receiving receiving(m_session, m_ids, m_zones, m_desk, nowMs);
    // The clock runs from now: nobody could have answered what nobody could read.
    if (const auto done = receiving.read(document->id, document->name, document->bytes, nowMs, true); !done)
        return done.error();
    if (receiving.receipt.quarantined == 0) {
        if (const auto done = table.setQuarantineState(kept.id, u"retried"_s); !done)
            return done.error();
    }
    if (const auto done = receiving.finish(); !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return receiving.receipt;
}

} // namespace tradewind
