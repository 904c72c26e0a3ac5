// SPDX-License-Identifier: Apache-2.0
// Everything the store remembers of one customer that the book in memory does not hold.
#pragma once

#include "jobs/compliance/livingcontacts.h"
#include "jobs/compliance/waystoreach.h"
#include "jobs/equity/deskreader.h"
#include "jobs/inbox/conversations.h"
#include "jobs/sequences/openwork.h"
#include "store/customernotetable.h"
#include "store/customertable.h"
#include "store/equitytable.h"
#include "store/holdouttable.h"
#include "store/repairordertable.h"
#include "store/signaltable.h"

namespace tradewind {

struct CustomerStory
{
    CustomerRow customer;
    LivingContacts contacts;
    WaysToReach ways;
    OpenWork open;
    QList<ThreadLine> messages;                                          ///< what was said, oldest first
    QList<CustomerNote> notes;                                           ///< newest first
    qint64 readAt = 0;                                                   ///< epoch ms UTC
    QList<HeldOutRow> heldOut;                                           ///< oldest first
    QList<RepairOrderRow> orders;                                        ///< of the vehicles owned, newest first
    QList<CrossingRow> crossings;                                        ///< newest first
    std::vector<std::pair<std::int64_t, std::vector<BookValue>>> values; ///< by vehicle, newest first
    QList<SignalRow> signals;                                            ///< newest first; of credit only under a firm offer
};

/// Reads a customer and the vehicles named. Errors: NotFound when the customer does not exist; as Session.
Result<CustomerStory> readCustomerStory(Session &session, std::int64_t customerId, const std::vector<std::int64_t> &vehicleIds, QDate asOf,
                                        qint64 nowMs);

} // namespace tradewind
