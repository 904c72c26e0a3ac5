// SPDX-License-Identifier: Apache-2.0
// Reads leads out of a mailbox over IMAP, each mail once, kept with a reason when it is none.
#pragma once

#include "jobs/sync/syncjob.h"

namespace tradewind {

/// The mailbox as a source: `base` "imaps://mail.example.com:993/INBOX".
[[nodiscard]] NetworkPreset mailboxSource();
[[nodiscard]] bool isMailboxSource(const NetworkPreset &preset);

/// Signs in and opens the folder. Errors: Denied for a wrong password; Unavailable; BadUse.
Result<void> checkMailboxSource(const VendorConnectionRow &connection, const Variables &secrets);

/// One look: every new mail goes through LeadReceiver, which keeps it whole. The mark is stored after the leads, so a crash reads a mail
/// again and its bytes are known. Everything outlives it. Single thread.
class MailPull
{
public:
    MailPull(const Store &store, const Clock &clock, IdMaker &ids, const ZipZones &zones);

    /// Errors: as Session; what the server did stands in the result.
    Result<SyncResult> run(const VendorConnectionRow &connection, const NetworkPreset &preset, const Variables &secrets);

private:
    const Store &m_store;
    const Clock &m_clock;
    IdMaker &m_ids;
    const ZipZones &m_zones;
};

} // namespace tradewind
