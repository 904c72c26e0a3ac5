// SPDX-License-Identifier: Apache-2.0
// Acting on customers of the open store, asked beside the window's thread.
#pragma once

#include "models/contact/contactdesk.h"
#include "models/desk/asksession.h"

namespace tradewind {

/// Whose desk it is.
struct ContactPlace
{
    Id rooftopId = 0;
    QString rooftopName, person; ///< person: who signs what is done here
    QTimeZone zone;              ///< the rooftop's
};

class StoreContactDesk final : public ContactDesk
{
public:
    /// `ids` outlives every question; `called` hears whose call was kept or taken back, after whoever asked.
    StoreContactDesk(AskSession ask, std::function<qint64()> nowMs, IdMaker &ids, ContactPlace place,
                     std::function<void(qint64 customerId)> called = {});

    void reach(qint64 customerId, Answer<CustomerReach> answer) override;
    void foresee(qint64 customerId, const TypedMessage &message, Answer<MessageRuling> answer) override;
    void write(qint64 customerId, const TypedMessage &message, Answer<QString> answer) override;
    void note(qint64 customerId, const QString &words, Answer<QString> answer) override;
    void owners(Answer<QList<QueueOwner>> answer) override;
    void assign(const QList<qint64> &customerIds, const QString &owner, Answer<QString> answer) override;
    void finishCall(const CallMade &call, const TaskResult &result, Answer<KeptResult> answer) override;
    void undoCall(const CallMade &call, const KeptResult &kept, Answer<void> answer) override;
    void freeTimes(Answer<QList<QueueSlot>> answer) override;
    qint64 nowMs() const override { return m_nowMs(); }
    QTimeZone zone() const override { return m_place.zone; }

private:
    template<typename T>
    Answer<T> thenSaid(qint64 customerId, Answer<T> answer) const;
    template<typename T>
    void run(std::function<Result<T>(Session &, qint64 nowMs)> work, Answer<T> answer);

    AskSession m_ask;
    std::function<qint64()> m_nowMs;
    IdMaker &m_ids;
    ContactPlace m_place;
    std::function<void(qint64)> m_called;
};

} // namespace tradewind
