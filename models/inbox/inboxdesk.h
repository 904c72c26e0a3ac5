// SPDX-License-Identifier: Apache-2.0
// The inbox as the window uses it: the list, the open conversation, and what a person does about it, over the store in the background.
#pragma once

#include "jobs/inbox/answering.h"
#include "jobs/inbox/brief.h"
#include "models/desk/backgroundstore.h"
#include "models/inbox/conversationmodel.h"
#include "models/inbox/threadmodel.h"

#include <QObject>

namespace tradewind {

/// What the rules say of a reply that is being written.
struct InboxRuling
{
    bool wouldGo = false, isForbidden = false;
    QString clearance; ///< "Cleared, answers their text"; empty: nothing was asked
    QString why;       ///< what stands in the way, or what to think of before sending
};

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

    /// By which ways the open conversation can be answered, the one they used first.
    QList<Channel> ways() const;
    /// Sends `text` to the open conversation and takes it off the waiting list.
    void answer(Channel channel, const QString &text);
    /// Asks the rules about an answer that is not sent; a later question makes an earlier one void.
    void foresee(Channel channel, const QString &text);
    /// Asks for the words of a ready reply.
    void fill(ReadyReply which);
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
    /// The answer to a conversation is queued: what was typed there may go.
    void answered(const QString &conversationKey);
    void foreseen(const InboxRuling &ruling);
    /// The words of a ready reply, for the conversation it was asked for.
    void filled(const QString &conversationKey, const QString &text);
    /// Something was done that the list alone does not show.
    void told(const QString &sentence);
    /// Something could not be done; nothing was changed.
    void failed(const QString &sentence);

private:
    using Verb = std::function<Result<void>(Session &)>;
    void act(Verb verb, std::function<void()> then);
    void readThread();
    WrittenReply written(Channel channel, const QString &text) const;
    InboxRuling rulingOf(const Result<ForeseenAnswer> &foreseen, bool isReply) const;

    BackgroundStore m_store;
    Id m_rooftopId;
    QTimeZone m_zone;
    QString m_by;
    ConversationModel m_conversations;
    ThreadModel m_thread;
    std::optional<Conversation> m_current;
    ConversationBrief m_brief;
    int m_asking = 0; ///< the newest question to the rules; older answers are late
};

} // namespace tradewind
