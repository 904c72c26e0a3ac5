// SPDX-License-Identifier: Apache-2.0
// Whose queue the chosen customers go into: a list of people in one line, Enter puts them there.
#pragma once

#include "models/contact/contactdesk.h"
#include "ui/style/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tradewind {

class KeyButton;

class AssignLine : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives it. Hidden until somebody is to be assigned.
    AssignLine(const Theme &theme, ContactDesk &desk, QWidget *parent = nullptr);

    /// Reads who there is and asks which of them.
    void ask(const QList<qint64> &customers);
    void leave();

Q_SIGNALS:
    /// Enter or Esc: the table takes the focus back.
    void finished();
    /// They are in somebody's queue: what the store says of them is new.
    void assigned(const QList<qint64> &customers);
    /// What came of it, and whether somebody is in the queue now.
    void said(const QString &words, bool isDone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QList<QueueOwner> &owners);
    void assign();

    ContactDesk &m_desk;
    QList<qint64> m_customers;
    QLabel *m_title, *m_hint;
    QComboBox *m_people;
    KeyButton *m_take;
    int m_asking = 0; ///< rises with each question, so that late answers are known
};

} // namespace tradewind
