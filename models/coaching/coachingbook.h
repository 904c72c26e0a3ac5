// SPDX-License-Identifier: Apache-2.0
// What the Coaching panel asks and says; the composition root puts the store behind it.
#pragma once

#include "jobs/coaching/coaching.h"
#include "models/desk/backgroundstore.h"

#include <QTimeZone>

#include <functional>

namespace tradewind {

/// For the person at this desk. Answers come later, on the thread that asked. What a manager notes is noted of today.
class CoachingBook
{
public:
    template<typename T>
    using Answer = std::function<void(Result<T>)>;
    virtual ~CoachingBook() = default;

    virtual void read(Answer<CoachingSheet> answer) = 0;
    /// Calls somebody finished in the last seven days.
    virtual void calls(const QString &person, Answer<QList<FinishedCall>> answer) = 0;
    /// Errors: Denied unless the person at this desk is a manager in the list of staff, also of the four below; as the job's.
    virtual void keep(const CallReview &review, Answer<void> answer) = 0;
    /// The review of the process when `person` is empty.
    virtual void setTalk(const QString &person, bool isHeld, Answer<void> answer) = 0;
    virtual void setCertified(const QString &person, bool isPassed, Answer<void> answer) = 0;
    virtual void setPoint(const QString &person, const QString &point, bool isDone, Answer<void> answer) = 0;
    /// The person at this desk read their own reviews; answers how many were new.
    virtual void acknowledge(Answer<int> answer) = 0;
    /// The rooftop's.
    virtual QTimeZone zone() const = 0;
};

/// Of the open store, which outlives it.
class StoreCoachingBook final : public CoachingBook
{
public:
    /// `me` names who works at this desk.
    StoreCoachingBook(const BackgroundStore &store, std::function<Rooftop()> rooftop, std::function<QString()> me)
        : m_store(store)
        , m_rooftop(std::move(rooftop))
        , m_me(std::move(me))
    {}

    void read(Answer<CoachingSheet> answer) override;
    void calls(const QString &person, Answer<QList<FinishedCall>> answer) override;
    void keep(const CallReview &review, Answer<void> answer) override;
    void setTalk(const QString &person, bool isHeld, Answer<void> answer) override;
    void setCertified(const QString &person, bool isPassed, Answer<void> answer) override;
    void setPoint(const QString &person, const QString &point, bool isDone, Answer<void> answer) override;
    void acknowledge(Answer<int> answer) override;
    QTimeZone zone() const override { return QTimeZone(m_rooftop().zone.toLatin1()); }

private:
    /// Work that only a manager does.
    void coach(std::function<Result<void>(Session &)> work, Answer<void> answer);
    QDate today() const;

    BackgroundStore m_store;
    std::function<Rooftop()> m_rooftop;
    std::function<QString()> m_me;
};

} // namespace tradewind
