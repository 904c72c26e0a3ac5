// SPDX-License-Identifier: Apache-2.0
// The table every panel uses: our header, our rows, our keys, words when there is nothing to show.
#pragma once

#include "ui/style/theme.h"

#include <QTableView>

class QSettings;

namespace tradewind {

/// Rows are selected whole; sorting asks the model; columns can be moved, hidden and come back next time.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    RecordTable(const Theme &theme, int rowHeight, QWidget *parent = nullptr);

    /// Moves the current row by `step` and scrolls to it.
    void moveRow(int step);
    /// Adds or removes the current row from the selection and keeps it current.
    void toggleRow();
    /// Selected rows, in table order.
    QList<int> selectedRows() const;
    /// A menu of columns with ticks, below the header.
    void showColumnMenu();
    /// Sets widths in logical order; 0 hides nothing and leaves Qt's.
    void setColumnWidths(const QList<int> &widths);
    /// Column that takes what is left.
    void setStretchColumn(int column);
    /// Remembers order, widths and hidden columns under `key`.
    void saveColumns(QSettings &settings, const QString &key) const;
    void restoreColumns(const QSettings &settings, const QString &key);

Q_SIGNALS:
    void rowActivated(int row);
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tradewind
