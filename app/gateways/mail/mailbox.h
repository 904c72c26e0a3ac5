// SPDX-License-Identifier: Apache-2.0
// A mailbox read over IMAP, from where it was left the last time.
#pragma once

#include "gateways/mail/curltransfer.h"

#include <functional>

namespace tradewind {

/// How far a mailbox was read.
struct MailboxLook
{
    QString mark;           ///< "validity:uid": what the next look is given
    bool isComplete = true; ///< false: more is there already
};

/// Hands out every mail that came into `folder` after `mark` ("validity:uid"; empty: from now on only what is unread), oldest first, as it
/// lies there, with a name of its own. `take` answers false to stop: the mark then stands before that mail. Limits and errors as
/// readMailbox().
Result<MailboxLook> fetchMails(const MailServer &server, const QString &folder, const QString &mark,
                               const std::function<bool(const QByteArray &mail, const QString &id)> &take);
/// What came into `folder` after `mark` ("validity:uid"; empty: from now on only what is unread). At most 500 mails a call, the oldest
/// first; mails over 5 MB are passed over. Errors: Denied for a wrong password; Unavailable; BadUse.
Result<PollResult> readMailbox(const MailServer &server, const QString &folder, const QString &mark);
/// Signs in and opens the folder.
Result<void> checkMailbox(const MailServer &server, const QString &folder);

} // namespace tradewind
