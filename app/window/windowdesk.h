// SPDX-License-Identifier: Apache-2.0
// The open store behind the window: everything the panels show, and the jobs that keep it true.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/secrets.h"
#include "domain/vin/vindecoder.h"
#include "domain/zip.h"
#include "jobs/equity/desksnapshot.h"
#include "jobs/runner/jobrunner.h"
#include "models/activity/activitymodel.h"
#include "models/activity/standingmodel.h"
#include "models/customer/equitycustomerbook.h"
#include "models/desk/backgroundstore.h"
#include "models/leads/storeleadbook.h"
#include "models/measures/storemeasurebook.h"
#include "models/pipeline/equitypipelinebook.h"
#include "models/pipeline/pipelinemodel.h"
#include "models/pipeline/pipelineviews.h"
#include "models/setup/bringdata.h"
#include "models/setup/dealership.h"
#include "models/setup/filedropdesk.h"
#include "models/setup/folderwatcher.h"
#include "models/setup/mergemodel.h"
#include "models/setup/storebooks.h"
#include "models/setup/thresholdmodel.h"
#include "models/sources/storesourcesbook.h"
#include "models/today/storetodaybook.h"
#include "store/location.h"
#include "store/rooftoptable.h"
#include "store/store.h"
#include "window/desknews.h"
#include "window/innerhub.h"

#include <functional>
#include <memory>

namespace tradewind {

/// Owned by the composition root; built top to bottom, each part from those above it.
class WindowDesk
{
public:
    /// Opens or makes the store. Errors: as Store::open; Internal when a built-in table is damaged.
    static Result<std::unique_ptr<WindowDesk>> open(const StoreLocation &location);

    /// Reads the book in the background and shows it.
    void load();
    /// Reads the book and shows it, then works out who crossed and shows them: after an import, and once at every start.
    void recompute();
    /// The same on this thread, for pictures. Errors: as DeskSnapshot::load.
    Result<void> loadNow();
    /// Who asked last of those without a vehicle in the book, for pictures; 0 where there is nobody.
    qint64 newestGuest() const;
    /// True before anybody brought data in.
    bool isEmpty() const;
    /// Keeps what the first start asked; news.problem() says when the store refused it.
    void keepRooftop(const QString &name, const QByteArray &zone, const TaxRuleLine &tax);
    /// From now on every question to the store runs beside the window; called when the window is about to show.
    void keepOffThisThread() const { m_store->keepOffThisThread(); }

    /// Starts what runs by itself; called once, when the window is about to show.
    void workByItself();

    const Rooftop &rooftop() const { return m_rooftop; }
    QDate today() const { return m_clock.today(QTimeZone(m_rooftop.zone.toLatin1())); }
    QTime timeOfDay() const;
    qint64 nowMs() const { return m_clock.nowMs(); }
    const Settings &storeSettings() const { return m_settings; }
    const VinDecoder &vins() const { return m_vins; }
    const ZipZones &zones() const { return m_zones; }
    /// Pictures: nothing may be left for later.
    bool isNow() const { return m_isNow; }
    std::shared_ptr<const DeskSnapshot> snapshot() const { return pipelineBook.snapshot(); }

private:
    WindowDesk(std::unique_ptr<Store> store, int deskNumber, VinDecoder vins, ZipZones zones, std::vector<Preset> presets);

    /// What the desk needs to know of the store before any book is read.
    struct Reading
    {
        QList<Rooftop> rooftops;
        Settings settings;
        QList<PipelineView> views;
    };
    static Result<Reading> readStore(Session &session);
    void take(const Reading &reading);
    /// As at the start, beside the window; then the book anew.
    void readAgain();
    /// Name and zone of the rooftop, which need not exist yet; its tax rule stays.
    void keepPlace(const Dealership::Place &place);
    void keepView(const PipelineView &view);
    void removeView(const QString &name);
    void write(std::function<Result<void>(Session &)> work);
    Job importJob(const QString &path, const Preset &preset, const BringOrder &order);
    /// A load and what the panels first show of it, so that the window's thread has nothing to work out.
    struct Loaded
    {
        std::shared_ptr<const DeskSnapshot> snapshot;
        std::shared_ptr<const PipelineSight> pipeline;
        std::shared_ptr<const PipelineCounts> counts;
        TodaySight today;
    };
    static Loaded look(std::shared_ptr<const DeskSnapshot> snapshot, const PipelineQuestion &question);
    Result<std::shared_ptr<const DeskSnapshot>> readSnapshot(const JobContext &context) const;
    void show(const Loaded &loaded);
    void load(const std::function<void(const std::shared_ptr<const DeskSnapshot> &)> &whenShown);
    void recordCrossings(const std::shared_ptr<const DeskSnapshot> &snapshot);
    void readStory(std::int64_t customerId, EquityCustomerBook::Answer answer);
    std::optional<WhatIfCount> whatIf(const QHash<QString, double> &drafts) const;

    SystemClock m_clock;
    VinDecoder m_vins;
    ZipZones m_zones;
    std::unique_ptr<Store> m_store;
    IdMaker m_ids;
    Rooftop m_rooftop;
    Settings m_settings;
    bool m_isReading = false, m_mustReadOnceMore = false; ///< several settings kept at once cost two readings, not one each
    bool m_isNow = false;                                 ///< pictures: nothing is left for later
    KeychainSecrets m_keychain;

public:
    SessionSecrets secrets;
    DeskNews news;
    JobRunner runner;
    BackgroundStore background;
    EquityPipelineBook pipelineBook;
    PipelineModel pipeline;
    PipelineViews pipelineViews;
    StoreTodayBook todayBook;
    EquityCustomerBook customers;
    ActivityModel activity;
    StandingModel standing;
    FileDropDesk fileDrop;
    BringData bring;
    FolderWatcher watcher;
    StoreSettingBook settings;
    StoreRejectBook rejects;
    StoreMergeBook merges;
    MergeModel merged;
    Dealership dealership;
    StoreLenderProgramBook programs;
    ThresholdModel thresholds;
    StoreLeadBook leads;
    StoreSourcesBook sources;
    StoreMeasureBook measures;

private:
    // Last: they end before everything they use.
    std::unique_ptr<StandingWork> m_work;
    std::unique_ptr<InnerHub> m_hub;
};

} // namespace tradewind
