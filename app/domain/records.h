// SPDX-License-Identifier: Apache-2.0
// What one row of a dealership's export says, after cleaning and before it meets the store.
#pragma once

#include "domain/money.h"

#include <QDate>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tradewind {

// Text is UTF-8 and trimmed; an empty string is "not said". Absent numbers are std::nullopt, never 0.
// A default QDate is "not said". VINs are upper case; phones are E.164 ("+15155550118"); e-mails lower case.

/// One person or company as a source spells it.
struct CustomerRecord
{
    std::string sourceKey; ///< the source's own customer number
    bool isBusiness = false;
    std::string firstName, middleName, lastName, company;
    std::string address1, address2, city, state, zip; ///< zip: five digits
    std::string mobilePhone, homePhone, workPhone;
    std::string email, email2;
    std::string language; ///< "en", "es", "fr-CA" or empty
    bool doNotCall = false, doNotText = false, doNotEmail = false, doNotMail = false;
    bool operator==(const CustomerRecord &) const = default;
};

/// One vehicle as a source spells it.
struct VehicleRecord
{
    std::string vin; ///< 17 characters, or empty when the source has none
    std::optional<int> year;
    std::string make, model, trim, body, exteriorColor;
    std::optional<std::int32_t> odometer; ///< miles
    QDate odometerOn;
    QDate inServiceOn, warrantyEndsOn;
    bool operator==(const VehicleRecord &) const = default;
};

enum class SaleType : std::uint8_t { Unknown, Cash, Finance, Lease, Balloon, OnePay };
enum class DealStatus : std::uint8_t { Unknown, Pending, Booked, Finalized, Unwound };
enum class Condition : std::uint8_t { Unknown, New, Used, Certified };

/// A vehicle taken in trade on a deal; it ends the customer's ownership.
struct TradeRecord
{
    std::string vin;
    std::optional<int> year;
    std::string make, model;
    std::optional<std::int32_t> odometer;
    std::optional<Money> allowance, actualCashValue, payoff;
    bool operator==(const TradeRecord &) const = default;
};

/// One sale or lease with the terms it was financed on.
struct DealRecord
{
    std::string dealNumber;
    SaleType saleType = SaleType::Unknown;
    DealStatus status = DealStatus::Unknown;
    Condition condition = Condition::Unknown;
    QDate contractOn, deliveredOn;
    CustomerRecord buyer;
    std::optional<CustomerRecord> coBuyer;
    VehicleRecord vehicle;
    std::string stockNumber, salesperson, financeManager;
    std::optional<Money> cashPrice, msrp, down, rebate, frontGross, backGross;

    std::string lender;
    std::optional<Money> amountFinanced, payment, balloon, financeCharge;
    std::optional<double> aprPercent; ///< 6.64 for 6.64 %
    std::optional<int> termMonths;    ///< number of payments the contract plans
    QDate firstPaymentOn, maturityOn;

    std::optional<Money> adjustedCapCost, residual;
    std::optional<double> moneyFactor; ///< .00125
    std::optional<std::int32_t> milesAllowedPerYear, milesAllowedTotal;
    std::optional<Money> excessMileRate, dispositionFee; ///< excessMileRate per mile

    std::optional<Money> balance; ///< principal last known from a servicer
    QDate balanceOn;              ///< interest is paid through this day
    std::optional<Money> payoffQuote;
    QDate payoffGoodThrough;
    std::string payoffSource; ///< "lender", "dms", "typed"

    std::optional<Money> vehicleValue; ///< value the lender or DMS put on the vehicle at contract
    std::vector<TradeRecord> trades;
    bool operator==(const DealRecord &) const = default;
};

enum class ValueBasis : std::uint8_t { Unknown, Wholesale, TradeIn, Private, Retail, Loan, Auction };
enum class ValueGrade : std::uint8_t { Unknown, Rough, Average, Clean, ExtraClean };

/// What one book or auction says one vehicle is worth on one day. A zero in a feed means "not offered" and never becomes a record.
struct ValuationRecord
{
    VehicleRecord vehicle;
    std::string provider;
    ValueGrade grade = ValueGrade::Unknown;
    ValueBasis basis = ValueBasis::Unknown;
    QDate valuedOn;
    std::optional<std::int32_t> odometer;
    std::string region;
    Money amount;
    bool operator==(const ValuationRecord &) const = default;
};

enum class LineDecision : std::uint8_t { None, Sold, Declined, Deferred };

struct RepairLineRecord
{
    std::string lineNumber, opCode, description, payType, declineReason; ///< payType: C customer, W warranty, I internal
    LineDecision decision = LineDecision::None;
    std::optional<Money> amount;
    bool operator==(const RepairLineRecord &) const = default;
};

struct RepairOrderRecord
{
    std::string number, advisor, status; ///< status: "open" or "closed"
    QDate openedOn, closedOn, promisedOn;
    CustomerRecord customer;
    VehicleRecord vehicle;
    std::optional<Money> customerTotal, warrantyTotal, internalTotal;
    std::vector<RepairLineRecord> lines;
    bool operator==(const RepairOrderRecord &) const = default;
};

struct InventoryRecord
{
    std::string stockNumber;
    Condition condition = Condition::Unknown;
    VehicleRecord vehicle;
    std::optional<Money> price, msrp, invoice, cost, bookValue;
    QDate inStockOn;
    std::string status;
    bool operator==(const InventoryRecord &) const = default;
};

/// Nothing but a payoff quote or balance for a vehicle already known.
struct PayoffQuoteRecord
{
    std::string vin, dealNumber, source;
    std::optional<Money> payoff, balance;
    QDate quotedOn, goodThrough;
    bool operator==(const PayoffQuoteRecord &) const = default;
};

enum class AppraisalWay : std::uint8_t { Unknown, AtDealership, Online, Service };
enum class AppraisalOutcome : std::uint8_t { Open, TradedHere, SoldElsewhere, Kept };

/// What we looked at, what the books said that day, and what we offered for it.
struct AppraisalRecord
{
    std::string number; ///< the tool's own
    QDate appraisedOn;
    AppraisalWay way = AppraisalWay::Unknown;
    bool testDrove = false; ///< a replacement, on the same visit
    CustomerRecord customer;
    VehicleRecord vehicle; ///< with the odometer read that day
    ValueGrade condition = ValueGrade::Unknown;
    std::optional<Money> offer, actualCashValue, reconditioning;
    QDate offerExpiresOn;
    std::optional<Money> deskingOffer;                             ///< the trade allowance on the desk
    std::optional<Money> blackBook, kbb, manheim, jdPower, market; ///< what each showed
    std::string appraiser, salesAssociate, note;
    AppraisalOutcome outcome = AppraisalOutcome::Open;
    QDate outcomeOn;
    std::string reason; ///< why it was lost or kept, in the source's words
    bool operator==(const AppraisalRecord &) const = default;
};

using Record =
    std::variant<DealRecord, ValuationRecord, RepairOrderRecord, InventoryRecord, PayoffQuoteRecord, CustomerRecord, AppraisalRecord>;

} // namespace tradewind
