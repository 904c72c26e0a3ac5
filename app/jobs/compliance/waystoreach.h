// SPDX-License-Identifier: Apache-2.0
// What is known of each of a customer's numbers: the clock there, when one may call today, and what was agreed to or refused.
#pragma once

#include "jobs/compliance/callruling.h"
#include "jobs/compliance/livingcontacts.h"
#include "store/consenttable.h"
#include "store/customertable.h"

#include <QByteArray>

namespace tradewind {

/// One number or e-mail address.
struct WayToReach
{
    QString address;                     ///< as stored
    std::optional<ConsentEvent> consent; ///< the last said about this number; of numbers only
    std::optional<qint64> refusedAt;     ///< an opt-out of it, or of the person, since then
    CallHours hours;                     ///< of a number that rings
    bool operator==(const WayToReach &) const = default;
};

struct WaysToReach
{
    QByteArray zone; ///< IANA name where the customer is; the rooftop's where that is not known
    QList<WayToReach> ways;
    const WayToReach *find(const QString &address) const;
};

/// Errors: as callRules, Session.
Result<WaysToReach> waysToReach(Session &session, const CustomerRow &customer, const LivingContacts &living, qint64 nowMs);

} // namespace tradewind
