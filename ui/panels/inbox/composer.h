// SPDX-License-Identifier: Apache-2.0
// Where a reply is typed: its length in segments counted live, and a warning before a rule would stop it.
#pragma once

#include "domain/outreach.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace tradewind {

class KeyButton;

class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(const Theme &theme, QWidget *parent = nullptr);

    /// Texts are counted in segments, mails in characters.
    void setChannel(Channel channel);
    /// Why nothing can be written here; empty: it can.
    void setObstacle(const QString &why);
    /// They asked for no more messages: there is nothing to send, and `isOpen` until a person confirmed it.
    void setStopped(bool isStopped, bool isOpen);
    QString text() const;
    void clear();
    void focusText();

Q_SIGNALS:
    /// Ctrl+Enter or the button; never with empty text.
    void sendRequested(const QString &text);
    void callRequested();
    void snoozeRequested();
    void doneRequested();
    /// Only where setStopped() said that a person has to look.
    void confirmRequested();

private:
    void send();
    void count();

    Channel m_channel = Channel::Sms;
    QPlainTextEdit *m_text;
    QLabel *m_count, *m_obstacle;
    KeyButton *m_send, *m_confirm;
};

} // namespace tradewind
