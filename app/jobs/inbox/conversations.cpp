// SPDX-License-Identifier: Apache-2.0
#include "jobs/inbox/conversations.h"

#include "store/session.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// One row of read_answers as a conversation of a single answer.
Conversation answerIn(const Row &row)
{
    Conversation one;
    one.answerId = row.id(0);
    one.accountId = row.id(1);
    one.channel = static_cast<Channel>(row.id(2));
    one.address = row.text(3);
    one.text = row.text(4);
    one.wroteAt = row.id(5);
    one.customerId = row.integer(6);
    one.intent = row.text(7);
    if (!row.integer(8))
        one.waitingSince = one.wroteAt;
    const QString person = (row.text(9) + u' ' + row.text(10)).simplified();
    one.name = person.isEmpty() ? row.text(11) : person;
    one.rep = row.text(12);
    one.vehicleId = row.integer(13);
    one.vehicle =
        (row.integer(14) ? QString::number(*row.integer(14)) + u' ' + row.text(15) + u' ' + row.text(16) : QString()).simplified();
    one.handledAt = row.integer(8);
    one.owner = row.text(17);
    one.openOrder = row.text(20);
    one.leadOwner = row.text(21);
    if (one.waitingSince && row.integer(18) && one.wroteAt <= row.integer(19).value_or(0))
        one.snoozedUntil = row.integer(18);
    return one;
}

/// Rows come newest first, so a conversation keeps what it began with and only learns how long it waits.
void gather(QList<Conversation> &conversations, QHash<QString, qsizetype> &places, const Conversation &answer)
{
    const QString key = answer.key();
    const auto known = places.constFind(key);
    if (known == places.constEnd()) {
        places.insert(key, conversations.size());
        conversations << answer;
    } else if (answer.waitingSince) {
        conversations[*known].waitingSince = answer.waitingSince;
    }
}

bool comesBefore(const Conversation &a, const Conversation &b)
{
    if (a.waitingSince.has_value() != b.waitingSince.has_value())
        return a.waitingSince.has_value();
    return a.waitingSince ? *a.waitingSince < *b.waitingSince : a.wroteAt > b.wroteAt;
}

} // namespace

Result<QList<Conversation>> readConversations(Session &session, Id rooftopId, qint64 sinceMs, int most)
{
    QList<Conversation> conversations;
    QHash<QString, qsizetype> places;
    const auto read =
        session.each(u"read_answers"_s, {rooftopId, sinceMs, most}, [&](const Row &row) { gather(conversations, places, answerIn(row)); });
    if (!read)
        return read.error();
    std::stable_sort(conversations.begin(), conversations.end(), comesBefore);
    return conversations;
}

Result<QList<ThreadLine>> readThread(Session &session, const Conversation &conversation)
{
    QList<ThreadLine> lines;
    const Id customer = conversation.customerId.value_or(0);
    const auto read = session.each(u"read_thread"_s, {conversation.address, customer, conversation.address, customer}, [&](const Row &row) {
        ThreadLine line;
        line.id = row.id(0);
        line.isOurs = row.flag(1);
        line.at = row.id(2);
        line.channel = static_cast<Channel>(row.id(3));
        line.text = row.text(4);
        line.words = row.text(5);
        line.state = static_cast<int>(row.id(6));
        if (const auto delivery = row.integer(7))
            line.delivery = static_cast<int>(*delivery);
        line.isAutomatic = row.flag(8);
        lines << line;
    });
    if (!read)
        return read.error();
    return lines;
}

Result<QList<ThreadLine>> readThreadEvents(Session &session, const Conversation &conversation, const QTimeZone &zone, qint64 nowMs)
{
    QList<ThreadLine> lines;
    if (!conversation.customerId)
        return lines;
    const Id customer = *conversation.customerId;
    const auto day = [&zone](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, zone).date(); };
    const auto take = [&](const Row &row) {
        ThreadLine line;
        line.event = row.text(0);
        line.at = row.id(1);
        line.text = row.text(2);
        line.words = row.text(3);
        const auto same = std::find_if(lines.rbegin(), lines.rend(), [&](const ThreadLine &one) { return one.event == line.event; });
        if (line.event.endsWith("page"_L1) && same != lines.rend() && day(same->at) == day(line.at))
            ++same->times;
        else if (line.at <= nowMs)
            lines << line;
    };
    const auto read =
        session.each(u"read_thread_events"_s, {customer, customer, customer, conversation.vehicleId.value_or(0), customer}, take);
    if (!read)
        return read.error();
    return lines;
}

} // namespace tradewind
