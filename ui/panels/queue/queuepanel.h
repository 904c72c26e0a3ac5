// SPDX-License-Identifier: Apache-2.0
// Where a BDC rep spends the day: one person at a time, worked by single keys, the list of the next ones below.
#pragma once

#include "models/queue/queuemodel.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

#include <QTimer>

#include <functional>

class QBoxLayout;
class QLabel;
class QStackedLayout;

namespace tradewind {

class Card;
class CustomerBook;
class GoalStrip;
class KeyButton;
class LineTable;
class QueueCardView;
class QueueHead;
class ResultRow;
class StateWords;
class TabRow;
class WriteLine;

class QueuePanel : public Panel
{
    Q_OBJECT

public:
    /// `dial` opens a number in whatever dials here (tel:, a soft phone, a command). Theme and desk outlive it.
    /// `customers` tells what is known of their vehicle; null: nothing is.
    QueuePanel(const Theme &theme, QueueDesk &desk, const CustomerBook *customers, std::function<void(const QString &number)> dial,
               QWidget *parent = nullptr);

    QString heading() const override { return tr("Queue"); }
    QString countLine() const override;
    QList<QWidget *> headerWidgets() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    /// Asks for the next one when nobody is at hand, and for the list.
    void refresh();
    /// Somebody was called from another screen: their card is not at hand any more, and the list is asked for anew.
    void leaveCard(qint64 customerId);

    const std::optional<QueueCard> &card() const { return m_card; }
    const QueueSession &session() const { return m_session; }

Q_SIGNALS:
    void lineCountChanged(int waiting);

private:
    void buildActions(QBoxLayout *page);
    void buildResults(QBoxLayout *page);
    void addKeys();
    void takeNext(qint64 taskId = 0);
    void showCard();
    void showNextDue();
    void showLines();
    void finish(const TaskResult &result);
    void leaveVoicemail();
    void skip();
    void showGoals();
    void showTabs();
    void showTab(int tab);
    void callBack();
    void bookSlot();
    void addNote();
    void write(bool isText);
    void foreseeWritten(const QueueCard &card, const TypedMessage &message);
    void say(const QString &words, const QString &tone = {});
    void pause();
    void undo();
    void tickSecond();
    void call();

    const Theme &m_theme;
    QueueDesk &m_desk;
    const CustomerBook *m_customers;
    std::function<void(const QString &)> m_dial;
    std::optional<QueueCard> m_card;
    QueueSession m_session, m_before; ///< before: the last result
    QueueModel m_lines;
    QString m_note;
    bool m_isBusy = false, m_isPaused = false;
    std::optional<KeptResult> m_lastKept;
    qint64 m_lastKeptAt = 0;
    QTimer m_second;
    GoalStrip *m_goals;
    QueueHead *m_head;
    QLabel *m_phone, *m_said;
    QWidget *m_work;
    WriteLine *m_write;
    KeyButton *m_call, *m_undo;
    QueueCardView *m_view;
    ResultRow *m_results;
    Card *m_next;
    TabRow *m_tabs;
    LineTable *m_table;
    StateWords *m_words;
    QStackedLayout *m_pages;
};

} // namespace tradewind
