// SPDX-License-Identifier: Apache-2.0
// One question in one line, answered with Enter and left with Esc, whose keys are the panel's: nothing opens over the conversation.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace tradewind {

class AskLine : public QWidget
{
    Q_OBJECT

public:
    explicit AskLine(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the question and takes the focus; `take` hears what was typed, once, and never an empty answer.
    void ask(const QString &question, std::function<void(const QString &typed)> take);
    /// The panel's Enter: gives what was typed to who asked, and hides.
    void answer();
    /// The panel's Esc: hides without an answer.
    void leave();
    bool isAsking() const;

Q_SIGNALS:
    /// Answered or left: the focus may go back.
    void closed();

private:
    QLabel *m_question;
    QLineEdit *m_typed;
    std::function<void(const QString &)> m_take;
};

} // namespace tradewind
