// SPDX-License-Identifier: Apache-2.0
#include "window/windowdesk.h"

#include "base/halves.h"
#include "base/tr.h"
#include "connectors/filedrop/preset.h"
#include "jobs/equity/equitysettings.h"
#include "jobs/equity/recompute.h"
#include "jobs/importing/importjob.h"
#include "jobs/standing/standingtasks.h"
#include "models/base/sentences.h"
#include "models/base/words.h"
#include "programs/equity/segments.h"
#include "store/desknumber.h"
#include "store/leadtable.h"
#include "store/savedtable.h"
#include "store/settingtable.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

QTimeZone zoneOf(const Rooftop &rooftop)
{
    return QTimeZone(rooftop.zone.toLatin1());
}

const QString pipelinePanelId = u"pipeline"_s;

QString imported(const ImportSummary &summary)
{
    return tr("%1 brought in, %2 the same as before, %3 rejected")
        .arg(count(summary.accepted), count(summary.duplicate), count(summary.rejected));
}

} // namespace

Result<std::unique_ptr<WindowDesk>> WindowDesk::open(const StoreLocation &location)
{
    SystemClock clock;
    auto store = Store::open(location, clock);
    if (!store)
        return store.error();
    auto vins = VinDecoder::load();
    if (!vins)
        return vins.error();
    auto zones = ZipZones::load();
    if (!zones)
        return zones.error();
    auto presets = builtInPresets();
    if (!presets)
        return presets.error();
    int deskNumber = 0;
    {
        const auto session = (*store)->session();
        if (!session)
            return session.error();
        const auto number = takeDeskNumber(**session);
        if (!number)
            return number.error();
        deskNumber = *number;
        const auto saved = SavedTable(**session).presets();
        if (!saved)
            return saved.error();
        for (const SavedPreset &preset : *saved) {
            if (auto read = presetFromJson(QJsonDocument::fromJson(preset.definition.toUtf8()).object()))
                presets->push_back(*std::move(read));
        }
    }
    auto desk = std::unique_ptr<WindowDesk>(
        new WindowDesk(std::move(*store), deskNumber, std::move(*vins), std::move(*zones), std::move(*presets)));
    const auto session = desk->m_store->session();
    if (!session)
        return session.error();
    const auto reading = readStore(**session);
    if (!reading)
        return reading.error();
    desk->take(*reading);
    return desk;
}

WindowDesk::WindowDesk(std::unique_ptr<Store> store, int deskNumber, VinDecoder vins, ZipZones zones, std::vector<Preset> presets)
    : m_vins(std::move(vins))
    , m_zones(std::move(zones))
    , m_store(std::move(store))
    , m_ids(m_clock, deskNumber)
    , secrets(m_keychain)
    , runner([this] { return m_clock.nowMs(); })
    , background{runner, *m_store, m_clock, m_ids}
    , pipeline(pipelineBook)
    , pipelineViews([this](const PipelineView &view) { keepView(view); }, [this](const QString &name) { removeView(name); })
    , todayBook([this] { load(); })
    , customers([this](std::int64_t id, auto answer) { readStory(id, std::move(answer)); },
                [this](qint64 id) { Q_EMIT news.customerArrived(id); })
    , activity(
          runner, [this] { return m_clock.nowMs(); }, QTimeZone::systemTimeZone())
    , standing(QTimeZone::systemTimeZone())
    , fileDrop(
          std::move(presets), [this] { return today(); },
          [this](const QString &path, const Preset &preset, const BringOrder &order) { return importJob(path, preset, order); },
          [this](const Preset &preset) -> Result<void> {
              const QByteArray json = QJsonDocument(presetToJson(preset)).toJson(QJsonDocument::Compact);
              const SavedPreset kept{QString::fromStdString(preset.id), QString::fromStdString(preset.title), QString::fromUtf8(json)};
              write([kept](Session &session) { return SavedTable(session).keepPreset(kept); });
              return {};
          })
    , bring(fileDrop, runner)
    , watcher(fileDrop, runner, [this] { return timeOfDay(); })
    , settings(background, u"me"_s,
               [this](const QString &key) {
                   if (!key.startsWith("look."_L1)) // colours and row heights change no figure
                       readAgain();
               })
    , rejects(background, m_vins, m_zones)
    , merges(background)
    , merged(merges, QTimeZone::systemTimeZone())
    , dealership(settings, {[this] {
                                return Dealership::Place{m_rooftop.name, m_rooftop.zone.toLatin1()};
                            },
                            [this](const Dealership::Place &place) { keepPlace(place); }})
    , programs(background, [this] { readAgain(); })
    , thresholds(settings, [this](const QHash<QString, double> &drafts) { return whatIf(drafts); })
    , leads(background, m_zones)
    , sources(background, m_vins, m_zones, secrets, [this] { return std::pair(m_rooftop.id, zoneOf(m_rooftop)); })
    , measures(background)
{
    pipelineBook.lookBeside([this](auto work) { runner.figure(std::move(work)); }, [this](const auto &change) { pipeline.take(change); },
                            [this] { Q_EMIT pipeline.countsChanged(); });
    QObject::connect(&bring, &BringData::broughtIn, &runner, [this] { recompute(); });
    QObject::connect(&watcher, &FolderWatcher::broughtIn, &runner, [this] { recompute(); });
}

Result<WindowDesk::Reading> WindowDesk::readStore(Session &session)
{
    Reading reading;
    const auto rooftops = RooftopTable(session).all();
    if (!rooftops)
        return rooftops.error();
    reading.rooftops = *rooftops;
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    reading.settings = *settings;
    const auto views = SavedTable(session).views(pipelinePanelId);
    if (!views)
        return views.error();
    for (const SavedView &view : *views) {
        if (const auto filter = filterFromJson(view.definition))
            reading.views << PipelineView{view.title, *filter};
    }
    return reading;
}

void WindowDesk::take(const Reading &reading)
{
    m_rooftop = reading.rooftops.isEmpty() ? Rooftop{0, QString(), QString::fromLatin1(QTimeZone::systemTimeZoneId()), {}}
                                           : reading.rooftops.first();
    m_settings = reading.settings;
    settings.setSettings(m_settings);
    thresholds.reload();
    const EquityThresholds equity = equityThresholds(m_settings, m_rooftop.id);
    pipelineViews.setThresholds(equity.minimumEquity, equity.leaseDays);
    pipelineViews.setKept(reading.views);
    // A view in which somebody moved a slider stays as it is; an untouched one follows the thresholds.
    const QList<PipelineView> views = pipelineViews.all();
    if (pipeline.savedView().name.isEmpty()) {
        pipeline.openView(views.first());
    } else if (!pipeline.differsFromSaved()) {
        for (const PipelineView &view : views) {
            if (view.name == pipeline.savedView().name)
                pipeline.openView(view);
        }
    }
    watcher.setFolder(m_settings.text(u"import.watchedFolder"_s));
}

void WindowDesk::readAgain()
{
    m_mustReadOnceMore = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    background.ask<Reading>(readStore, [this](const Result<Reading> &reading) {
        m_isReading = false;
        if (m_mustReadOnceMore) {
            readAgain();
            return;
        }
        if (!reading) {
            Q_EMIT news.problem(localized(reading.error()));
            return;
        }
        take(*reading);
        load();
    });
}

void WindowDesk::write(std::function<Result<void>(Session &)> work)
{
    background.ask<bool>(
        [work = std::move(work)](Session &session) -> Result<bool> {
            const auto done = work(session);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        },
        [this](const Result<bool> &done) {
            if (!done)
                Q_EMIT news.problem(localized(done.error()));
        });
}

void WindowDesk::keepView(const PipelineView &view)
{
    write([this, view](Session &session) -> Result<void> {
        SavedTable table(session);
        const auto known = table.views(pipelinePanelId);
        if (!known)
            return known.error();
        SavedView kept{0, pipelinePanelId, view.name, filterToJson(view.filter), u"me"_s};
        for (const SavedView &other : *known) {
            if (other.title == view.name)
                kept.id = other.id;
        }
        if (kept.id == 0)
            kept.id = m_ids.next();
        return table.keepView(kept);
    });
}

void WindowDesk::removeView(const QString &name)
{
    write([name](Session &session) -> Result<void> {
        SavedTable table(session);
        const auto known = table.views(pipelinePanelId);
        if (!known)
            return known.error();
        for (const SavedView &view : *known) {
            if (view.title != name)
                continue;
            if (const auto removed = table.removeView(view.id); !removed)
                return removed;
        }
        return {};
    });
}

bool WindowDesk::isEmpty() const
{
    return m_rooftop.id == 0;
}

QTime WindowDesk::timeOfDay() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), zoneOf(m_rooftop)).time();
}

void WindowDesk::keepPlace(const Dealership::Place &place)
{
    if (isEmpty()) {
        keepRooftop(place.name, place.zone, {});
        return;
    }
    m_rooftop.name = place.name;
    m_rooftop.zone = QString::fromLatin1(place.zone);
    write([id = m_rooftop.id, place](Session &session) -> Result<void> {
        RooftopTable table(session);
        auto kept = table.find(id);
        if (!kept)
            return kept.error();
        kept->name = place.name;
        kept->zone = QString::fromLatin1(place.zone);
        return table.update(*kept);
    });
}

void WindowDesk::keepRooftop(const QString &name, const QByteArray &zone, const TaxRuleLine &tax)
{
    const bool isNew = m_rooftop.id == 0;
    m_rooftop = {isNew ? m_ids.next() : m_rooftop.id, name, QString::fromLatin1(zone), taxRuleTextOf(tax)};
    write([isNew, rooftop = m_rooftop, now = m_clock.nowMs()](Session &session) {
        RooftopTable table(session);
        return isNew ? table.add(rooftop, now) : table.update(rooftop);
    });
}

Result<std::shared_ptr<const DeskSnapshot>> WindowDesk::readSnapshot(const JobContext &context) const
{
    auto snapshot = DeskSnapshot::load(*m_store, m_settings, m_rooftop, today(), context);
    if (!snapshot)
        return snapshot.error();
    return std::shared_ptr<const DeskSnapshot>(std::move(*snapshot));
}

WindowDesk::Loaded WindowDesk::look(std::shared_ptr<const DeskSnapshot> snapshot, const PipelineQuestion &question)
{
    Loaded loaded{snapshot, nullptr, nullptr, {}};
    inPair([&] { loaded.today = TodaySight::look(*snapshot); },
           [&] {
               loaded.pipeline = PipelineSight::look(snapshot, question, nullptr);
               loaded.counts = PipelineCounts::of(loaded.pipeline, nullptr);
           });
    snapshot->desk->forget();
    return loaded;
}

void WindowDesk::show(const Loaded &loaded)
{
    pipelineBook.setSight(loaded.pipeline, loaded.counts);
    customers.setSnapshot(loaded.snapshot);
    pipeline.reload();
    const auto showToday = [this, snapshot = loaded.snapshot, today = loaded.today] {
        todayBook.setSnapshot(snapshot, today);
        Q_EMIT news.loaded();
    };
    if (m_isNow)
        showToday();
    else
        QTimer::singleShot(0, &news, showToday); // a turn of its own: the window does not stand still for both
}

void WindowDesk::load()
{
    load({});
}

void WindowDesk::load(const std::function<void(const std::shared_ptr<const DeskSnapshot> &)> &whenShown)
{
    auto loaded = std::make_shared<Loaded>(); // filled on the runner's thread, taken on this one
    runner.start({tr("Reading the store"),
                  [this, loaded, question = pipelineBook.question()](const JobContext &context) -> Result<QString> {
                      const auto snapshot = readSnapshot(context);
                      if (!snapshot)
                          return snapshot.error();
                      *loaded = look(*snapshot, question);
                      return tr("%1 vehicles").arg(count(static_cast<qint64>((*snapshot)->desk->size())));
                  }},
                 [this, loaded, whenShown](const Result<QString> &result) {
                     if (!result) {
                         todayBook.setFailed(localized(result.error()));
                         Q_EMIT news.failed(localized(result.error()));
                         return;
                     }
                     show(*loaded);
                     if (whenShown)
                         whenShown(loaded->snapshot);
                 });
}

Result<void> WindowDesk::loadNow()
{
    m_isNow = true;
    runner.askHere();
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    const auto snapshot = readSnapshot(quiet);
    if (!snapshot)
        return snapshot.error();
    show(look(*snapshot, pipelineBook.question()));
    return {};
}

void WindowDesk::workByItself()
{
    const auto told = [this](const StandingNote &note) {
        QMetaObject::invokeMethod(&news, [this, note] {
            standing.take(note);
            Q_EMIT news.worked(note.id);
        });
    };
    const StandingPlace place{*m_store, m_clock, m_ids, secrets, {}};
    m_work = std::make_unique<StandingWork>(standingLanes(place, told), place.isEnding);
    QObject::connect(&news, &DeskNews::loaded, &news, [this] { m_work->hurry(); });
    if (const qint64 port = m_settings.whole(u"hub.port"_s, m_rooftop.id); port > 0) {
        auto hub = InnerHub::start(*m_store, m_clock, m_ids, static_cast<quint16>(port));
        if (hub)
            m_hub = *std::move(hub);
        else
            QMetaObject::invokeMethod(
                &news, [this, why = localized(hub.error())] { Q_EMIT news.problem(why); }, Qt::QueuedConnection);
    }
    QObject::connect(&news, &DeskNews::worked, &news, [this](const QString &task) {
        if (task == "equity"_L1)
            load();
    });
}

void WindowDesk::recompute()
{
    load([this](const std::shared_ptr<const DeskSnapshot> &snapshot) { recordCrossings(snapshot); });
}

void WindowDesk::recordCrossings(const std::shared_ptr<const DeskSnapshot> &snapshot)
{
    auto loaded = std::make_shared<std::optional<Loaded>>(); // only when somebody crossed
    runner.start({tr("Working out equity"),
                  [this, snapshot, loaded, question = pipelineBook.question()](const JobContext &context) -> Result<QString> {
                      const auto session = m_store->session();
                      if (!session)
                          return session.error();
                      const auto done = recomputeEquity(**session, m_clock, m_ids, *snapshot->desk, snapshot->thresholds, context);
                      if (!done)
                          return done.error();
                      if (done->crossed > 0) {
                          const auto later = snapshot->withCrossings(**session);
                          if (!later)
                              return later.error();
                          *loaded = look(*later, question);
                      }
                      return tr("%1 positions, %2 crossings recorded").arg(count(done->positions), count(done->crossed));
                  }},
                 [this, loaded](const Result<QString> &result) {
                     if (result && *loaded)
                         show(**loaded);
                 });
}

Job WindowDesk::importJob(const QString &path, const Preset &preset, const BringOrder &order)
{
    return {tr("Bringing in %1").arg(QFileInfo(path).fileName()),
            [this, path, preset, order](const JobContext &context) -> Result<QString> {
                ImportJob job(*m_store, m_clock, m_ids, m_vins, m_zones);
                ImportRequest request;
                request.path = path;
                request.preset = preset;
                request.rooftopId = m_rooftop.id;
                request.allowsBigChange = order.allowsBigChange;
                request.firstRows = order.firstRows;
                const auto summary = job.run(
                    request, [&context](const JobProgress &progress) { context.report(progress); },
                    [&context] { return context.isCancelled(); });
                if (order.learned)
                    order.learned->asksConsent = job.asksConsent();
                return summary ? Result<QString>(imported(*summary)) : Result<QString>(summary.error());
            }};
}

qint64 WindowDesk::newestGuest() const
{
    const auto session = m_store->session();
    const auto open = session ? LeadTable(**session).open(m_rooftop.id) : Result<QList<LeadRow>>(session.error());
    if (!open || !snapshot())
        return 0;
    qint64 guest = 0;
    for (const LeadRow &lead : *open) { // oldest first
        if (lead.customerId && snapshot()->rowsOf(*lead.customerId).empty())
            guest = *lead.customerId;
    }
    return guest;
}

void WindowDesk::readStory(std::int64_t customerId, EquityCustomerBook::Answer answer)
{
    const auto work = [customerId, day = today(), now = nowMs()](Session &session) {
        return readCustomerStory(session, customerId, day, now);
    };
    if (!m_isNow) {
        background.ask<CustomerStory>(work, std::move(answer));
        return;
    }
    const auto session = m_store->session();
    answer(session ? work(**session) : Result<CustomerStory>(session.error()));
}

std::optional<WhatIfCount> WindowDesk::whatIf(const QHash<QString, double> &drafts) const
{
    const auto now = snapshot();
    if (now == nullptr)
        return std::nullopt;
    Settings then = m_settings;
    for (auto it = drafts.begin(); it != drafts.end(); ++it)
        then.set(it.key(), QString::number(it.value()), SettingScope::store());
    const EquityBook &book = now->desk->book();
    WhatIfCount counts;
    counts.now = static_cast<int>(tradewind::whatIf(book, now->thresholds).customers);
    const EquityThresholds drafted = equityThresholds(then, m_rooftop.id);
    if (drafted == equityThresholds(m_settings, m_rooftop.id))
        return std::nullopt; // a rule of something else
    counts.then = static_cast<int>(tradewind::whatIf(book, drafted).customers);
    return counts;
}

} // namespace tradewind
