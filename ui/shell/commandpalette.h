// SPDX-License-Identifier: Apache-2.0
// Ctrl+K: one line to type, a list of people, stock, panels and actions.
#pragma once

#include "ui/shell/overlay.h"

class QLabel;
class QLineEdit;
class QListView;

namespace tradewind {

class SearchModel;
struct SearchHit;

class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    CommandPalette(const Theme &theme, SearchModel &model, QWidget *parent);

    /// Opens with `typed` in its line, empty for a fresh question.
    void openWith(const QString &typed);

Q_SIGNALS:
    void chosen(const SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const QString &query);
    void showWhetherFound();
    void choose();

    SearchModel &m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    bool m_isChosen = false; ///< Enter was pressed before the store had answered
};

} // namespace tradewind
