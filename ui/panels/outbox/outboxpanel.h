// SPDX-License-Identifier: Apache-2.0
// Outbox: what goes out, what did not and why, what may have gone out, and the switch that stops everything.
#pragma once

#include "base/id.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

#include <QTimer>

class QLabel;
class QPlainTextEdit;

namespace tradewind {

class Card;
class KeyButton;
class LineTable;
class OutboxModel;
class StateChip;
class TabRow;

class OutboxPanel : public Panel
{
    Q_OBJECT

public:
    /// Theme and model outlive it.
    OutboxPanel(const Theme &theme, OutboxModel &model, QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addHead();
    QWidget *makeDetail();
    void addKeys();
    void refresh();
    void showCounts();
    void showDetail();
    void openCustomer();

    const Theme &m_theme;
    OutboxModel &m_model;
    Card *m_card;
    StateChip *m_switch;
    KeyButton *m_stop, *m_release, *m_settle, *m_drop, *m_open;
    TabRow *m_tabs;
    LineTable *m_table;
    QWidget *m_detail;
    QLabel *m_who, *m_about, *m_why, *m_notice;
    QPlainTextEdit *m_text;
    Id m_current = 0; ///< the message whose row is found again after reading anew
    QTimer m_look;
};

} // namespace tradewind
