// SPDX-License-Identifier: Apache-2.0
// Why a message did not arrive, in one vocabulary for all carriers.
#pragma once

#include <QHash>
#include <QString>

namespace tradewind {

/// Modelled on Bird's error codes, the clearest seen; every carrier's own codes are mapped to these.
enum class Failure {
    None,
    InvalidDestination,  ///< no such number or mailbox
    Unreachable,         ///< switched off, mailbox full, for now
    LandlineUnreachable, ///< cannot take texts
    BlockedByCarrier,    ///< spam filter, volume, policy
    RecipientOptedOut,   ///< said STOP to the carrier, unsubscribed or complained: suppressed at once
    ContentRejected,
    SenderUnregistered, ///< 10DLC campaign, toll-free verification, sender domain
    InsufficientBalance,
    ProviderUnavailable,
    RateLimited,
    Authentication,
    Expired,
    Other,
};

/// "recipient_opted_out": the word in the store and in JSON; empty for None.
QString failureCode(Failure failure);
Failure failureFromCode(const QString &code);
/// For people, one sentence.
QString failureSentence(Failure failure);
/// The address will never work: it is marked, and not tried again by any program.
inline bool isForGood(Failure failure)
{
    return failure == Failure::InvalidDestination || failure == Failure::LandlineUnreachable || failure == Failure::RecipientOptedOut;
}
/// Something is wrong with us, not with this recipient: stop sending and tell a person.
inline bool stopsTheGateway(Failure failure)
{
    return failure == Failure::Authentication || failure == Failure::InsufficientBalance || failure == Failure::SenderUnregistered;
}

/// A carrier's codes; those it does not name are Other.
using FailureTable = QHash<QString, Failure>;

} // namespace tradewind
