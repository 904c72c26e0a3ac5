// SPDX-License-Identifier: Apache-2.0
// Where a reply is typed: by which way, its length in segments counted live, and what the rules say of it before it is sent.
#pragma once

#include "models/inbox/inboxdesk.h"
#include "ui/style/theme.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;

namespace tradewind {

class GuardLine;
class KeyButton;
class TabRow;

class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(const Theme &theme, QWidget *parent = nullptr);

    /// By which ways this person can be written to; texts are counted in segments, mails in characters.
    void setWays(const QList<Channel> &ways, Channel chosen);
    Channel channel() const;
    /// The replies offered while nothing is typed.
    void setReady(const QList<ReadyReply> &ready);
    /// Offered now, in the order of their keys; none once something is typed.
    QList<ReadyReply> ready() const;
    /// Why nothing can be written here; empty: it can.
    void setObstacle(const QString &why);
    /// They asked for no more messages: there is nothing to send, and `isOpen` until a person confirmed it.
    void setStopped(bool isStopped, bool isOpen);
    /// What the rules say of the words as they are.
    void setRuling(const InboxRuling &ruling);
    QString text() const;
    void setText(const QString &text);
    void focusText();

Q_SIGNALS:
    /// Ctrl+Enter or the button; never with empty text.
    void sendRequested(Channel channel, const QString &text);
    /// The words or the way changed and rest a moment: ask the rules.
    void rested(Channel channel, const QString &text);
    void readyRequested(ReadyReply which);
    void callRequested();
    void snoozeRequested();
    void doneRequested();
    /// Only where setStopped() said that a person has to look.
    void confirmRequested();

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void send();
    void count();
    void showReady();

    const Theme &m_theme;
    QList<Channel> m_ways;
    QList<ReadyReply> m_ready;
    bool m_maySend = true;
    QTimer m_rest;
    TabRow *m_tabs;
    QWidget *m_readyRow;
    QPlainTextEdit *m_text;
    QLabel *m_count, *m_clearance, *m_obstacle;
    GuardLine *m_guard;
    KeyButton *m_send, *m_confirm;
};

} // namespace tradewind
