// SPDX-License-Identifier: Apache-2.0
// Duplicates: who was taken for one person, by which rule and on what evidence, and the way back.
#pragma once

#include "models/setup/mergemodel.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

namespace tradewind {

class Card;
class KeyButton;
class LineTable;

class DuplicatesPage : public SetupPage
{
    Q_OBJECT

public:
    /// Theme and model outlive it.
    DuplicatesPage(const Theme &theme, MergeModel &model, QWidget *parent = nullptr);

    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    void refresh() override;

private:
    void showAnswer();
    void undo();

    MergeModel &m_model;
    Card *m_card;
    LineTable *m_table;
    KeyButton *m_undo;
};

} // namespace tradewind
