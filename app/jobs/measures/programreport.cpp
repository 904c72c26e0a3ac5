// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/programreport.h"

#include "domain/calendar.h"
#include "jobs/appraisals/appraisalbook.h"
#include "jobs/measures/owedsales.h"
#include "measures/metric.h"
#include "store/session.h"
#include "store/settingtable.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>

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
        {u"count_ended_enrollments"_s, period, {&c.ended, &c.completed, &c.optedOut}},
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

/// T57: what became of the period's appraisals, as of its end.
Result<void> addAppraisals(Session &session, Id rooftopId, qint64 from, qint64 to, const QTimeZone &zone, ProgramCounts &c)
{
    AppraisalView view;
    view.rooftopId = rooftopId;
    view.asOf = QDateTime::fromMSecsSinceEpoch(to, zone).date();
    view.nowMs = to;
    view.zone = zone;
    view.days = static_cast<int>((to - from) / 86'400'000);
    const auto book = readAppraisalBook(session, view);
    if (!book)
        return book.error();
    const AppraisalFunnel &funnel = book->funnel;
    c.appraised = funnel.appraised;
    c.sameDay = funnel.sameDay;
    c.unsold = funnel.unsold;
    c.contacted7 = funnel.contactedIn7;
    c.tradedLater = funnel.tradedLater;
    c.lost = funnel.lost;
    c.never = funnel.neverContacted;
    c.engaged = funnel.engaged;
    c.daysToTrade = funnel.daysToTrade;
    const auto delayed = session.integer(u"count_delayed_trades"_s, {rooftopId, view.asOf.addDays(1 - view.days), view.asOf.addDays(1)});
    if (!delayed)
        return delayed.error();
    c.delayed = delayed->value_or(0);
    return {};
}

/// T58: what the program's messages and calls cost at the rooftop's unit prices, and its part of the fixed cost by its part of the touches.
Result<void> addCost(Session &session, Id rooftopId, const QString &program, qint64 from, qint64 to, ProgramCounts &c)
{
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    const auto price = [&](const QString &key) { return settings->ratio(key, rooftopId); };
    double cents = 0;
    std::int64_t touches = 0, own = 0;
    const auto add = [&](const QString &of, std::int64_t count, double cost) {
        touches += count;
        if (of == program) {
            own += count;
            cents += cost;
        }
    };
    const auto messages = session.each(u"count_messages_by_program"_s, {rooftopId, from, to}, [&](const Row &row) {
        add(row.text(0), row.id(1), static_cast<double>(row.id(1)) * price(u"cost.text"_s));
        add(row.text(0), row.id(2), static_cast<double>(row.id(2)) * price(u"cost.email"_s));
        add(row.text(0), row.id(3), static_cast<double>(row.id(3)) * price(u"cost.letter"_s));
    });
    const auto calls = session.each(u"count_calls_by_program"_s, {rooftopId, from, to}, [&](const Row &row) {
        add(row.text(0), row.id(1), static_cast<double>(row.id(1)) * price(u"cost.call"_s));
    });
    if (!messages || !calls)
        return messages ? calls.error() : messages.error();
    constexpr double monthDays = 365.25 / 12;
    const double months = static_cast<double>(to - from) / 86'400'000 / monthDays;
    if (touches > 0)
        cents += static_cast<double>(settings->cents(u"cost.month"_s, rooftopId)) * months * static_cast<double>(own) /
                 static_cast<double>(touches);
    c.cost = Money{std::llround(cents)};
    return {};
}

/// E42: when a program first wrote or called at all, and when it first reached each of those who bought since a day.
struct FirstContacts
{
    std::int32_t launch = 0;
    QHash<Id, std::int32_t> reached;
};

/// Nothing where no figure asks how long a program's sales took, and where it never wrote or called.
Result<std::optional<FirstContacts>> firstContacts(Session &session, Id rooftopId, const QString &program, std::int32_t boughtSince,
                                                   const QTimeZone &zone)
{
    if (findMetric(program + u".firstTrade"_s) == nullptr)
        return std::optional<FirstContacts>();
    const auto day = [&](qint64 ms) { return epochDay(QDateTime::fromMSecsSinceEpoch(ms, zone).date()); };
    const auto began = session.integer(u"find_first_contact_of_program"_s, {rooftopId, program, rooftopId, program});
    if (!began)
        return began.error();
    if (!*began)
        return std::optional<FirstContacts>();
    FirstContacts first{day(**began), {}};
    const auto read = session.each(u"read_first_contacts_of_buyers"_s, {rooftopId, boughtSince, rooftopId, program, rooftopId, program},
                                   [&](const Row &row) { first.reached.insert(row.id(0), day(row.id(1))); });
    return read ? Result<std::optional<FirstContacts>>(std::move(first)) : read.error();
}

void addTimes(const OwedLedger &ledger, const HoldoutScope &scope, const FirstContacts &first, std::int32_t from, std::int32_t to,
              ProgramCounts &counts)
{
    if (const auto firstSale = ledger.sum(scope, first.launch, to).firstSaleOn)
        counts.daysToFirstSale = *firstSale - first.launch;
    for (const OwedSale &sale : ledger.sales()) {
        const auto buyer = first.reached.constFind(sale.customerId);
        if (!sale.owed || sale.owed->program != scope.program || sale.on < from || sale.on > to || buyer == first.reached.constEnd())
            continue;
        counts.soldIn45 += sale.on - *buyer <= 45;
        counts.soldIn90 += sale.on - *buyer <= 90;
    }
}

/// E35, E42: sales and their gross, each owed to one program at most, and how long they took.
Result<void> addOwed(Session &session, Id rooftopId, const QString &program, ProgramReport &report, const QTimeZone &zone)
{
    const auto day = [&](qint64 ms) { return epochDay(QDateTime::fromMSecsSinceEpoch(ms, zone).date()); };
    const std::int32_t first = day(report.from - (report.to - report.from)) + 1, middle = day(report.from) + 1;
    const auto contacts = firstContacts(session, rooftopId, program, first, zone);
    if (!contacts)
        return contacts.error();
    const std::int32_t since = *contacts ? std::min(first, (*contacts)->launch) : first;
    const auto ledger = OwedLedger::read(session, rooftopId, since, report.to, zone);
    if (!ledger)
        return ledger.error();
    const HoldoutScope scope{rooftopId, program, {}, {}};
    for (const auto &[from, to, counts] : {std::tuple(middle, day(report.to), &report.now), {first, middle - 1, &report.before}}) {
        const OwedSum sum = ledger->sum(scope, from, to);
        counts->salesOwed = sum.sales;
        if (sum.grossKnown > 0)
            counts->grossOwed = sum.gross;
        if (*contacts)
            addTimes(*ledger, scope, **contacts, from, to, *counts);
    }
    return {};
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
    if (const auto owed = addOwed(session, rooftopId, program, report, zone); !owed)
        return owed.error();
    for (const auto &[from, to, counts] :
         {std::tuple(report.from, report.to, &report.now), {report.from - length, report.from, &report.before}}) {
        const auto cost = addCost(session, rooftopId, program, from, to, *counts);
        const auto appraisals = program == "appraisals"_L1 ? addAppraisals(session, rooftopId, from, to, zone, *counts) : Result<void>();
        if (!cost || !appraisals)
            return cost ? appraisals.error() : cost.error();
    }
    return report;
}

} // namespace tradewind
