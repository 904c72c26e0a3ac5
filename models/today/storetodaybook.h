// SPDX-License-Identifier: Apache-2.0
// Today's cards over the equity book in memory and what the other programs say of the day.
#pragma once

#include "jobs/equity/desksnapshot.h"
#include "models/today/todaybook.h"

#include <functional>
#include <map>
#include <memory>

namespace tradewind {

/// What the cards count, worked out on whatever thread has time; rows are places in the book, in working order.
struct TodaySight
{
    std::vector<std::size_t> crossed, onProperty, leases;
    int crossedBefore = 0; ///< the day before yesterday
    int urgentLeases = 0;
    QList<ForecastWeek> weeks;
    std::map<TodayCard, QList<TodayRow>> rows; ///< of each card, at most a thousand

    static TodaySight look(const DeskSnapshot &snapshot);
};

class StoreTodayBook final : public TodayBook
{
public:
    /// `retry` loads again after a failure.
    explicit StoreTodayBook(std::function<void()> retry)
        : m_retry(std::move(retry))
    {}

    void setSnapshot(std::shared_ptr<const DeskSnapshot> snapshot, TodaySight sight); // shared with Pipeline and Customer
    /// What waits in the other programs, as of `nowMs` where `zone` is.
    void setBrief(const DayBrief &brief, qint64 nowMs, const QTimeZone &zone);
    void setMonths(const QList<ProgramMonth> &months);
    /// The load failed; the last counts stay.
    void setFailed(const QString &sentence);

    State state() const override { return m_state; }
    QString stateText() const override { return m_sentence; }
    QDate day() const override { return m_snapshot ? m_snapshot->today : QDate(); }
    Money threshold() const override { return m_snapshot ? m_snapshot->thresholds.minimumEquity : Money{}; }
    TodayCount count(TodayCard card) const override;
    QList<TodayRow> rows(TodayCard card) const override;
    QList<TodayRow> rowsOf(const QList<qint64> &customers) const override;
    QList<ForecastWeek> forecast() const override { return m_sight.weeks; }
    int callsPerWeek() const override { return 0; }
    QList<PromiseKept> promisesKept() const override { return m_kept; }
    QList<ProgramMonth> months() const override { return m_months; }
    void retry() override { m_retry(); }

private:
    std::shared_ptr<const DeskSnapshot> m_snapshot;
    std::function<void()> m_retry;
    State m_state = State::Loading;
    QString m_sentence;
    TodaySight m_sight;
    std::map<TodayCard, QList<TodayRow>> m_rows; ///< of the cards the brief brings
    std::map<TodayCard, TodayCount> m_counts;
    QList<PromiseKept> m_kept;
    QList<ProgramMonth> m_months;
};

} // namespace tradewind
