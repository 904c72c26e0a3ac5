// SPDX-License-Identifier: Apache-2.0
// Which of a customer's numbers and addresses work, and setting aside those that do not (L67).
#pragma once

#include "domain/records.h"
#include "gateways/failure.h"
#include "store/deadaddresstable.h"
#include "store/outboxtable.h"

#include <optional>

namespace tradewind {

/// One number or address as it is used now.
struct ContactPoint
{
    QString address; ///< what is used: the DMS's own, or what a person typed in its place
    QString typedBy; ///< empty: it is the DMS's
    qint64 typedAt = 0;
    QList<DeadAddress> dead; ///< set aside for these channels
    bool works(Channel channel) const;
};

/// All empty where there is none. Whether they may be used is the rules' business.
struct LivingContacts
{
    ContactPoint mobile, home, work, email, email2;

    QString text() const;  ///< to text: the mobile while it takes texts
    QString call() const;  ///< to call: the first of mobile, home and work that works
    QString write() const; ///< to e-mail: the first of the two that works
};

/// Errors: as Session.
Result<LivingContacts> livingContacts(Session &session, Id customerId, const CustomerRecord &customer);
Result<LivingContacts> livingContacts(Session &session, Id customerId);

/// What a carrier or mail server said of a message that failed.
struct DeliveryFailure
{
    Failure failure = Failure::None;
    QString gateway; ///< "twilio"
    QString code;    ///< the gateway's own, "30005"; empty when it gave none
};
/// Sets the address of a failed message aside when it will never work: a number that does not exist for texts and calls, one that takes no
/// texts for texts, a mailbox for e-mail. Anything else, and staff, is let be. Answers whether it was news. Errors: as Session.
Result<bool> setAside(Session &session, const OutboxRow &row, const DeliveryFailure &failed, qint64 nowMs);

/// A person typed what works instead: the same address revives it, another is used in its place from now on, whatever the DMS says of the
/// old one. Errors: BadUse when it is neither a number nor an address, or of another kind than what it replaces; as Session.
Result<void> typeAddress(Session &session, Id rooftopId, Id customerId, const QString &dead, const QString &typed, const QString &by,
                         qint64 nowMs);

/// "no such number or mailbox", as failureSentence() but for a glance.
QString deadReasonWords(const QString &reason);

} // namespace tradewind
