// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/news.h"

#include "base/id.h"
#include "jobs/compliance/livingcontacts.h"
#include "jobs/sequences/happened.h"
#include "store/inboundtable.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QSet>

#include <cstdlib>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 overlapMs = 30 * 60'000;        ///< events settle late; asking again for the last half hour costs little
constexpr qint64 firstLookMs = 7 * 86'400'000LL; ///< how far the first look goes back
constexpr qint64 nearMs = 15 * 60'000;           ///< a listed message this near in time with the same words is ours
constexpr qint64 listedByMs = 60 * 60'000;       ///< a carrier that has not listed a message after an hour does not have it
constexpr int mostStatuses = 50;

class NewsTaker
{
public:
    NewsTaker(Session &session, IdMaker &ids, Gatekeeper &gatekeeper, const GatewayAccount &account, qint64 nowMs)
        : m_session(session)
        , m_table(session)
        , m_ids(ids)
        , m_gatekeeper(gatekeeper)
        , m_account(account)
        , m_nowMs(nowMs)
    {}

    NewsCount count;

    Result<void> take(const PollResult &news, bool listsAll, qint64 sinceMs)
    {
        const auto unsettled = m_table.unsettled(m_account.id);
        if (!unsettled)
            return unsettled.error();
        m_unsettled = *unsettled;
        for (const SentRecord &record : news.sent) {
            if (auto kept = takeRecord(record); !kept)
                return kept;
        }
        for (const QString &address : news.optedOut) {
            if (auto kept = optOut(m_channel, address, m_account.gateway); !kept)
                return kept;
        }
        for (const InboundMessage &message : news.inbound) {
            if (auto kept = takeAnswer(message); !kept)
                return kept;
        }
        if (listsAll && news.isComplete) {
            for (const OutboxRow &row : m_unsettled) {
                const qint64 at = row.claimedAt.value_or(0);
                if (m_settled.contains(row.id) || at < sinceMs || m_nowMs - at < listedByMs)
                    continue;
                OutboxResult kept;
                kept.why = u"The carrier's list does not show it. Send it again or let it be: a person decides."_s;
                if (auto written = m_table.record(row.id, m_nowMs, kept); !written)
                    return written.error();
            }
        }
        count.isComplete = news.isComplete;
        return {};
    }

private:
    /// The message a record speaks of: by the carrier's id, by our reference, else by recipient, words and time among the unsettled.
    Result<std::optional<Id>> rowOf(const SentRecord &record)
    {
        if (!record.carrierId.isEmpty()) {
            auto known = m_table.findByCarrierId(m_account.id, record.carrierId);
            if (!known || *known)
                return known;
        }
        if (record.reference.startsWith(u"tw-"))
            return std::optional<Id>(record.reference.mid(3).toLongLong());
        for (const OutboxRow &row : m_unsettled) {
            const bool isNear = record.at == 0 || std::llabs(record.at - row.claimedAt.value_or(0)) < nearMs;
            if (!m_settled.contains(row.id) && row.to == record.to && isNear && (!record.text || *record.text == row.text))
                return std::optional<Id>(row.id);
        }
        return std::optional<Id>();
    }

    Result<void> takeRecord(const SentRecord &record)
    {
        const auto id = rowOf(record);
        if (!id)
            return id.error();
        if (*id && !m_settled.contains(**id)) {
            for (const OutboxRow &row : m_unsettled) {
                if (row.id != **id)
                    continue;
                OutboxResult kept;
                kept.state = record.state == DeliveryState::Failed ? OutboxState::Failed : OutboxState::Sent;
                kept.carrierId = record.carrierId;
                kept.failure = failureCode(record.failure);
                kept.failureCode = record.code;
                kept.why = u"The carrier's list shows that it was taken."_s;
                const auto written = m_table.record(row.id, m_nowMs, kept);
                if (!written)
                    return written.error();
                m_settled.insert(row.id);
                count.settled += *written ? 1 : 0;
            }
        }
        if (*id && record.state != DeliveryState::Queued) {
            const auto isNews = m_table.noteDelivery(m_ids.next(), **id, static_cast<int>(record.state),
                                                     record.at != 0 ? record.at : m_nowMs, record.code, failureCode(record.failure));
            if (!isNews)
                return isNews.error();
            count.deliveries += *isNews ? 1 : 0;
            if (auto noted = *isNews ? noteEngagement(**id, record) : Result<void>(); !noted)
                return noted;
        }
        if (*id && record.state == DeliveryState::Failed && isForGood(record.failure)) {
            const auto row = m_table.find(**id);
            if (!row)
                return row.error();
            const auto set = *row ? setAside(m_session, **row, {record.failure, m_account.gateway, record.code}, m_nowMs) : false;
            if (!set)
                return set.error();
        }
        if (record.failure == Failure::RecipientOptedOut && !record.to.isEmpty())
            return optOut(m_channel, record.to, u"%1 %2"_s.arg(m_account.gateway, record.code));
        return {};
    }

    Result<void> noteEngagement(Id outboxId, const SentRecord &record)
    {
        if (record.state != DeliveryState::Opened && record.state != DeliveryState::Clicked)
            return {};
        const auto row = m_table.find(outboxId);
        if (!row || !*row)
            return row ? Result<void>() : row.error();
        const HappeningKind kind = record.state == DeliveryState::Opened ? HappeningKind::Opened : HappeningKind::Clicked;
        return noteHappened(m_session, m_ids,
                            {m_account.rooftopId, (*row)->customerId, (*row)->vehicleId, kind, record.at != 0 ? record.at : m_nowMs,
                             u"outbox:%1"_s.arg(outboxId)},
                            m_nowMs);
    }

    Result<void> optOut(Channel channel, const QString &address, const QString &source)
    {
        if (m_optedOut.contains(address))
            return {};
        m_optedOut.insert(address);
        ++count.optOuts;
        if (auto kept = m_gatekeeper.suppress(m_session, m_account.rooftopId, channel, address, source, m_nowMs); !kept)
            return kept;
        const auto stopped = m_table.suppress(address, u"The customer asked us to stop (%1)."_s.arg(source));
        return stopped ? Result<void>() : stopped.error();
    }

    Result<void> takeAnswer(const InboundMessage &message)
    {
        const auto last = m_table.lastTo(message.from);
        if (!last)
            return last.error();
        InboundRow row;
        row.id = m_ids.next();
        row.rooftopId = m_account.rooftopId;
        row.accountId = m_account.id;
        row.carrierId = message.carrierId;
        row.channel = message.channel;
        row.from = message.from;
        row.to = message.to;
        row.subject = message.subject;
        row.text = message.text.value_or(QString());
        row.receivedAt = message.at != 0 ? message.at : m_nowMs;
        row.storedAt = m_nowMs;
        row.isAutomatic = message.isAutomatic;
        if (*last) {
            row.customerId = (*last)->customerId;
            row.outboxId = (*last)->outboxId;
        }
        if (message.answersTo.startsWith(u"tw-"))
            row.outboxId = message.answersTo.mid(3).toLongLong();
        if (!message.isAutomatic)
            row.intent = m_gatekeeper.intentOf(message);
        const auto isNew = InboundTable(m_session).add(row);
        if (!isNew)
            return isNew.error();
        if (!*isNew)
            return {};
        ++(message.isAutomatic ? count.automatic : count.answers);
        if (!message.isAutomatic) {
            // Whoever writes from there is there, whatever a carrier said.
            if (const auto revived = DeadAddressTable(m_session).revive(message.from, u"an answer from there"_s, m_nowMs); !revived)
                return revived.error();
            const HappeningKind kind = row.intent == u"opt-out" ? HappeningKind::OptedOut : HappeningKind::Replied;
            const auto noted = noteHappened(
                m_session, m_ids, {m_account.rooftopId, row.customerId, {}, kind, row.receivedAt, u"inbound:%1"_s.arg(row.id), row.intent},
                m_nowMs);
            if (!noted)
                return noted;
        }
        return row.intent == u"opt-out" ? optOut(message.channel, message.from, u"reply"_s) : Result<void>();
    }

    Session &m_session;
    OutboxTable m_table;
    IdMaker &m_ids;
    Gatekeeper &m_gatekeeper;
    const GatewayAccount &m_account;
    const qint64 m_nowMs;
    const Channel m_channel =
        findGateway(m_account.gateway) != nullptr ? findGateway(m_account.gateway)->channels.constFirst() : Channel::Sms;
    QList<OutboxRow> m_unsettled;
    QSet<Id> m_settled;
    QSet<QString> m_optedOut;
};

} // namespace

Result<NewsCount> fetchNews(Session &session, IdMaker &ids, Gatekeeper &gatekeeper, Gateway &gateway, const GatewayInfo &info,
                            const GatewayAccount &account, qint64 nowMs)
{
    const qint64 sinceMs = account.polledAt ? *account.polledAt - overlapMs : nowMs - firstLookMs;
    auto news = gateway.poll({sinceMs, account.pollMark});
    if (!news && news.error().kind != Error::Kind::BadUse)
        return news.error();
    PollResult all = news ? std::move(*news) : PollResult();
    // Who cannot list is asked one by one, the oldest first.
    if (!info.canList) {
        const auto open = OutboxTable(session).undelivered(account.id, nowMs - firstLookMs, mostStatuses);
        if (!open)
            return open.error();
        for (const OutboxRow &row : *open) {
            const auto status = gateway.status(row.carrierId);
            if (!status && status.error().kind == Error::Kind::BadUse)
                break;
            if (status)
                all.sent << *status;
        }
    }
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    NewsTaker taker(session, ids, gatekeeper, account, nowMs);
    if (auto taken = taker.take(all, info.canList, sinceMs); !taken)
        return taken.error();
    if (auto noted = GatewayTable(session).notePoll(account.id, nowMs, all.mark); !noted)
        return noted.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return taker.count;
}

} // namespace tradewind
