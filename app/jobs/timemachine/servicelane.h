// SPDX-License-Identifier: Apache-2.0
// The service lane of the time machine: vehicles are written up, inspected, told about, decided on, closed, and some come back.
#pragma once

#include "base/clock.h"
#include "base/settings.h"
#include "domain/inspection.h"
#include "domain/records.h"
#include "domain/vin/vindecoder.h"
#include "domain/zip.h"
#include "jobs/outreach/storegatekeeper.h"
#include "sequences/templates.h"
#include "store/rooftoptable.h"

#include <QTemporaryDir>

#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace tradewind {

class Session;
class Store;

/// How often what happens in an invented service lane; shares of 1. docs/sequences.md says where the figures come from.
struct LaneBehaviour
{
    double visitsADay = 20;
    double notInspected = .06, excepted = .05, photoForgotten = .08;
    double opens = .87, decides = .85, approvesRed = .6, approvesYellow = .3, givesReason = .92;
    double repliesInstead = .15; ///< of those who decide: by text instead of on the page
    double comesBack = .06;      ///< per reminder of declined work
};

/// Something that truly happened in the lane, as the world knows it and whatever the program makes of it.
struct LaneEvent
{
    enum class Kind { WrittenUp, Excepted, Inspected, Held, Texted, KeptBack, Viewed, Approved, Declined, Sold };

    Kind kind = Kind::WrittenUp;
    QDate on;
    std::int64_t order = 0; ///< the repair order's number
    Id vehicleId = 0;
    std::string service; ///< Approved, Declined, Sold: the line
    Money amount;
    bool hasReason = false, isReturn = false; ///< isReturn: sold to someone reminded of it
};

class ServiceLane
{
public:
    struct Visitor
    {
        Id customerId = 0, vehicleId = 0;
    };

    /// Everything named by reference outlives it. Errors: as VinDecoder::load, ZipZones::load, StoreGatekeeper::make.
    static Result<std::unique_ptr<ServiceLane>> open(const Store &store, Session &session, const FixedClock &clock, IdMaker &ids,
                                                     const Settings &settings, const Rooftop &rooftop, const TemplateBook &templates,
                                                     const LaneBehaviour &behaviour, quint64 seed);

    /// Writes up those who come today, `regular` and those who come back, in the DMS's morning file; yesterday's orders are closed by it.
    /// Answers who came. Errors: as ImportJob.
    Result<std::vector<Visitor>> beginDay(QDate today, const std::vector<Visitor> &regular);
    /// Everything up to an instant: inspections, texts, looks, decisions. Errors: as Session.
    Result<void> liveUntil(qint64 nowMs);
    /// Yesterday's orders are closed without new ones being written up. Errors: as ImportJob.
    Result<void> end();
    /// Somebody was reminded of declined work, and may come for it in the next two weeks.
    void remind(Id customerId, QDate today);

    const std::vector<LaneEvent> &events() const { return m_events; }

private:
    enum class Step { Inspect, AddPhoto, View, Decide };
    struct Line
    {
        std::string_view code, name;
        Money price;
        Severity severity = Severity::Green; ///< green: asked for by the customer
        LineDecision decision = LineDecision::None;
        DeclineReason reason = DeclineReason::None;
        bool isReturn = false;
    };
    struct Visit
    {
        std::int64_t number = 0;
        Visitor who;
        CustomerRecord customer;
        VehicleRecord vehicle;
        std::string_view advisor, technician;
        std::vector<Line> lines;
        Id inspectionId = 0;
        QDate on;
        qint64 startedMs = 0, completedMs = 0;
        bool isPhotoForgotten = false;
        QString token; ///< of the link in the text
    };

    ServiceLane(const Store &store, Session &session, const FixedClock &clock, IdMaker &ids, const Settings &settings,
                const Rooftop &rooftop, const TemplateBook &templates, const LaneBehaviour &behaviour, quint64 seed, VinDecoder vins,
                ZipZones zones);

    Result<Visit> writtenUp(const Visitor &who, QDate today);
    Result<void> importFile(const std::vector<Visit> &opened);
    Result<void> inspect(Visit &visit);
    Result<void> addPhoto(Visit &visit);
    Result<void> writeInspection(Visit &visit);
    Result<void> tellCustomers(qint64 nowMs);
    Result<void> view(Visit &visit, qint64 nowMs);
    Result<void> decideLines(Visit &visit, qint64 nowMs);
    void note(LaneEvent::Kind kind, const Visit &visit, const Line *line = nullptr);
    Visit *visitOf(Id inspectionId);

    const Store &m_store;
    Session &m_session;
    const FixedClock &m_clock;
    IdMaker &m_ids;
    Settings m_settings;
    Rooftop m_rooftop;
    QTimeZone m_zone;
    const TemplateBook &m_templates;
    LaneBehaviour m_behaviour;
    quint64 m_seed;
    VinDecoder m_vins;
    ZipZones m_zones;
    QTemporaryDir m_folder;
    std::unique_ptr<StoreGatekeeper> m_gatekeeper;
    std::int64_t m_nextNumber = 900'000;
    std::vector<Visit> m_today;
    std::multimap<qint64, std::pair<Step, std::size_t>> m_due; ///< of today's visits, by index
    std::multimap<QDate, std::pair<Visitor, Line>> m_returns;
    std::map<Id, std::pair<Visitor, std::vector<Line>>> m_declined; ///< by customer: what they have not had done
    std::vector<LaneEvent> m_events;
};

} // namespace tradewind
