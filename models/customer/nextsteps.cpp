// SPDX-License-Identifier: Apache-2.0
#include "models/customer/nextsteps.h"

#include "base/tr.h"
#include "jobs/sequences/taskreasons.h"
#include "models/base/words.h"
#include "models/campaigns/campaignwords.h"
#include "models/queue/queuedesk.h"

#include <QLocale>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int declinedDays = 365; // what was declined longer ago is another inspection's business

/// A call of the queue, which is somebody's or everybody's, and by when it was promised.
NextStep ofTask(const TaskRow &task, const QTimeZone &zone, qint64 nowMs)
{
    NextStep step;
    const QString who = task.owner.isEmpty() ? tr("whoever is free") : task.owner;
    if (task.slaAt && task.dueAt <= nowMs) {
        const bool isLate = *task.slaAt < nowMs;
        step.action = isLate ? tr("Call, %1, late").arg(who) : tr("Call, %1, by %2").arg(who, weekdayAndTime(*task.slaAt, zone));
        step.detailTone = isLate ? Tone::Warn : Tone::Dim;
    } else {
        step.action = task.dueAt <= nowMs ? tr("Call, %1, now").arg(who) : tr("Call, %1, %2").arg(who, dayAndTime(task.dueAt, zone));
    }
    QStringList why;
    for (const TaskReason &reason : reasonsFrom(task.reasons)) {
        if (reason.code != u"precedence" && why.size() < 2)
            why << chipOf(reason.code, reason.value).words;
    }
    step.detail = why.join(u" · "_s);
    step.key = u"C"_s;
    return step;
}

NextStep ofTouch(const OpenTouch &touch, const QTimeZone &zone, qint64 nowMs)
{
    NextStep step;
    const QString kind = stepKindWords(touch.kind);
    step.action = !touch.at            ? tr("%1 comes next").arg(kind)
                  : *touch.at <= nowMs ? tr("%1, due now").arg(kind)
                                       : u"%1, %2"_s.arg(kind, dayAndTime(*touch.at, zone));
    step.detail = tr("%1, step %2 of %3").arg(touch.title.in(QLocale().name())).arg(touch.number).arg(touch.touches);
    return step;
}

/// When they come the next time, to buy or for service.
std::optional<NextStep> visit(const CustomerStory &story, const QString &kind, const QTimeZone &zone)
{
    const AppointmentRow *next = nullptr;
    for (const AppointmentRow &row : story.appointments) { // newest first
        if (row.kind == kind && row.startsAt > story.readAt && (row.state == u"set" || row.state == u"confirmed"))
            next = &row;
    }
    if (!next)
        return std::nullopt;
    NextStep step;
    step.action = tr("Comes %1").arg(dayAndTime(next->startsAt, zone, DayForm::Weekday));
    QStringList detail{next->state == u"confirmed" ? tr("Confirmed") : tr("Not confirmed yet")};
    if (!next->person.isEmpty())
        detail << tr("with %1").arg(next->person);
    step.detail = detail.join(u" · "_s);
    return step;
}

/// The call that waits; else when they come (for programs that make appointments of a kind); else what a sequence brings next.
std::optional<NextStep> ofProgram(const CustomerStory &story, const QStringList &programs, const QTimeZone &zone,
                                  const QString &kindOfVisit = {})
{
    for (const TaskRow &task : story.open.tasks) {
        if (programs.contains(task.program))
            return ofTask(task, zone, story.readAt);
    }
    if (auto comes = visit(story, kindOfVisit, zone))
        return comes;
    for (const OpenTouch &touch : story.open.touches) {
        if (programs.contains(touch.program))
            return ofTouch(touch, zone, story.readAt);
    }
    return std::nullopt;
}

NextStep tradeIn(const CustomerStory &story)
{
    NextStep step;
    const QList<AppraisalRow> open = story.openAppraisals();
    if (open.isEmpty()) {
        step.detail = tr("No appraisal open");
        return step;
    }
    const AppraisalRecord &appraisal = open.first().appraisal;
    step.action = tr("Appraisal of %1 is open").arg(dayWords(appraisal.appraisedOn, DayForm::Year));
    step.detail = !appraisal.offer ? tr("No offer on record")
                  : appraisal.offerExpiresOn.isValid()
                      ? tr("Offer %1, until %2").arg(dollars(*appraisal.offer), dayWords(appraisal.offerExpiresOn, DayForm::Year))
                      : tr("Offer %1").arg(dollars(*appraisal.offer));
    return step;
}

NextStep lead(const CustomerStory &story, const QTimeZone &zone)
{
    NextStep step;
    const QList<LeadRow> open = story.openLeads();
    if (open.isEmpty()) {
        step.detail = tr("No lead open");
        return step;
    }
    const LeadRow &row = open.first();
    step.action = row.firstContactAt ? tr("Lead of %1 is open").arg(dayAndTime(row.receivedAt, zone))
                                     : tr("Answer the lead of %1").arg(dayAndTime(row.receivedAt, zone));
    QStringList detail;
    for (const QString &words : {row.provider, row.vehicle, row.owner}) {
        if (!words.isEmpty())
            detail << words;
    }
    step.detail = detail.join(u" · "_s);
    step.detailTone = row.firstContactAt ? Tone::Dim : Tone::Warn;
    step.key = row.firstContactAt ? QString() : u"C"_s;
    return step;
}

/// The newest declined line of a year that was not done since.
NextStep service(const CustomerStory &story, QDate today)
{
    NextStep step;
    step.detail = tr("Nothing declined within a year");
    QStringList done;
    for (const RepairOrderRow &row : story.orders) { // newest first
        if (!story.owns(row.vehicleId) || !row.order.openedOn.isValid() || row.order.openedOn.daysTo(today) > declinedDays)
            continue;
        for (const RepairLineRecord &line : row.order.lines) {
            const QString what = QString::fromStdString(line.description);
            if (line.decision == LineDecision::Sold)
                done << what;
            if (line.decision != LineDecision::Declined || done.contains(what) || what.isEmpty())
                continue;
            step.action = tr("Offer again: %1").arg(what);
            const QString day = dayWords(row.order.openedOn, DayForm::Year);
            step.detail = line.amount ? tr("%1, declined %2").arg(dollars(*line.amount), day) : tr("Declined %1").arg(day);
            return step;
        }
    }
    return step;
}

} // namespace

QList<NextStep> nextSteps(const CustomerStory &story, const NextStep &equity, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(story.readAt, zone).date();
    const auto named = [](NextStep step, const QString &program) {
        step.program = program;
        return step;
    };
    return {named(ofProgram(story, {u"equity"_s, u"contacts"_s}, zone).value_or(equity), tr("Equity")),
            named(ofProgram(story, {u"appraisals"_s}, zone).value_or(tradeIn(story)), tr("Trade-in")),
            named(ofProgram(story, {u"leads"_s, u"appointments"_s}, zone, u"sales"_s).value_or(lead(story, zone)), tr("Leads")),
            named(ofProgram(story, {u"service"_s}, zone, u"service"_s).value_or(service(story, today)), tr("Service"))};
}

} // namespace tradewind
