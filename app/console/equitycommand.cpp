// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"
#include "console/commands.h"
#include "console/opendesk.h"
#include "domain/calendar.h"
#include "jobs/equity/equitysettings.h"
#include "jobs/equity/equitywords.h"
#include "jobs/equity/recompute.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr int defaultLimit = 50;

double dollars(Money amount)
{
    return static_cast<double>(amount.cents) / 100.0;
}

double dollars(std::int32_t cents)
{
    return cents / 100.0;
}

QJsonObject range(const MoneyRange &amounts)
{
    return {{u"low"_s, dollars(amounts.low)}, {u"likely"_s, dollars(amounts.likely)}, {u"high"_s, dollars(amounts.high)}};
}

QString shown(Money amount)
{
    return QString::number(dollars(amount), 'f', 2);
}

Result<void> recompute(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto day = asOfDay(arguments, **open);
    if (!day)
        return day.error();
    const EquityThresholds thresholds = equityThresholds((*open)->settings, (*open)->rooftop.id);
    const EquitySettings settings = equitySettings((*open)->settings, (*open)->rooftop.id);
    const auto done = recomputeEquity(*(*open)->session, (*open)->clock, *(*open)->ids, *day, thresholds, settings, quietContext());
    if (!done)
        return done.error();
    if (arguments.has(u"json"_s)) {
        streams.printJson(QJsonObject{{u"vehicles"_s, done->vehicles},
                                      {u"positions"_s, done->positions},
                                      {u"positive"_s, done->positive},
                                      {u"crossed"_s, done->crossed},
                                      {u"seconds"_s, done->seconds}});
        return {};
    }
    streams.printLine(u"%1 vehicles, %2 with known equity, %3 of them positive; %4 crossings recorded in %5 s."_s.arg(done->vehicles)
                          .arg(done->positions)
                          .arg(done->positive)
                          .arg(done->crossed)
                          .arg(done->seconds, 0, 'f', 2)
                          .toUtf8());
    return {};
}

/// Rows with at least `minimum` counted equity, most first.
std::vector<std::size_t> ranked(const DeskBook &desk, std::int64_t minimum, std::size_t limit)
{
    std::vector<std::size_t> rows;
    const auto counted = desk.book().counted();
    for (std::size_t row = 0; row < desk.size(); ++row) {
        if (counted[row] != unknown32 && counted[row] >= minimum)
            rows.push_back(row);
    }
    const std::size_t kept = std::min(limit, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(kept), rows.end(),
                      [&](std::size_t a, std::size_t b) { return counted[a] != counted[b] ? counted[a] > counted[b] : a < b; });
    rows.resize(kept);
    return rows;
}

QJsonObject listed(const DeskBook &desk, std::size_t row)
{
    const BookAnswer answer = desk.book().answer(row);
    const BookRow &terms = desk.book().row(row);
    const QString vehicle = (terms.modelYear > 0 ? QString::number(terms.modelYear) + u' ' : QString()) + text(desk.make(row)) + u' ' +
                            text(desk.model(row)) + u' ' + text(desk.trim(row));
    QJsonObject object{{u"vin"_s, text(desk.vin(row))},
                       {u"customer"_s, QString::number(terms.customerId)},
                       {u"name"_s, text(desk.customer(row))},
                       {u"vehicle"_s, vehicle.simplified()},
                       {u"holding"_s, holdingWord(terms.holding)},
                       {u"payoff"_s, dollars(answer.payoff)},
                       {u"value"_s, dollars(answer.valueLikely)},
                       {u"equity"_s, dollars(desk.book().equity(row))},
                       {u"equity_low"_s, dollars(answer.valueLow - answer.payoff)},
                       {u"equity_high"_s, dollars(answer.valueHigh - answer.payoff)},
                       {u"counted"_s, dollars(answer.counted)}};
    if (terms.maturityOn != unknown32)
        object[u"ends_on"_s] = dateOf(terms.maturityOn).toString(Qt::ISODate);
    return object;
}

Result<void> list(const Arguments &arguments, const Streams &streams)
{
    const auto open = openDesk(arguments);
    if (!open)
        return open.error();
    bool isAmount = true;
    const double minimum =
        arguments.has(u"min"_s) ? arguments.value(u"min"_s)->toDouble(&isAmount) : dollars(open->thresholds.minimumEquity);
    bool isCount = true;
    const int limit = arguments.has(u"limit"_s) ? arguments.value(u"limit"_s)->toInt(&isCount) : defaultLimit;
    if (!isAmount || !isCount || limit < 0)
        return Error{Error::Kind::BadUse, u"--min takes dollars and --limit a whole number."_s};

    QJsonArray rows;
    for (const std::size_t row : ranked(*open->book, std::llround(minimum * 100), static_cast<std::size_t>(limit)))
        rows.append(listed(*open->book, row));
    if (arguments.has(u"json"_s)) {
        streams.printJson(rows);
        return {};
    }
    for (const QJsonValue &value : std::as_const(rows)) {
        const QJsonObject row = value.toObject();
        streams.printLine(u"%1  %2  %3  %4"_s.arg(row[u"equity"_s].toDouble(), 12, 'f', 2)
                              .arg(row[u"vin"_s].toString(), -17)
                              .arg(row[u"name"_s].toString(), -28)
                              .arg(row[u"vehicle"_s].toString())
                              .toUtf8());
    }
    return {};
}

QJsonObject ledgerLine(const EquityLine &line, const EquityPosition &position)
{
    QJsonObject object{{u"line"_s, ledgerLabel(line, position)}, {u"amount"_s, dollars(line.amount)}};
    if (!line.source.isEmpty())
        object[u"source"_s] = line.source;
    if (line.on.isValid())
        object[u"date"_s] = line.on.toString(Qt::ISODate);
    if (!line.note.isEmpty())
        object[u"note"_s] = line.note;
    if (line.isStale)
        object[u"stale"_s] = true;
    return object;
}

QJsonObject ledger(const DeskVehicle &vehicle, const EquityPosition &position)
{
    QJsonObject object{{u"vin"_s, text(vehicle.vin)},
                       {u"customer"_s, QString::number(vehicle.customerId)},
                       {u"name"_s, text(vehicle.customer)},
                       {u"vehicle"_s, text(describe(vehicle))},
                       {u"as_of"_s, position.day.toString(Qt::ISODate)},
                       {u"holding"_s, holdingWord(position.holding)},
                       {u"value"_s, range(position.value)},
                       {u"books"_s, position.books},
                       {u"confidence"_s, confidenceWord(position.confidence)}};
    if (position.payoff) {
        object[u"payoff"_s] = dollars(position.payoff->amount);
        object[u"payoff_source"_s] = sourceWord(position.payoff->source);
    }
    if (position.equity)
        object[u"equity"_s] = range(*position.equity);
    if (position.counted)
        object[u"counted"_s] = dollars(*position.counted);
    if (position.loanToValue)
        object[u"loan_to_value_percent"_s] = *position.loanToValue * 100;
    if (position.percentOfPrice)
        object[u"percent_of_price"_s] = *position.percentOfPrice;
    if (position.paymentsOfEquity)
        object[u"payments_of_equity"_s] = *position.paymentsOfEquity;
    if (position.payment)
        object[u"payment"_s] = dollars(*position.payment);
    if (position.paymentsLeft)
        object[u"payments_left"_s] = *position.paymentsLeft;
    if (position.endsOn.isValid())
        object[u"ends_on"_s] = position.endsOn.toString(Qt::ISODate);
    if (position.projectedMiles)
        object[u"projected_miles"_s] = *position.projectedMiles;
    if (position.leaseEnd) {
        object[u"lease_end"_s] = QJsonObject{{u"buy_for"_s, dollars(position.leaseEnd->buyFor)},
                                             {u"return_cost"_s, dollars(position.leaseEnd->returnCost)},
                                             {u"trade_equity"_s, dollars(position.leaseEnd->tradeEquity)}};
    }
    QJsonArray doubts;
    for (const Doubt doubt : position.doubts)
        doubts.append(doubtWords(doubt));
    object[u"doubts"_s] = doubts;
    QJsonArray lines;
    for (const EquityLine &line : position.ledger)
        lines.append(ledgerLine(line, position));
    object[u"ledger"_s] = lines;
    return object;
}

Result<void> show(const Arguments &arguments, const Streams &streams)
{
    const auto vin = arguments.required(u"vin"_s);
    if (!vin)
        return vin.error();
    // The curve is fitted over the whole store, so the one vehicle is read out of the book the window would show.
    const auto open = openDesk(arguments);
    if (!open)
        return open.error();
    const auto vehicle = readDeskVehicle(*open->store->session, *vin, open->day);
    if (!vehicle)
        return vehicle.error();
    DeskVehicle known = *vehicle;
    known.facts.annualDepreciationBasisPoints = open->book->curve().annualBasisPoints(known.make, known.model, {});
    const auto position = equityOn(open->day, known.facts, open->settings);
    if (!position)
        return position.error();
    if (arguments.has(u"json"_s)) {
        streams.printJson(ledger(known, *position));
        return {};
    }
    streams.printLine((text(known.customer) + u", "_s + text(describe(known)) + u", "_s + open->day.toString(Qt::ISODate)).toUtf8());
    for (const EquityLine &line : position->ledger) {
        streams.printLine(u"  %1 %2  %3 %4 %5"_s.arg(ledgerLabel(line, *position), -40)
                              .arg(shown(line.amount), 12)
                              .arg(line.on.toString(Qt::ISODate), line.source, line.note)
                              .trimmed()
                              .toUtf8());
    }
    return {};
}

} // namespace

QList<Command> equityCommands()
{
    return {
        {u"equity recompute"_s,
         u"tradewindctl equity recompute [--store S] [--as-of D] [--json]"_s,
         u"Works out every position for a day and records crossings and the month."_s,
         {u"store"_s, u"as-of"_s},
         {u"json"_s},
         recompute},
        {u"equity list"_s,
         u"tradewindctl equity list [--store S] [--as-of D] [--min A] [--limit N] [--json]"_s,
         u"Who has at least so much equity, most first."_s,
         {u"store"_s, u"as-of"_s, u"min"_s, u"limit"_s},
         {u"json"_s},
         list},
        {u"equity show"_s,
         u"tradewindctl equity show --vin V [--store S] [--as-of D] [--json]"_s,
         u"The ledger of one vehicle: every figure with its source and day."_s,
         {u"store"_s, u"as-of"_s, u"vin"_s},
         {u"json"_s},
         show},
    };
}

} // namespace tradewind
