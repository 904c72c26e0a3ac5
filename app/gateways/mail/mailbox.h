// SPDX-License-Identifier: Apache-2.0
// A mailbox read over IMAP, from where it was left the last time.
#pragma once

#include "gateways/mail/curltransfer.h"

namespace tradewind {

/// What came into `folder` after `mark` ("validity:uid"; empty: from now on only what is unread). At most 500 mails a call, the oldest
/// first; mails over 5 MB are passed over. Errors: Denied for a wrong password; Unavailable; BadUse.
Result<PollResult> readMailbox(const MailServer &server, const QString &folder, const QString &mark);
/// Signs in and opens the folder.
Result<void> checkMailbox(const MailServer &server, const QString &folder);

} // namespace tradewind
