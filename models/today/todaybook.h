// SPDX-License-Identifier: Apache-2.0
// What Today asks: counts, the rows of a card, the forecast, the promises kept and the month so far of every program.
#pragma once

#include "domain/money.h"
#include "jobs/today/daybrief.h"
#include "jobs/today/programmonths.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace tradewind {

enum class TodayCard { Crossed, OnProperty, Engaged, LeaseEnd, Unsold, Missed };

/// The number on a card and the few words beside it.
struct TodayCount
{
    int count = 0;
    int before = 0; ///< Crossed: as many the day before
    /// LeaseEnd: under 30 days; OnProperty: promised within the hour; Engaged: late; Unsold: never contacted; Missed: still waiting.
    int urgent = 0;
    int of = 0;   ///< Missed: promised today
    QString next; ///< OnProperty: "11:30 AM"; Engaged: how long the oldest waits; empty when not known
    bool operator==(const TodayCount &) const = default;
};

/// One customer and vehicle on a card. Absent means not known, never 0.
struct TodayRow
{
    qint64 customer = 0;
    QString name, vehicle, rep;
    std::optional<Money> equity, equityBefore;
    std::optional<Money> valueChange, paidDown; ///< together they are equity − equityBefore
    std::optional<Money> payment, matchPayment; ///< today's payment and that of the best match
    std::optional<int> daysLeft;                ///< LeaseEnd: to maturity
    std::optional<Money> shortBy;               ///< a week of the forecast: still missing to the minimum
    QDate expectedOn;                           ///< a week of the forecast: when it crosses
    QString repairOrder, work, ready;           ///< OnProperty: number, "Brakes, tires $1,322", "11:30 AM"
    QString advisor;                            ///< OnProperty
    QString deed;                               ///< Engaged, Missed: what the customer did
    std::optional<qint64> dueAt;                ///< Engaged, Missed: epoch ms UTC
    bool isLate = false;                        ///< Engaged: past due; Missed: still waiting
    QString due, since;                         ///< those in words: "by 10:57 AM", "33 min late"; "still waiting", "done 10:42 AM"
    std::optional<Money> offer, worth;          ///< Unsold: what was offered, and that carried along with the books
    std::optional<int> age;                     ///< Unsold: days since the appraisal
    QString touches, nextTouch;                 ///< Unsold: "6 of 8", "overdue 2 d"
    int place = 0;                              ///< in the order of the card
    int miles = 0;                              ///< 0: not known
    int score = 0;                              ///< 0–100
    bool operator==(const TodayRow &) const = default;
};

/// One week of the forecast, by what brings the customers over.
struct ForecastWeek
{
    QDate begins;
    int byPayment = 0, byValue = 0, byLease = 0;
    QList<qint64> customers;
    int total() const { return byPayment + byValue + byLease; }
    bool operator==(const ForecastWeek &) const = default;
};

/// Answers from memory, at once. `changed` is called on the window's thread after the book moved on.
class TodayBook
{
public:
    TodayBook() = default;
    TodayBook(const TodayBook &) = delete;
    TodayBook &operator=(const TodayBook &) = delete;
    virtual ~TodayBook() = default;

    enum class State { Loading, Ready, Failed };

    virtual State state() const = 0;
    /// "Values did not arrive (Black Book). Yesterday's kept." when Failed, the age of the last counts while Loading.
    virtual QString stateText() const = 0;
    /// The store's day.
    virtual QDate day() const = 0;
    /// What counts as crossed.
    virtual Money threshold() const = 0;
    virtual TodayCount count(TodayCard card) const = 0;
    /// Rows in the order they should be worked; at most a thousand.
    virtual QList<TodayRow> rows(TodayCard card) const = 0;
    /// Rows of these customers, for a week of the forecast that was clicked.
    virtual QList<TodayRow> rowsOf(const QList<qint64> &customers) const = 0;
    /// Twelve weeks, the first holding today.
    virtual QList<ForecastWeek> forecast() const = 0;
    /// How many customers the team can call in a week; 0 when not set.
    virtual int callsPerWeek() const = 0;
    /// How often each promise was kept in the last seven days; none before they were counted.
    virtual QList<PromiseKept> promisesKept() const = 0;
    /// The month so far, a line a program; none before they were counted.
    virtual QList<ProgramMonth> months() const = 0;
    /// Tries again after Failed.
    virtual void retry() = 0;

    void setChangedCall(std::function<void()> call) { m_changed = std::move(call); }

protected:
    void tellChanged()
    {
        if (m_changed)
            m_changed();
    }

private:
    std::function<void()> m_changed;
};

} // namespace tradewind
