// SPDX-License-Identifier: Apache-2.0
// Activity: what the program does in the background, and the way to stop it.
#pragma once

#include "ui/shell/panel.h"
#include "ui/style/theme.h"

#include <QTimer>

namespace tradewind {

class ActivityModel;
class Card;
class KeyButton;
class LineTable;
class StandingModel;

class ActivityPanel : public Panel
{
    Q_OBJECT

public:
    /// Theme and models outlive it.
    ActivityPanel(const Theme &theme, ActivityModel &model, StandingModel &standing, QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;

private:
    void refresh();
    void cancelJob();

    void showStanding();

    ActivityModel &m_model;
    StandingModel &m_tasks;
    Card *m_card;
    LineTable *m_table;
    LineTable *m_standing;
    KeyButton *m_cancel;
    QTimer m_second; ///< times are told anew while something runs
};

} // namespace tradewind
