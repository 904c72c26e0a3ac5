// SPDX-License-Identifier: Apache-2.0
// Service: the drive by stage, declined work by reason and age, and what moves dollars per repair order.
#pragma once

#include "base/result.h"
#include "jobs/equity/advisorsheet.h"
#include "models/service/boardmodel.h"
#include "models/service/declinemodels.h"
#include "models/service/figuresmodel.h"
#include "models/service/servicedesk.h"
#include "ui/panels/contactline.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

class QLabel;
class QListView;
class QStackedWidget;

namespace tradewind {

class CallResultLine;
class Card;
class CauseTree;
class KeyButton;
class LineTable;
class OrderView;
class SmallTable;
class TabRow;

class ServicePanel : public Panel
{
    Q_OBJECT

public:
    /// Theme, desk and the desk of `ways` outlive it. `advisor` answers who stands at this desk.
    ServicePanel(const Theme &theme, ServiceDesk &desk, std::function<QString()> advisor, ContactWays ways, QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;

    /// Takes the snapshot anew; the chosen order stays chosen.
    void reload();
    /// The order beside the board, or nothing.
    const ServiceOrder *chosen() const;
    /// Reads what the recap says and writes it as PDF or table file; the note says why it could not.
    void writeRecap(const QString &path);
    /// Who is in the lane with equity; replaces what was shown.
    void showAdvisorSheet(const AdvisorSheet &sheet);

Q_SIGNALS:
    /// How a call with the customer went was kept or taken back: what the store says of them is new.
    void changed(qint64 customerId);

private:
    struct Column
    {
        BoardModel *model = nullptr;
        QListView *list = nullptr;
        QLabel *title = nullptr, *figure = nullptr, *more = nullptr;
    };
    QWidget *makeBoard();
    void keepRoom(int cards);
    QWidget *makeAdvisorSheet();
    void printAdvisorSheet();
    QWidget *makeDeclined();
    QWidget *makeTree();
    QWidget *makeOrder();
    void addKeys();
    void moveStage(int step);
    void moveCard(int step);
    void choose(int column, int row);
    void showDeclined(int tab);
    void answer(DecisionKind kind);
    void tryReady();
    void call();
    void showMore(const Column &column);
    void showEquity();
    void askPicks();
    void togglePick(int digit);
    void askRecap();

    const Theme &m_theme;
    ServiceDesk &m_desk;
    std::function<QString()> m_advisor;
    ContactLine *m_contact;
    CallResultLine *m_result;
    QList<Id> m_picks; ///< while a person says which come first
    QList<Column> m_columns;
    int m_column = 0;
    Id m_chosen = 0;
    bool m_saysState = false; ///< the note says how the lane stands
    FiguresModel *m_advisors, *m_technicians;
    DeclineAgeModel *m_ages;
    AdvisorSheet m_sheet;
    SmallTable *m_sheetRows;
    LineTable *m_sheetTable = nullptr;
    QLabel *m_script = nullptr;
    TabRow *m_boardTabs = nullptr;
    DeclineDueModel *m_due;
    Card *m_boardCard = nullptr, *m_declinedCard = nullptr, *m_treeCard = nullptr, *m_orderCard = nullptr;
    QStackedWidget *m_boardPages = nullptr;
    TabRow *m_dueTabs = nullptr;
    LineTable *m_ageTable = nullptr, *m_dueTable = nullptr;
    CauseTree *m_tree = nullptr;
    OrderView *m_order = nullptr;
    QList<KeyButton *> m_orderButtons; ///< what can be done with the order at hand
    QLabel *m_cause = nullptr, *m_causeDetail = nullptr, *m_note = nullptr, *m_equity = nullptr;
};

} // namespace tradewind
