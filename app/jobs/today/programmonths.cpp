// SPDX-License-Identifier: Apache-2.0
#include "jobs/today/programmonths.h"

#include "domain/calendar.h"
#include "jobs/appraisals/appraisalbook.h"
#include "jobs/leads/leaddesk.h"
#include "jobs/measures/leadfacts.h"
#include "jobs/measures/owedsales.h"
#include "jobs/service/declinedwork.h"
#include "measures/metric.h"
#include "store/session.h"

#include <QDateTime>
#include <QSet>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// What every reader needs to know of the month.
struct Month
{
    Session &session;
    const Settings &settings;
    const Rooftop &rooftop;
    qint64 nowMs;
    QTimeZone zone;
    QDate today;

    int days() const { return today.day(); }
    qint64 from() const { return QDate(today.year(), today.month(), 1).startOfDay(zone).toMSecsSinceEpoch(); }
};

/// The goal that the table of measures gives a figure: its target, else where its benchmark begins.
double goalOf(const QString &key)
{
    const MetricInfo *metric = findMetric(key);
    return metric == nullptr ? 0 : metric->target.value_or(metric->goodFrom.value_or(0));
}

Result<Share> tasksInTime(const Month &month, const QString &program)
{
    Share share;
    const auto read =
        month.session.each(u"count_tasks_in_time"_s, {month.rooftop.id, program, month.from(), month.nowMs}, [&](const Row &row) {
            share = {row.id(1), row.id(0)};
        });
    return read ? Result<Share>(share) : read.error();
}

Result<void> addAppointments(const Month &month, ProgramMonth &line)
{
    const auto read = month.session.each(u"count_program_appointments"_s, {month.rooftop.id, line.program, month.from(), month.nowMs},
                                         [&line](const Row &row) {
                                             line.appointments = row.id(0);
                                             line.shown = row.id(1);
                                         });
    return read ? Result<void>() : read.error();
}

/// Unsold appraisals of the month (T57).
Result<std::int64_t> unsold(const Month &month)
{
    AppraisalView view;
    view.rooftopId = month.rooftop.id;
    view.asOf = month.today;
    view.nowMs = month.nowMs;
    view.zone = month.zone;
    view.days = month.days();
    const auto book = readAppraisalBook(month.session, view);
    return book ? Result<std::int64_t>(book->funnel.unsold) : book.error();
}

Result<std::int64_t> contacted(const Month &month, const QString &program)
{
    const auto people = month.session.integer(u"count_program_contacted"_s, {month.rooftop.id, program, month.from(), month.nowMs,
                                                                             month.rooftop.id, program, month.from(), month.nowMs});
    return people ? Result<std::int64_t>(people->value_or(0)) : people.error();
}

Result<ProgramMonth> ofProgram(const Month &month, const OwedLedger &ledger, const QString &program)
{
    const bool isAppraisals = program == "appraisals"_L1;
    ProgramMonth line;
    line.program = program;
    const auto scope = isAppraisals ? unsold(month) : contacted(month, program);
    const auto inTime = tasksInTime(month, program);
    const auto visits = addAppointments(month, line);
    if (!scope || !inTime || !visits)
        return !scope ? scope.error() : !inTime ? inTime.error() : visits.error();
    line.inScope = *scope;
    line.onTime = *inTime;
    line.goal = isAppraisals ? goalOf(u"appraisal.delayed"_s) : month.settings.ratio(u"roi.automatedRate"_s, month.rooftop.id) / 100;
    const OwedSum owed = ledger.sum({month.rooftop.id, program, {}, {}});
    line.outcome = owed.sales;
    if (owed.grossKnown > 0)
        line.gross = owed.gross;
    line.result = Share{line.outcome, line.inScope}.rate();
    return line;
}

Result<ProgramMonth> ofLeads(const Month &month)
{
    const auto desk = leadDesk(month.settings, month.rooftop);
    if (!desk)
        return desk.error();
    const auto report = readLeadReport(month.session, *desk, month.days(), month.nowMs);
    if (!report)
        return report.error();
    const LeadMeasures &counts = report->now;
    ProgramMonth line;
    line.program = u"leads"_s;
    line.inScope = counts.received;
    line.onTime = counts.onTime;
    line.appointments = counts.appointments.hits;
    line.shown = counts.shown.hits;
    line.result = counts.sold.rate();
    line.goal = goalOf(u"lead.saleRate"_s);
    line.outcome = counts.sales;
    if (counts.sales > 0)
        line.gross = counts.gross;
    return line;
}

Result<ProgramMonth> ofService(const Month &month)
{
    // What was declined or sold before the window of the month's first sale says nothing of what came back in the month. A month more,
    // because an order closes some days after its page was answered, and the two must meet.
    const int lookBack = month.days() + attributionDays + 31;
    const auto book = readDeclinedWork(month.session, month.rooftop.id, month.today, month.zone, lookBack);
    const auto inTime = tasksInTime(month, u"service"_s);
    if (!book || !inTime)
        return book ? inTime.error() : book.error();
    const QDate first(month.today.year(), month.today.month(), 1);
    ProgramMonth line;
    line.program = u"service"_s;
    line.onTime = *inTime;
    std::int64_t back = 0;
    for (const DeclinedWork &work : book->lines) {
        line.inScope += work.declinedOn >= first;
        back += work.declinedOn >= first && work.isRecovered;
    }
    line.result = Share{back, line.inScope}.rate();
    line.goal = goalOf(u"service.recovered"_s);
    Money recovered;
    for (const Attribution &credit : book->recovered) {
        if (book->lines.at(credit.declinedId).declinedOn.addDays(credit.days) < first)
            continue;
        ++line.outcome;
        recovered += credit.recovered;
    }
    if (line.outcome > 0)
        line.gross = recovered;
    const auto visits = addAppointments(month, line);
    return visits ? Result<ProgramMonth>(line) : visits.error();
}

} // namespace

Result<QList<ProgramMonth>> readProgramMonths(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs)
{
    const QTimeZone zone(rooftop.zone.toLatin1());
    const Month month{session, settings, rooftop, nowMs, zone, QDateTime::fromMSecsSinceEpoch(nowMs, zone).date()};
    const auto ledger = OwedLedger::read(session, rooftop.id, epochDay(QDate(month.today.year(), month.today.month(), 1)), nowMs, zone);
    if (!ledger)
        return ledger.error();
    QList<Result<ProgramMonth>> read{ofProgram(month, *ledger, u"equity"_s), ofProgram(month, *ledger, u"appraisals"_s), ofLeads(month),
                                     ofService(month)};
    QList<ProgramMonth> lines;
    for (const Result<ProgramMonth> &line : read) {
        if (!line)
            return line.error();
        lines << *line;
    }
    return lines;
}

} // namespace tradewind
