// SPDX-License-Identifier: Apache-2.0
// Leads: whose clock runs, how good they are and why, and what became no lead.
#pragma once

#include "models/leads/leadbook.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

#include <QTimer>

class QStackedWidget;

namespace tradewind {

class Card;
class LeadDetail;
class LeadListModel;
class LineTable;
class SmallTable;
class TabRow;

class LeadsPanel : public Panel
{
    Q_OBJECT

public:
    /// Theme and book outlive it.
    LeadsPanel(const Theme &theme, LeadBook &book, QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    /// One lead among all of them.
    void showRecord(qint64 lead) override;
    void showState(PanelState state, const QString &words = {}) override;
    /// Reads the lists anew; the selected lead stays selected.
    void reload();

Q_SIGNALS:
    /// How many leads wait for somebody, for the navigation.
    void waitingChanged(int waiting);

private:
    enum Tab { Waiting, Worked, All, Quarantine };

    QWidget *makeLists(const Theme &theme);
    void addKeys();
    void take(const Result<LeadLists> &lists);
    void chooseTab(int tab);
    void showTabs();
    void showRow();
    void note(const QString &kind, const QString &channel, const QString &done);
    void retry();
    void dismiss();
    const LeadLine *selected() const;
    const QuarantineLine *selectedDocument() const;

    LeadBook &m_book;
    LeadListModel *m_model;
    SmallTable *m_documents;
    QList<QuarantineLine> m_quarantined;
    TabRow *m_tabs = nullptr;
    Card *m_card = nullptr;
    QStackedWidget *m_lists = nullptr;
    LineTable *m_table = nullptr, *m_documentTable = nullptr;
    LeadDetail *m_detail = nullptr;
    qint64 m_asked = 0; ///< the lead to show once the lists are here
    QTimer m_second;
};

} // namespace tradewind
