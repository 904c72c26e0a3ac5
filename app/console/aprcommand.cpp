// SPDX-License-Identifier: Apache-2.0
#include "console/csvlines.h"
#include "console/financecommands.h"
#include "domain/apr.h"
#include "domain/moneytext.h"

#include <QRegularExpression>

namespace tradewind {

namespace {

std::optional<UnitPeriod> unitNamed(QStringView name)
{
    if (name == u"w")
        return UnitPeriod::Week;
    if (name == u"2w")
        return UnitPeriod::TwoWeeks;
    if (name == u"4w")
        return UnitPeriod::FourWeeks;
    if (name == u"sm")
        return UnitPeriod::SemiMonth;
    if (name == u"m")
        return UnitPeriod::Month;
    if (name == u"2m")
        return UnitPeriod::TwoMonths;
    if (name == u"q")
        return UnitPeriod::Quarter;
    return std::nullopt;
}

Result<PaymentStream> streamFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,5})x([^@]+)@([^/]+)/(\\w+)\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return Error{Error::Kind::BadData, QStringLiteral("payments are not like 24x230.00@1978-02-10/m: \"%1\".").arg(text.left(60))};
    const auto amount = dollarsFrom(match.capturedView(2));
    const auto unit = unitNamed(match.captured(4).toLower());
    const auto day = isoDay(match.captured(3).trimmed(), QStringLiteral("A first payment"));
    if (!amount)
        return Error{Error::Kind::BadData,
                     QStringLiteral("a payment is not an amount of dollars: \"%1\".").arg(match.captured(2).left(40))};
    if (!unit)
        return Error{Error::Kind::BadData,
                     QStringLiteral("the unit is not one of w 2w 4w sm m 2m q: \"%1\".").arg(match.captured(4).left(40))};
    if (!day)
        return day.error();
    return PaymentStream{match.captured(1).toInt(), *amount, *day, *unit};
}

Result<QString> answerFor(const QStringList &row)
{
    const auto advanceOn = isoDay(row[1], QStringLiteral("advance_date"));
    if (!advanceOn)
        return advanceOn.error();
    const auto advance = dollarsFrom(row[2]);
    if (!advance)
        return Error{Error::Kind::BadData, QStringLiteral("advance is not an amount of dollars: \"%1\".").arg(row[2].left(40))};
    std::vector<PaymentStream> payments;
    for (const QString &part : row[3].split(u'+')) {
        const auto stream = streamFrom(part);
        if (!stream)
            return stream.error();
        payments.push_back(*stream);
    }
    const auto rate = annualPercentageRate(*advanceOn, *advance, payments);
    if (!rate)
        return rate.error();
    return QString::number(*rate, 'f', 4);
}

Result<void> runApr(const Arguments &arguments, const Streams &streams)
{
    if (!arguments.has(QStringLiteral("csv")))
        return Error{Error::Kind::BadUse, QStringLiteral("--csv is missing.")};
    return answerCsv(streams, "id,advance_date,advance,payments", 4, "id,apr", answerFor);
}

} // namespace

Command aprCommand()
{
    return {QStringLiteral("apr"),
            QStringLiteral(
                "tradewindctl apr --csv   (stdin: id,advance_date,advance,payments; payments = COUNTxAMOUNT@FIRST_DATE/UNIT joined by +)"),
            QStringLiteral("The annual percentage rate by Regulation Z's actuarial method; UNIT is one of w 2w 4w sm m 2m q."),
            {},
            {QStringLiteral("csv")},
            runApr};
}

} // namespace tradewind
