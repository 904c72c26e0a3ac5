// SPDX-License-Identifier: Apache-2.0
// Tells people who work here by text and e-mail, through the ordinary outbox.
#pragma once

#include "base/settings.h"
#include "store/alerttable.h"
#include "store/outboxtable.h"
#include "store/rooftoptable.h"

namespace tradewind {

/// What somebody is told, and its name: told under the same name again, nothing is queued.
struct StaffNews
{
    QString once, subject, text;
};

class StaffTeller
{
public:
    /// Everything outlives it.
    StaffTeller(Session &session, IdMaker &ids, const Settings &settings, const Rooftop &rooftop, qint64 nowMs);

    /// By the ways that are switched on (`alert.byText`, `alert.byMail`) and known of them; answers how many messages were queued.
    Result<int> tell(const StaffRow &who, const StaffNews &news);
    /// One message to one address, from the row's step, subject and text; false where no gateway of that channel is switched on.
    Result<bool> queue(Channel channel, const QString &address, OutboxRow row);

private:
    Session &m_session;
    IdMaker &m_ids;
    const Settings &m_settings;
    const Rooftop &m_rooftop;
    const qint64 m_nowMs;
};

} // namespace tradewind
