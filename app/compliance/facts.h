// SPDX-License-Identifier: Apache-2.0
// Everything the rules may ask about the person a message goes to and about us who send it; what is not known is absent, never "no".
#pragma once

#include "domain/outreach.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tradewind {

/// One earlier attempt to reach the person, by whatever program; unanswered calls count as well.
struct RecentContact
{
    qint64 atMs = 0; ///< epoch ms UTC
    Channel channel = Channel::Sms;
    Purpose purpose = Purpose::Marketing;
    QString program; ///< "equity", "service", …; empty: not said
    QString subject; ///< what it was about; empty counts as the same subject as any other
    bool operator==(const RecentContact &) const = default;
};

/// Days on which a state forbids solicitation for a declared emergency, both inclusive.
struct StateBan
{
    QString state;
    QDate first, last;
    bool operator==(const StateBan &) const = default;
};

/// What is known about us: the dealership, its numbers and addresses, and the campaign the message belongs to.
struct SenderFacts
{
    QString name;              ///< as the customer knows us; empty: not known
    QString postalAddress;     ///< a valid physical address; empty: not known
    QStringList linkDomains;   ///< domains our links may point to; empty: not known
    bool isAutomated = true;   ///< no person presses the key for this one message
    bool isArtificial = false; ///< ringless, prerecorded or AI voice
    std::optional<bool> isDialedByMachine;
    std::optional<bool> hasApprovedTextCampaign; ///< the number is in an approved 10DLC campaign of this use
    std::optional<int> segmentsToday, segmentCap;
    std::optional<qint64> segmentDayEndsMs;
    std::optional<bool> isMailAuthenticated; ///< SPF, DKIM and DMARC pass for the From domain
    std::optional<double> spamRate, bounceRate;
    QDate oldestOptOutWaitingOn; ///< day of the oldest opt-out not carried out yet; invalid: none
    std::optional<bool> isRegisteredInTexas;
    QDate texasListOn; ///< when the Texas no-call list was last loaded; invalid: never
    QList<StateBan> bans;
    std::optional<bool> hasDncPolicy;        ///< written policy kept, and the person sending is trained
    std::optional<int> campaignSize;         ///< people the same template goes to in this run
    std::optional<bool> isFirstUse;          ///< of the template
    std::optional<bool> isSecondApproved;    ///< another person looked at it
    std::optional<bool> usesBureauData;      ///< the audience was chosen by credit bureau data
    std::optional<bool> isFirmOfferComplete; ///< criteria, lender and minimum amount kept; short and long notice on the piece
    QDate quotedOn;                          ///< day of the rates and prices the text states; invalid: not known
    std::optional<bool> namesVehicleForSale; ///< the text is about one vehicle offered
    bool operator==(const SenderFacts &) const = default;
};

/// What is known about the person. Made by jobs/compliance from the store, or by a console line from what was typed.
struct ContactFacts
{
    // Where they are: every one that is known counts, and the strictest of them decides.
    QString state; ///< of the postal address: "TX" or "Texas"
    QString zip;
    QString phone; ///< E.164
    QString email;

    // What they agreed to.
    std::optional<Consent> consent;
    std::optional<bool> isConsentProven; ///< name, number, exact wording, time and source are kept
    std::optional<bool> isConsentBought; ///< came with a list
    std::optional<int> consentSellers;   ///< how many sellers the consent names
    QDate lastPurchase;                  ///< purchase, delivery, payment or paid service
    QDate lastInquiry;                   ///< inquiry or application
    std::optional<bool> isCustomer;      ///< owns a vehicle we sold or serviced
    std::optional<qint64> lastInboundMs; ///< when they last wrote to us
    std::optional<bool> isFirstText;     ///< we never texted them before

    // What they refused.
    std::optional<bool> isSuppressed; ///< on our own list, any channel: it covers all of them
    std::optional<bool> isOnInternalDnc;
    std::optional<bool> isOnNationalDnc, isOnStateDnc;
    std::optional<bool> isAreaCodeSubscribed;
    std::optional<int> dncFileAgeDays;
    std::optional<qint64> confirmsOptOutAtMs; ///< this message only confirms the opt-out of that instant
    std::optional<bool> isOptOutConfirmed;    ///< a confirmation has gone before
    std::optional<bool> isReassigned;         ///< the number changed hands since the consent
    std::optional<bool> isMailRefused;        ///< do-not-mail, deceased or a prohibitory order
    QDate addressVerifiedOn;                  ///< last move update
    std::optional<bool> isAddressDead;        ///< a carrier, a mail server or a person said that it does not work
    QString deadWhy;                          ///< what was said, when and by whom

    // What went before.
    std::optional<QList<RecentContact>> recent; ///< of the last 31 days, any order
    QString program;                            ///< the program that wants to speak now
    QString subject;
    std::optional<bool> hasValueFallen;   ///< of their vehicle, since we last told them a value
    std::optional<bool> isOutcomeUnknown; ///< this very message may already have gone out

    SenderFacts sender;
    bool operator==(const ContactFacts &) const = default;
};

} // namespace tradewind
