// SPDX-License-Identifier: Apache-2.0
// The pipeline as a table: words and tones for every cell over a PipelineBook.
#pragma once

#include "models/pipeline/pipelinebook.h"

#include <QAbstractTableModel>

#include <functional>

namespace tradewind {

/// Rows come from the book one at a time, so 10,000 of them cost nothing until shown.
class PipelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `book` must outlive the model.
    explicit PipelineModel(PipelineBook &book, QObject *parent = nullptr);

    PipelineBook &book() const { return m_book; }
    PipelineRow pipelineRow(int row) const;

    /// The view in force and the saved one it started from.
    const PipelineFilter &filter() const { return m_filter; }
    const PipelineView &savedView() const { return m_saved; }
    void setFilter(const PipelineFilter &filter);
    void openView(const PipelineView &view);
    /// The filter in force becomes the saved one.
    void saveView(const QString &name);
    bool differsFromSaved() const { return m_filter != m_saved.filter; }
    /// The book has new rows: take them over.
    void reload();
    /// Rows change by `change` and nothing else: what a book answers later comes in here.
    void take(const std::function<void()> &change);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Filter, saved view or rows changed: rows and figures are new.
    void bookChanged();
    /// What the charts show is of the rows that stand; after bookChanged(), of a large book a moment later.
    void countsChanged();

private:
    void apply();

    PipelineBook &m_book;
    PipelineFilter m_filter;
    PipelineView m_saved;
    mutable int m_cachedRow = -1; // a table asks for ten columns and eight roles of one row in a row
    mutable PipelineRow m_cached;
};

} // namespace tradewind
