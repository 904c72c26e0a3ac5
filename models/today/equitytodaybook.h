// SPDX-License-Identifier: Apache-2.0
// Today's cards over the equity book in memory.
#pragma once

#include "jobs/equity/desksnapshot.h"
#include "models/today/todaybook.h"

#include <functional>
#include <memory>

namespace tradewind {

class EquityTodayBook final : public TodayBook
{
public:
    /// `retry` loads again after a failure.
    explicit EquityTodayBook(std::function<void()> retry)
        : m_retry(std::move(retry))
    {}

    void setSnapshot(std::shared_ptr<const DeskSnapshot> snapshot); // shared with Pipeline and Customer, which show the same load
    /// The load failed; the last counts stay.
    void setFailed(const QString &sentence);

    State state() const override { return m_state; }
    QString stateText() const override { return m_sentence; }
    QDate day() const override { return m_snapshot ? m_snapshot->today : QDate(); }
    Money threshold() const override { return m_snapshot ? m_snapshot->thresholds.minimumEquity : Money{}; }
    TodayCount count(TodayCard card) const override;
    QList<TodayRow> rows(TodayCard card) const override;
    QList<TodayRow> rowsOf(const QList<qint64> &customers) const override;
    QList<ForecastWeek> forecast() const override { return m_weeks; }
    int callsPerWeek() const override { return 0; }
    MonthToDate monthToDate() const override;
    void retry() override { m_retry(); }

private:
    TodayRow todayRow(std::size_t row) const;
    void gather();

    std::shared_ptr<const DeskSnapshot> m_snapshot;
    std::function<void()> m_retry;
    State m_state = State::Loading;
    QString m_sentence;
    std::vector<std::size_t> m_crossed, m_onProperty, m_leases, m_near; ///< rows of each card, in working order
    int m_crossedBefore = 0;
    QList<ForecastWeek> m_weeks;
    int m_inScope = 0, m_crossedThisMonth = 0;
};

} // namespace tradewind
