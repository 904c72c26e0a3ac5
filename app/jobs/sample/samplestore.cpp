// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/samplestore.h"

#include "base/clock.h"
#include "base/utf8.h"
#include "domain/vin/vindecoder.h"
#include "domain/zip.h"
#include "jobs/importing/importjob.h"
#include "jobs/sample/sampleappraisals.h"
#include "jobs/sample/sampleinspections.h"
#include "jobs/sample/sampleleads.h"
#include "jobs/sample/sampleoutreach.h"
#include "jobs/sample/sampleprograms.h"
#include "jobs/sample/samplesources.h"
#include "jobs/sample/samplestaff.h"
#include "jobs/sample/sampletrades.h"
#include "jobs/timemachine/pastweeks.h"
#include "store/desknumber.h"
#include "store/lenderprogramtable.h"
#include "store/rooftoptable.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

namespace tradewind {

namespace {

LenderProgramRow rowOf(const SampleProgram &program, Id id, Id rooftop, QDate first, QDate last)
{
    LenderProgramRow row;
    row.id = id;
    row.rooftopId = rooftop;
    row.lender = text(program.lender);
    row.kind = text(program.kind);
    row.tier = text(program.tier);
    row.termMonths = program.termMonths;
    if (program.aprMillipercent > 0)
        row.aprMilliPercent = program.aprMillipercent;
    if (program.moneyFactorE8 > 0) {
        row.moneyFactorE8 = program.moneyFactorE8;
        row.residualPercent = program.residualPercent;
        row.milesPerYear = program.milesPerYear;
    }
    row.rebate = Money::fromDollars(program.rebateDollars);
    row.maxLtvPercent = program.maxLtvPercent;
    row.appliesTo = text(program.appliesTo);
    row.validFrom = first;
    row.validTo = last;
    return row;
}

/// The rooftop with its tax rule and programs, in one transaction.
Result<Id> foundRooftop(Session &session, IdMaker &ids, QDate asOf, qint64 nowMs)
{
    RooftopTable rooftops(session);
    const auto known = rooftops.all();
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return Error{Error::Kind::Conflict,
                     QStringLiteral("This store already belongs to %1. Name another file for the sample store.").arg(known->first().name)};
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const Rooftop rooftop{ids.next(), QLatin1String(sampleRooftopName), QLatin1String(sampleRooftopZone),
                          QString::fromUtf8(sampleTaxRule())};
    if (const auto added = rooftops.add(rooftop, nowMs); !added)
        return added.error();
    LenderProgramTable table(session);
    const QDate epoch(1970, 1, 1);
    const auto [first, last] = sampleProgramDays(static_cast<SampleDay>(epoch.daysTo(asOf)));
    for (const SampleProgram &program : samplePrograms()) {
        if (const auto added = table.add(rowOf(program, ids.next(), rooftop.id, epoch.addDays(first), epoch.addDays(last))); !added)
            return added.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return rooftop.id;
}

} // namespace

Result<SampleStore> makeSampleStore(const SampleOrder &order, const StoreLocation &location, const Clock &clock,
                                    const std::function<void(const QString &)> &step)
{
    const auto store = Store::open(location, clock);
    if (!store)
        return store.error();
    auto session = (*store)->session();
    if (!session)
        return session.error();
    const auto desk = takeDeskNumber(**session);
    if (!desk)
        return desk.error();
    IdMaker ids(clock, *desk);
    const auto rooftop = foundRooftop(**session, ids, order.asOf, clock.nowMs());
    if (!rooftop)
        return rooftop.error();
    session->reset(); // the import alone has the store open, so that the first load may take its short cut

    const QTemporaryDir folder;
    const auto files = writeSampleFiles(order, folder.path());
    if (!files)
        return files.error();
    const auto vins = VinDecoder::load();
    if (!vins)
        return vins.error();
    const auto zones = ZipZones::load();
    if (!zones)
        return zones.error();
    ImportJob job(**store, clock, ids, *vins, *zones);
    SampleStore made;
    // The second file of deals is eight times the first: a big change, and meant.
    const auto bringIn = [&](const SampleFile &file) -> Result<void> {
        const auto preset = builtInPreset(file.preset);
        if (!preset)
            return preset.error();
        const auto summary = job.run(ImportRequest{folder.filePath(file.name), *preset, true, *rooftop});
        if (!summary)
            return summary.error();
        made.total += *summary;
        made.imports.emplace_back(file, *summary);
        return {};
    };
    for (const SampleFile &file : *files) {
        if (file.preset.isEmpty())
            continue;
        if (step)
            step(file.name);
        if (const auto imported = bringIn(file); !imported)
            return imported.error();
    }
    const auto again = (*store)->session();
    if (!again)
        return again.error();
    const auto inspected = addSampleInspections(**again, ids, *rooftop, order.asOf, QTimeZone(QByteArray(sampleRooftopZone)), order.seed);
    if (!inspected)
        return inspected.error();
    if (const auto staff = addSampleStaff(**again, *rooftop); !staff)
        return staff.error();
    if (step)
        step(QStringLiteral("leads"));
    const auto place = RooftopTable(**again).find(*rooftop);
    if (!place)
        return place.error();
    // Exports of another day than today come with that day's leads.
    const QTimeZone zone(place->zone.toLatin1());
    const qint64 now = order.asOf == clock.today(zone) ? clock.nowMs() : QDateTime(order.asOf, QTime(15, 0), zone).toMSecsSinceEpoch();
    const auto leads = makeSampleLeads(**again, ids, *zones, *place, {96, order.seed, now, order.customers});
    if (!leads)
        return leads.error();
    made.leads = *leads;
    if (step)
        step(QStringLiteral("appraisals"));
    const auto appraisals = followSampleAppraisals(**again, ids, *rooftop, order.asOf, zone, now, order.seed);
    if (!appraisals)
        return appraisals.error();
    made.appraisals = *appraisals;
    if (step)
        step(QStringLiteral("messages"));
    const auto messages = makeSampleOutreach(**again, ids, *place, order.seed, now);
    if (!messages)
        return messages.error();
    made.messages = *messages;
    if (order.livedDays > 0) {
        if (step)
            step(QStringLiteral("the last weeks"));
        const auto lived = livePastWeeks(**again, *place, order.livedDays, order.seed, now);
        if (!lived)
            return lived.error();
        made.tasks = *lived;
        const auto trades = writeSampleTrades(**again, order, *place, now, folder.path());
        if (!trades)
            return trades.error();
        if (const auto imported = bringIn(*trades); !imported)
            return imported.error();
    }
    if (const auto sources = makeSampleSources(**again, ids, *place, order.seed, now); !sources)
        return sources.error();
    return made;
}

} // namespace tradewind
