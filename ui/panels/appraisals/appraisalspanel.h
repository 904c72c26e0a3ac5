// SPDX-License-Identifier: Apache-2.0
// Appraisals: every unsold one with age, value change, next touch and owner; the funnel above, the chosen one beside.
#pragma once

#include "models/appraisals/appraisaldesk.h"
#include "ui/panels/contactline.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

class QLabel;

namespace tradewind {

class AppraisalDetailView;
class AppraisalModel;
class CallResultLine;
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
    /// Theme, desk and the desk of `ways` outlive it. `person` names who works here.
    AppraisalsPanel(const Theme &theme, AppraisalDesk &desk, std::function<QString()> person, ContactWays ways, QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    /// One appraisal among all open ones.
    void showRecord(qint64 appraisal) override;
    void showState(PanelState state, const QString &words = {}) override;

Q_SIGNALS:
    /// How many need somebody today, for the navigation.
    void waitingChanged(int waiting);
    /// How a call with the customer went was kept or taken back: what the store says of them is new.
    void changed(qint64 customerId);

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
    void sayNobody();
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
    AppraisalModel *m_model;
    FunnelStrip *m_funnel;
    ContactLine *m_contact;
    CallResultLine *m_result;
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
