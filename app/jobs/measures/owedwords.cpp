// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/owedwords.h"

#include "base/percent.h"
#include "base/tr.h"

#include <QLocale>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QLocale().toString(value, 'f', 1).replace(u'-', u'−');
}

QString percent(const Share &share)
{
    return percentIn(QLocale(), share.rate().value_or(0), 1);
}

QString dollarsText(Money money)
{
    return u'$' + QLocale().toString(money.cents / 100);
}

} // namespace

QString owedWords(const OwedSum &sum)
{
    QStringList parts{tr("sales %1").arg(QLocale().toString(qint64{sum.sales}))};
    if (sum.sales > 0 && sum.grossKnown == 0)
        parts << tr("gross not known");
    else if (sum.grossKnown < sum.sales)
        parts << tr("gross %1, known of %2").arg(dollarsText(sum.gross), QLocale().toString(qint64{sum.grossKnown}));
    else if (sum.sales > 0)
        parts << tr("gross %1").arg(dollarsText(sum.gross));
    parts << tr("appointments %1").arg(QLocale().toString(qint64{sum.appointments}));
    return parts.join(u", "_s);
}

QString liftWords(const OwedOutcome &outcome)
{
    if (outcome.heldOut == 0)
        return tr("Nobody is held out, so what would have come anyway is not known.");
    QString words;
    if (!outcome.lift) {
        words = tr("Held out: %1. Nobody entered since.").arg(QLocale().toString(qint64{outcome.heldOut}));
    } else {
        const Lift &lift = *outcome.lift;
        words =
            tr("It added %1 sales (%2 to %3, 95%): %4 of %5 bought, %6 of %7 held out.")
                .arg(number(lift.addedSales), number(lift.addedSalesRange.least), number(lift.addedSalesRange.most), percent(lift.treated),
                     QLocale().toString(qint64{lift.treated.of}), percent(lift.heldOut), QLocale().toString(qint64{lift.heldOut.of}));
        if (lift.addedSalesRange.least <= 0 && lift.addedSalesRange.most >= 0)
            words += u' ' + tr("That can still be chance.");
    }
    if (outcome.reached > 0)
        words += u' ' + tr("Of those held out, %1 were reached by hand all the same.").arg(QLocale().toString(qint64{outcome.reached}));
    return words;
}

} // namespace tradewind
