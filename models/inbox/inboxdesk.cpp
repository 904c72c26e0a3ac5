// SPDX-License-Identifier: Apache-2.0
#include "models/inbox/inboxdesk.h"

#include "base/clock.h"
#include "jobs/inbox/answering.h"
#include "models/base/sentences.h"

namespace tradewind {

namespace {

constexpr int mostAnswers = 2'000;
constexpr qint64 shownFor = qint64{30} * 24 * 3'600'000; // answered conversations stay in "All" for thirty days

} // namespace

InboxDesk::InboxDesk(BackgroundStore store, Id rooftopId, QTimeZone zone, QString by, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_rooftopId(rooftopId)
    , m_by(std::move(by))
    , m_thread(std::move(zone))
{}

void InboxDesk::load()
{
    const qint64 since = m_store.clock.nowMs() - shownFor;
    m_store.ask<QList<Conversation>>(
        [rooftop = m_rooftopId, since](Session &session) { return readConversations(session, rooftop, since, mostAnswers); },
        [this](const Result<QList<Conversation>> &read) {
            if (!read)
                return Q_EMIT failed(localized(read.error()));
            m_conversations.setConversations(*read, m_store.clock.nowMs());
            Q_EMIT loaded();
        });
}

void InboxDesk::tick()
{
    m_conversations.setNow(m_store.clock.nowMs());
}

void InboxDesk::open(int row)
{
    const Conversation *conversation = m_conversations.at(row);
    m_current = conversation ? std::optional(*conversation) : std::nullopt;
    readThread();
}

void InboxDesk::readThread()
{
    if (!m_current) {
        m_thread.setLines({}, m_store.clock.nowMs());
        return Q_EMIT opened();
    }
    m_store.ask<QList<ThreadLine>>([conversation = *m_current](Session &session) { return tradewind::readThread(session, conversation); },
                                   [this, asked = m_current->answerId](const Result<QList<ThreadLine>> &read) {
                                       if (!m_current || m_current->answerId != asked)
                                           return;
                                       if (!read)
                                           return Q_EMIT failed(localized(read.error()));
                                       m_thread.setLines(*read, m_store.clock.nowMs());
                                       Q_EMIT opened();
                                   });
}

void InboxDesk::act(Verb verb, std::function<void()> then)
{
    m_store.ask<void>(std::move(verb), [this, then = std::move(then)](const Result<void> &done) {
        if (!done)
            return Q_EMIT failed(localized(done.error()));
        then();
        load();
        readThread();
    });
}

void InboxDesk::answer(const QString &text)
{
    if (!m_current)
        return;
    act([this, conversation = *m_current, text, now = m_store.clock.nowMs()](
            Session &session) { return tradewind::answer(session, m_store.ids, m_rooftopId, conversation, text, m_by, now); },
        [this] { Q_EMIT answered(); });
}

void InboxDesk::setAside()
{
    if (!m_current)
        return;
    act([conversation = *m_current,
         now = m_store.clock.nowMs()](Session &session) { return tradewind::setAside(session, conversation, now); },
        [] {});
}

void InboxDesk::correctIntent(const QString &code)
{
    if (!m_current)
        return;
    act([conversation = *m_current, code](Session &session) { return tradewind::correctIntent(session, conversation, code); },
        [this, code] { m_current->intent = code; });
}

} // namespace tradewind
