// SPDX-License-Identifier: Apache-2.0
// What came of a sequence or campaign: the funnel, and its experiment with a gauge and one sentence of advice.
#pragma once

#include "models/campaigns/campaignfacts.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;

namespace tradewind {

class Card;
class FigureBars;

class OutcomeCard : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeCard(const Theme &theme, QWidget *parent = nullptr);

    void show(const CampaignFacts &facts, QDate today);

private:
    Card *m_card;
    FigureBars *m_funnel, *m_gauge, *m_arms;
    QLabel *m_foot, *m_title, *m_advice;
};

} // namespace tradewind
