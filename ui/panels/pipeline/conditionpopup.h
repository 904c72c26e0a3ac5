// SPDX-License-Identifier: Apache-2.0
// The small line that opens below a chip to type its value.
#pragma once

#include "models/pipeline/pipelinefilter.h"
#include "ui/style/theme.h"

#include <QFrame>

class QDoubleSpinBox;

namespace tradewind {

class ConditionPopup : public QFrame
{
    Q_OBJECT

public:
    ConditionPopup(const Theme &theme, const PipelineFilter &filter, FilterPart part, QWidget *parent);

    void openBelow(QWidget *anchor);

Q_SIGNALS:
    /// Enter was pressed; the filter with the new value.
    void accepted(const PipelineFilter &filter);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    PipelineFilter m_filter;
    FilterPart m_part;
    QDoubleSpinBox *m_value;
};

} // namespace tradewind
