// SPDX-License-Identifier: Apache-2.0
// The inbox as the window uses it: the list, the open conversation, and what a person does about it, over the store in the background.
#pragma once

#include "jobs/inbox/brief.h"
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
    /// What is known beside the open conversation; empty until opened().
    const ConversationBrief &brief() const { return m_brief; }

    /// Sends `text` to the open conversation and takes it off the waiting list.
    void answer(const QString &text);
    void setAside();
    void correctIntent(const QString &code);
    /// What was taken for an opt-out is one.
    void confirmOptOut();
    /// They asked for it: nothing goes to them any more, by any channel.
    void stopAll();
    /// Off the list until a time as people type it: "30m", "2h", "1d", "14:30", "2:30 pm".
    void snooze(const QString &typed);
    /// The conversation is that person's from now on.
    void handTo(const QString &name);

    ConversationModel &conversations() { return m_conversations; }
    ThreadModel &thread() { return m_thread; }

Q_SIGNALS:
    /// The list was read.
    void loaded();
    /// Another conversation is open, or what was said in it is new.
    void opened();
    /// The answer is queued: the composer may be emptied.
    void answered();
    /// Something was done that the list alone does not show.
    void told(const QString &sentence);
    /// Something could not be done; nothing was changed.
    void failed(const QString &sentence);

private:
    using Verb = std::function<Result<void>(Session &)>;
    void act(Verb verb, std::function<void()> then);
    void readThread();

    BackgroundStore m_store;
    Id m_rooftopId;
    QTimeZone m_zone;
    QString m_by;
    ConversationModel m_conversations;
    ThreadModel m_thread;
    std::optional<Conversation> m_current;
    ConversationBrief m_brief;
};

} // namespace tradewind
