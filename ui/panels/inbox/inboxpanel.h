// SPDX-License-Identifier: Apache-2.0
// Everyone who wrote and waits, the longest first; the conversation; and what to know before answering.
#pragma once

#include "models/customer/customerfacts.h"
#include "ui/panels/contactline.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

#include <QHash>
#include <QTimer>

class QLabel;
class QListView;
class QStackedLayout;

namespace tradewind {

class CallResultLine;
class Card;
class Composer;
class HandoffCard;
class InboxDesk;
class StateWords;
class TabRow;
class WriteLine;

class InboxPanel : public Panel
{
    Q_OBJECT

public:
    /// `inbox`, `customers` and the desk of `ways` outlive the panel.
    InboxPanel(const Theme &theme, InboxDesk &inbox, const CustomerBook &customers, QDate today, ContactWays ways,
               QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    /// More is known of a customer: the hand-off card is filled anew.
    void showCustomer(qint64 customerId);

Q_SIGNALS:
    /// Something was kept about the customer: what the store says of them is to be read again.
    void changed(qint64 customerId);

private:
    QWidget *makeList();
    QWidget *makeThread(ContactDesk &desk);
    void addKeys();
    void showConversations();
    void showThread();
    void showReady();
    /// Opens the conversation of a row; what was typed in the one before waits there.
    void openRow(int row);
    void step(int by);
    void changeIntent();
    void optOut();
    void call();
    void snooze();
    void hand();
    void say(const QString &words, const QString &tone);
    void copyLine();
    void print();
    qint64 currentCustomer() const;

    const Theme &m_theme;
    InboxDesk &m_inbox;
    const CustomerBook &m_customers;
    QDate m_today;
    CallSomebody m_call;
    CallResultLine *m_result;
    qint64 m_stopAsked = 0; ///< the conversation O was pressed at once; pressed again, everything stops
    TabRow *m_tabs;
    QListView *m_list, *m_messages;
    Card *m_thread;
    QLabel *m_notice;
    WriteLine *m_ask;
    Composer *m_composer;
    HandoffCard *m_handoff;
    StateWords *m_words;
    QStackedLayout *m_pages;
    QString m_openKey;                ///< of the conversation the composer writes to
    QHash<QString, QString> m_drafts; ///< by conversation, while the program runs
    QTimer m_minute;
};

} // namespace tradewind
