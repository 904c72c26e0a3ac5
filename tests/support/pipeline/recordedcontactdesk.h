// SPDX-License-Identifier: Apache-2.0
// A desk that remembers what it was asked, and customers who can all be reached.
#pragma once

#include "models/contact/contactdesk.h"
#include "ui/panels/contactline.h"

#include <QStringList>

namespace tradewind {

class RecordedContactDesk final : public ContactDesk
{
public:
    void reach(qint64, Answer<CustomerReach> answer) override { answer(person); }
    void foresee(qint64, const TypedMessage &, Answer<MessageRuling> answer) override { answer(ruling); }
    void write(qint64 customerId, const TypedMessage &message, Answer<QString> answer) override
    {
        written << QStringLiteral("%1 %2: %3")
                       .arg(message.isText ? QStringLiteral("text to") : QStringLiteral("e-mail to"))
                       .arg(customerId)
                       .arg(message.text);
        answer(QStringLiteral("It is in the outbox."));
    }
    void note(qint64 customerId, const QString &words, Answer<QString> answer) override
    {
        written << QStringLiteral("note on %1: %2").arg(customerId).arg(words);
        answer(QStringLiteral("The note is kept."));
    }
    void owners(Answer<QList<QueueOwner>> answer) override { answer(people); }
    void assign(const QList<qint64> &customerIds, const QString &owner, Answer<QString> answer) override
    {
        for (const qint64 customer : customerIds)
            written << QStringLiteral("%1 to %2").arg(customer).arg(owner);
        answer(QStringLiteral("In the queue of %1, due now: %2.").arg(owner).arg(customerIds.size()));
    }
    void finishCall(const CallMade &call, const TaskResult &result, Answer<KeptResult> answer) override
    {
        written << QStringLiteral("%1 on %2: %3").arg(call.number).arg(call.customerId).arg(dispositionCode(result.disposition));
        answer(kept);
    }
    void undoCall(const CallMade &call, const KeptResult &, Answer<void> answer) override
    {
        written << QStringLiteral("undone on %1").arg(call.customerId);
        answer(Result<void>());
    }
    void freeTimes(Answer<QList<QueueSlot>> answer) override { answer(free); }
    QTimeZone zone() const override { return QTimeZone("America/Chicago"); }
    qint64 nowMs() const override { return 1'795'538'520'000; } // 2026-11-24 10:42 in Des Moines

    /// Calls are remembered; `refusal` says no to each.
    ContactWays ways()
    {
        return {*this, [this](const CallAsked &call, const std::function<void(const QString &)> &answered) {
                    if (refusal.isEmpty()) {
                        asked << call;
                        called << call.number;
                    }
                    answered(refusal);
                }};
    }

    CustomerReach person{QStringLiteral("Dana Whitcomb"), QStringLiteral("+15155550118"), QStringLiteral("+15155550118"),
                         QStringLiteral("dana.whitcomb@example.com"), QStringLiteral("Riverside Toyota")};
    MessageRuling ruling{true, QStringLiteral("May go now.")};
    QList<QueueOwner> people{{QStringLiteral("Ana Ruiz"), QStringLiteral("Ana Ruiz")},
                             {QStringLiteral("M. Ortiz"), QStringLiteral("M. Ortiz")}};
    QList<QueueSlot> free;
    Result<KeptResult> kept{KeptResult{}};
    QString refusal;
    QList<CallAsked> asked; ///< those that were called
    QStringList written, called;
};

} // namespace tradewind
