// SPDX-License-Identifier: Apache-2.0
// What Today asks of the equity book: counts, the rows of a card, the forecast and the month so far.
#pragma once

#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace tradewind {

/// The cards whose data this program has. Engaged, unsold appraisals and missed answers come with their programs.
enum class TodayCard { Crossed, OnProperty, LeaseEnd, NearCrossing };

/// The number on a card and the few words beside it.
struct TodayCount
{
    int count = 0;
    int before = 0; ///< Crossed: as many the day before
    int urgent = 0; ///< LeaseEnd: under 30 days; OnProperty: promised within the hour; NearCrossing: expected within 30 days
    QString next;   ///< OnProperty: "11:30 AM"; empty when not known
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
    std::optional<Money> shortBy;               ///< NearCrossing: still missing to the minimum
    QDate expectedOn;                           ///< NearCrossing: when it crosses
    QString repairOrder, work, ready;           ///< OnProperty: number, "Brakes, tires $1,322", "11:30 AM"
    QString advisor;                            ///< OnProperty
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

/// The month so far of the equity program. Absent: no such data yet.
struct MonthToDate
{
    QDate from, to;
    int inScope = 0; ///< customers in the pipeline at any time this month
    int crossed = 0;
    std::optional<int> soldFrom; ///< of those, delivered a new deal this month; absent until outcomes are tied to crossings
    std::optional<Money> gross;  ///< of those deals
    double goal = 0.08;          ///< share of inScope that trades
    bool operator==(const MonthToDate &) const = default;
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
    virtual MonthToDate monthToDate() const = 0;
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
