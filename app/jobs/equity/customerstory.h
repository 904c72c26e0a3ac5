// SPDX-License-Identifier: Apache-2.0
// Everything the store remembers of one customer that the book in memory does not hold.
#pragma once

#include "jobs/compliance/livingcontacts.h"
#include "jobs/compliance/waystoreach.h"
#include "jobs/equity/deskreader.h"
#include "jobs/inbox/conversations.h"
#include "jobs/sequences/openwork.h"
#include "store/appointmenttable.h"
#include "store/appraisaltable.h"
#include "store/customernotetable.h"
#include "store/customertable.h"
#include "store/dealtable.h"
#include "store/equitytable.h"
#include "store/holdouttable.h"
#include "store/leadtable.h"
#include "store/repairordertable.h"
#include "store/signaltable.h"
#include "store/vehicletable.h"

namespace tradewind {

struct CustomerStory
{
    /// Whether a vehicle is theirs today.
    bool owns(std::optional<Id> vehicleId) const;
    /// Of `appraisals` and `leads` those that came to no end, newest first.
    QList<AppraisalRow> openAppraisals() const;
    QList<LeadRow> openLeads() const;

    CustomerRow customer;
    LivingContacts contacts;
    WaysToReach ways;
    OpenWork open;
    QList<ThreadLine> messages;                                          ///< what was said, oldest first
    QList<CustomerNote> notes;                                           ///< newest first
    qint64 readAt = 0;                                                   ///< epoch ms UTC
    QList<HeldOutRow> heldOut;                                           ///< oldest first
    QList<DealRow> deals;                                                ///< they signed, each with its vehicle and what they traded in
    QList<RepairOrderRow> orders;                                        ///< of what they have or had, while it was theirs
    QList<CrossingRow> crossings;                                        ///< of what they own, newest first
    std::vector<std::pair<std::int64_t, std::vector<BookValue>>> values; ///< the same, by vehicle, newest first
    QList<AppraisalRow> appraisals;                                      ///< newest first, whatever became of them, as the next two
    QList<LeadRow> leads;
    QList<AppointmentRow> appointments;
    QList<SignalRow> signals; ///< newest first; of credit only under a firm offer
};

/// Reads a customer and what they have or had last. Errors: NotFound when the customer does not exist; as Session.
Result<CustomerStory> readCustomerStory(Session &session, std::int64_t customerId, QDate asOf, qint64 nowMs);

} // namespace tradewind
