// SPDX-License-Identifier: Apache-2.0
// Roll-out: ten steps judged by what the store holds, the clock beside them, and one key to where a step is done.
#pragma once

#include "models/setup/rolloutbook.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

namespace tradewind {

class Card;
class LineTable;

class RolloutPage : public SetupPage
{
    Q_OBJECT

public:
    /// Theme and book outlive it.
    RolloutPage(const Theme &theme, RolloutBook &book, QWidget *parent = nullptr);

    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    void refresh() override;

private:
    void open();

    RolloutBook &m_book;
    SmallTable *m_rows;
    Card *m_card;
    LineTable *m_table;
};

} // namespace tradewind
