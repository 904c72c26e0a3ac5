// SPDX-License-Identifier: Apache-2.0
#include "jobs/today/programmonths.h"

#include "jobs/leads/leaddesk.h"
#include "jobs/measures/leadfacts.h"
#include "jobs/measures/programreport.h"
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

Result<ProgramMonth> ofProgram(const Month &month, const QString &program)
{
    const auto report = readProgramReport(month.session, month.rooftop.id, program, month.days(), month.nowMs, month.zone);
    const auto inTime = tasksInTime(month, program);
    if (!report || !inTime)
        return report ? inTime.error() : report.error();
    const ProgramCounts &counts = report->now;
    ProgramMonth line;
    line.program = program;
    line.onTime = *inTime;
    line.appointments = counts.appointments;
    line.shown = counts.shown;
    line.gross = counts.grossOwed;
    line.outcome = counts.salesOwed;
    if (program == "appraisals"_L1) {
        line.inScope = counts.unsold;
        line.goal = goalOf(u"appraisal.delayed"_s);
    } else {
        line.inScope = counts.contacted;
        line.goal = month.settings.ratio(u"roi.automatedRate"_s, month.rooftop.id) / 100;
    }
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
    const auto book = readDeclinedWork(month.session, month.rooftop.id, month.today, month.zone);
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
    const auto visits = month.session.each(u"count_program_appointments"_s, {month.rooftop.id, line.program, month.from(), month.nowMs},
                                           [&line](const Row &row) {
                                               line.appointments = row.id(0);
                                               line.shown = row.id(1);
                                           });
    return visits ? Result<ProgramMonth>(line) : visits.error();
}

} // namespace

Result<QList<ProgramMonth>> readProgramMonths(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs)
{
    const QTimeZone zone(rooftop.zone.toLatin1());
    const Month month{session, settings, rooftop, nowMs, zone, QDateTime::fromMSecsSinceEpoch(nowMs, zone).date()};
    QList<ProgramMonth> lines;
    for (const auto &line : {ofProgram(month, u"equity"_s), ofProgram(month, u"appraisals"_s), ofLeads(month), ofService(month)}) {
        if (!line)
            return line.error();
        lines << *line;
    }
    return lines;
}

} // namespace tradewind
