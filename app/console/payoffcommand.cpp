// SPDX-License-Identifier: Apache-2.0
#include "console/commands.h"
#include "console/csvlines.h"
#include "console/financecommands.h"
#include "domain/calendar.h"
#include "domain/moneytext.h"
#include "domain/payoff.h"

#include <QJsonObject>

namespace tradewind {

namespace {

struct Answer
{
    Money interest, payoff;
    std::optional<PaymentSplit> split;
};

/// The words of one question: balance, apr, last_paid, as_of, payment (may be empty).
Result<Answer> answerFor(const QStringList &words)
{
    const auto balance = dollarsFrom(words[0]);
    if (!balance || balance->cents < 0)
        return Error{Error::Kind::BadData, QStringLiteral("balance is not an amount of dollars: \"%1\".").arg(words[0].left(40))};
    const auto rate = microPercentFrom(words[1]);
    if (!rate)
        return Error{Error::Kind::BadData, QStringLiteral("apr is not a rate in percent: \"%1\".").arg(words[1].left(40))};
    const auto paidOn = isoDay(words[2], QStringLiteral("last_paid"));
    if (!paidOn)
        return paidOn.error();
    const auto asOf = isoDay(words[3], QStringLiteral("as_of"));
    if (!asOf)
        return asOf.error();
    if (*asOf < *paidOn)
        return Error{Error::Kind::BadData, QStringLiteral("as_of %1 lies before last_paid %2.").arg(words[3], words[2])};
    Answer answer;
    answer.interest = Money{interestCents(balance->cents, *rate, yearWeight(epochDay(*asOf)) - yearWeight(epochDay(*paidOn)))};
    answer.payoff = *balance + answer.interest;
    if (!words[4].isEmpty()) {
        const auto payment = dollarsFrom(words[4]);
        if (!payment || payment->cents < 0)
            return Error{Error::Kind::BadData, QStringLiteral("payment is not an amount of dollars: \"%1\".").arg(words[4].left(40))};
        answer.split = splitPayment(*balance, answer.interest, *payment);
    }
    return answer;
}

Result<void> runPayoff(const Arguments &arguments, const Streams &streams)
{
    if (arguments.has(QStringLiteral("csv"))) {
        return answerCsv(streams, "id,balance,apr,last_paid,as_of,payment", 6, "id,interest,payoff,principal,new_balance",
                         [](const QStringList &row) -> Result<QString> {
                             const auto answer = answerFor(row.mid(1));
                             if (!answer)
                                 return answer.error();
                             return QStringLiteral("%1,%2,%3,%4")
                                 .arg(dollars(answer->interest), dollars(answer->payoff),
                                      answer->split ? dollars(answer->split->principal) : QString(),
                                      answer->split ? dollars(answer->split->newBalance) : QString());
                         });
    }
    QStringList words;
    for (const char *name : {"balance", "apr", "last-paid", "as-of"}) {
        const auto word = arguments.required(QLatin1String(name));
        if (!word)
            return word.error();
        words << *word;
    }
    words << arguments.value(QStringLiteral("payment")).value_or(QString());
    const auto answer = answerFor(words);
    if (!answer)
        return answer.error();
    if (arguments.has(QStringLiteral("json"))) {
        QJsonObject object{{QStringLiteral("interest"), amountJson(answer->interest)},
                           {QStringLiteral("payoff"), amountJson(answer->payoff)}};
        if (answer->split) {
            object.insert(QStringLiteral("principal"), amountJson(answer->split->principal));
            object.insert(QStringLiteral("new_balance"), amountJson(answer->split->newBalance));
        }
        streams.printJson(object);
        return {};
    }
    streams.printLine("interest " + dollars(answer->interest).toUtf8());
    streams.printLine("payoff " + dollars(answer->payoff).toUtf8());
    if (answer->split) {
        streams.printLine("principal " + dollars(answer->split->principal).toUtf8());
        streams.printLine("new_balance " + dollars(answer->split->newBalance).toUtf8());
    }
    return {};
}

} // namespace

double amountJson(Money amount)
{
    return static_cast<double>(amount.cents) / 100.0;
}

Command payoffCommand()
{
    return {
        QStringLiteral("payoff"),
        QStringLiteral("tradewindctl payoff (--csv | --balance A --apr P --last-paid D --as-of D [--payment A] [--json])"),
        QStringLiteral("Daily simple interest: what pays a loan off on a day, and how a payment divides."),
        {QStringLiteral("balance"), QStringLiteral("apr"), QStringLiteral("last-paid"), QStringLiteral("as-of"), QStringLiteral("payment")},
        {QStringLiteral("csv"), QStringLiteral("json")},
        runPayoff};
}

} // namespace tradewind
