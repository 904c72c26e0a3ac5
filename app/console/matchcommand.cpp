// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"
#include "console/commands.h"
#include "console/opendesk.h"
#include "domain/moneytext.h"
#include "jobs/equity/matchdesk.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr int defaultLimit = 10;

double number(Money amount)
{
    return static_cast<double>(amount.cents) / 100.0;
}

struct Asked
{
    QString customer, vin;
    std::optional<Money> within; ///< nothing: as the store is set
    std::size_t limit = 0;
};

Result<Asked> asked(const Arguments &arguments)
{
    Asked asked{arguments.value(u"customer"_s).value_or(QString()),
                arguments.value(u"vin"_s).value_or(QString()).trimmed().toUpper(),
                {},
                defaultLimit};
    if (asked.customer.isEmpty() == asked.vin.isEmpty())
        return Error{Error::Kind::BadUse, u"Name either --customer or --vin."_s};
    if (const auto within = arguments.value(u"within"_s)) {
        const auto amount = dollarsFrom(*within);
        if (!amount)
            return Error{Error::Kind::BadUse, u"--within takes dollars a month, not \"%1\"."_s.arg(*within)};
        asked.within = *amount;
    }
    if (const auto limit = arguments.value(u"limit"_s)) {
        bool isCount = false;
        asked.limit = limit->toUInt(&isCount);
        if (!isCount)
            return Error{Error::Kind::BadUse, u"--limit takes a whole number, not \"%1\"."_s.arg(*limit)};
    }
    return asked;
}

/// The row asked for. A customer of several vehicles is matched on the one with the most equity among those a payment is known for.
std::optional<std::size_t> rowOf(const DeskBook &desk, const MatchDesk &lot, const Asked &asked)
{
    std::optional<std::size_t> found;
    const auto rank = [&](std::size_t row) { return std::pair(lot.customer(desk.book(), row).has_value(), desk.book().equity(row)); };
    for (std::size_t row = 0; row < desk.size(); ++row) {
        const std::int64_t customer = desk.book().row(row).customerId;
        const bool isAsked =
            asked.vin.isEmpty() ? customer != 0 && QString::number(customer) == asked.customer : text(desk.vin(row)) == asked.vin;
        if (isAsked && (!found || rank(row) > rank(*found)))
            found = row;
    }
    return found;
}

QJsonObject matched(const MatchDesk &lot, const DeskMatch &match, const MatchCustomer &customer)
{
    const StockUnit &unit = lot.units()[match.unit];
    const StockProgram &program = lot.programs()[match.program];
    QJsonArray arithmetic;
    for (const MatchLine &line : lot.explain(match, customer))
        arithmetic.append(QJsonObject{{u"line"_s, line.label}, {u"amount"_s, number(line.amount)}, {u"note"_s, line.note}});
    return {{u"stock"_s, unit.stockNumber},
            {u"vehicle"_s, unit.name},
            {u"program"_s, program.name},
            {u"lender"_s, program.lender},
            {u"tier"_s, program.tier},
            {u"term"_s, program.terms.termMonths},
            {u"payment"_s, number(match.payment)},
            {u"difference"_s, number(match.difference)},
            {u"price"_s, number(unit.terms.price)},
            {u"arithmetic"_s, arithmetic}};
}

void printMatches(const QJsonObject &answer, const Streams &streams)
{
    streams.printLine(u"%1, %2, pays %3 a month; tier %4%5"_s
                          .arg(answer[u"name"_s].toString(), answer[u"vehicle"_s].toString(),
                               QString::number(answer[u"payment_now"_s].toDouble(), 'f', 2), answer[u"tier"_s].toString(),
                               answer[u"tax_known"_s].toBool() ? QString() : u"; before tax and fees, the rooftop has no tax rule"_s)
                          .toUtf8());
    for (const QJsonValue &value : answer[u"matches"_s].toArray()) {
        const QJsonObject match = value.toObject();
        streams.printLine(u"%1  %2  %3  %4, %5"_s.arg(match[u"payment"_s].toDouble(), 9, 'f', 2)
                              .arg(match[u"stock"_s].toString(), -10)
                              .arg(match[u"vehicle"_s].toString(), -28)
                              .arg(match[u"lender"_s].toString(), match[u"program"_s].toString())
                              .toUtf8());
    }
}

Result<void> match(const Arguments &arguments, const Streams &streams)
{
    const auto request = asked(arguments);
    if (!request)
        return request.error();
    // The curve is fitted over the whole store, so the one vehicle is read out of the book the window would show.
    const auto open = openDesk(arguments);
    if (!open)
        return open.error();
    const DeskBook &desk = *open->book;
    const auto lot = MatchDesk::load(*open->store->session, open->store->rooftop, open->day);
    if (!lot)
        return lot.error();
    const auto row = rowOf(desk, **lot, *request);
    if (!row)
        return Error{Error::Kind::NotFound, u"Nobody in this store owns a vehicle under that customer or VIN."_s};
    const EquityFacts facts = desk.facts(*row);
    const auto position = equityOn(open->day, facts, open->settings);
    if (!position)
        return position.error();
    auto customer = (*lot)->customer(*position, facts);
    if (!customer)
        return Error{Error::Kind::NotFound, u"No payment of today is known for this vehicle, so there is none to match."_s};
    if (const auto tier = arguments.value(u"tier"_s))
        customer->tier = tier->toStdString();

    QJsonArray matches;
    const Money within = request->within.value_or((*lot)->usualDifference());
    for (const DeskMatch &found : (*lot)->matches(*customer, within, request->limit))
        matches.append(matched(**lot, found, *customer));
    const BookRow &terms = desk.book().row(*row);
    const QString year = terms.modelYear > 0 ? QString::number(terms.modelYear) : QString();
    const QJsonObject answer{
        {u"customer"_s, QString::number(terms.customerId)},
        {u"name"_s, text(desk.customer(*row))},
        {u"vin"_s, text(desk.vin(*row))},
        {u"vehicle"_s, QStringList{year, text(desk.make(*row)), text(desk.model(*row)), text(desk.trim(*row))}.join(u' ').simplified()},
        {u"payment_now"_s, number(customer->payment)},
        {u"trade_value"_s, number(customer->tradeValue)},
        {u"payoff"_s, number(customer->tradePayoff)},
        {u"tier"_s, QString::fromStdString(customer->tier)},
        {u"tier_guessed"_s, !arguments.has(u"tier"_s)},
        {u"tax_known"_s, (*lot)->isTaxKnown()},
        {u"within"_s, number(within)},
        {u"matches"_s, matches},
        {u"count"_s, matches.size()}};
    if (arguments.has(u"json"_s))
        streams.printJson(answer);
    else
        printMatches(answer, streams);
    return {};
}

} // namespace

QList<Command> matchCommands()
{
    return {{u"match"_s,
             u"tradewindctl match --customer ID|--vin V [--store S] [--within A] [--tier T] [--as-of D] [--limit N] [--json]"_s,
             u"What the customer could drive from stock for today's payment, dearest unit first, with the arithmetic."_s,
             {u"store"_s, u"customer"_s, u"vin"_s, u"within"_s, u"tier"_s, u"as-of"_s, u"limit"_s},
             {u"json"_s},
             match}};
}

} // namespace tradewind
