// SPDX-License-Identifier: Apache-2.0
// tradewindctl simulate: the time machine.
#include "console/commands.h"
#include "jobs/timemachine/simulation.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QJsonValue share(const std::optional<double> &value)
{
    return value ? QJsonValue(std::round(*value * 10'000) / 10'000) : QJsonValue();
}

double dollars(Money amount)
{
    return static_cast<double>(amount.cents) / 100.0;
}

/// Each week from cause to effect, and what came back of declined work.
QJsonObject serviceJson(const ServiceSnapshot &service)
{
    QJsonArray weeks;
    for (const auto &[from, figures] : service.weeks)
        weeks << QJsonObject{{u"from"_s, from.toString(Qt::ISODate)},
                             {u"visits"_s, figures.visits},
                             {u"complete"_s, share(figures.complete)},
                             {u"texted_in_time"_s, share(figures.textedInTime)},
                             {u"opened"_s, share(figures.opened)},
                             {u"accepted"_s, share(figures.accepted)},
                             {u"reasons_given"_s, share(figures.reasonsGiven)}};
    return {{u"weeks"_s, weeks},
            {u"declined_open"_s, dollars(service.declined.open)},
            {u"recovered_lines"_s, static_cast<qint64>(service.declined.recovered.size())},
            {u"recovered"_s, dollars(service.declined.recoveredAmount)},
            {u"recovery_rate"_s, share(service.declined.recoveryRate)}};
}

QJsonObject counts(const QMap<QString, qint64> &map)
{
    QJsonObject json;
    for (auto it = map.begin(); it != map.end(); ++it)
        json[it.key()] = it.value();
    return json;
}

Result<void> runSimulation(const Arguments &arguments, const Streams &streams)
{
    SimulationOrder order;
    bool isNumber = true;
    const auto wrong = [](const QString &name) { return Error{Error::Kind::BadUse, u"--%1 is not usable."_s.arg(name)}; };
    if (const auto days = arguments.value(u"days"_s); days && ((order.days = days->toInt(&isNumber)) < 1 || !isNumber || order.days > 1000))
        return wrong(u"days"_s);
    if (const auto seed = arguments.value(u"seed"_s); seed && ((order.seed = seed->toULongLong(&isNumber)), !isNumber))
        return wrong(u"seed"_s);
    if (const auto customers = arguments.value(u"customers"_s); customers && ((order.customers = customers->toUInt(&isNumber)), !isNumber))
        return wrong(u"customers"_s);
    if (const auto from = arguments.value(u"from"_s); from && !(order.from = QDate::fromString(*from, Qt::ISODate)).isValid())
        return wrong(u"from"_s);
    const auto report = simulate(order);
    if (!report)
        return report.error();
    const SimulationReport &r = *report;
    QJsonArray violations;
    for (const QString &line : r.violations)
        violations << line;
    const QJsonObject json{{u"days"_s, order.days},
                           {u"customers"_s, static_cast<qint64>(order.customers)},
                           {u"happenings"_s, r.happenings},
                           {u"enrollments"_s, r.enrollments},
                           {u"open"_s, r.open},
                           {u"messages"_s, r.messages},
                           {u"tasks"_s, r.tasks},
                           {u"calls"_s, r.calls},
                           {u"left_out"_s, r.leftOut},
                           {u"left_out_by_reason"_s, counts(r.leftOutByReason)},
                           {u"messages_by_sequence"_s, counts(r.messagesBySequence)},
                           {u"ends_by_reason"_s, counts(r.endsByReason)},
                           {u"appointments"_s, r.appointments},
                           {u"shown"_s, r.shown},
                           {u"sold"_s, r.sold},
                           {u"replies"_s, r.replies},
                           {u"opt_outs"_s, r.optOuts},
                           {u"sleeps"_s, r.sleeps},
                           {u"clock_changes"_s, r.clockChanges},
                           {u"doubles"_s, r.doubles},
                           {u"unexplained"_s, r.unexplained},
                           {u"violations"_s, r.violationCount},
                           {u"violation_examples"_s, violations},
                           {u"fingerprint"_s, r.fingerprint},
                           {u"service"_s, serviceJson(r.service)},
                           {u"seconds"_s, r.seconds},
                           {u"seconds_making_the_store"_s, r.sampleSeconds}};
    if (arguments.has(u"json"_s)) {
        streams.printJson(json);
    } else {
        streams.printLine(
            u"%1 days, %2 messages, %3 calls, %4 appointments, %5 sold; %6 rule violations, %7 doubles, %8 unexplained; %9 s."_s
                .arg(order.days)
                .arg(r.messages)
                .arg(r.calls)
                .arg(r.appointments)
                .arg(r.sold)
                .arg(r.violationCount)
                .arg(r.doubles)
                .arg(r.unexplained)
                .arg(r.seconds, 0, 'f', 1)
                .toUtf8());
        for (const QString &line : r.violations)
            streams.printLine(line.toUtf8());
    }
    if (r.violationCount > 0)
        return Error{Error::Kind::BadData, u"The ledger breaks %1 rules."_s.arg(r.violationCount)};
    return {};
}

} // namespace

QList<Command> simulateCommands()
{
    return {{u"simulate"_s,
             u"tradewindctl simulate [--days N] [--seed S] [--customers N] [--from DATE] [--json]"_s,
             u"Lives N days of an invented rooftop through every sequence and checks the ledger; exit code 1 when a rule was broken."_s,
             {u"days"_s, u"seed"_s, u"customers"_s, u"from"_s},
             {u"json"_s},
             runSimulation}};
}

} // namespace tradewind
