// SPDX-License-Identifier: Apache-2.0
// What came of a sequence or campaign: the funnel, sales owed to it and added by it, and its experiment with a gauge and advice.
#pragma once

#include "models/campaigns/campaignfacts.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace tradewind {

class Card;
class FigureBars;
class TabRow;

class OutcomeCard : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeCard(const Theme &theme, QWidget *parent = nullptr);

    void show(const CampaignFacts &facts, QDate today);
    /// The other page: funnel and sales, or the experiment.
    void turn();

private:
    QWidget *makeFunnel(const Theme &theme);
    QWidget *makeExperiment(const Theme &theme);
    void showOwed(const CampaignFacts &facts);

    Card *m_card;
    TabRow *m_tabs;
    QStackedWidget *m_pages;
    FigureBars *m_funnel, *m_gauge, *m_arms;
    QLabel *m_foot, *m_owed, *m_lift, *m_rule, *m_title, *m_advice;
};

} // namespace tradewind
