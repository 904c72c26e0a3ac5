// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/pipelinecells.h"

#include "base/tr.h"
#include "jobs/equity/equitywords.h"
#include "models/base/words.h"

namespace tradewind {

using namespace Qt::StringLiterals;
using Column = PipelineColumn;

namespace {

QString sourceWord(PayoffSource source)
{
    switch (source) {
    case PayoffSource::Quoted:
        return tr("quoted");
    case PayoffSource::Dms:
        return tr("DMS");
    case PayoffSource::Typed:
        return tr("typed");
    case PayoffSource::Estimated:
        return tr("estimate");
    }
    return {};
}

QString windowWords(const ContactWindow &window)
{
    switch (window.kind) {
    case ContactWindow::Kind::Crossed:
        return tr("%1 of %2").arg(window.day).arg(window.length);
    case ContactWindow::Kind::LeaseEnds:
        return tr("ends %1 d").arg(window.day);
    case ContactWindow::Kind::Forecast:
        return tr("forecast");
    case ContactWindow::Kind::None:
        return absent();
    }
    return {};
}

QVariant exportedMoney(const std::optional<Money> &amount)
{
    return amount ? QVariant(double(amount->cents) / 100) : QVariant();
}

} // namespace

QString contactWord(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Never:
        return tr("no touch yet");
    case ContactKind::Clicked:
        return tr("clicked");
    case ContactKind::Opened:
        return tr("opened");
    case ContactKind::NotOpened:
        return tr("no open");
    case ContactKind::Replied:
        return tr("replied");
    case ContactKind::NoReply:
        return tr("no reply");
    case ContactKind::Talked:
        return tr("talked");
    case ContactKind::Voicemail:
        return tr("voicemail");
    case ContactKind::NoAnswer:
        return tr("no answer");
    case ContactKind::Visit:
        return tr("visit");
    case ContactKind::Scanned:
        return tr("scanned");
    case ContactKind::Mailed:
        return tr("letter");
    }
    return {};
}

QString contactIcon(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Never:
        return {};
    case ContactKind::Clicked:
    case ContactKind::Opened:
    case ContactKind::NotOpened:
        return u"email"_s;
    case ContactKind::Replied:
    case ContactKind::NoReply:
        return u"text"_s;
    case ContactKind::Talked:
    case ContactKind::Voicemail:
    case ContactKind::NoAnswer:
        return u"call"_s;
    case ContactKind::Visit:
        return u"service"_s;
    case ContactKind::Scanned:
        return u"scan"_s;
    case ContactKind::Mailed:
        return u"letter"_s;
    }
    return {};
}

QString scoreWord(int score)
{
    return score >= 75 ? tr("hot") : score >= 50 ? tr("high") : score >= 25 ? tr("fair") : tr("low");
}

QString scoreChip(int score)
{
    QString word = scoreWord(score);
    word[0] = word.at(0).toUpper();
    return word + u' ' + QString::number(score);
}

QString firstLine(const PipelineRow &row, Column column)
{
    switch (column) {
    case Column::Customer:
        return row.customer;
    case Column::Equity:
        return row.equity ? dollars(row.equity->point) : absent();
    case Column::Payoff:
        return row.payoff ? dollars(*row.payoff) : absent();
    case Column::Value:
        return row.value ? dollars(*row.value) : absent();
    case Column::Payment:
        return row.paymentOnMatch ? dollars(*row.paymentOnMatch) : absent();
    case Column::Left:
        return row.monthsLeft ? QString::number(*row.monthsLeft) : absent();
    case Column::Window:
        return windowWords(row.window);
    case Column::LastContact:
        return row.lastContact == ContactKind::Never ? tr("Never") : daysAgo(row.lastContactDays);
    case Column::Rep:
        return row.rep.isEmpty() ? tr("nobody") : row.rep;
    case Column::Score:
        return row.score ? QString::number(*row.score) : absent();
    }
    return {};
}

QString secondLine(const PipelineRow &row, Column column)
{
    switch (column) {
    case Column::Customer:
        return row.miles ? row.vehicle + u" · "_s + shortMiles(*row.miles) : row.vehicle;
    case Column::Equity:
        return row.equity ? confidenceWord(row.equity->confidence) : tr("not known");
    case Column::Payoff: {
        if (!row.payoff)
            return tr("ask lender");
        if (row.payoffSource == PayoffSource::Estimated)
            return sourceWord(row.payoffSource);
        const QString age = ageOfHours(row.payoffAgeDays * 24);
        if (isPayoffStale(row))
            return tr("%1 · stale").arg(age);
        return row.payoffAgeDays == 0 ? sourceWord(row.payoffSource) : age + u" · "_s + sourceWord(row.payoffSource);
    }
    case Column::Value: {
        // The age only when there is one to tell: a value of today needs no words.
        if (!row.value)
            return tr("no book");
        const QString books = row.books == 1 ? tr("1 book") : tr("%1 books").arg(row.books);
        return row.valueAgeHours == 0 ? books : ageOfHours(row.valueAgeHours) + u" · "_s + books;
    }
    case Column::Payment:
        return row.paymentOnMatch ? row.match : tr("no match");
    case Column::Left:
        return !row.termMonths ? QString() : row.isLease ? tr("lease %1").arg(*row.termMonths) : tr("of %1").arg(*row.termMonths);
    case Column::Window:
        return row.window.kind == ContactWindow::Kind::Forecast ? tr("on %1").arg(dayWords(row.window.forecastOn)) : QString();
    case Column::LastContact:
        return contactWord(row.lastContact);
    case Column::Rep:
        return {};
    case Column::Score:
        return row.score ? scoreWord(*row.score) : QString();
    }
    return {};
}

Tone tone(const PipelineRow &row, Column column)
{
    switch (column) {
    case Column::Customer:
    case Column::Equity:
    case Column::Score:
    case Column::Payment:
        return Tone::Strong;
    case Column::Window:
        if (row.window.kind == ContactWindow::Kind::Crossed && row.window.day >= 90) // a month is left
            return Tone::Warn;
        return row.window.kind == ContactWindow::Kind::Forecast ? Tone::Dim : Tone::Normal;
    case Column::LastContact:
        return row.lastContact == ContactKind::Never ? Tone::Bad : Tone::Normal;
    default:
        return Tone::Normal;
    }
}

Tone secondTone(const PipelineRow &row, Column column)
{
    const bool isStale = (column == Column::Payoff && isPayoffStale(row)) || (column == Column::Value && isValueStale(row));
    return isStale ? Tone::Warn : Tone::Dim;
}

QVariant exported(const PipelineRow &row, Column column)
{
    switch (column) {
    case Column::Equity:
        return row.equity ? exportedMoney(row.equity->point) : QVariant();
    case Column::Payoff:
        return exportedMoney(row.payoff);
    case Column::Value:
        return exportedMoney(row.value);
    case Column::Payment:
        return exportedMoney(row.paymentOnMatch);
    case Column::Left:
        return row.monthsLeft ? QVariant(*row.monthsLeft) : QVariant();
    case Column::Score:
        return row.score ? QVariant(*row.score) : QVariant();
    case Column::Customer:
        return QString(row.customer + u", "_s + row.vehicle);
    case Column::LastContact:
        return row.lastContact == ContactKind::Never ? firstLine(row, column)
                                                     : QString(firstLine(row, column) + u", "_s + secondLine(row, column));
    default:
        return firstLine(row, column);
    }
}

QString summary(const PipelineRow &row)
{
    return tr("%1, %2, equity %3, payoff %4, value %5, window %6, last contact %7, score %8")
        .arg(row.customer, row.vehicle, firstLine(row, Column::Equity), firstLine(row, Column::Payoff), firstLine(row, Column::Value),
             firstLine(row, Column::Window), firstLine(row, Column::LastContact), firstLine(row, Column::Score));
}

QString columnTitle(Column column)
{
    switch (column) {
    case Column::Customer:
        return tr("Customer, vehicle");
    case Column::Equity:
        return tr("Equity, range");
    case Column::Payoff:
        return tr("Payoff");
    case Column::Value:
        return tr("Value");
    case Column::Payment:
        return tr("Payment → match");
    case Column::Left:
        return tr("Left");
    case Column::Window:
        return tr("Day of 120");
    case Column::LastContact:
        return tr("Last contact");
    case Column::Rep:
        return tr("Rep");
    case Column::Score:
        return tr("Score");
    }
    return {};
}

bool isFigures(Column column)
{
    return column != Column::Customer && column != Column::LastContact && column != Column::Rep;
}

} // namespace tradewind
