// SPDX-License-Identifier: Apache-2.0
#include "gateways/failure.h"

#include "base/tr.h"

#include <QStringList>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QStringList codes{QString(),
                        u"invalid_destination"_s,
                        u"unreachable"_s,
                        u"landline_unreachable"_s,
                        u"blocked_by_carrier"_s,
                        u"recipient_opted_out"_s,
                        u"content_rejected"_s,
                        u"sender_unregistered"_s,
                        u"insufficient_balance"_s,
                        u"provider_unavailable"_s,
                        u"rate_limited"_s,
                        u"authentication"_s,
                        u"expired"_s,
                        u"other"_s};

} // namespace

QString failureCode(Failure failure)
{
    return codes.at(static_cast<int>(failure));
}

Failure failureFromCode(const QString &code)
{
    const qsizetype at = codes.indexOf(code);
    return at < 0 ? Failure::Other : static_cast<Failure>(at);
}

QString failureSentence(Failure failure)
{
    switch (failure) {
    case Failure::None:
        return {};
    case Failure::InvalidDestination:
        return tr("There is no such number or mailbox.");
    case Failure::Unreachable:
        return tr("The phone or mailbox could not be reached.");
    case Failure::LandlineUnreachable:
        return tr("The number is a landline and takes no texts.");
    case Failure::BlockedByCarrier:
        return tr("The carrier's filter stopped it.");
    case Failure::RecipientOptedOut:
        return tr("The customer told the carrier to stop.");
    case Failure::ContentRejected:
        return tr("The carrier refused the words.");
    case Failure::SenderUnregistered:
        return tr("Our number or domain is not registered for this.");
    case Failure::InsufficientBalance:
        return tr("The account with the carrier has no money left.");
    case Failure::ProviderUnavailable:
        return tr("The carrier was out of order.");
    case Failure::RateLimited:
        return tr("The carrier asked us to slow down.");
    case Failure::Authentication:
        return tr("The carrier did not accept our key.");
    case Failure::Expired:
        return tr("The carrier gave up after its time limit.");
    case Failure::Other:
        return tr("The carrier gave a reason of its own.");
    }
    return {};
}

} // namespace tradewind
