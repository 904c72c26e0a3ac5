// SPDX-License-Identifier: Apache-2.0
#include "models/coaching/coachingtables.h"

#include "base/tr.h"
#include "domain/openinghours.h"
#include "models/base/words.h"
#include "models/queue/queuedesk.h"

#include <QLocale>

#include <limits>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

SmallCell figure(const QString &text, Tone tone = Tone::Normal)
{
    return {text, {}, {}, tone, true};
}

QString callOf(const CallReview &review)
{
    return review.customer.isEmpty() ? tr("Not in the queue") : review.customer;
}

QString mean(const CoachedPerson &person, std::size_t mark, qint64 from, qint64 until)
{
    int sum = 0, counted = 0;
    for (const CallReview &review : person.reviews) {
        if (review.at < from || review.at >= until || !review.marks[mark])
            continue;
        sum += *review.marks[mark];
        ++counted;
    }
    return counted == 0 ? absent() : QLocale().toString(static_cast<double>(sum) / counted, 'f', 1);
}

} // namespace

QStringList coachedHeadings()
{
    return {tr("Person")};
}

QList<SmallTable::Line> coachedLines(const CoachingSheet &sheet)
{
    QList<SmallTable::Line> lines;
    for (const CoachedPerson &person : sheet.people) {
        const QString due = coachingDueWords(person.due);
        lines << SmallTable::Line{{{person.name, due, due, Tone::Strong, false}}, person.name};
    }
    return lines;
}

QString coachingDueWords(const CoachingDue &due)
{
    QStringList words;
    if (due.reviewsLeft > 0)
        words << tr("%n calls", "to listen to", due.reviewsLeft);
    if (due.isOneOnOneDue)
        words << tr("one-on-one");
    if (due.isCertificationDue)
        words << tr("certification");
    if (!due.points.isEmpty())
        words << tr("week %1").arg(*due.week);
    return words.isEmpty() ? tr("nothing is due") : words.join(u" · "_s);
}

QStringList reviewHeadings()
{
    return {tr("Listened"), tr("Call with"), tr("Overall"), tr("By"), tr("Read", "a review")};
}

QList<SmallTable::Line> reviewLines(const CoachedPerson &person, const QTimeZone &zone)
{
    QList<SmallTable::Line> lines;
    for (int row = 0; row < person.reviews.size(); ++row) {
        const CallReview &review = person.reviews[row];
        const auto overall = review.marks[static_cast<std::size_t>(CallMark::Overall)];
        const QString at = dayAndTime(review.at, zone), seen = review.seenAt ? dayAndTime(*review.seenAt, zone) : tr("not yet");
        const QString seenOn = review.seenAt ? dayWords(localDay(*review.seenAt, zone)) : seen;
        lines << SmallTable::Line{{{dayWords(localDay(review.at, zone)), {}, at, Tone::Normal, false},
                                   {callOf(review), {}, callOf(review), Tone::Strong, false},
                                   figure(overall ? count(*overall) : absent()),
                                   {review.by, {}, {}, Tone::Normal, false},
                                   {seenOn, {}, seen, Tone::Dim, false}},
                                  row};
    }
    return lines;
}

QStringList markHeadings()
{
    return {tr("1 to 5"), tr("This call"), tr("This week"), tr("Before")};
}

QList<SmallTable::Line> markLines(const CoachedPerson &person, const CoachingSheet &sheet, const CallReview *call)
{
    QList<SmallTable::Line> lines;
    constexpr qint64 everything = std::numeric_limits<qint64>::max();
    for (std::size_t mark = 0; mark < callMarkCount; ++mark) {
        const auto one = static_cast<CallMark>(mark);
        const bool isGiven = call != nullptr && call->marks[mark].has_value();
        lines << SmallTable::Line{{{callMarkWords(one), {}, callMarkHint(one), Tone::Normal, false},
                                   figure(isGiven ? count(*call->marks[mark]) : absent(), Tone::Strong),
                                   figure(mean(person, mark, sheet.weekFromMs, everything)),
                                   figure(mean(person, mark, 0, sheet.weekFromMs), Tone::Dim)},
                                  callMarkCode(one)};
    }
    return lines;
}

QStringList pointHeadings()
{
    return {tr("Week", "narrow"), tr("First month"), tr("Done on")};
}

QStringList callHeadings()
{
    return {tr("Finished"), tr("Customer"), tr("Result"), tr("Note")};
}

QList<SmallTable::Line> callLines(const QList<FinishedCall> &calls, const QTimeZone &zone)
{
    QList<SmallTable::Line> lines{
        {{{tr("Just now"), {}, {}, Tone::Dim, false}, {tr("A call that is not in the list"), {}, {}, Tone::Strong, false}, {}, {}},
         qint64{0}}};
    for (const FinishedCall &call : calls) {
        if (call.isReviewed)
            continue;
        lines << SmallTable::Line{{{dayAndTime(call.at, zone), {}, {}, Tone::Normal, false},
                                   {call.customer, {}, {}, Tone::Strong, false},
                                   {dispositionWords(call.disposition), {}, {}, Tone::Normal, false},
                                   {call.note, {}, call.note, Tone::Dim, false}},
                                  call.taskId};
    }
    return lines;
}

QString processReviewWords(const CoachingSheet &sheet)
{
    const QString last = sheet.lastProcessReview.isValid() ? tr("Last held %1.").arg(dayWords(sheet.lastProcessReview, DayForm::Year))
                                                           : tr("Not held in a year.");
    return sheet.isProcessReviewDue ? last + u' ' + tr("Due this month.") : last;
}

} // namespace tradewind
