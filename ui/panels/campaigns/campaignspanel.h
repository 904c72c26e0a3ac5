// SPDX-License-Identifier: Apache-2.0
// Campaigns: sequences on a timeline, what they read like and bring, tomorrow's dry run, and the audiences they go to.
#pragma once

#include "models/campaigns/campaigndesk.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace tradewind {

class AudiencePage;
class Card;
class KeyButton;
class LineTable;
class OutcomeCard;
class SequenceView;
class SmallTable;
class StateChip;
class StateWords;
class StepCard;
class TabRow;
class TomorrowCard;

class CampaignsPanel : public Panel
{
    Q_OBJECT

public:
    /// Theme and desk outlive it.
    CampaignsPanel(const Theme &theme, CampaignDesk &desk, QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    QList<QWidget *> headerWidgets() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    /// Reads everything anew; what is chosen stays chosen, and what was changed and not saved stays as it is.
    void reload();

    bool hasUnsavedSteps() const { return m_isChanged; }

private:
    enum Tab { Sequences, Audiences };

    QWidget *makeTop(const Theme &theme);
    QWidget *makeBottom(const Theme &theme);
    QWidget *makeNewLine(const Theme &theme);
    void addKeys();
    void chooseTab(int tab);
    void takeList(const Result<CampaignList> &list);
    void chooseLine(int row);
    void readFacts();
    void showFacts();
    void showPlan();
    void showStrip();
    void readSamples();
    void selectStep(int step);
    void moveStep(int days);
    void addStep();
    void insertKind(int kind);
    void addBranch();
    void addExperiment();
    void removeStep();
    void takeEdited(const Step &step, const QString &then);
    void change(const Sequence &sequence, int selected);
    void save();
    void discard();
    void askNew();
    void create();
    void goOn();
    void hold();
    void holdAll();
    void endCampaign();
    void switchOn();
    void letGo();
    void askTomorrow();
    void askNinetyDays();
    void whyNot();
    void say(const QString &words, const QString &tone = {});

    const Theme &m_theme;
    CampaignDesk &m_desk;
    CampaignList m_all;
    std::optional<CampaignFacts> m_facts;
    Sequence m_plan; ///< as it is shown, perhaps changed
    bool m_isChanged = false, m_isBusy = false;
    int m_step = 0;
    QString m_chosen; ///< sequence
    Id m_chosenCampaign = 0;
    QList<SavedAudience> m_audienceChoices;

    KeyButton *m_new;
    TabRow *m_tabs;
    QStackedWidget *m_pages;
    StateWords *m_state;
    SmallTable *m_lines;
    LineTable *m_table = nullptr;
    Card *m_planCard = nullptr;
    StateChip *m_chip = nullptr;
    QLabel *m_about = nullptr, *m_strip = nullptr, *m_said = nullptr;
    SequenceView *m_view = nullptr;
    QWidget *m_newLine = nullptr, *m_addLine = nullptr;
    QLineEdit *m_newTitle = nullptr;
    QComboBox *m_newSequence = nullptr, *m_newAudience = nullptr, *m_newHoldout = nullptr, *m_addKind = nullptr;
    StepCard *m_stepCard = nullptr;
    OutcomeCard *m_outcome = nullptr;
    TomorrowCard *m_tomorrow = nullptr;
    AudiencePage *m_audiences = nullptr;
};

} // namespace tradewind
