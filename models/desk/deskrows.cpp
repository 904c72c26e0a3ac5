// SPDX-License-Identifier: Apache-2.0
#include "models/desk/deskrows.h"

#include "base/tr.h"
#include "base/utf8.h"
#include "domain/calendar.h"
#include "jobs/equity/equitywords.h"
#include "models/base/sentences.h"
#include "models/base/words.h"
#include "programs/equity/crossings.h"

#include <QLocale>

#include <algorithm>

namespace tradewind {

namespace {

PayoffSource payoffSource(FigureSource source)
{
    switch (source) {
    case FigureSource::LenderQuote:
    case FigureSource::RolledQuote:
        return PayoffSource::Quoted;
    case FigureSource::DmsBalance:
        return PayoffSource::Dms;
    case FigureSource::Typed:
        return PayoffSource::Typed;
    case FigureSource::EstimatedFromContract:
        break;
    }
    return PayoffSource::Estimated;
}

EquitySettings withBuffer(const DeskSnapshot &snapshot, int bufferBasisPoints)
{
    EquitySettings settings = snapshot.equity;
    settings.bufferBasisPoints = std::max(settings.bufferBasisPoints, bufferBasisPoints);
    return settings;
}

Result<EquityPosition> positionOf(const DeskSnapshot &snapshot, const EquityBook &book, std::size_t row, int bufferBasisPoints = 0)
{
    return equityOn(dateOf(book.day()), snapshot.desk->facts(row), withBuffer(snapshot, bufferBasisPoints));
}

EquityRange rangeOf(const EquityPosition &position)
{
    return {position.equity->likely, position.equity->low, position.equity->high, position.confidence};
}

const DeskCrossing *openCrossing(const DeskSnapshot &snapshot, std::size_t row)
{
    const DeskCrossing *found = snapshot.crossingOf(row);
    return found != nullptr && found->direction > 0 ? found : nullptr;
}

QString crossedBecause(const DeskCrossing &crossing)
{
    const Money value{crossing.valueChange}, payoff{crossing.payoffChange};
    const bool byValue = crossing.valueChange != unknown32 && value.cents > 0;
    const bool byPayment = crossing.payoffChange != unknown32 && payoff.cents < 0;
    if (byValue && byPayment)
        return tr("value %1, paid down %2").arg(signedDollars(value), dollars(-payoff));
    if (byValue)
        return tr("value %1").arg(signedDollars(value));
    if (byPayment)
        return tr("paid down %1").arg(dollars(-payoff));
    return tr("first value known that day");
}

QString reasonWords(PriorityReason reason, const DeskSnapshot &snapshot, std::size_t row)
{
    const BookGlance &terms = snapshot.desk->book().glance(row);
    switch (reason) {
    case PriorityReason::ServiceVisits:
        return tr("%1 service visits").arg(terms.serviceVisits);
    case PriorityReason::InServiceNow:
        return tr("On the property now");
    case PriorityReason::IdealAge:
        return tr("A %1, in the age that trades best").arg(terms.modelYear);
    case PriorityReason::LeaseEnding:
        return tr("Lease ends %1").arg(dayWords(dateOf(terms.maturityOn)));
    case PriorityReason::HighApr:
        return tr("Pays %1 interest").arg(percent(terms.aprMilliPercent / 100'000.0, 2));
    case PriorityReason::WarrantyEnding:
        return tr("Warranty ends %1").arg(dayWords(dateOf(terms.warrantyEndsOn)));
    case PriorityReason::PaymentsOfEquity:
        return tr("Equity is worth several payments");
    case PriorityReason::CleanPayments:
        return tr("Has paid on time");
    case PriorityReason::Equity:
    case PriorityReason::JustCrossed:
    case PriorityReason::SureFigures:
        break;
    }
    return {};
}

QStringList whyNow(const DeskSnapshot &snapshot, const EquityBook &book, std::size_t row)
{
    const BookGlance &terms = book.glance(row);
    QStringList lines;
    if (const DeskCrossing *crossing = openCrossing(snapshot, row)) {
        const std::int32_t today = epochDay(snapshot.today);
        const QDate crossedOn = dateOf(crossing->crossedOn);
        const QString threshold = dollars(Money{crossing->threshold});
        QString line = today - crossing->crossedOn > snapshot.thresholds.windowDays
                           ? tr("Over %1 since %2 or earlier").arg(threshold, QLocale().toString(crossedOn, QStringLiteral("MMM yyyy")))
                           : tr("Crossed %1 on %2: %3").arg(threshold, dayWords(crossedOn), crossedBecause(*crossing));
        const auto day = windowDay(crossing->crossedOn, today, snapshot.thresholds.windowDays);
        if (day)
            line += tr(". Day %1 of %2").arg(*day).arg(snapshot.thresholds.windowDays);
        lines << line;
    }
    if (terms.lastVisitOn != unknown32)
        lines << tr("Owns it: serviced here %1").arg(dayWords(dateOf(terms.lastVisitOn)));
    for (const PriorityPoints &points : priorityOf(book, row, priorityFacts(snapshot, row), snapshot.thresholds).reasons) {
        const QString words = reasonWords(points.reason, snapshot, row);
        if (!words.isEmpty() && lines.size() < 4)
            lines << words;
    }
    return lines;
}

LedgerLine::Kind lineKind(LedgerKey key)
{
    switch (key) {
    case LedgerKey::Book:
        return LedgerLine::Kind::Input;
    case LedgerKey::Mileage:
    case LedgerKey::Condition:
    case LedgerKey::Region:
    case LedgerKey::Depreciation:
    case LedgerKey::Buffer:
        return LedgerLine::Kind::Step;
    case LedgerKey::Balance:
    case LedgerKey::Interest:
        return LedgerLine::Kind::Input;
    case LedgerKey::MedianValue:
    case LedgerKey::TradeValue:
    case LedgerKey::Payoff:
    case LedgerKey::Equity:
        return LedgerLine::Kind::Sum;
    case LedgerKey::Counted:
        return LedgerLine::Kind::Result;
    }
    return LedgerLine::Kind::Input;
}

} // namespace

QString vehicleName(const DeskSnapshot &snapshot, std::size_t row)
{
    const DeskBook &desk = *snapshot.desk;
    const int year = desk.book().glance(row).modelYear;
    QStringList parts;
    if (year > 0)
        parts << QString::number(year);
    parts << (desk.model(row).empty() ? text(desk.make(row)) : text(desk.model(row)));
    if (!desk.trim(row).empty())
        parts << text(desk.trim(row));
    return parts.join(u' ').trimmed();
}

PriorityFacts priorityFacts(const DeskSnapshot &snapshot, std::size_t row)
{
    PriorityFacts facts;
    facts.isInServiceNow = snapshot.isOnProperty[row];
    if (const std::int32_t day = snapshot.crossedOn(row); day != unknown32)
        facts.crossedOn = day;
    return facts;
}

namespace {

/// Days to the end of a lease that is watched.
std::optional<int> watchedLeaseDays(const DeskSnapshot &snapshot, const EquityBook &book, std::size_t row)
{
    const BookGlance &terms = book.glance(row);
    const int toEnd = terms.maturityOn == unknown32 ? -1 : terms.maturityOn - book.day();
    const bool isWatched = terms.holding == Holding::Leased && toEnd >= 0 && toEnd <= snapshot.thresholds.leaseWatchDays;
    return isWatched ? std::optional(toEnd) : std::nullopt;
}

} // namespace

std::optional<int> crossedWindowDay(const DeskSnapshot &snapshot, const EquityBook &book, std::size_t row)
{
    const std::int32_t crossedOn = snapshot.crossedOn(row);
    if (crossedOn == unknown32 || watchedLeaseDays(snapshot, book, row))
        return std::nullopt;
    return windowDay(crossedOn, book.day(), snapshot.thresholds.windowDays);
}

ContactWindow contactWindow(const DeskSnapshot &snapshot, const EquityBook &book, std::size_t row)
{
    ContactWindow window;
    window.length = snapshot.thresholds.windowDays;
    if (const auto toEnd = watchedLeaseDays(snapshot, book, row)) {
        window.kind = ContactWindow::Kind::LeaseEnds;
        window.day = *toEnd;
    } else if (const auto day = crossedWindowDay(snapshot, book, row)) {
        window.kind = ContactWindow::Kind::Crossed;
        window.day = *day;
    } else if (const std::int32_t crossing = book.crossingDay(row); crossing != unknown32) {
        window.kind = ContactWindow::Kind::Forecast;
        window.forecastOn = dateOf(crossing);
    }
    return window;
}

std::optional<EquityRange> equityRange(const DeskSnapshot &snapshot, std::size_t row)
{
    const auto position = positionOf(snapshot, snapshot.desk->book(), row);
    return position && position->equity ? std::optional(rangeOf(*position)) : std::nullopt;
}

PipelineRow pipelineRow(const DeskSnapshot &snapshot, const EquityBook &book, std::size_t row)
{
    const DeskBook &desk = *snapshot.desk;
    const BookRow &terms = book.row(row);
    const DeskEntry &entry = desk.entry(row);
    PipelineRow shown;
    shown.customerId = terms.customerId;
    shown.vehicleId = terms.vehicleId;
    shown.customer = desk.customer(row).empty() ? tr("Nobody named") : text(desk.customer(row));
    shown.vehicle = vehicleName(snapshot, row);
    shown.vin = text(desk.vin(row));
    shown.model = text(desk.model(row));
    if (entry.miles != unknown32)
        shown.miles = entry.miles;
    if (const auto position = positionOf(snapshot, book, row)) {
        if (position->equity)
            shown.equity = rangeOf(*position);
        if (position->payoff && terms.holding != Holding::Cash) {
            shown.payoff = position->payoff->amount;
            shown.payoffSource = payoffSource(position->payoff->source);
            // A payoff worked out from the contract is as of today; it is marked as an estimate, not as old.
            if (shown.payoffSource != PayoffSource::Estimated)
                shown.payoffAgeDays = std::max(0, static_cast<int>(position->payoff->sourceOn.daysTo(snapshot.today)));
        }
        shown.value = position->value.likely;
        shown.books = position->books;
        shown.valueAgeHours = std::max(0, static_cast<int>(position->valuedOn.daysTo(snapshot.today)) * 24);
        shown.monthsLeft = position->paymentsLeft;
        if (terms.holding == Holding::Financed || terms.holding == Holding::Leased)
            shown.paymentNow = position->payment;
    }
    if (terms.termMonths > 0 && (terms.holding == Holding::Financed || terms.holding == Holding::Leased))
        shown.termMonths = terms.termMonths;
    shown.isLease = terms.holding == Holding::Leased;
    shown.window = contactWindow(snapshot, book, row);
    if (terms.lastVisitOn != unknown32) {
        shown.lastContact = ContactKind::Visit;
        shown.lastContactDays = std::max(0, epochDay(snapshot.today) - terms.lastVisitOn);
    }
    shown.rep = text(desk.salesperson(row)).section(u' ', -1);
    if (shown.paymentNow) {
        if (const auto match = snapshot.match->best(book, row)) {
            shown.paymentOnMatch = match->payment;
            shown.match = snapshot.match->units()[match->unit].name;
        }
    }
    return shown;
}

QList<LedgerLine> ledgerLines(const EquityPosition &position, QDate today, Money threshold)
{
    QList<LedgerLine> lines;
    for (const EquityLine &line : position.ledger) {
        LedgerLine shown;
        shown.kind = lineKind(line.key);
        shown.label = ledgerLabel(line, position);
        const bool isOwed = line.key == LedgerKey::Payoff || line.key == LedgerKey::Buffer;
        shown.amount = isOwed && line.amount.cents > 0 ? -line.amount : line.amount;
        shown.hasPlus = shown.kind == LedgerLine::Kind::Step;
        if (line.key == LedgerKey::Counted) {
            shown.isPassed = line.amount >= threshold;
            shown.label = tr("Counted against %1").arg(dollars(threshold));
            shown.note = shown.isPassed ? tr("passes") : tr("short");
        } else if (line.on.isValid() && line.on <= today) {
            const int days = static_cast<int>(line.on.daysTo(today));
            shown.note = days > 60   ? QLocale().toString(line.on, QStringLiteral("MMM yyyy"))
                         : days == 0 ? tr("today")
                                     : ageOfHours(days * 24);
        }
        lines << shown;
    }
    return lines;
}

PipelineDetail pipelineDetail(const DeskSnapshot &snapshot, const EquityBook &book, std::size_t row, const PipelineFilter &filter)
{
    const DeskBook &desk = *snapshot.desk;
    PipelineDetail detail;
    QStringList subtitle{vehicleName(snapshot, row)};
    if (!desk.vin(row).empty())
        subtitle << tr("VIN …%1").arg(text(desk.vin(row)).right(6));
    if (!desk.salesperson(row).empty())
        subtitle << text(desk.salesperson(row)).section(u' ', -1);
    detail.subtitle = subtitle.join(QStringLiteral(" · "));
    const auto position = positionOf(snapshot, book, row, filter.bufferBasisPoints);
    if (!position) {
        detail.whyNow << localized(position.error());
        return detail;
    }
    detail.ledger = ledgerLines(*position, snapshot.today, filter.minimumEquity.value_or(snapshot.thresholds.minimumEquity));
    if (position->payment && position->payment->cents > 0) {
        detail.payment << std::pair(position->paymentsLeft ? tr("Now, %1 payments left").arg(*position->paymentsLeft) : tr("Now"),
                                    dollars(*position->payment));
    }
    if (const auto match = snapshot.match->best(book, row); match && position->payment) {
        const StockUnit &unit = snapshot.match->units()[match->unit];
        detail.payment << std::pair(tr("%1, stock %2").arg(unit.name, unit.stockNumber), dollars(match->payment));
        const StockProgram &program = snapshot.match->programs()[match->program];
        detail.paymentSum = snapshot.match->isTaxKnown()
                                ? tr("%1 asked, %2 with your tax rule").arg(dollars(unit.terms.price), program.name)
                                : tr("%1 asked, %2 before tax").arg(dollars(unit.terms.price), program.name);
    }
    detail.whyNow = whyNow(snapshot, book, row);
    return detail;
}

} // namespace tradewind
