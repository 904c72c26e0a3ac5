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
    QString text() const;
    void clear();
    void focusText();

Q_SIGNALS:
    /// Ctrl+Enter or the button; never with empty text.
    void sendRequested(const QString &text);

private:
    void send();
    void count();

    Channel m_channel = Channel::Sms;
    QPlainTextEdit *m_text;
    QLabel *m_count, *m_obstacle;
    KeyButton *m_send;
};

} // namespace tradewind
