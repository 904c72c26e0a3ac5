// SPDX-License-Identifier: Apache-2.0
#include "models/queue/storequeuedesk.h"

#include "jobs/sequences/queueserving.h"
#include "models/queue/callslots.h"
#include "store/rooftoptable.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 100;

} // namespace

/// What a question needs on the thread that answers it.
struct StoreQueueDesk::Book
{
    IdMaker &ids;
    QueueCards cards;
    std::shared_ptr<const DeskSnapshot> snapshot;
    qint64 nowMs = 0;
};

StoreQueueDesk::StoreQueueDesk(AskSession ask, std::function<qint64()> nowMs, IdMaker &ids, QueuePlace place, AskSnapshot snapshot)
    : m_ask(std::move(ask))
    , m_nowMs(std::move(nowMs))
    , m_snapshot(std::move(snapshot))
    , m_zone(place.zone)
{
    auto templates = TemplateBook::builtIn();
    // Built-in templates are held by a test; without them the scripts are empty and the queue still works.
    m_book = std::make_shared<const Book>(
        Book{ids, QueueCards(std::move(place), templates ? *std::move(templates) : TemplateBook()), nullptr, 0});
}

template<typename T>
void StoreQueueDesk::run(std::function<Result<T>(Session &, const Book &)> work, Answer<T> answer)
{
    askFor<T>(
        m_ask,
        [work = std::move(work), book = m_book, snapshot = m_snapshot(), now = m_nowMs()](Session &session) {
            Book here = *book;
            here.snapshot = snapshot;
            here.nowMs = now;
            return work(session, here);
        },
        std::move(answer));
}

void StoreQueueDesk::take(qint64 taskId, Answer<std::optional<QueueCard>> answer)
{
    run<std::optional<QueueCard>>(
        [taskId](Session &session, const Book &book) -> Result<std::optional<QueueCard>> {
            if (const auto swept = QueueTable(session).sweep(book.nowMs); !swept)
                return swept.error();
            const QueuePlace &place = book.cards.place();
            const auto settings = SettingTable(session).read();
            const auto rooftop = RooftopTable(session).find(place.rooftopId);
            if (!settings || !rooftop)
                return settings ? rooftop.error() : settings.error();
            const CallRules rules(*settings, *rooftop);
            const auto served = taskId != 0 ? servePicked(session, rules, taskId, place.person, book.nowMs)
                                            : serveNext(session, rules, place.person, book.nowMs);
            if (!served)
                return served.error();
            if (!*served)
                return std::optional<QueueCard>();
            auto card = book.cards.card(session, **served, *settings, book.snapshot.get(), book.nowMs);
            if (!card)
                return card.error();
            return std::optional<QueueCard>(*std::move(card));
        },
        std::move(answer));
}

void StoreQueueDesk::lines(Answer<QList<QueueLine>> answer)
{
    run<QList<QueueLine>>(
        [](Session &session, const Book &book) -> Result<QList<QueueLine>> {
            QueueTable queue(session);
            const auto own = queue.peek(book.cards.place().person, shownLines);
            if (!own)
                return own.error();
            const auto shared = queue.peek({}, shownLines);
            if (!shared)
                return shared.error();
            QList<ReadyRow> ready = *own + *shared;
            std::stable_sort(ready.begin(), ready.end(), [](const ReadyRow &a, const ReadyRow &b) {
                return std::pair(a.place, a.dueAt) < std::pair(b.place, b.dueAt);
            });
            const auto claimed = queue.claimed(book.nowMs);
            if (!claimed)
                return claimed.error();
            QList<TaskRow> tasks;
            QSet<Id> atHand; // on my own card: not in the list behind it
            for (const TaskRow &task : *claimed) {
                if (task.claimedBy != book.cards.place().person)
                    tasks << task;
                else
                    atHand.insert(task.customerId);
            }
            for (const ReadyRow &row : ready) {
                const auto task = queue.find(row.taskId);
                if (!task)
                    return task.error();
                if (tasks.size() < shownLines && !atHand.contains(task->customerId))
                    tasks << *task;
            }
            QList<QueueLine> lines;
            QHash<Id, qsizetype> placeOf; // a person stands in the list once
            for (const TaskRow &task : tasks) {
                if (const auto known = placeOf.constFind(task.customerId); known != placeOf.constEnd()) {
                    ++lines[*known].more;
                    continue;
                }
                const auto line = book.cards.line(session, task, book.nowMs);
                if (!line)
                    return line.error();
                if (!*line)
                    continue;
                placeOf.insert(task.customerId, lines.size());
                lines << **line;
            }
            return lines;
        },
        std::move(answer));
}

void StoreQueueDesk::nextDue(Answer<std::optional<qint64>> answer)
{
    run<std::optional<qint64>>(
        [](Session &session, const Book &book) { return QueueTable(session).nextDue(book.cards.place().person, book.nowMs); },
        std::move(answer));
}

void StoreQueueDesk::finish(qint64 taskId, const TaskResult &result, Answer<KeptResult> answer)
{
    run<KeptResult>(
        [taskId, result](Session &session, const Book &book) {
            return keepResult(session, book.ids, taskId, result, book.cards.place().person, book.nowMs);
        },
        std::move(answer));
}

void StoreQueueDesk::undo(const KeptResult &kept, Answer<bool> answer)
{
    run<bool>(
        [kept](Session &session, const Book &book) -> Result<bool> {
            const auto undone = undoResult(session, kept, book.cards.place().person, book.nowMs);
            if (!undone)
                return undone.error();
            return true;
        },
        std::move(answer));
}

namespace {

Result<HandWritten> handWritten(Session &session, const QueueCard &card, const TypedMessage &message)
{
    const auto task = QueueTable(session).find(card.line.taskId);
    if (!task)
        return task.error();
    HandWritten written;
    written.rooftopId = task->rooftopId;
    written.customerId = task->customerId;
    written.vehicleId = task->vehicleId;
    written.program = task->program;
    written.channel = message.isText ? Channel::Sms : Channel::Email;
    written.to = message.isText ? card.mobile : card.email;
    written.subject = message.subject;
    written.text = message.text;
    written.cause = u"task %1"_s.arg(task->id);
    return written;
}

} // namespace

void StoreQueueDesk::foresee(const QueueCard &card, const TypedMessage &message, Answer<MessageRuling> answer)
{
    run<MessageRuling>(
        [card, message](Session &session, const Book &book) -> Result<MessageRuling> {
            const auto written = handWritten(session, card, message);
            if (!written)
                return written.error();
            return rulingInWords(session, book.ids, *written, book.cards.place().zone, book.nowMs);
        },
        std::move(answer));
}

void StoreQueueDesk::write(const QueueCard &card, const TypedMessage &message, Answer<QString> answer)
{
    run<QString>(
        [card, message](Session &session, const Book &book) -> Result<QString> {
            const auto written = handWritten(session, card, message);
            if (!written)
                return written.error();
            return queueInWords(session, book.ids, *written, book.cards.place().person, book.nowMs);
        },
        std::move(answer));
}

void StoreQueueDesk::release(qint64 taskId)
{
    run<bool>(
        [taskId](Session &session, const Book &) -> Result<bool> {
            const auto released = QueueTable(session).release(taskId);
            if (!released)
                return released.error();
            return true;
        },
        [](const Result<bool> &) {});
}

} // namespace tradewind
