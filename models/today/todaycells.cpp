// SPDX-License-Identifier: Apache-2.0
#include "models/today/todaycells.h"

#include "base/tr.h"
#include "models/base/words.h"

namespace tradewind {

using namespace Qt::StringLiterals;
using Column = TodayModel::Column;

namespace {

QString plus(Money amount)
{
    return ledgerAmount(amount, true);
}

QString whyCrossed(const TodayRow &row)
{
    QStringList parts;
    if (row.valueChange && row.valueChange->cents != 0)
        parts << tr("Value %1").arg(plus(*row.valueChange));
    if (row.paidDown && row.paidDown->cents != 0)
        parts << (parts.isEmpty() ? tr("Paid %1") : tr("paid %1")).arg(plus(*row.paidDown));
    return parts.isEmpty() ? absent() : parts.join(u", "_s);
}

QVariant cents(const std::optional<Money> &amount)
{
    return amount ? QVariant(qint64(amount->cents)) : QVariant(std::numeric_limits<qint64>::min());
}

} // namespace

QString todayText(const TodayRow &row, Column column)
{
    switch (column) {
    case Column::Customer:
        return row.name;
    case Column::Vehicle:
        return row.miles > 0 ? u"%1 · %2"_s.arg(row.vehicle, shortMiles(row.miles)) : row.vehicle;
    case Column::WhyCrossed:
        return whyCrossed(row);
    case Column::Equity:
        return row.equity ? dollars(*row.equity) : absent();
    case Column::Payment:
        return row.matchPayment ? dollars(*row.matchPayment) : row.payment ? tr("no match") : absent();
    case Column::Work:
        return row.work.isEmpty() ? absent() : row.work;
    case Column::Ready:
        return row.ready.isEmpty() ? absent() : row.ready;
    case Column::Advisor:
        return row.advisor.isEmpty() ? absent() : row.advisor;
    case Column::LeaseEnd:
        return row.daysLeft ? tr("%n days", nullptr, *row.daysLeft) : absent();
    case Column::Short:
        return row.shortBy ? dollars(*row.shortBy) : absent();
    case Column::Expected:
        return row.expectedOn.isValid() ? dayWords(row.expectedOn) : absent();
    case Column::Deed:
        return row.deed;
    case Column::Due:
        return row.due;
    case Column::Since:
        return row.since;
    case Column::Age:
        return row.age ? tr("%1 d").arg(*row.age) : absent();
    case Column::Offer:
        return row.offer ? dollars(*row.offer) : tr("no offer");
    case Column::Worth:
        return row.worth ? dollars(*row.worth) : absent();
    case Column::Touches:
        return row.touches;
    case Column::NextTouch:
        return row.nextTouch;
    case Column::Rep:
        return row.rep.isEmpty() ? absent() : row.rep;
    case Column::Score:
        return QString::number(row.score);
    }
    return {};
}

QString todayLead(const TodayRow &row, Column column)
{
    if (column == Column::Equity && row.equityBefore)
        return dollars(*row.equityBefore) + u" → "_s;
    if (column == Column::Payment && row.payment)
        return dollars(*row.payment) + u" → "_s;
    return {};
}

QString todaySecondLine(const TodayRow &row, Column column)
{
    switch (column) {
    case Column::Customer:
        return todayText(row, Column::Vehicle);
    case Column::Equity:
        return tr("equity");
    case Column::Work:
        if (row.advisor.isEmpty())
            return row.ready.isEmpty() ? QString() : tr("ready %1").arg(row.ready);
        return row.ready.isEmpty() ? row.advisor : tr("%1 · ready %2").arg(row.advisor, row.ready);
    default:
        return {};
    }
}

Tone todayTone(const TodayRow &row, Column column)
{
    switch (column) {
    case Column::Customer:
    case Column::Score:
        return Tone::Strong;
    case Column::Equity:
        if (!row.equity)
            return Tone::Dim;
        return row.equity->cents < 0 ? Tone::Bad : Tone::Strong;
    case Column::LeaseEnd:
        return row.daysLeft && *row.daysLeft < 30 ? Tone::Warn : Tone::Normal;
    case Column::Due:
        return row.isLate ? Tone::Bad : Tone::Normal;
    case Column::Since:
        return row.isLate ? Tone::Bad : Tone::Dim;
    case Column::Worth:
        return Tone::Strong;
    case Column::Touches:
        return row.isLate ? Tone::Bad : Tone::Normal;
    case Column::Vehicle:
    case Column::Advisor:
    case Column::Age:
    case Column::Rep:
        return Tone::Dim;
    default:
        return Tone::Normal;
    }
}

bool isTodayFigure(Column column)
{
    switch (column) {
    case Column::Equity:
    case Column::Payment:
    case Column::LeaseEnd:
    case Column::Short:
    case Column::Score:
    case Column::Age:
    case Column::Offer:
    case Column::Worth:
        return true;
    default:
        return false;
    }
}

QString todayColumnTitle(Column column)
{
    switch (column) {
    case Column::Customer:
        return tr("Customer");
    case Column::Vehicle:
        return tr("Vehicle");
    case Column::WhyCrossed:
        return tr("Why it crossed");
    case Column::Equity:
        return tr("Equity");
    case Column::Payment:
        return tr("Payment → match");
    case Column::Work:
        return tr("In service for");
    case Column::Ready:
        return tr("Ready");
    case Column::Advisor:
        return tr("Advisor");
    case Column::LeaseEnd:
        return tr("Lease ends in");
    case Column::Short:
        return tr("Still missing");
    case Column::Expected:
        return tr("Expected");
    case Column::Deed:
        return tr("What they did");
    case Column::Due:
        return tr("To be called");
    case Column::Since:
        return tr("Since then");
    case Column::Age:
        return tr("Age");
    case Column::Offer:
        return tr("Offer");
    case Column::Worth:
        return tr("Worth now");
    case Column::Touches:
        return tr("Touches");
    case Column::NextTouch:
        return tr("Next touch");
    case Column::Rep:
        return tr("Rep");
    case Column::Score:
        return tr("Score");
    }
    return {};
}

QVariant todaySortKey(const TodayRow &row, Column column)
{
    switch (column) {
    case Column::Equity:
        return cents(row.equity);
    case Column::Payment:
        return cents(row.payment);
    case Column::Short:
        return cents(row.shortBy);
    case Column::LeaseEnd:
        return row.daysLeft.value_or(std::numeric_limits<int>::max());
    case Column::Expected:
        return row.expectedOn;
    case Column::Due:
        return row.dueAt.value_or(0);
    case Column::Age:
        return row.age.value_or(-1);
    case Column::Offer:
        return cents(row.offer);
    case Column::Worth:
        return cents(row.worth);
    case Column::Score:
        return row.score;
    default:
        return todayText(row, column);
    }
}

QString todaySummary(const TodayRow &row, std::optional<TodayCard> card)
{
    QStringList parts{row.name, row.vehicle};
    if (row.equity)
        parts << tr("equity %1").arg(dollars(*row.equity));
    if (card == TodayCard::Crossed)
        parts << whyCrossed(row);
    if (card == TodayCard::OnProperty)
        parts << row.work << tr("ready %1").arg(row.ready);
    if (card == TodayCard::LeaseEnd)
        parts << tr("lease ends in %1").arg(todayText(row, Column::LeaseEnd));
    if (card == TodayCard::Engaged || card == TodayCard::Missed)
        parts << row.deed << row.due << row.since;
    if (card == TodayCard::Unsold)
        parts << row.touches << row.nextTouch;
    if (!card && row.shortBy)
        parts << tr("%1 missing").arg(todayText(row, Column::Short));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace tradewind
