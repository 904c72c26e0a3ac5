// SPDX-License-Identifier: Apache-2.0
// outbox: how many messages stand where, and exactly what would go out tomorrow and why the rest would not.
#include "console/commands.h"

#include "base/clock.h"
#include "base/id.h"
#include "jobs/outreach/dryrun.h"
#include "jobs/outreach/storegatekeeper.h"
#include "store/store.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

Result<void> runDryRun(const Arguments &arguments, const Streams &streams)
{
    const SystemClock clock;
    const auto path = arguments.required(u"store"_s);
    if (!path)
        return path.error();
    const auto location = StoreLocation::parse(*path);
    if (!location)
        return location.error();
    StoreOptions options;
    options.mayCreate = false;
    const auto store = Store::open(*location, clock, options);
    if (!store)
        return store.error();
    const auto session = (*store)->session();
    if (!session)
        return session.error();
    const Id rooftop = arguments.value(u"rooftop"_s).value_or(u"1"_s).toLongLong();
    const qint64 hours = arguments.value(u"hours"_s).value_or(u"24"_s).toLongLong();
    IdMaker ids(clock, 0);
    const auto gatekeeper = StoreGatekeeper::make(**session, rooftop, ids);
    if (!gatekeeper)
        return gatekeeper.error();
    const qint64 now = clock.nowMs();
    const auto planned = dryRun(**session, **gatekeeper, rooftop, now, now + hours * dayMs / 24);
    if (!planned)
        return planned.error();
    for (const PlannedMessage &one : *planned) {
        const QString due = one.row.dueAt ? QDateTime::fromMSecsSinceEpoch(*one.row.dueAt, Qt::UTC).toString(Qt::ISODate) : QString();
        if (arguments.has(u"json"_s))
            streams.printJson(QJsonObject{{u"id"_s, QString::number(one.row.id)},
                                          {u"customer"_s, QString::number(one.row.customerId)},
                                          {u"channel"_s, channelCode(one.row.channel)},
                                          {u"program"_s, one.row.program},
                                          {u"step"_s, one.row.step},
                                          {u"due"_s, due},
                                          {u"would_go"_s, one.wouldGo},
                                          {u"rules"_s, QJsonArray::fromStringList(one.rules.split(u' ', Qt::SkipEmptyParts))},
                                          {u"why"_s, one.why}});
        else
            streams.printLine(u"%1  customer %2  %3  %4"_s.arg(one.wouldGo ? u"goes "_s : u"stays"_s)
                                  .arg(one.row.customerId)
                                  .arg(channelCode(one.row.channel), one.wouldGo ? due : one.why)
                                  .toUtf8());
    }
    return {};
}

} // namespace

QList<Command> outboxCommands()
{
    return {{u"outbox dry-run"_s,
             u"outbox dry-run --store S [--rooftop R] [--hours 24] [--json]"_s,
             u"Lists exactly what would be sent, and for every other message the rule or the person it waits for."_s,
             {u"store"_s, u"rooftop"_s, u"hours"_s},
             {u"json"_s},
             runDryRun}};
}

} // namespace tradewind
