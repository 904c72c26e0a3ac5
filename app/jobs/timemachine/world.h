// SPDX-License-Identifier: Apache-2.0
// A rooftop and its customers, lived half hour by half hour: they arrive, answer, book, come and buy, while the program works beside them.
#pragma once

#include "base/clock.h"
#include "domain/openinghours.h"
#include "jobs/equity/desksnapshot.h"
#include "jobs/sequences/deskfacts.h"
#include "jobs/sequences/sequencejob.h"
#include "jobs/timemachine/inventedcarrier.h"
#include "jobs/timemachine/servicelane.h"
#include "jobs/timemachine/simulation.h"
#include "store/appointmenttable.h"
#include "store/queuetable.h"

#include <memory>
#include <random>

namespace tradewind {

class World
{
public:
    /// Everything named by reference outlives it.
    World(const SimulationOrder &order, Session &session, FixedClock &clock, const Rooftop &rooftop, std::unique_ptr<DeskSnapshot> snapshot,
          Settings settings, const std::vector<Sequence> &sequences, const TemplateBook &templates);

    /// From now on service visits go through the lane: written up, inspected, told, decided. Errors: as ServiceLane::open.
    Result<void> openLane(const Store &store, const TemplateBook &templates);
    /// Errors: as SequenceJob and Session.
    Result<void> live(const std::function<void(QDate)> &progress);

    const std::vector<SentMessage> &sent() const { return m_carrier.sent; }
    InventedCarrier &carrier() { return m_carrier; }
    IdMaker &ids() { return m_ids; }
    const ServiceLane *lane() const { return m_lane.get(); }
    SimulationReport report;

private:
    double even() { return std::uniform_real_distribution<double>(0, 1)(m_chance); }
    bool happens(double share) { return even() < share; }
    int localOffset(QDate day) const { return m_zone.offsetFromUtc(QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(8 * 3600)); }
    bool isQuiet() const { return m_order.untilMs > 0 && m_now > m_order.untilMs - m_order.quietHours * 3'600'000LL; }
    std::size_t anyRow() { return m_rows[m_chance() % m_rows.size()]; }

    Result<void> beginDay(QDate today);
    Result<void> writeUp(QDate today);
    Result<void> note(HappeningKind kind, Id customer, std::optional<Id> vehicle, const QString &subject = {});
    Result<void> arrivals(int half);
    Result<void> leadsOfRecord();
    Result<void> reactions();
    Result<void> halfHour(int half, bool isAwake);
    Result<void> calls();
    Result<void> alerts();
    Result<void> book(const TaskRow &task);
    Result<void> appointmentsEnd();

    const SimulationOrder &m_order;
    Session &m_session;
    FixedClock &m_clock;
    Rooftop m_rooftop;
    QTimeZone m_zone;
    std::unique_ptr<DeskSnapshot> m_snapshot;
    Settings m_settings;
    OpeningHours m_hours;
    IdMaker m_ids;
    InventedCarrier m_carrier;
    DeskFacts m_facts;
    SequenceJob m_job;
    std::mt19937_64 m_chance;
    std::unique_ptr<ServiceLane> m_lane;
    std::vector<std::size_t> m_rows, m_overnight;
    std::vector<AppointmentRow> m_appointments;
    qint64 m_now = 0, m_midnight = 0, m_leadsUntil = 0;
};

} // namespace tradewind
