// SPDX-License-Identifier: Apache-2.0
// Measures: what came of the leads, every figure with its definition, what others reach, and the leads behind it.
#pragma once

#include "models/measures/measurebook.h"
#include "models/measures/measuretables.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"
#include "ui/widgets/questions.h"

namespace tradewind {

class Card;
class LineTable;
class ModelChart;
class SmallTable;
class TabRow;

class MeasuresPanel : public Panel
{
    Q_OBJECT

public:
    /// Theme and book outlive it. `person` is whose own figures may be seen here; somebody not among the owners sees none.
    MeasuresPanel(const Theme &theme, MeasureBook &book, QString person, QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    void reload();
    /// How a pack's file is asked for; a test answers by itself.
    void askPathsBy(std::function<void(PackSpan, TakePath)> ask) { m_askPath = std::move(ask); }

Q_SIGNALS:
    /// How many programs have figures that are due for a look.
    void dueChanged(int programs);

private:
    void askReviews();
    void takeReviews(const Result<ReviewState> &state);
    void looked();
    /// Counts everything and writes it where the person says.
    void savePack(PackSpan span);
    QWidget *makeLeft(const Theme &theme);
    QWidget *makeRight(const Theme &theme);
    void take(const Result<LeadReport> &report);
    void takeProgram(const Result<ProgramReport> &report);
    void chooseProgram(int tab);
    void showReport();
    /// The leads behind something, named by `title`.
    void showRows(const QString &title, const std::function<bool(const LeadFact &)> &isIn);
    void showStage(const QString &words);
    void showFigure(const QString &key);
    void choosePeriod(int tab);

    MeasureBook &m_book;
    std::function<void(PackSpan, TakePath)> m_askPath;
    QString m_person;
    LeadReport m_report;
    QList<ResponseBand> m_bands;
    int m_days = 30;
    QString m_program; ///< empty: leads
    ProgramReport m_programReport;
    ReviewState m_reviews;
    SmallTable *m_figures, *m_sources, *m_own, *m_rows;
    TabRow *m_period = nullptr, *m_programs = nullptr;
    Card *m_figureCard = nullptr, *m_sourceCard = nullptr, *m_ownCard = nullptr, *m_rowCard = nullptr, *m_responseCard = nullptr;
    LineTable *m_figureTable = nullptr, *m_sourceTable = nullptr, *m_ownTable = nullptr, *m_rowTable = nullptr;
    ModelChart *m_funnel = nullptr, *m_response = nullptr;
};

} // namespace tradewind
