// SPDX-License-Identifier: Apache-2.0
// How a call went that was dialled outside the queue: nine keys on the screen it was made from, and ten seconds to take it back.
#pragma once

#include "models/contact/contactdesk.h"
#include "ui/style/theme.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;

namespace tradewind {

class KeyButton;
class ContactLine;
class ResultRow;
class WriteLine;

class CallResultLine : public QWidget
{
    Q_OBJECT

public:
    /// The desk and `write`, which asks for times, outlive it. Hidden until somebody was called.
    CallResultLine(const Theme &theme, ContactDesk &desk, WriteLine &write, QWidget *parent = nullptr);
    /// The same, asked of itself after every call that is dialled from `contact`.
    CallResultLine(const Theme &theme, ContactDesk &desk, ContactLine &contact, QWidget *parent = nullptr);

    /// Binds 1 to 9, N and U in `panel` for as long as they mean something here; what the panel itself has on them is mute meanwhile, so
    /// its own keys are bound before.
    void addKeysTo(QWidget &panel);
    /// Somebody was dialled: asks how it went whenever they are at hand, until it is said or put away.
    void ask(const CallMade &call);
    /// Who is at hand, 0 for nobody: what is asked or was kept of somebody else is not shown.
    void showFor(qint64 customerId);
    bool isAsking() const { return m_isAsking; }
    /// Keeps a result that has no key of its own, where one is asked.
    void answer(Disposition result);
    /// Puts away what is shown: no result is kept (a note typed for it becomes one of the customer's), or what was kept stays so. False
    /// where nothing is.
    bool putAway();

Q_SIGNALS:
    /// A result was kept or taken back: what the store says of the customer is new.
    void changed(qint64 customerId);
    /// The result kept last was taken back, so what was kept beside it is to be, too.
    void takenBack(qint64 customerId);
    /// Nothing is asked any more: the panel takes the focus back.
    void finished();
    /// What was kept cannot be taken back any more: its ten seconds are over, it was put away, or another result came.
    void settled(qint64 customerId);
    /// The keys 1 to 9 are this line's now, or not any more.
    void askingChanged(bool isAsking);

private:
    struct UnsaidCall
    {
        CallMade call;
        QString note; ///< kept with the result
    };
    struct KeptCall
    {
        UnsaidCall said;
        KeptResult result;
        QString words;
    };
    /// A key of this line, and what the panel has on the same one.
    struct Key
    {
        QAction *mine, *ofPanel;
        void giveTo(bool isMine) const;
    };
    void show();
    void settle();
    void choose(Disposition result);
    void askTime(qint64 customerId);
    void askNote();
    void keepNote(const UnsaidCall &unsaid);
    void keep(qint64 customerId, TaskResult result, const QString &when = {});
    void undo();
    void say(const QString &words, const QString &tone);

    ContactDesk &m_desk;
    WriteLine &m_write;
    QHash<qint64, UnsaidCall> m_unsaid; ///< dialled, by customer
    std::optional<KeptCall> m_kept;     ///< the last one, while it may be taken back
    qint64 m_atHand = 0;
    bool m_isBusy = false, m_isAsking = false;
    QLabel *m_title, *m_hint;
    ResultRow *m_results;
    KeyButton *m_undo;
    QList<Key> m_askKeys, m_undoKeys;
    QTimer m_tenSeconds;
};

} // namespace tradewind
