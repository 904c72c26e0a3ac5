// SPDX-License-Identifier: Apache-2.0
// The queue of the open store: claims, cards and results, asked beside the window's thread.
#pragma once

#include "models/desk/asksession.h"
#include "models/queue/queuecards.h"

#include <memory>

namespace tradewind {

class StoreQueueDesk final : public QueueDesk
{
public:
    /// The book in memory, null until it is read; asked on the calling thread.
    using AskSnapshot = std::function<std::shared_ptr<const DeskSnapshot>()>;
    StoreQueueDesk(AskSession ask, std::function<qint64()> nowMs, IdMaker &ids, QueuePlace place, AskSnapshot snapshot);

    void take(qint64 taskId, Answer<std::optional<QueueCard>> answer) override;
    void lines(Answer<QList<QueueLine>> answer) override;
    void nextDue(Answer<std::optional<qint64>> answer) override;
    void finish(qint64 taskId, const TaskResult &result, Answer<KeptResult> answer) override;
    void undo(const KeptResult &kept, Answer<bool> answer) override;
    void foresee(const QueueCard &card, const TypedMessage &message, Answer<MessageRuling> answer) override;
    void write(const QueueCard &card, const TypedMessage &message, Answer<QString> answer) override;
    void release(qint64 taskId) override;
    qint64 nowMs() const override { return m_nowMs(); }
    QTimeZone zone() const override { return m_zone; }

private:
    struct Book; ///< what the worker needs, shared with it because a question may outlive the panel
    template<typename T>
    void run(std::function<Result<T>(Session &, const Book &)> work, Answer<T> answer);

    AskSession m_ask;
    std::function<qint64()> m_nowMs;
    AskSnapshot m_snapshot;
    QTimeZone m_zone;
    std::shared_ptr<const Book> m_book;
};

} // namespace tradewind
