// SPDX-License-Identifier: Apache-2.0
// Everything that may be asked of a customer, by audiences and sequences alike: one table of facts, and nothing outside it can be asked.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace tradewind {

enum class Fact : std::uint8_t {
    // the contract
    Holding,
    Payment,
    Apr,
    Payoff,
    MonthsOwned,
    PaymentsLeft,
    MaturityOn,
    Lender,
    // equity
    Equity,
    CountedEquity,
    Value,
    LoanToValue,
    PaymentsOfEquity,
    NextCrossingOn,
    CrossedOn,
    // the vehicle
    ModelYear,
    Make,
    Model,
    Miles,
    WarrantyEndsOn,
    // service
    ServiceVisits,
    LastVisitOn,
    IsOnProperty,
    DeclinedAmount,
    // the person
    State,
    Zip,
    Language,
    Salesperson,
    HasMobile,
    HasEmail,
    MayCall,
    MayText,
    MayEmail,
    IsRepeatCustomer,
    // what happened, and when last
    AppraisedOn,
    LeadOn,
    ValueUpOn,
    ValueDownOn,
    DeclinedOn,
    EngagedOn,
    MissedOn,
    SoldOn,
    MessagedOn,
    CalledOn,
    HasOpenAppraisal,
    IsBelowOffer,
    LeadPreset,
    // the newest appraisal of 90 days
    Offer,
    OfferMove,
    AppraisalOutcome,
    // from a credit bureau
    CreditScore,
};

/// How a fact is compared, and what its numbers count.
enum class FactKind : std::uint8_t {
    Amount,  ///< whole cents
    Whole,   ///< a count, a year, miles
    Percent, ///< hundredths of a percent
    Date,    ///< days since 1970-01-01
    Word,    ///< one of the words the store holds
    Flag,    ///< 1 or 0
};

struct FactInfo
{
    Fact fact;
    const char *id; ///< in JSON: "counted_equity"
    FactKind kind;
    /// Taken from a consumer report. Choosing people by it is prescreening, lawful only with a firm offer of credit
    /// (15 USC 1681b(c); rule C-01): unusable until that is set up.
    bool isFromBureau = false;
    /// Known only while a sequence looks at one person; audiences are not offered it.
    bool isOfMoment = false;
};

/// Every fact, in the order people are offered them.
std::span<const FactInfo> allFacts();
const FactInfo &factInfo(Fact fact);
std::optional<Fact> factFromId(const QString &id);

} // namespace tradewind
