// SPDX-License-Identifier: Apache-2.0
#include "jobs/timemachine/simulation.h"

#include "base/clock.h"
#include "jobs/sample/samplestore.h"
#include "jobs/timemachine/ledgercheck.h"
#include "jobs/timemachine/world.h"
#include "store/gatewaytable.h"
#include "store/settingtable.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<SimulationReport> simulate(const SimulationOrder &order, const std::function<void(QDate)> &progress,
                                  const std::function<void(Session &)> &after)
{
    QElapsedTimer timer;
    timer.start();
    QTemporaryDir folder;
    const auto location = StoreLocation::parse(folder.filePath(u"simulated.db"_s));
    if (!location)
        return location.error();
    FixedClock clock(QDateTime(order.from, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    SampleOrder sample;
    sample.customers = order.customers;
    sample.seed = order.seed;
    sample.asOf = order.from;
    if (const auto made = makeSampleStore(sample, *location, clock); !made)
        return made.error();
    auto store = Store::open(*location, clock);
    if (!store)
        return store.error();
    auto session = (*store)->session();
    if (!session)
        return session.error();
    // The store is thrown away afterwards: nobody waits for the disk.
    if (const auto set = (*session)->exec(u"PRAGMA synchronous = OFF"_s); !set)
        return set.error();
    const auto rooftops = RooftopTable(**session).all();
    if (!rooftops)
        return rooftops.error();
    auto settings = SettingTable(**session).read();
    if (!settings)
        return settings.error();
    const Rooftop rooftop = rooftops->first();
    for (const auto &[key, value] :
         {std::pair(u"rooftop.phone"_s, u"(515) 555-0100"_s), std::pair(u"rooftop.website"_s, u"twd.example/v"_s),
          std::pair(u"compliance.postalAddress"_s, u"1200 River Rd, Ames, IA 50010"_s),
          std::pair(u"hub.url"_s, u"https://service.quillhaven.example.com"_s)})
        settings->set(key, value, SettingScope::rooftop(rooftop.id));
    // The sample's gateways rest, since a sample sends nothing; here no sender runs at all.
    const auto accounts = GatewayTable(**session).accounts(rooftop.id);
    if (!accounts)
        return accounts.error();
    for (GatewayAccount account : *accounts) {
        account.isActive = true;
        if (const auto kept = GatewayTable(**session).keep(account); !kept)
            return kept.error();
    }
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    auto snapshot = DeskSnapshot::load(**session, *settings, rooftop, order.from, quiet);
    if (!snapshot)
        return snapshot.error();
    const auto sequences = builtInSequences();
    if (!sequences)
        return sequences.error();
    const auto templates = TemplateBook::builtIn();
    if (!templates)
        return templates.error();
    const double sampleSeconds = static_cast<double>(timer.elapsed()) / 1000;

    World world(order, **session, clock, rooftop, std::move(*snapshot), *settings, *sequences, *templates);
    if (const auto opened = world.openLane(**store, *templates); !opened)
        return opened.error();
    if (const auto lived = world.live(progress); !lived)
        return lived.error();
    SimulationReport report = world.report;
    report.lane = world.lane()->events();
    auto service = ServiceSnapshot::load(**session, *settings, rooftop, order.from.addDays(order.days - 1));
    if (!service)
        return service.error();
    report.service = *std::move(service);
    if (const auto checked = checkLedger(**session, *sequences, world.sent(), QTimeZone(rooftop.zone.toLatin1()), report); !checked)
        return checked.error();
    if (after)
        after(**session);
    report.sampleSeconds = sampleSeconds;
    report.seconds = static_cast<double>(timer.elapsed()) / 1000;
    return report;
}

} // namespace tradewind
