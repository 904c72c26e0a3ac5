// SPDX-License-Identifier: Apache-2.0
// The hero screen: who is in an equity position, what a different threshold would bring, and why each row is there.
#pragma once

#include "models/pipeline/pipelinemodel.h"
#include "models/pipeline/pipelineviews.h"
#include "ui/panels/contactline.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

#include <QTimer>

class QLabel;
class QSettings;
class QStackedLayout;

namespace tradewind {

class AssignLine;
class CallResultLine;
class Card;
class DistributionChart;
class EquityBarDelegate;
class FilterSentenceBar;
class Inspector;
class ModelChart;
class RecordTable;
class StateWords;
class WhatIfStrip;

class PipelinePanel : public Panel
{
    Q_OBJECT

public:
    /// `settings` remembers columns of this person; all must outlive the panel, the desk of `ways` too.
    PipelinePanel(const Theme &theme, PipelineModel &model, PipelineViews &views, ContactWays ways, QSettings &settings,
                  QWidget *parent = nullptr);
    ~PipelinePanel() override;

    QString heading() const override { return tr("Pipeline"); }
    QString countLine() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    /// Makes the row of a customer current, if it is in the view.
    void showRecord(qint64 customerId) override;

    RecordTable &table() const { return *m_table; }
    /// Current row's place in the list, from 0; −1 for none.
    int currentRow() const;
    /// Moves on by `step` and returns the customer there; 0 when the list is empty.
    qint64 stepTo(int step);

Q_SIGNALS:
    /// Retry was pressed below an error.
    void retryRequested();
    /// Something was done for these customers: what the store says of them is new.
    void changed(const QList<qint64> &customers);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void buildCharts();
    void bindKeys();
    void refresh();
    void showCharts();
    void refreshState();
    void showCurrent();
    void showDetails();
    void showInTurn(QTimer &turn, void (PipelinePanel::*draw)());
    void openCurrent();
    qint64 currentCustomer() const;
    void call();
    void write(bool isText);
    void assign();
    void copyRows();
    void exportRows();
    void printRows();
    QList<int> rowsToTake() const;
    QList<int> shownColumns() const;

    const Theme &m_theme;
    PipelineModel &m_model;
    PipelineViews &m_views;
    QSettings &m_settings;
    FilterSentenceBar *m_sentence;
    WhatIfStrip *m_whatIf;
    RecordTable *m_table;
    StateWords *m_words;
    QStackedLayout *m_pages;
    QLabel *m_errorLine, *m_count, *m_selected, *m_threshold;
    EquityBarDelegate *m_equityBars;
    Card *m_tableCard, *m_chartCard;
    DistributionChart *m_distribution;
    ModelChart *m_models;
    QLabel *m_chartNote;
    Inspector *m_inspector;
    ContactLine *m_contact;
    CallResultLine *m_result;
    AssignLine *m_assign;
    PanelState m_state = PanelState::Ready;
    QString m_stateWords;
    bool m_isForecast = false;
    QTimer m_charts, m_details; ///< of a large book: each in a turn of its own
};

} // namespace tradewind
