// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/advisorsheet.h"

#include "base/daywords.h"
#include "base/tr.h"
#include "base/utf8.h"
#include "domain/calendar.h"
#include "jobs/measures/papersheet.h"
#include "store/appointmenttable.h"
#include "store/session.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Whole hundreds: a range to the dollar would promise what only an appraisal knows.
QString hundreds(Money amount)
{
    return u'$' + QLocale().toString((amount.cents + 5'000) / 10'000 * 100);
}

QString vehicleName(const DeskBook &book, std::size_t row)
{
    const std::int32_t year = book.book().row(row).modelYear;
    return u"%1 %2 %3"_s.arg(year > 0 ? QString::number(year) : QString(), text(book.model(row)), text(book.trim(row))).simplified();
}

QString scriptFor(const AdvisorLine &line)
{
    const QString first = line.customer.section(u' ', 0, 0);
    return tr("%1, while your %2 is here: we see it at %3 to %4 today, exact after a look at it. %5 can show you in five minutes what that "
              "would mean. Shall I bring them over while we work?")
        .arg(first, line.vehicle, hundreds(line.value.low), hundreds(line.value.high),
             line.associate.isEmpty() ? tr("A colleague from sales") : line.associate);
}

} // namespace

Result<QList<LaneVisit>> readLaneVisits(Session &session, Id rooftopId, QDate day, const QTimeZone &zone)
{
    QList<LaneVisit> visits;
    QSet<Id> vehicles, customers;
    const auto orders = session.each(u"read_open_orders"_s, {day}, [&](const Row &row) {
        if (vehicles.contains(row.id(0)))
            return;
        vehicles.insert(row.id(0));
        visits << LaneVisit{row.id(0), std::nullopt, row.text(5), row.text(1), std::nullopt};
    });
    if (!orders)
        return orders.error();
    const auto from = QDateTime(day, QTime(0, 0), zone).toMSecsSinceEpoch();
    const auto appointments =
        AppointmentTable(session).between(rooftopId, from, QDateTime(day.addDays(1), QTime(0, 0), zone).toMSecsSinceEpoch());
    if (!appointments)
        return appointments.error();
    for (const AppointmentRow &row : *appointments) {
        const bool isKnown = row.vehicleId ? vehicles.contains(*row.vehicleId) : customers.contains(row.customerId);
        if (row.kind != u"service" || row.state == u"cancelled" || row.state == u"missed" || isKnown)
            continue;
        if (row.vehicleId)
            vehicles.insert(*row.vehicleId);
        customers.insert(row.customerId);
        visits << LaneVisit{row.vehicleId, row.customerId, row.person, {}, row.startsAt};
    }
    return visits;
}

AdvisorSheet advisorSheet(const DeskBook &book, const EquityThresholds &thresholds, const Rooftop &rooftop, QDate day,
                          const QList<LaneVisit> &visits)
{
    AdvisorSheet sheet{rooftop.name, day, {}, static_cast<int>(visits.size())};
    const QTimeZone zone(rooftop.zone.toLatin1());
    QHash<Id, const LaneVisit *> ofCustomer; // an appointment names a person; their car is whichever is worth most
    QHash<std::size_t, const LaneVisit *> rows;
    for (const LaneVisit &visit : visits) {
        if (visit.vehicleId) {
            if (const auto row = book.rowOf(*visit.vehicleId))
                rows.insert(*row, &visit);
        } else if (visit.customerId) {
            ofCustomer.insert(*visit.customerId, &visit);
        }
    }
    if (!ofCustomer.isEmpty()) {
        QHash<Id, std::size_t> best;
        for (std::size_t row = 0; row < book.size(); ++row) {
            const Id customer = book.book().row(row).customerId;
            if (!ofCustomer.contains(customer))
                continue;
            const auto known = best.constFind(customer);
            if (known == best.constEnd() || book.book().equity(*known) < book.book().equity(row))
                best.insert(customer, row);
        }
        for (auto it = best.constBegin(); it != best.constEnd(); ++it)
            rows.insert(*it, ofCustomer.value(it.key()));
    }
    for (auto it = rows.constBegin(); it != rows.constEnd(); ++it) {
        const std::size_t row = it.key();
        const LaneVisit &visit = **it;
        const std::int32_t equity = book.book().equity(row);
        if (equity == unknown32 || Money{equity} < thresholds.minimumEquity)
            continue;
        const auto position = equityOn(day, book.facts(row), book.settings());
        if (!position)
            continue;
        AdvisorLine line;
        line.customerId = book.book().row(row).customerId;
        line.vehicleId = book.book().row(row).vehicleId;
        line.advisor = visit.advisor;
        line.when = visit.at ? clockTimeIn(QLocale(), QDateTime::fromMSecsSinceEpoch(*visit.at, zone).time())
                             : tr("repair order %1").arg(visit.order);
        line.customer = text(book.customer(row));
        line.vehicle = vehicleName(book, row);
        line.associate = text(book.salesperson(row));
        line.value = position->value;
        line.equity = Money{equity};
        line.script = scriptFor(line);
        sheet.lines << line;
    }
    std::sort(sheet.lines.begin(), sheet.lines.end(), [](const AdvisorLine &a, const AdvisorLine &b) {
        return std::tuple(a.advisor.isEmpty(), a.advisor, -a.equity.cents, a.vehicleId) <
               std::tuple(b.advisor.isEmpty(), b.advisor, -b.equity.cents, b.vehicleId);
    });
    return sheet;
}

Result<void> paintAdvisorSheet(const AdvisorSheet &sheet, QPagedPaintDevice &device)
{
    PaperSheet paper(device);
    if (auto begun = paper.begin(); !begun)
        return begun;
    paper.title(tr("Equity in the lane, %1").arg(sheet.rooftop), dayWordsIn(QLocale(), sheet.day, DayForm::WeekdayYear));
    paper.words(tr("%1 cars for service today, %2 worth a word.").arg(sheet.visits).arg(sheet.lines.size()));
    for (qsizetype i = 0; i < sheet.lines.size();) {
        const QString advisor = sheet.lines[i].advisor;
        paper.section(advisor.isEmpty() ? tr("No advisor named") : advisor);
        for (; i < sheet.lines.size() && sheet.lines[i].advisor == advisor; ++i) {
            const AdvisorLine &line = sheet.lines[i];
            paper.words(
                u"%1 · %2 · %3 · %4–%5"_s.arg(line.when, line.customer, line.vehicle, hundreds(line.value.low), hundreds(line.value.high)),
                true);
            paper.words(u"“%1”"_s.arg(line.script));
        }
    }
    paper.end();
    return {};
}

Result<void> writeAdvisorPdf(const AdvisorSheet &sheet, const QString &path)
{
    return writePdf(path, tr("Equity in the lane, %1").arg(sheet.rooftop),
                    [&](QPagedPaintDevice &device) { return paintAdvisorSheet(sheet, device); });
}

} // namespace tradewind
