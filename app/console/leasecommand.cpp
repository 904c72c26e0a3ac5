// SPDX-License-Identifier: Apache-2.0
#include "console/financecommands.h"
#include "domain/lease.h"
#include "domain/moneytext.h"

#include <QJsonObject>

#include <cmath>

namespace tradewind {

namespace {

Error badUse(const char *what, const QString &text)
{
    return Error{Error::Kind::BadUse, QStringLiteral("%1: \"%2\".").arg(QLatin1String(what), text.left(40))};
}

Result<void> runLease(const Arguments &arguments, const Streams &streams)
{
    QStringList words;
    for (const char *name : {"cap", "residual", "term", "mf", "paid"}) {
        const auto word = arguments.required(QLatin1String(name));
        if (!word)
            return word.error();
        words << *word;
    }
    const auto cap = dollarsFrom(words[0]);
    const auto residual = dollarsFrom(words[1]);
    bool isTerm = false;
    bool isFactor = false;
    bool isPaid = false;
    const int term = words[2].toInt(&isTerm);
    const double factor = words[3].toDouble(&isFactor);
    const int paid = words[4].toInt(&isPaid);
    if (!cap || cap->cents <= 0)
        return badUse("--cap is not an amount of dollars above 0", words[0]);
    if (!residual || residual->cents < 0)
        return badUse("--residual is not an amount of dollars", words[1]);
    if (!isTerm || term < 1 || term > 120)
        return badUse("--term is not a number of months from 1 to 120", words[2]);
    if (!isFactor || !(factor >= 0 && factor < 0.05))
        return badUse("--mf is not a money factor like .00125", words[3]);
    if (!isPaid || paid < 0 || paid > term)
        return badUse("--paid is not a number of payments from 0 to the term", words[4]);

    const LeaseTerms terms{*cap, *residual, term};
    const Money payment = leasePayment(terms, factor);
    const auto rate = leaseMonthlyRate(terms, payment);
    if (!rate)
        return rate.error();
    const Money payoff{static_cast<std::int64_t>(std::floor(leaseBalance(terms, static_cast<double>(payment.cents), *rate, paid) + 0.5))};
    const double ratePercent = std::round(*rate * 1200.0 * 1e6) / 1e6;
    if (arguments.has(QStringLiteral("json"))) {
        streams.printJson(QJsonObject{{QStringLiteral("payment"), amountJson(payment)},
                                      {QStringLiteral("payoff"), amountJson(payoff)},
                                      {QStringLiteral("rate"), ratePercent}});
        return {};
    }
    streams.printLine("payment " + dollars(payment).toUtf8());
    streams.printLine("payoff " + dollars(payoff).toUtf8());
    streams.printLine("rate " + QByteArray::number(ratePercent, 'f', 4));
    return {};
}

} // namespace

Command leaseCommand()
{
    return {QStringLiteral("lease"),
            QStringLiteral("tradewindctl lease --cap A --residual A --term N --mf F --paid K [--json]"),
            QStringLiteral(
                "A lease's payment by money factor, its buy-out after K payments by constant yield, and that yield in percent a year."),
            {QStringLiteral("cap"), QStringLiteral("residual"), QStringLiteral("term"), QStringLiteral("mf"), QStringLiteral("paid")},
            {QStringLiteral("json")},
            runLease};
}

} // namespace tradewind
