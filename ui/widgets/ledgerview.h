// SPDX-License-Identifier: Apache-2.0
// A figure taken apart: every input with its amount and age, sums under a rule, the result in its state colour.
#pragma once

#include "models/pipeline/pipelinebook.h"
#include "ui/style/theme.h"

#include <QWidget>

namespace tradewind {

class LedgerView : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerView(const Theme &theme, QWidget *parent = nullptr);

    /// Width kept free at the right for age or source.
    void setNoteWidth(int width) { m_noteWidth = width; }
    void setLines(const QList<LedgerLine> &lines);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<LedgerLine> m_lines;
    int m_noteWidth = 68;
};

} // namespace tradewind
