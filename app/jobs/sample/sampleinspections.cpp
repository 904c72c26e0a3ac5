// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/sampleinspections.h"

#include "jobs/sample/chance.h"
#include "jobs/sample/servicework.h"
#include "store/decisiontable.h"
#include "store/importtable.h"
#include "store/inspectiontable.h"
#include "store/pagetable.h"
#include "store/repairordertable.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr int days = 84;
constexpr qint64 minute = 60'000;
constexpr std::array goodLines{"Coolant level", "Headlamps", "Horn", "Drive belt", "Exhaust"};

struct OrderSeen
{
    Id id = 0;
    std::optional<Id> customer, vehicle;
    QString number, advisor;
    QDate opened;
    bool isClosed = false;
    std::vector<RepairLineRecord> lines;
};

bool isSuggested(const RepairLineRecord &line)
{
    return std::any_of(serviceWorks.begin(), serviceWorks.end(),
                       [&](const ServiceWork &work) { return work.isSuggested && work.code == line.opCode; });
}

InspectionLine findingOf(const RepairLineRecord &line, Chance &chance)
{
    InspectionLine finding;
    finding.name = line.description;
    finding.opCode = line.opCode;
    finding.severity = chance.happens(.4) ? Severity::Red : Severity::Yellow;
    const std::int64_t all = line.amount.value_or(Money{}).cents;
    finding.parts = Money{all * 55 / 100};
    finding.labor = Money{all - all * 55 / 100};
    if (line.opCode == "BRF" || line.opCode == "BRR")
        finding.measured = Measurement{Gauge::PadTenthMillimeters, chance.between(20, 45), {}};
    else if (line.opCode == "TIR")
        finding.measured = Measurement{Gauge::TreadTenthThirtySeconds, chance.between(20, 45), {}};
    else if (line.opCode == "BAT")
        finding.measured = Measurement{Gauge::BatteryColdCranking, chance.between(250, 420), 550};
    return finding;
}

class SampleWriterOfInspections
{
public:
    SampleWriterOfInspections(Session &session, IdMaker &ids, Id rooftop, Id source, const QTimeZone &zone, std::uint64_t seed)
        : m_session(session)
        , m_ids(ids)
        , m_rooftop(rooftop)
        , m_source(source)
        , m_zone(zone)
        , m_seed(seed)
        , m_inspections(session)
    {}

    Result<void> write(const OrderSeen &order, bool isToday)
    {
        Chance chance(m_seed, 77, static_cast<std::uint64_t>(order.number.toLongLong()));
        const double place = chance.unit();
        if (chance.happens(isToday ? .2 : .06))
            return {}; // nobody inspected it
        StoredInspection stored;
        stored.id = m_ids.next();
        stored.rooftopId = m_rooftop;
        stored.sourceId = m_source;
        stored.repairOrderId = order.id;
        stored.customerId = order.customer;
        stored.vehicleId = order.vehicle;
        InspectionRecord &record = stored.record;
        record.roNumber = record.sourceKey = order.number.toStdString();
        record.advisor = order.advisor.toStdString();
        record.technician = serviceTechnicians[chance.below(serviceTechnicians.size())];
        record.pointsPlanned = 27;
        const bool isUnfinished = isToday && place < .25;
        record.pointsDone = isUnfinished ? chance.between(4, 26) : 27;
        const qint64 started = order.opened.startOfDay(m_zone).toMSecsSinceEpoch() + chance.between(8 * 60, 10 * 60 + 30) * minute;
        record.startedMs = started;
        stored.receivedAt = started;
        const qint64 completed = started + chance.between(20, 55) * minute;
        if (!isUnfinished)
            record.completedMs = completed;
        if (const auto kept = m_inspections.keep(stored); !kept)
            return kept.error();
        const bool isDecided = !isToday || place > .6;
        int position = 0;
        QList<std::pair<Id, const RepairLineRecord *>> findings;
        for (const RepairLineRecord &line : order.lines) {
            if (!isSuggested(line))
                continue;
            const auto item = writeLine(stored.id, findingOf(line, chance), position++);
            if (!item)
                return item.error();
            findings << std::pair(*item, &line);
            for (int photo = 0; photo < (chance.happens(.9) ? chance.between(1, 2) : 0); ++photo) {
                const StoredPhoto kept{m_ids.next(), *item, u"sample %1"_s.arg(photo + 1), {}, {}, {}, u"the sample has no pictures"_s, {},
                                       {},           {}};
                if (const auto written = m_inspections.keepPhoto(m_rooftop, kept); !written)
                    return written;
            }
        }
        for (int i = 0; i < 2; ++i) {
            InspectionLine good;
            good.name = goodLines[(chance.below(goodLines.size()) + static_cast<std::uint32_t>(i)) % goodLines.size()];
            if (const auto item = writeLine(stored.id, good, position++); !item)
                return item.error();
        }
        if (isUnfinished || findings.isEmpty())
            return {};
        return tellCustomer(stored.id, completed, findings, isDecided, chance);
    }

private:
    Result<Id> writeLine(Id inspection, const InspectionLine &line, int position)
    {
        StoredItem item;
        item.id = m_ids.next();
        item.inspectionId = inspection;
        item.serviceKey = serviceKey(line.name);
        item.lineKey = QString::fromStdString(item.serviceKey) + u'#' + QString::number(position);
        item.position = position;
        item.line = line;
        return m_inspections.keepItem(m_rooftop, item);
    }

    Result<void> tellCustomer(Id inspection, qint64 completed, const QList<std::pair<Id, const RepairLineRecord *>> &findings,
                              bool isDecided, Chance &chance)
    {
        const bool isInTime = chance.happens(.71);
        const qint64 texted = completed + (isInTime ? chance.between(1, 4) : chance.between(9, 45)) * minute;
        if (const auto marked = m_inspections.markTexted(inspection, texted); !marked)
            return marked.error();
        const bool isOpened = chance.happens(isInTime ? .74 : .46);
        const qint64 opened = texted + chance.between(2, 28) * minute;
        if (isOpened) {
            const auto viewed = PageTable(m_session).addView({m_ids.next(), m_rooftop, PageKind::RepairOrder, inspection, u"sample"_s,
                                                              PageOutcome::Shown, u"sample"_s, u"phone"_s, opened});
            if (!viewed)
                return viewed;
        }
        if (!isDecided)
            return {};
        for (const auto &[item, line] : findings) {
            StoredDecision stored;
            stored.id = m_ids.next();
            stored.rooftopId = m_rooftop;
            stored.inspectionId = inspection;
            stored.itemId = item;
            LineAnswer &answer = stored.decision;
            answer.number = 1;
            answer.kind = line->decision == LineDecision::Declined ? DecisionKind::Declined : DecisionKind::Approved;
            answer.reason = answer.kind == DecisionKind::Declined ? declineReasonFrom(QString::fromStdString(line->declineReason))
                                                                  : DeclineReason::None;
            answer.channel = isOpened ? DecisionChannel::Page : DecisionChannel::Phone;
            answer.sourceRef = isOpened ? QString() : u"sample call %1"_s.arg(item);
            answer.price = line->amount;
            answer.decidedAtMs = (isOpened ? opened : texted) + chance.between(2, 30) * minute;
            if (const auto added = DecisionTable(m_session).add(stored); !added)
                return added;
        }
        return {};
    }

    Session &m_session;
    IdMaker &m_ids;
    Id m_rooftop, m_source;
    const QTimeZone &m_zone;
    std::uint64_t m_seed;
    InspectionTable m_inspections;
};

} // namespace

Result<int> addSampleInspections(Session &session, IdMaker &ids, Id rooftopId, QDate asOf, const QTimeZone &zone, std::uint64_t seed)
{
    std::vector<OrderSeen> orders;
    const auto read = session.each(u"read_orders_between"_s, {rooftopId, asOf.addDays(1 - days), asOf, asOf}, [&](const Row &row) {
        orders.push_back({row.id(0), row.integer(8), row.integer(9), row.text(1), row.text(2), row.day(4), row.day(5).isValid(), {}});
    });
    if (!read)
        return read.error();
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const auto source = ImportTable(session).ensureSource({ids.next(), rooftopId, u"inspections-sample"_s, u"Inspections"_s, false});
    if (!source)
        return source.error();
    SampleWriterOfInspections writer(session, ids, rooftopId, *source, zone, seed);
    for (OrderSeen &order : orders) {
        const auto lines = session.each(u"read_repair_lines"_s, {order.id}, [&](const Row &row) {
            order.lines.push_back(
                {row.utf8(0), row.utf8(1), row.utf8(2), row.utf8(3), row.utf8(5), static_cast<LineDecision>(row.id(4)), row.money(6)});
        });
        if (!lines)
            return lines.error();
        if (const auto written = writer.write(order, order.opened == asOf); !written)
            return written.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return static_cast<int>(orders.size());
}

} // namespace tradewind
