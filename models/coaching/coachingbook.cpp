// SPDX-License-Identifier: Apache-2.0
#include "models/coaching/coachingbook.h"

#include "base/clock.h"
#include "domain/openinghours.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

QDate StoreCoachingBook::today() const
{
    return localDay(m_store.clock.nowMs(), zone());
}

void StoreCoachingBook::read(Answer<CoachingSheet> answer)
{
    m_store.ask<CoachingSheet>(
        [rooftop = m_rooftop(), me = m_me(), now = m_store.clock.nowMs()](Session &session) -> Result<CoachingSheet> {
            const auto settings = SettingTable(session).read();
            return settings ? readCoaching(session, *settings, rooftop, me, now) : settings.error();
        },
        std::move(answer));
}

void StoreCoachingBook::calls(const QString &person, Answer<QList<FinishedCall>> answer)
{
    m_store.ask<QList<FinishedCall>>([rooftop = m_rooftop().id, person, now = m_store.clock.nowMs()](
                                         Session &session) { return readCallsOfWeek(session, rooftop, person, now); },
                                     std::move(answer));
}

void StoreCoachingBook::coach(std::function<Result<void>(Session &)> work, Answer<void> answer)
{
    m_store.ask<void>(
        [rooftop = m_rooftop().id, me = m_me(), work = std::move(work)](Session &session) -> Result<void> {
            const auto may = isCoach(session, rooftop, me);
            if (!may)
                return may.error();
            if (!*may)
                return Error{Error::Kind::Denied, u"Only a manager in the list of staff notes this."_s};
            return work(session);
        },
        std::move(answer));
}

void StoreCoachingBook::keep(const CallReview &review, Answer<void> answer)
{
    CallReview filled = review;
    filled.by = m_me();
    coach(
        [rooftop = m_rooftop(), filled, now = m_store.clock.nowMs(), &ids = m_store.ids](Session &session) -> Result<void> {
            const auto kept = keepCallReview(session, ids, rooftop, filled, now);
            return kept ? Result<void>() : kept.error();
        },
        std::move(answer));
}

void StoreCoachingBook::setTalk(const QString &person, bool isHeld, Answer<void> answer)
{
    coach([rooftop = m_rooftop(), person, isHeld, day = today(), me = m_me(),
           &ids = m_store.ids](Session &session) { return noteTalk(session, ids, rooftop, person, day, me, isHeld); },
          std::move(answer));
}

void StoreCoachingBook::setCertified(const QString &person, bool isPassed, Answer<void> answer)
{
    coach([rooftop = m_rooftop(), person, isPassed, day = today(), me = m_me(),
           &ids = m_store.ids](Session &session) { return noteCertification(session, ids, rooftop, person, day, me, isPassed); },
          std::move(answer));
}

void StoreCoachingBook::setPoint(const QString &person, const QString &point, bool isDone, Answer<void> answer)
{
    coach([rooftop = m_rooftop(), person, point, isDone,
           day = today()](Session &session) { return noteOnboarding(session, rooftop, person, point, day, isDone); },
          std::move(answer));
}

void StoreCoachingBook::acknowledge(Answer<int> answer)
{
    m_store.ask<int>([rooftop = m_rooftop(), me = m_me(),
                      now = m_store.clock.nowMs()](Session &session) { return acknowledgeReviews(session, rooftop, me, now); },
                     std::move(answer));
}

} // namespace tradewind
