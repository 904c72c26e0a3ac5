// SPDX-License-Identifier: Apache-2.0
// Numbers and addresses that do not work, since when and by whose word, and what people typed in their place.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/outreach.h"

#include <QList>
#include <QString>

namespace tradewind {

class Session;

/// Set aside for one channel. `customerId` 0: for whoever has it.
struct DeadAddress
{
    QString address; ///< E.164, or e-mail in small letters
    Channel channel = Channel::Sms;
    Id customerId = 0;
    qint64 diedAt = 0; ///< epoch ms UTC
    Id rooftopId = 0;
    QString reason; ///< "invalid_destination" and the like (gateways/failure.h), or "wrong_number"
    QString source; ///< who said so: "twilio 30005", a person's name
    QString cause;  ///< "outbox:17", "task:4"
    bool operator==(const DeadAddress &) const = default;
};

struct TypedAddress
{
    QString replaces, address, by;
    qint64 at = 0;
};

/// People, by what is known and what works.
struct Contactability
{
    qint64 people = 0, mobiles = 0, deadMobiles = 0, emails = 0, deadEmails = 0;
    qint64 both = 0, neither = 0; ///< with a mobile and an e-mail that work; with neither
    bool operator==(const Contactability &) const = default;
};

/// Errors of every call: as Session.
class DeadAddressTable
{
public:
    explicit DeadAddressTable(Session &session)
        : m_session(session)
    {}

    /// False when it is set aside already; the first reason stays.
    Result<bool> add(const DeadAddress &dead);
    /// Why an address is set aside for a person, on every channel it is.
    Result<QList<DeadAddress>> of(const QString &address, Id customerId);
    /// Newest first; `search` is part of an address or reason, empty for all.
    Result<QList<DeadAddress>> list(const QString &search, int most);
    /// It works again, on every channel and for everybody; answers how many entries that ended.
    Result<int> revive(const QString &address, const QString &by, qint64 nowMs);
    /// Takes back what one cause set aside for a person.
    Result<void> takeBack(const QString &cause, Id customerId);
    Result<void> type(Id rooftopId, Id customerId, const TypedAddress &typed);
    Result<QList<TypedAddress>> typed(Id customerId);
    Result<Contactability> contactability(Id rooftopId);

private:
    Session &m_session;
};

} // namespace tradewind
