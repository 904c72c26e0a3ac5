// SPDX-License-Identifier: Apache-2.0
// The 312-px column beside the pipeline: how the selected row's equity is made, what it buys, why now.
#pragma once

#include "models/pipeline/pipelinebook.h"
#include "ui/style/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tradewind {

class IconLine;
class LedgerView;
class StateChip;

class Inspector : public QFrame
{
    Q_OBJECT

public:
    explicit Inspector(const Theme &theme, QWidget *parent = nullptr);

    void show(const PipelineRow &row, const PipelineDetail &detail);
    /// Puts focus on the ledger, where a screen reader reads it line by line.
    void focusLedger();
    /// No row is current.
    void showNothing();

Q_SIGNALS:
    void openRequested();
    void callRequested();
    /// A text, or else an e-mail.
    void writeRequested(bool isText);

private:
    void buildActions(QVBoxLayout *rows);
    QWidget *section(QVBoxLayout *&layout, int bottom = 10);
    void showPayment(const PipelineDetail &detail);
    void showReasons(const QStringList &reasons);

    /// A label and an amount at the other end of the line.
    struct Pair
    {
        QWidget *line = nullptr;
        QLabel *label = nullptr, *amount = nullptr;
    };

    const Theme &m_theme;
    QLabel *m_name, *m_subtitle, *m_equity, *m_range, *m_sum, *m_others;
    StateChip *m_confidence, *m_score;
    LedgerView *m_ledger;
    QWidget *m_content, *m_nothing;
    QVBoxLayout *m_payment, *m_why;
    // As many lines as were ever needed; those not needed now are hidden. Making them anew for each row laid the page out five times.
    QList<Pair> m_pairs;
    QList<IconLine *> m_reasons;
};

} // namespace tradewind
