// SPDX-License-Identifier: Apache-2.0
// Recommendations: what a finding's score is made of, what people's picks would suggest, and taking that over or going back.
#pragma once

#include "models/setup/weightbook.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

class QLabel;

namespace tradewind {

class Card;
class KeyButton;
class LineTable;
class SmallTable;

class WeightsPage : public SetupPage
{
    Q_OBJECT

public:
    /// Theme and book outlive it.
    WeightsPage(const Theme &theme, WeightBook &book, QWidget *parent = nullptr);

    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    void refresh() override;

private:
    void showStudy();
    void takeOver();
    void goBack();
    void choose(const RecommendationWeights &weights, std::optional<double> agreement, const QString &done);
    void say(const QString &sentence, bool isGood);

    WeightBook &m_book;
    std::optional<WeightStudy> m_study;
    SmallTable *m_rows;
    Card *m_card;
    LineTable *m_table;
    KeyButton *m_take, *m_back;
    QWidget *m_below;
    QLabel *m_words, *m_sentence;
};

} // namespace tradewind
