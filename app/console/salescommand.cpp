// SPDX-License-Identifier: Apache-2.0
// What sales are owed to, on the console.
#include "console/commands.h"
#include "console/openstore.h"
#include "jobs/measures/owedwords.h"
#include "jobs/measures/salesreport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QJsonObject shareJson(const Share &share)
{
    return {{u"bought"_s, qint64{share.hits}}, {u"people"_s, qint64{share.of}}};
}

QJsonObject owedJson(const SalesLine &line)
{
    const OwedOutcome &owed = line.owed;
    QJsonObject json{{u"program"_s, line.scope.program},
                     {u"sequence"_s, line.scope.sequence},
                     {u"campaign"_s, line.scope.subject},
                     {u"title"_s, line.title.trimmed()},
                     {u"sales"_s, qint64{owed.sum.sales}},
                     {u"gross_known_of"_s, qint64{owed.sum.grossKnown}},
                     {u"gross"_s, static_cast<double>(owed.sum.gross.cents) / 100},
                     {u"appointments"_s, qint64{owed.sum.appointments}},
                     {u"held_out"_s, qint64{owed.heldOut}}};
    if (owed.lift) {
        json[u"treated"_s] = shareJson(owed.lift->treated);
        json[u"without"_s] = shareJson(owed.lift->heldOut);
        json[u"added_sales"_s] = owed.lift->addedSales;
        json[u"added_sales_interval"_s] = QJsonArray{owed.lift->addedSalesRange.least, owed.lift->addedSalesRange.most};
        json[u"reached_all_the_same"_s] = qint64{owed.reached};
    }
    return json;
}

/// What is owed to every program, and to each of its sequences and campaigns that brought or held out anything.
Result<void> reportSales(const Arguments &arguments, const Streams &streams)
{
    bool isNumber = true;
    const int days = arguments.value(u"days"_s) ? arguments.value(u"days"_s)->toInt(&isNumber) : 90;
    if (!isNumber || days < 1 || days > 3660)
        return Error{Error::Kind::BadUse, u"--days is a number of days, such as 90."_s};
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const OpenStore &store = **open;
    const auto report =
        readSalesReport(*store.session, store.rooftop.id, days, store.clock.nowMs(), QTimeZone(store.rooftop.zone.toLatin1()));
    if (!report)
        return report.error();
    QJsonArray lines;
    for (const SalesLine &line : report->lines) {
        if (!arguments.has(u"json"_s)) {
            streams.printLine(u"%1  %2"_s.arg(line.title, -32).arg(owedWords(line.owed.sum)).toUtf8());
            if (line.owed.heldOut > 0)
                streams.printLine(u"    "_s.append(liftWords(line.owed)).toUtf8());
        }
        lines << owedJson(line);
    }
    if (arguments.has(u"json"_s)) {
        streams.printJson(QJsonObject{{u"rule"_s, report->rule.sentence()},
                                      {u"days"_s, days},
                                      {u"sales"_s, qint64{report->sales}},
                                      {u"nobodys"_s, qint64{report->nobodys}},
                                      {u"lines"_s, lines}});
        return {};
    }
    streams.printLine(
        u"%1 sales, %2 owed to nothing we did. %3"_s.arg(report->sales).arg(report->nobodys).arg(report->rule.sentence()).toUtf8());
    return {};
}

} // namespace

QList<Command> salesCommands()
{
    return {{u"report sales"_s,
             u"tradewindctl report sales [--days N] [--store FILE] [--json]"_s,
             u"Sales, gross and appointments owed to each program, sequence and campaign, and what it added beside people held out."_s,
             {u"days"_s, u"store"_s},
             {u"json"_s},
             reportSales}};
}

} // namespace tradewind
