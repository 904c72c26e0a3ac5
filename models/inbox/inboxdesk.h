// SPDX-License-Identifier: Apache-2.0
// The inbox as the window uses it: the list, the open conversation, and what a person does about it, over the store in the background.
#pragma once

#include "models/desk/backgroundstore.h"
#include "models/inbox/conversationmodel.h"
#include "models/inbox/threadmodel.h"

#include <QObject>

namespace tradewind {

class InboxDesk : public QObject
{
    Q_OBJECT

public:
    /// `by` is who signs what is done here.
    InboxDesk(BackgroundStore store, Id rooftopId, QTimeZone zone, QString by, QObject *parent = nullptr);

    /// Reads who wrote; what is open stays open.
    void load();
    /// Tells waiting times anew.
    void tick();
    /// Opens the conversation of a row of conversations().
    void open(int row);
    const std::optional<Conversation> &current() const { return m_current; }

    /// Sends `text` to the open conversation and takes it off the waiting list.
    void answer(const QString &text);
    void setAside();
    void correctIntent(const QString &code);

    ConversationModel &conversations() { return m_conversations; }
    ThreadModel &thread() { return m_thread; }

Q_SIGNALS:
    /// The list was read.
    void loaded();
    /// Another conversation is open, or what was said in it is new.
    void opened();
    /// The answer is queued: the composer may be emptied.
    void answered();
    /// Something could not be done; nothing was changed.
    void failed(const QString &sentence);

private:
    using Verb = std::function<Result<void>(Session &)>;
    void act(Verb verb, std::function<void()> then);
    void readThread();

    BackgroundStore m_store;
    Id m_rooftopId;
    QString m_by;
    ConversationModel m_conversations;
    ThreadModel m_thread;
    std::optional<Conversation> m_current;
};

} // namespace tradewind
