// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/equitypipelinebook.h"

#include "base/tr.h"
#include "base/utf8.h"
#include "models/desk/deskrows.h"
#include "programs/equity/segments.h"

#include <algorithm>

namespace tradewind {

namespace {

constexpr int shownModels = 5;

} // namespace

void EquityPipelineBook::lookBeside(Beside beside, Change change, std::function<void()> counted, int fromRows)
{
    m_besideFrom = fromRows;
    m_beside = std::move(beside);
    m_change = std::move(change);
    m_counted = std::move(counted);
}

bool EquityPipelineBook::answersLater() const
{
    return m_beside && m_sight && total() >= m_besideFrom;
}

void EquityPipelineBook::setSight(std::shared_ptr<const PipelineSight> sight, std::shared_ptr<const PipelineCounts> counts)
{
    m_sight = std::move(sight);
    m_counts = std::move(counts);
    ask();
}

void EquityPipelineBook::ask()
{
    if (!m_sight || m_sight->question() == m_question)
        return;
    if (!answersLater()) {
        m_sight = PipelineSight::look(m_sight->shared(), m_question, m_sight);
        m_counts = PipelineCounts::of(m_sight, m_counts.get());
        return;
    }
    if (m_isLooking)
        return; // what is asked last is asked again when the one under way is there
    m_isLooking = true;
    m_beside([this, before = m_sight, question = m_question] {
        const auto sight = PipelineSight::look(before->shared(), question, before);
        return [this, sight] { take(sight); };
    });
}

void EquityPipelineBook::take(std::shared_ptr<const PipelineSight> sight)
{
    m_isLooking = false;
    if (sight->shared() == m_sight->shared()) // else a load came between
        m_change([&] { m_sight = std::move(sight); });
    ask();
    if (!m_isLooking)
        countBeside();
}

/// For the rows that stand: while a slider is dragged, only those where it rests.
void EquityPipelineBook::countBeside()
{
    if (m_isCounting || isCounted())
        return;
    m_isCounting = true;
    m_beside([this, sight = m_sight, before = m_counts] {
        const auto counts = PipelineCounts::of(sight, before.get());
        return [this, sight, counts] {
            m_isCounting = false;
            if (sight != m_sight) {
                countBeside();
                return;
            }
            m_counts = counts;
            m_counted();
        };
    });
}

QDate EquityPipelineBook::today() const
{
    return m_sight ? m_sight->snapshot().today : QDate();
}

int EquityPipelineBook::total() const
{
    return m_sight ? static_cast<int>(m_sight->snapshot().desk->size()) : 0;
}

void EquityPipelineBook::setFilter(const PipelineFilter &filter, const PipelineFilter &saved)
{
    m_question.filter = filter;
    m_question.saved = saved;
    ask();
}

void EquityPipelineBook::sort(PipelineColumn column, Qt::SortOrder order)
{
    m_question.column = column;
    m_question.order = order;
    ask();
}

int EquityPipelineBook::placeOf(qint64 customerId) const
{
    int first = -1;
    for (const std::size_t row : m_sight ? m_sight->snapshot().rowsOf(customerId) : std::vector<std::size_t>()) {
        const auto rows = m_sight->rows();
        const auto found = m_sight->isPassing(row) ? std::find(rows.begin(), rows.end(), row) : rows.end();
        const int place = found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
        if (place >= 0 && (first < 0 || place < first))
            first = place;
    }
    return first;
}

PipelineRow EquityPipelineBook::row(int i) const
{
    const std::size_t row = m_sight->rows()[static_cast<std::size_t>(i)];
    PipelineRow shown = pipelineRow(m_sight->snapshot(), m_sight->book(), row);
    shown.score = m_sight->score(row);
    shown.addedByWhatIf = m_sight->isAdded(row);
    return shown;
}

PipelineDetail EquityPipelineBook::detail(int i) const
{
    return pipelineDetail(m_sight->snapshot(), m_sight->book(), m_sight->rows()[static_cast<std::size_t>(i)], m_sight->question().filter);
}

WhatIfFigures EquityPipelineBook::figures(const PipelineFilter &filter) const
{
    WhatIfFigures figures;
    if (!m_sight)
        return figures;
    const DeskSnapshot &snapshot = m_sight->snapshot();
    // Of a filter whose sight is on its way, the count that still stands.
    const PipelineQuestion &seen = m_sight->question();
    figures.customers = m_sight->customersOf(filter == m_question.filter ? seen.filter : filter == m_question.saved ? seen.saved : filter);
    const WhatIf expected = expectedFrom(figures.customers, snapshot.thresholds);
    figures.trades = expected.trades;
    figures.gross = expected.gross;
    figures.cost = expected.cost;
    figures.closeRateBasisPoints = snapshot.thresholds.tradeRateBasisPoints;
    figures.isForecast = filter.asOf.isValid() && filter.asOf != snapshot.today;
    return figures;
}

QList<EquityBucket> EquityPipelineBook::distribution() const
{
    return m_sight ? m_counts->distribution() : PipelineCounts::emptyDistribution();
}

QList<ModelCount> EquityPipelineBook::models() const
{
    QList<ModelCount> counts;
    if (!m_sight)
        return counts;
    const Words &words = m_sight->snapshot().desk->models();
    const std::vector<int> &byModel = m_counts->rowsByModel();
    int other = byModel[0];
    for (std::size_t model = 1; model < byModel.size(); ++model) {
        if (byModel[model] > 0)
            counts << ModelCount{text(words.word(static_cast<std::uint16_t>(model))), byModel[model]};
    }
    std::sort(counts.begin(), counts.end(),
              [](const ModelCount &a, const ModelCount &b) { return a.count != b.count ? a.count > b.count : a.model < b.model; });
    for (; counts.size() > shownModels; counts.removeLast())
        other += counts.last().count;
    if (other > 0)
        counts << ModelCount{tr("Other"), other};
    return counts;
}

} // namespace tradewind
