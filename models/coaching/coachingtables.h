// SPDX-License-Identifier: Apache-2.0
// Coaching as the tables and sentences of its panel: what is due, one person's calls, marks and first month.
#pragma once

#include "jobs/coaching/coaching.h"
#include "models/leads/smalltable.h"

#include <QTimeZone>

namespace tradewind {

/// "Greeting", "Needs" …, and what is listened for.
QString callMarkWords(CallMark mark);
QString callMarkHint(CallMark mark);

QStringList coachedHeadings();
/// One row a person in the order of the sheet, with what is due below the name; no figure of one stands beside another's (L61).
QList<SmallTable::Line> coachedLines(const CoachingSheet &sheet);
/// "3 calls · one-on-one"; "nothing is due".
QString coachingDueWords(const CoachingDue &due);

QStringList reviewHeadings();
/// This week's and those of the four weeks before, newest first; the key is the place in `person.reviews`.
QList<SmallTable::Line> reviewLines(const CoachedPerson &person, const QTimeZone &zone);

QStringList markHeadings();
/// The seven items: in one call, this week, and in the person's own four weeks before. `call` may be null.
QList<SmallTable::Line> markLines(const CoachedPerson &person, const CoachingSheet &sheet, const CallReview *call);

QStringList pointHeadings();
/// The points of the first month by week; the key is the point's code.
QList<SmallTable::Line> pointLines(const CoachedPerson &person);

QStringList callHeadings();
/// Calls to pick from; the first row is a call that is not in the list. The key is the task's id, 0 for that one.
QList<SmallTable::Line> callLines(const QList<FinishedCall> &calls, const QTimeZone &zone);

/// A person's talks, certification and first month, a sentence each.
QStringList coachingFacts(const CoachedPerson &person);
/// When the process was reviewed, and whether it is due.
QString processReviewWords(const CoachingSheet &sheet);

} // namespace tradewind
