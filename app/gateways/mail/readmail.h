// SPDX-License-Identifier: Apache-2.0
// What arrived in the mailbox: a person's answer, a machine's answer, or the report of a bounce.
#pragma once

#include "gateways/gateway.h"

namespace tradewind {

/// Reads one mail as it came over the wire and files it in `into`: delivery reports (RFC 3464) become SentRecords, one for each recipient
/// they speak of; the rest InboundMessages, automatic ones (RFC 3834) marked as such. Never fails: what cannot be read is an automatic
/// message without text. `carrierId` names it; `receivedAtMs` is used when it carries no date.
void readMail(const QByteArray &raw, const QString &carrierId, qint64 receivedAtMs, PollResult &into);

} // namespace tradewind
