// SPDX-License-Identifier: Apache-2.0
// One line to type in, with what the rules say of the words under it while they are typed: instead of a dialog.
#pragma once

#include "ui/style/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace tradewind {

class WriteLine : public QWidget
{
    Q_OBJECT

public:
    using Words = std::function<void(const QString &words)>;

    /// Hidden until something is asked.
    explicit WriteLine(const Theme &theme, QWidget *parent = nullptr);

    /// Asks for words below `title`: Enter gives them to `take`; `foresee`, which may be empty, hears of them whenever a person pauses.
    void ask(const QString &title, Words take, Words foresee = {});
    /// What the rules say of what is typed; answers to an older typing than the newest are the caller's to leave out.
    void rule(const QString &words, bool wouldGo);
    /// Says a sentence in place of the line: what came of it. Empty words hide it.
    void say(const QString &words, const QString &tone = {});
    void leave();
    bool isAsking() const;
    /// Rises with each pause of typing, so that late answers are known.
    int typing() const { return m_typing; }

Q_SIGNALS:
    /// Enter or Esc: the panel takes the focus back.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();

    QLabel *m_title, *m_ruling;
    QLineEdit *m_text;
    QWidget *m_line;
    QTimer m_pause;
    Words m_take, m_foresee;
    int m_typing = 0;
};

} // namespace tradewind
