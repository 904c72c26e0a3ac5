// SPDX-License-Identifier: Apache-2.0
// What is said of coaching, each checked and kept in one transaction.
#include "jobs/coaching/coaching.h"

#include "store/coachingtable.h"
#include "store/queuetable.h"
#include "store/session.h"
#include "store/transaction.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<void> checked(const CallReview &review)
{
    if (review.person.isEmpty() || review.by.isEmpty())
        return Error{Error::Kind::BadUse, u"A review names who called and who listened."_s};
    if (review.person == review.by)
        return Error{Error::Kind::BadUse, u"Nobody reviews a call of their own."_s};
    const auto isOutside = [](const std::optional<int> &mark) { return mark && (*mark < leastCallMark || *mark > mostCallMark); };
    if (std::any_of(review.marks.begin(), review.marks.end(), isOutside))
        return Error{Error::Kind::BadUse, u"A mark is 1 to 5."_s};
    if (std::none_of(review.marks.begin(), review.marks.end(), [](const std::optional<int> &mark) { return mark.has_value(); }))
        return Error{Error::Kind::BadUse, u"A review has at least one mark."_s};
    return {};
}

template<typename Work>
Result<void> inTransaction(Session &session, const Work &work)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    if (const Result<void> done = work(); !done)
        return done;
    return transaction->commit();
}

Result<void> nothingMore(const Result<bool> &removed)
{
    return removed ? Result<void>() : removed.error();
}

} // namespace

Result<CallReview> keepCallReview(Session &session, IdMaker &ids, const Rooftop &rooftop, CallReview review, qint64 nowMs)
{
    review.strengths = review.strengths.trimmed();
    review.improve = review.improve.trimmed();
    if (const auto good = checked(review); !good)
        return good.error();
    review.id = ids.next();
    review.at = nowMs;
    const auto kept = inTransaction(session, [&]() -> Result<void> {
        if (review.taskId) {
            const auto task = QueueTable(session).find(*review.taskId);
            if (!task)
                return task.error();
            if (task->kind != u"call" || task->state != TaskState::Done || task->doneBy != review.person || task->rooftopId != rooftop.id)
                return Error{Error::Kind::BadUse, u"%1 did not finish that call."_s.arg(review.person)};
        }
        const auto added = CoachingTable(session, rooftop.id).add(review);
        if (!added)
            return added.error();
        return *added ? Result<void>() : Error{Error::Kind::Conflict, u"This call has a review already."_s};
    });
    return kept ? Result<CallReview>(review) : kept.error();
}

Result<int> acknowledgeReviews(Session &session, const Rooftop &rooftop, const QString &person, qint64 nowMs)
{
    return CoachingTable(session, rooftop.id).markSeen(person, nowMs);
}

Result<void> noteTalk(Session &session, IdMaker &ids, const Rooftop &rooftop, const QString &person, QDate day, const QString &by,
                      bool isHeld)
{
    return inTransaction(session, [&] {
        CoachingTable table(session, rooftop.id);
        const auto removed = nothingMore(table.removeTalk(person, day));
        return removed && isHeld ? table.add(CoachingTalk{ids.next(), person, day, by}) : removed;
    });
}

Result<void> noteCertification(Session &session, IdMaker &ids, const Rooftop &rooftop, const QString &person, QDate day, const QString &by,
                               bool isPassed)
{
    return inTransaction(session, [&] {
        CoachingTable table(session, rooftop.id);
        const auto removed = nothingMore(table.removePass(person, day));
        return removed && isPassed ? table.add(CertificationPass{ids.next(), person, day, by}) : removed;
    });
}

Result<void> noteOnboarding(Session &session, const Rooftop &rooftop, const QString &person, const QString &point, QDate day, bool isDone)
{
    if (!isOnboardingPoint(point))
        return Error{Error::Kind::BadUse, u"Onboarding has no point \"%1\"."_s.arg(point)};
    return inTransaction(session, [&]() -> Result<void> {
        CoachingTable table(session, rooftop.id);
        if (isDone)
            return table.setPoint(person, point, day);
        return point == onboardingStart() ? table.forgetOnboarding(person) : nothingMore(table.removePoint(person, point));
    });
}

Result<void> renameCoached(Session &session, Id rooftopId, const QString &formerly, const QString &name)
{
    return CoachingTable(session, rooftopId).rename(formerly, name);
}

} // namespace tradewind
