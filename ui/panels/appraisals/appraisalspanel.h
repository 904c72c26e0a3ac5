// SPDX-License-Identifier: Apache-2.0
// Appraisals: every unsold one with age, value change, next touch and owner; the funnel above, the chosen one beside.
#pragma once

#include "jobs/compliance/callruling.h"
#include "models/appraisals/appraisaldesk.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

class QLabel;

namespace tradewind {

class AppraisalDetailView;
class AppraisalModel;
class Card;
class FunnelStrip;
class KeyButton;
class LineTable;
class MoveCard;
class TabRow;

class AppraisalsPanel : public Panel
{
    Q_OBJECT

public:
    /// Theme and desk outlive it. `person` names who works here; `call` calls a customer, or says why not.
    AppraisalsPanel(const Theme &theme, AppraisalDesk &desk, std::function<QString()> person, CallSomebody call, QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    /// One appraisal among all open ones.
    void showRecord(qint64 appraisal) override;
    void showState(PanelState state, const QString &words = {}) override;

Q_SIGNALS:
    /// How many need somebody today, for the navigation.
    void waitingChanged(int waiting);

private:
    void buildList(const Theme &theme);
    void addKeys();
    void takeBook();
    void showTabs();
    void chooseTab(int tab);
    void chooseStep(int step);
    void showRow();
    void listMoved();
    const AppraisalLine *selected() const;
    void openCustomer();
    void askOwner();
    void askLost(AppraisalOutcome outcome);
    void askHour();
    void call();
    void print(bool isBriefing);
    void exportRows();
    void typeOne();

    const Theme &m_theme;
    AppraisalDesk &m_desk;
    std::function<QString()> m_person;
    CallSomebody m_call;
    AppraisalModel *m_model;
    FunnelStrip *m_funnel;
    Card *m_card = nullptr;
    TabRow *m_tabs = nullptr;
    LineTable *m_table = nullptr;
    QLabel *m_foot = nullptr;
    AppraisalDetailView *m_detail;
    MoveCard *m_moves;
    AppraisalDetail m_read; ///< of the selected appraisal, once it is here
    qint64 m_asked = 0;
    bool m_isOnlyMoved = false;
};

} // namespace tradewind
