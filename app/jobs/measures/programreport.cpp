// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/programreport.h"

#include "domain/calendar.h"
#include "store/session.h"

#include <QDateTime>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<ProgramCounts> countsOf(Session &session, Id rooftopId, const QString &program, qint64 from, qint64 to, const QTimeZone &zone)
{
    const auto day = [&](qint64 ms) { return epochDay(QDateTime::fromMSecsSinceEpoch(ms, zone).date()); };
    const qint64 firstDay = day(from) + 1, pastDay = day(to) + 1; // today counts whole, the first day not at all
    ProgramCounts c;
    struct Question
    {
        QString statement;
        Binds binds;
        std::vector<std::int64_t *> answers;
    };
    const Binds period{rooftopId, program, from, to};
    const Question questions[]{
        {u"count_program_messages"_s, period, {&c.sent, &c.delivered, &c.mailsDelivered, &c.mailsOpened, &c.mailsClicked, &c.messaged}},
        {u"count_program_replies"_s, period, {&c.replied}},
        {u"count_program_calls"_s, period, {&c.onList, &c.called}},
        {u"count_program_appointments"_s, period, {&c.appointments, &c.shown}},
        {u"count_program_trades"_s, {rooftopId, program, from, to, rooftopId, program, from, to}, {&c.contacted, &c.traded}},
        {u"count_crossed_customers"_s, {firstDay, pastDay}, {&c.crossings}},
        {u"count_covered_vehicles"_s, {firstDay, pastDay, rooftopId}, {&c.owned, &c.computed}}};
    for (const Question &question : questions) {
        const auto read = session.each(question.statement, question.binds, [&](const Row &row) {
            for (std::size_t i = 0; i < question.answers.size(); ++i)
                *question.answers[i] = row.id(static_cast<int>(i));
        });
        if (!read)
            return read.error();
    }
    return c;
}

} // namespace

Result<ProgramReport> readProgramReport(Session &session, Id rooftopId, const QString &program, int days, qint64 nowMs,
                                        const QTimeZone &zone)
{
    const qint64 length = qint64{days} * 86'400'000;
    ProgramReport report{program, nowMs - length, nowMs, {}, {}};
    const auto now = countsOf(session, rooftopId, program, report.from, report.to, zone);
    if (!now)
        return now.error();
    const auto before = countsOf(session, rooftopId, program, report.from - length, report.from, zone);
    if (!before)
        return before.error();
    report.now = *now;
    report.before = *before;
    return report;
}

} // namespace tradewind
