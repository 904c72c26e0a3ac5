// SPDX-License-Identifier: Apache-2.0
// The filter, read as a sentence: saved view, "where", chips, and what to do with changes.
#pragma once

#include "models/pipeline/pipelinefilter.h"
#include "ui/style/theme.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace tradewind {

class KeyButton;
class PipelineViews;

class FilterSentenceBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterSentenceBar(const Theme &theme, QWidget *parent = nullptr);

    /// The views to choose from; they outlive the bar.
    void setViews(const PipelineViews &views);
    /// Opens the list of saved views.
    void chooseView();
    /// Asks under which name to save.
    void askName();
    /// Rebuilds the sentence; Reset and Save exist only while the filter differs from the saved view.
    void show(const PipelineFilter &filter, const PipelineView &saved);
    /// Opens the list of conditions that are not set.
    void addCondition();

Q_SIGNALS:
    void filterEdited(const PipelineFilter &filter);
    void viewChosen(const PipelineView &view);
    void resetRequested();
    void saveRequested(const QString &name);
    void removeRequested(const QString &name);

private:
    void edit(FilterPart part, QWidget *anchor);

    const Theme &m_theme;
    PipelineFilter m_filter;
    const PipelineViews *m_views = nullptr;
    QToolButton *m_view;
    QHBoxLayout *m_chips;
    KeyButton *m_reset, *m_save;
    QWidget *m_add = nullptr;
};

} // namespace tradewind
