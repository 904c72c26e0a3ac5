// SPDX-License-Identifier: Apache-2.0
// Coaching of those who call: what is due for whom, and what a manager or the person says was done (L49–L51).
#pragma once

#include "base/settings.h"
#include "domain/coaching.h"
#include "programs/coaching/coachingdue.h"
#include "store/rooftoptable.h"

#include <QList>

namespace tradewind {

class Session;

/// One person's card; nobody else's figures are in it (L61).
struct CoachedPerson
{
    QString name;
    QList<CallReview> reviews;       ///< of this week and the four before it, newest first
    QList<CoachingTalk> talks;       ///< one-on-ones of a year, newest first
    QList<CertificationPass> passes; ///< newest first
    OnboardingDays done;             ///< by point, with the start
    CoachingDue due;
    int unseen = 0; ///< reviews the person has not said they read
    QDate startedOn() const { return done.value(onboardingStart()); }
    bool operator==(const CoachedPerson &) const = default;
};

/// What one person may look at: their own card, or everybody's by name when they manage.
struct CoachingSheet
{
    QDate today, weekFrom;
    qint64 weekFromMs = 0; ///< the instant the week began
    int callsPerWeek = 3;
    bool isManager = false;
    QList<CoachedPerson> people; ///< always by name, never by a figure
    QDate lastProcessReview;     ///< invalid: none in a year
    bool isProcessReviewDue = false;
    int dueCount() const;
};

/// Weeks before this one that a card compares its person's calls with.
inline constexpr int coachingWeeksBefore = 4;

/// Who may coach all: listed in staff as a manager who works here. An order of work, not a lock: whoever holds the store's file holds all.
Result<bool> isCoach(Session &session, Id rooftopId, const QString &person);

/// What `person` may look at. Those coached are staff in the BDC and whoever on the list finished a call in 30 days, or every name that
/// did while the list is empty; managers and the retired are not. Errors: as Session.
Result<CoachingSheet> readCoaching(Session &session, const Settings &settings, const Rooftop &rooftop, const QString &person, qint64 nowMs);
/// The same of everybody, for the console of whoever holds the store.
Result<CoachingSheet> readAllCoaching(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs);
/// Calls a person finished in the last seven days, newest first: on a Monday those of the week before are still in mind. Errors: as
/// Session.
Result<QList<FinishedCall>> readCallsOfWeek(Session &session, Id rooftopId, const QString &person, qint64 nowMs);

/// Keeps a filled form; `review.at` and `review.id` are set here. Errors: BadUse when the form names nobody or no mark, a mark is not 1
/// to 5, somebody reviews themselves, or the call is not one the person finished; Conflict when it has a review already.
Result<CallReview> keepCallReview(Session &session, IdMaker &ids, const Rooftop &rooftop, CallReview review, qint64 nowMs);
/// The person read their reviews; answers how many were new. Errors: as Session.
Result<int> acknowledgeReviews(Session &session, const Rooftop &rooftop, const QString &person, qint64 nowMs);

/// A one-on-one with `person`, or the review of the process when empty. Noted twice it is one; `isHeld` false takes that day's back.
Result<void> noteTalk(Session &session, IdMaker &ids, const Rooftop &rooftop, const QString &person, QDate day, const QString &by,
                      bool isHeld = true);
Result<void> noteCertification(Session &session, IdMaker &ids, const Rooftop &rooftop, const QString &person, QDate day, const QString &by,
                               bool isPassed = true);
/// A point of the first month, or its start; taking the start back forgets the other points. Errors: BadUse for a point there is not.
Result<void> noteOnboarding(Session &session, const Rooftop &rooftop, const QString &person, const QString &point, QDate day,
                            bool isDone = true);

/// Another name in the list of staff is the same person here, in the caller's transaction.
Result<void> renameCoached(Session &session, Id rooftopId, const QString &formerly, const QString &name);

} // namespace tradewind
