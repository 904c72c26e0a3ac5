// SPDX-License-Identifier: Apache-2.0
// Who wrote to us, how long they have waited, and everything said before: the inbox as the store knows it.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/outreach.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace tradewind {

class Session;

/// One person's exchange with us, or that of an address nobody is known by.
struct Conversation
{
    Id answerId = 0; ///< the newest thing they wrote
    Id accountId = 0;
    Channel channel = Channel::Sms;
    QString address; ///< where an answer goes
    std::optional<Id> customerId, vehicleId;
    QString name, vehicle, rep;         ///< empty: not known
    QString text;                       ///< the newest thing they wrote
    QString intent;                     ///< its code; empty: not understood
    qint64 wroteAt = 0;                 ///< epoch ms UTC
    std::optional<qint64> waitingSince; ///< when they wrote the first thing nobody has handled; nothing: all is answered
    QString owner;                      ///< whose it is by hand of a person; empty: nobody's
    std::optional<qint64> handledAt;    ///< when the newest thing they wrote was answered or set aside
    QString openOrder;                  ///< the repair order open on their vehicle
    QString leadOwner;                  ///< who has their newest lead
    std::optional<qint64> snoozedUntil; ///< put off until then, and they have not written since

    /// What tells conversations apart: the customer, or the address nobody is known by.
    QString key() const { return customerId ? QString::number(*customerId) : address; }
    bool operator==(const Conversation &) const = default;
};

/// One thing said, by them or by us, or done between.
struct ThreadLine
{
    Id id = 0;
    bool isOurs = false, isAutomatic = false;
    qint64 at = 0; ///< epoch ms UTC
    Channel channel = Channel::Sms;
    QString text;
    QString words;               ///< theirs: the intent's code; ours: the step it belongs to
    int state = 0;               ///< ours: OutboxState
    std::optional<int> delivery; ///< ours: what the carrier said of it, as DeliveryState
    QString event = {}; ///< neither: "call", "visit", "lead", "value page", "booking page"; text and words say what came of it and who
    int times = 1;      ///< of an event: how often in a row on one day

    bool operator==(const ThreadLine &) const = default;
};

/// Those who wait, the longest first, then those who were answered since `sinceMs`, newest first; at most `most` answers are read.
/// Errors: as Session.
Result<QList<Conversation>> readConversations(Session &session, Id rooftopId, qint64 sinceMs, int most);
/// Everything said in one conversation, oldest first. Errors: as Session.
Result<QList<ThreadLine>> readThread(Session &session, const Conversation &conversation);
/// Calls, visits, leads and looks at their pages up to `nowMs`, oldest first; looks at one page on one day of `zone` are one line.
/// Errors: as Session.
Result<QList<ThreadLine>> readThreadEvents(Session &session, const Conversation &conversation, const QTimeZone &zone, qint64 nowMs);

} // namespace tradewind
