// SPDX-License-Identifier: Apache-2.0
// Compliance: why something may or may not be said, who refused, which lists are loaded, the hours now, and the rules themselves.
#pragma once

#include "ui/shell/panel.h"
#include "ui/style/theme.h"

#include <memory>

class QDateEdit;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace tradewind {

class Card;
class ComplianceBook;
class ComplianceDesk;
class LineTable;
class TabRow;
class TryOutPage;

class CompliancePanel : public Panel
{
    Q_OBJECT

public:
    /// Takes book and desk; the theme outlives it.
    CompliancePanel(const Theme &theme, std::unique_ptr<ComplianceBook> book, std::unique_ptr<ComplianceDesk> desk,
                    QWidget *parent = nullptr);
    ~CompliancePanel() override;

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    /// 0 try it, 1 refusals, 2 lists, 3 hours, 4 rules.
    void openPage(int page);

private:
    QWidget *refusalsPage();
    QWidget *listsPage();
    QWidget *hoursPage();
    QWidget *rulesPage();
    void refresh();
    void refuse();

    const Theme &m_theme;
    std::unique_ptr<ComplianceBook> m_book;
    std::unique_ptr<ComplianceDesk> m_desk;
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    TryOutPage *m_tryOut;
    Card *m_refusalCard = nullptr, *m_ruleCard = nullptr;
    LineTable *m_refusals = nullptr, *m_lists = nullptr, *m_hours = nullptr, *m_rules = nullptr;
    QLineEdit *m_search = nullptr, *m_who = nullptr;
    QLabel *m_said = nullptr, *m_changes = nullptr;
    QDateEdit *m_day = nullptr;
};

} // namespace tradewind
