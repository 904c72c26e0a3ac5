// SPDX-License-Identifier: Apache-2.0
// What the sequence job asks of the rest of the program: what is known of a customer, and somebody to hand a message to.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/condition.h"
#include "domain/outreach.h"
#include "sequences/mergefields.h"

#include <QTimeZone>

#include <array>
#include <optional>

namespace tradewind {

class Session;
struct EnrollmentRow;
struct Sequence;

/// What a sequence may ask and say of one customer and one vehicle.
struct KnownCustomer
{
    QTimeZone zone = QTimeZone::utc();
    QString name, language; ///< language: "en", "es", "fr-CA"
    QString phone, email;   ///< E.164; empty when there is none
    QString postalAddress;  ///< name and address, line under line (domain/postaladdress.h)
    std::array<bool, 4> reachable{};
    KnownFacts fields;
    MergeValues merge;
    std::optional<Money> equity;
};

class FactSource
{
public:
    virtual ~FactSource() = default;
    /// Errors: as Session; NotFound when there is no such customer (any more).
    virtual Result<KnownCustomer> known(Session &session, Id customerId, std::optional<Id> vehicleId) = 0;
};

/// A message with its words, before anybody asked whether it may be sent.
struct StepMessage
{
    Id rooftopId = 0, customerId = 0, enrollmentId = 0;
    QString onceKey; ///< "ENROLLMENT:STEP": the same for ever, so that handing it over twice sends it once
    std::optional<Id> vehicleId;
    QString sequence, stepId, templateId;
    QString entry;          ///< what the customer entered with: "campaign:17", "lead:5"
    QString program, title; ///< of the sequence
    Channel channel = Channel::Sms;
    Purpose purpose = Purpose::Marketing;
    QString to, subject, text;
    QString language; ///< "en", "es", "fr-CA"
};

/// Takes messages on their way out, inside the transaction that keeps the step: both are stored or neither.
class OutreachPort
{
public:
    virtual ~OutreachPort() = default;
    /// Whether a sequence's messages by this channel have anywhere to go.
    virtual bool takes(const Sequence &sequence, Channel channel) const = 0;
    /// Adds the customer's own links ("link", "bookLink") to what a message may say, where pages are served; inside the same transaction.
    virtual Result<void> addLinks(Session &session, const EnrollmentRow &row, MergeValues &merge, qint64 nowMs) = 0;
    virtual Result<void> hand(Session &session, const StepMessage &message, qint64 nowMs) = 0;
};

} // namespace tradewind
