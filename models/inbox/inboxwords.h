// SPDX-License-Identifier: Apache-2.0
// Who wrote, about what and how long ago, in the words and signs of the inbox.
#pragma once

#include "jobs/inbox/conversations.h"
#include "models/base/roles.h"

namespace tradewind {

/// "Wants an appointment": what an intent's code says to a person; "Check: what is it about?" when it is not understood.
QString intentWords(const QString &code);
/// Their name, or where they wrote from.
QString personWords(const Conversation &conversation);
/// "(515) 555-0101" for a phone number, a mail address as it is.
QString addressWords(const QString &address);
/// "4 min", "1 h 26", "2 d": how long somebody waits.
QString waitWords(qint64 milliseconds);
/// The icon of a channel, and that of an intent's code.
QString channelIcon(Channel channel);
QString intentIcon(const QString &code);
Tone intentTone(const QString &code);
/// "M. Ortiz": a name where room is short.
QString initialWords(const QString &name);

} // namespace tradewind
