// SPDX-License-Identifier: Apache-2.0
// Raises alerts from what customers did, gives each to its person, and tells those who want it by text or e-mail (E27–E31), the CRM among
// them.
#pragma once

#include "base/settings.h"
#include "store/alerttable.h"
#include "store/rooftoptable.h"

namespace tradewind {

struct AlertsRaised
{
    int raised = 0, told = 0; ///< told: messages queued to staff
    int noted = 0;            ///< notes on their way to the CRM
};

/// Looks at what was recorded since two days; asking again changes nothing. A second click or reply of the same kind while one waits is
/// part of that one. Each is also a note about the customer for the CRM (E31), unless that is switched off. In the caller's thread, in one
/// transaction. Errors: as Session.
Result<AlertsRaised> raiseAlerts(Session &session, IdMaker &ids, const Settings &settings, const Rooftop &rooftop, qint64 nowMs);

/// Queues a test to somebody's phone and e-mail address, whatever is switched on; answers how many. Errors: BadUse when there is neither
/// or no gateway; as Session.
Result<int> sendTestAlert(Session &session, IdMaker &ids, const Settings &settings, const Rooftop &rooftop, const StaffRow &who,
                          qint64 nowMs);

/// "(515) 555-0142 Jo Ash, 2021 Camry, asked for a price …" as a member of staff reads it on the phone; English, by the rooftop's clock.
QString staffText(const Rooftop &rooftop, const OpenAlert &alert);

/// "Alert: the customer asked for a price at 11:59 AM (2021 Camry); Lee Marsh to call by 12:14 PM": what a CRM that knows the customer
/// needs of it, and no more; English, by the rooftop's clock, with the day where the deed was on another than `raisedAt`.
QString crmText(const Rooftop &rooftop, const OpenAlert &alert);

} // namespace tradewind
