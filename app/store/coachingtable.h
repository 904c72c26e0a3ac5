// SPDX-License-Identifier: Apache-2.0
// Coaching as it is stored: reviews of calls, talks, certifications and what somebody new has done.
#pragma once

#include "base/result.h"
#include "domain/coaching.h"
#include "store/bind.h"

#include <QList>
#include <QStringList>

namespace tradewind {

class Session;

/// Of one rooftop. Errors of every call: as Session.
class CoachingTable
{
public:
    CoachingTable(Session &session, Id rooftopId)
        : m_session(session)
        , m_rooftopId(rooftopId)
    {}

    /// False when the call has a review already.
    Result<bool> add(const CallReview &review);
    /// Of all people since an instant, newest first, with the customer's name.
    Result<QList<CallReview>> reviews(qint64 sinceMs);
    /// All of a person's that were not; answers how many.
    Result<int> markSeen(const QString &person, qint64 nowMs);

    /// A person's calls from one instant to before another, newest first; those put off are none.
    Result<QList<FinishedCall>> calls(const QString &person, qint64 from, qint64 until, int most = 500);
    /// Who finished a call since an instant.
    Result<QStringList> callers(qint64 sinceMs);

    Result<void> add(const CoachingTalk &talk);
    /// Answers whether there was one that day.
    Result<bool> removeTalk(const QString &person, QDate heldOn);
    /// Of all people since a day, newest first.
    Result<QList<CoachingTalk>> talks(QDate since);

    Result<void> add(const CertificationPass &pass);
    Result<bool> removePass(const QString &person, QDate passedOn);
    /// Newest first.
    Result<QList<CertificationPass>> passes();

    Result<void> setPoint(const QString &person, const QString &point, QDate doneOn);
    Result<bool> removePoint(const QString &person, const QString &point);
    Result<void> forgetOnboarding(const QString &person);
    /// By person.
    Result<QHash<QString, OnboardingDays>> onboarding();

    /// Everything of one name becomes another's, in the caller's transaction; what that one has already stays.
    Result<void> rename(const QString &formerly, const QString &name);

private:
    Result<void> run(const QString &statement, const Binds &binds);
    Result<bool> removed(const QString &statement, const Binds &binds);

    Session &m_session;
    Id m_rooftopId;
};

} // namespace tradewind
