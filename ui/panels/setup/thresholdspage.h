// SPDX-License-Identifier: Apache-2.0
// Thresholds: every rule with unit, default and meaning, and what a change would do before it is kept.
#pragma once

#include "models/setup/thresholdmodel.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

class QLabel;

namespace tradewind {

class Card;
class KeyButton;
class LineTable;

class ThresholdsPage : public SetupPage
{
    Q_OBJECT

public:
    /// Theme and model outlive it.
    ThresholdsPage(const Theme &theme, ThresholdModel &model, QWidget *parent = nullptr);

    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;

private:
    void change();
    void save();
    void showDrafts();
    void showMeaning();

    ThresholdModel &m_model;
    Card *m_card;
    LineTable *m_table;
    KeyButton *m_save, *m_revert;
    QLabel *m_meaning;
    QString m_answer;
};

} // namespace tradewind
