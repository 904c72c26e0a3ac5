// SPDX-License-Identifier: Apache-2.0
#include "models/inbox/inboxdesk.h"

#include "base/clock.h"
#include "jobs/inbox/answering.h"
#include "jobs/inbox/deciding.h"
#include "models/base/sentences.h"
#include "models/base/words.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAnswers = 2'000;
constexpr qint64 shownFor = qint64{30} * 24 * 3'600'000; // answered conversations stay in "All" for thirty days

} // namespace

InboxDesk::InboxDesk(BackgroundStore store, Id rooftopId, QTimeZone zone, QString by, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_rooftopId(rooftopId)
    , m_zone(std::move(zone))
    , m_by(std::move(by))
    , m_conversations(m_zone)
    , m_thread(m_zone)
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
    m_brief = {};
    readThread();
}

void InboxDesk::readThread()
{
    if (!m_current) {
        m_thread.setLines({}, m_store.clock.nowMs());
        return Q_EMIT opened();
    }
    struct Opened
    {
        QList<ThreadLine> lines;
        ConversationBrief brief;
    };
    m_store.ask<Opened>(
        [conversation = *m_current, rooftop = m_rooftopId, zone = m_zone, now = m_store.clock.nowMs()](Session &session) -> Result<Opened> {
            auto lines = tradewind::readThread(session, conversation);
            const auto events = readThreadEvents(session, conversation, zone, now);
            const auto brief = readBrief(session, rooftop, conversation, now);
            if (!lines || !events || !brief)
                return !lines ? lines.error() : !events ? events.error() : brief.error();
            *lines << *events;
            std::stable_sort(lines->begin(), lines->end(), [](const ThreadLine &a, const ThreadLine &b) { return a.at < b.at; });
            return Opened{*lines, *brief};
        },
        [this, asked = m_current->answerId](const Result<Opened> &read) {
            if (!m_current || m_current->answerId != asked)
                return;
            if (!read)
                return Q_EMIT failed(localized(read.error()));
            m_brief = read->brief;
            m_thread.setLines(read->lines, m_store.clock.nowMs());
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

QList<Channel> InboxDesk::ways() const
{
    if (!m_current)
        return {};
    const Channel own = m_current->channel == Channel::Email ? Channel::Email : Channel::Sms;
    QList<Channel> ways{own};
    const Channel other = own == Channel::Email ? Channel::Sms : Channel::Email;
    if (m_current->customerId && !(other == Channel::Email ? m_brief.mail : m_brief.text).isEmpty())
        ways << other;
    return ways;
}

WrittenReply InboxDesk::written(Channel channel, const QString &text) const
{
    const bool isOwnWay = channel == ways().value(0);
    WrittenReply reply{channel, isOwnWay ? m_current->address : channel == Channel::Email ? m_brief.mail : m_brief.text, text};
    if (!isOwnWay && channel == Channel::Email)
        reply.subject = tr("Your message to us");
    return reply;
}

void InboxDesk::answer(Channel channel, const QString &text)
{
    if (!m_current)
        return;
    act([this, conversation = *m_current, reply = written(channel, text), now = m_store.clock.nowMs()](
            Session &session) { return tradewind::answer(session, m_store.ids, m_rooftopId, conversation, reply, m_by, now); },
        [this, key = m_current->key()] { Q_EMIT answered(key); });
}

InboxRuling InboxDesk::rulingOf(const Result<ForeseenAnswer> &foreseen, bool isReply) const
{
    if (!foreseen)
        return {false, false, {}, localized(foreseen.error())};
    const Ruling &ruling = foreseen->ruling;
    QStringList advice;
    for (const QString &sentence : foreseen->advice)
        advice << localized(sentence);
    if (ruling.cleared)
        return {true, false, isReply ? tr("Cleared, answers what they wrote") : tr("Cleared"), advice.join(u' ')};
    if (ruling.state == OutboxState::Suppressed)
        return {false, true, tr("Cannot be sent"), localized(ruling.why)};
    return {false, false, ruling.until ? tr("Waits until %1").arg(weekdayAndTime(*ruling.until, m_zone)) : tr("Would be held"),
            localized(ruling.why)};
}

void InboxDesk::foresee(Channel channel, const QString &text)
{
    if (!m_current || !m_current->customerId)
        return;
    const WrittenReply reply = written(channel, text);
    m_store.ask<ForeseenAnswer>(
        [this, conversation = *m_current, reply, now = m_store.clock.nowMs()](Session &session) {
            return foreseeAnswer(session, m_store.ids, m_rooftopId, conversation, reply, now);
        },
        [this, asking = ++m_asking, isReply = reply.to == m_current->address](const Result<ForeseenAnswer> &foreseen) {
            if (asking == m_asking)
                Q_EMIT this->foreseen(rulingOf(foreseen, isReply));
        });
}

void InboxDesk::fill(ReadyReply which)
{
    if (!m_current)
        return;
    m_store.ask<QString>([this, conversation = *m_current, which, now = m_store.clock.nowMs()](
                             Session &session) { return readyText(session, m_rooftopId, conversation, which, m_by, now); },
                         [this, key = m_current->key()](const Result<QString> &text) {
                             if (text)
                                 Q_EMIT filled(key, *text);
                             else
                                 Q_EMIT failed(localized(text.error()));
                         });
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

void InboxDesk::confirmOptOut()
{
    if (!m_current)
        return;
    act([this, conversation = *m_current, now = m_store.clock.nowMs()](
            Session &session) { return tradewind::confirmOptOut(session, m_store.ids, m_rooftopId, conversation, m_by, now); },
        [this] { Q_EMIT told(tr("Confirmed: nothing goes to them any more.")); });
}

void InboxDesk::stopAll()
{
    if (!m_current)
        return;
    act([this, conversation = *m_current, now = m_store.clock.nowMs()](
            Session &session) { return tradewind::stopAll(session, m_store.ids, m_rooftopId, conversation, m_by, now); },
        [this] {
            m_current->intent = QStringLiteral("opt-out");
            Q_EMIT told(tr("No text, e-mail or call goes to them any more."));
        });
}

void InboxDesk::snooze(const QString &typed)
{
    if (!m_current)
        return;
    const auto until = instantFrom(typed, m_store.clock.nowMs(), m_zone);
    if (!until)
        return Q_EMIT failed(tr("“%1” is not a time: write 30m, 2h, 3d or 14:30.").arg(typed));
    act([this, conversation = *m_current, at = *until,
         now = m_store.clock.nowMs()](Session &session) { return tradewind::snooze(session, m_rooftopId, conversation, at, m_by, now); },
        [this, at = *until] { Q_EMIT told(tr("Comes back %1, or when they write again.").arg(dayAndTime(at, m_zone))); });
}

void InboxDesk::handTo(const QString &name)
{
    if (!m_current)
        return;
    m_store.ask<int>(
        [this, conversation = *m_current, name, now = m_store.clock.nowMs()](Session &session) {
            return tradewind::handTo(session, m_store.ids, m_rooftopId, conversation, name, m_by, now);
        },
        [this, name](const Result<int> &messages) {
            if (!messages)
                return Q_EMIT failed(localized(messages.error()));
            Q_EMIT told(*messages > 0
                            ? tr("%1 has it now and is told by text or e-mail.").arg(name)
                            : tr("%1 has it now. The window tells them; alerts by text or e-mail are off (Setup, Staff).").arg(name));
            load();
        });
}

} // namespace tradewind
