// SPDX-License-Identifier: Apache-2.0
// What a person does towards one customer from any screen: who may be reached how, messages by hand, and notes.
#pragma once

#include "models/contact/typedmessage.h"
#include "models/queue/queuedesk.h"

#include <QTimeZone>

#include <functional>

namespace tradewind {

/// Where a customer can be reached; what is empty does not exist or does not work. Whether it may be used is the rules' business.
struct CustomerReach
{
    QString name, call, mobile, email; ///< numbers as stored: E.164; mobile takes texts
    QString rooftop;                   ///< who writes
};

/// Somebody who has a queue.
struct QueueOwner
{
    QString name;        ///< as tasks have it
    QString words;       ///< "M. Ortiz (away)"
    bool isStaff = true; ///< else only whoever sits here
};

/// A call that was dialled, before anybody said how it went.
struct CallMade
{
    qint64 customerId = 0;
    QString name = {}, number = {};   ///< number: E.164
    QString program = {};             ///< what it was about; empty: what the last call with them was about
    std::optional<Id> vehicleId = {}; ///< which vehicle; absent: the one of theirs with the most equity
};

/// Answers come on the calling thread, later or at once; errors are sentences.
class ContactDesk
{
public:
    template<typename T>
    using Answer = std::function<void(Result<T>)>;
    virtual ~ContactDesk() = default;

    virtual void reach(qint64 customerId, Answer<CustomerReach> answer) = 0;
    /// What the rules would say of the message now: a sentence, and whether it would go.
    virtual void foresee(qint64 customerId, const TypedMessage &message, Answer<MessageRuling> answer) = 0;
    /// Puts it into the outbox; it is cleared when it is sent. Answers a sentence.
    virtual void write(qint64 customerId, const TypedMessage &message, Answer<QString> answer) = 0;
    /// Keeps what somebody wrote down about the customer. Answers a sentence.
    virtual void note(qint64 customerId, const QString &words, Answer<QString> answer) = 0;
    /// Whose queue calls can be put into: the staff, and whoever sits here.
    virtual void owners(Answer<QList<QueueOwner>> answer) = 0;
    /// Puts customers into somebody's queue as equity calls, due now. Answers a sentence: how many, and who was let be and why.
    virtual void assign(const QList<qint64> &customerIds, const QString &owner, Answer<QString> answer) = 0;
    /// Keeps how a call went (jobs/sequences/handcall): the queue's task is settled, or the call stands for itself.
    virtual void finishCall(const CallMade &call, const TaskResult &result, Answer<KeptResult> answer) = 0;
    /// Takes it back. Errors: Conflict once `undoMs` are over.
    virtual void undoCall(const CallMade &call, const KeptResult &kept, Answer<void> answer) = 0;
    /// The free times to offer in a call.
    virtual void freeTimes(Answer<QList<QueueSlot>> answer) = 0;
    virtual qint64 nowMs() const = 0;
    virtual QTimeZone zone() const = 0; ///< the rooftop's
};

} // namespace tradewind
