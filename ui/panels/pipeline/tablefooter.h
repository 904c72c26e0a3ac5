// SPDX-License-Identifier: Apache-2.0
// The line under the pipeline's table: how many, what the marks mean, what can be done with all of them.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QLabel;

namespace tradewind {

class TableFooter : public QWidget
{
    Q_OBJECT

public:
    explicit TableFooter(const Theme &theme, QWidget *parent = nullptr);

    QLabel *count() const { return m_count; }
    QLabel *selected() const { return m_selected; }
    QLabel *threshold() const { return m_threshold; }

Q_SIGNALS:
    void assignRequested();
    void columnsRequested();
    void copyRequested();
    void exportRequested();

private:
    QLabel *m_count, *m_selected, *m_threshold;
};

/// The two marks of the equity bars, as a legend draws them.
class EquityMark : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Zero, Threshold };
    EquityMark(const Theme &theme, Kind kind, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Kind m_kind;
};

} // namespace tradewind
