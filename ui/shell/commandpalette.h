// SPDX-License-Identifier: Apache-2.0
// Ctrl+K: one line to type, a list of people, stock, panels and actions.
#pragma once

#include "ui/shell/overlay.h"

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

    void openFresh();

Q_SIGNALS:
    void chosen(const SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();

    SearchModel &m_model;
    QLineEdit *m_line;
    QListView *m_list;
};

} // namespace tradewind
