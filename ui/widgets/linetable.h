// SPDX-License-Identifier: Apache-2.0
// The table every small list uses: whole rows, no grid, a quiet head, J and K as well as the arrows.
#pragma once

#include "ui/style/theme.h"

#include <QTableView>

namespace tradewind {

class StateWords;

class LineTable : public QTableView
{
    Q_OBJECT

public:
    /// `name` is the object name and `title` what a screen reader says.
    LineTable(const Theme &theme, const QString &name, const QString &title, QWidget *parent = nullptr);

    /// Sets model, delegate and the column that takes what is left over.
    void showModel(QAbstractItemModel *model, int stretchColumn);
    /// Widths of columns in px; 0 leaves one as it is.
    void setWidths(const QList<int> &widths);
    /// In px, for compact rows; comfortable ones are higher by what the theme says.
    void setRowHeight(int height);
    int currentRow() const;
    void selectFirst();

    /// What is shown instead of rows; hidden by showRows().
    StateWords &words() const { return *m_words; }
    void showWords();
    void showRows();

Q_SIGNALS:
    /// Enter or double click on a row.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void placeWords();

    const Theme &m_theme;
    StateWords *m_words;
    int m_rowHeight = 30;
};

} // namespace tradewind
