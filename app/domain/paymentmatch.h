// SPDX-License-Identifier: Apache-2.0
// Which vehicles in stock a customer could drive for today's payment, over every lender program, to the cent.
#pragma once

#include "domain/money.h"
#include "domain/records.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tradewind {

enum class ProgramKind : std::uint8_t { Finance, Lease };

/// One line of a lender's program table.
struct LenderProgram
{
    std::int64_t id = 0;
    std::string lender, tier; ///< an empty tier is open to all
    ProgramKind kind = ProgramKind::Finance;
    Condition condition = Condition::Unknown; ///< New or Used only; Unknown is any
    int termMonths = 0;
    std::int32_t aprMilliPercent = 0; ///< Finance
    std::int64_t moneyFactorE8 = 0;   ///< Lease: hundred-millionths
    int residualPercent = 0;          ///< Lease: of MSRP, or of price where there is none
    Money rebate;
    int maxLtvPercent = 0; ///< Finance: amount financed against the unit's price; 0 is no limit
    bool operator==(const LenderProgram &) const = default;
};

/// The rooftop's own tax rule; public state tables contradict each other, so it is entered at set-up.
struct TaxRule
{
    enum class Credit : std::uint8_t { None, Full, Capped };
    int rateMillipercent = 0; ///< 8.875 % is 8875
    Credit tradeCredit = Credit::Full;
    Money tradeCreditCap;             ///< when Capped
    bool isLeaseTaxedOnPrice = false; ///< otherwise each lease payment is taxed
    Money documentFee;
    bool isDocumentFeeTaxed = true;
    bool operator==(const TaxRule &) const = default;
};

struct MatchUnit
{
    std::int64_t id = 0;
    Condition condition = Condition::Unknown;
    Money price;
    std::optional<Money> msrp;
    bool operator==(const MatchUnit &) const = default;
};

/// What the customer brings.
struct MatchCustomer
{
    Money tradeValue;  ///< allowance for the vehicle traded
    Money tradePayoff; ///< owed on it; more than the value adds to the new contract
    Money payment;     ///< what is paid now, a month
    std::string tier;
    bool operator==(const MatchCustomer &) const = default;
};

/// One line of the arithmetic.
enum class DealKey : std::uint8_t {
    Price,
    DocumentFee,
    Tax,
    Rebate,
    TradeValue,
    TradePayoff,
    AmountFinanced,
    Residual,
    BasePayment,
    PaymentTax,
    Payment
};
struct DealLine
{
    DealKey key = DealKey::Price;
    Money amount;
    QString note;
    bool operator==(const DealLine &) const = default;
};

/// One unit on one program for one customer.
struct MatchedDeal
{
    std::size_t unit = 0, program = 0; ///< indices into the matcher's units and programs
    Money amountFinanced, payment;
    bool operator==(const MatchedDeal &) const = default;
};

/// The payment in whole cents: tax on what the rule taxes, each sum rounded half up once. Never below 0.
[[nodiscard]] MatchedDeal dealOn(const MatchUnit &unit, const LenderProgram &program, const MatchCustomer &customer, const TaxRule &rule);

/// The monthly payment for each dollar that a Finance program lends (0 for a Lease), and the same deal where it is known already: the power
/// in it costs more than the rest of the deal.
[[nodiscard]] double paymentPerDollar(const LenderProgram &program);
[[nodiscard]] MatchedDeal dealOn(const MatchUnit &unit, const LenderProgram &program, double perDollar, const MatchCustomer &customer,
                                 const TaxRule &rule);

/// The same, every step as a line.
[[nodiscard]] std::vector<DealLine> explainDeal(const MatchUnit &unit, const LenderProgram &program, const MatchCustomer &customer,
                                                const TaxRule &rule);

/// What one customer's search over everything gave.
struct BestMatch
{
    std::int64_t count = 0;          ///< unit and program pairs at or below the limit
    std::optional<MatchedDeal> best; ///< the highest payment within the limit
    bool operator==(const BestMatch &) const = default;
};

/// Stock and programs made ready once, asked for many customers.
///
/// A payment grows with one number of the unit (its price; for leases price and residual together), so each program keeps its units sorted
/// by that number and needs one limit a customer instead of one payment a unit. The units next to the limit are decided again in whole
/// cents.
class PaymentMatcher
{
public:
    PaymentMatcher(std::vector<MatchUnit> units, std::vector<LenderProgram> programs, const TaxRule &rule);

    /// Count and best deal at or below payment + difference.
    [[nodiscard]] BestMatch best(const MatchCustomer &customer, Money difference) const;
    /// The best deal of each unit, dearest unit first, at most `limit` of them.
    [[nodiscard]] std::vector<MatchedDeal> matches(const MatchCustomer &customer, Money difference, std::size_t limit) const;

    [[nodiscard]] const std::vector<MatchUnit> &units() const { return m_units; }
    [[nodiscard]] const std::vector<LenderProgram> &programs() const { return m_programs; }
    [[nodiscard]] const TaxRule &rule() const { return m_rule; }

private:
    struct Shelf
    {
        std::vector<double> keys;           ///< ascending: cents of payment before what the customer brings
        std::vector<std::uint32_t> units;   ///< in the order of the keys
        std::vector<std::uint32_t> buckets; ///< first unit of each equal step of keys
        double lowest = 0, perBucket = 1;
        double perCent = 0;      ///< payment for one cent more financed, tax included
        double perDollar = 0;    ///< paymentPerDollar()
        double untaxedBelow = 0; ///< least price on the shelf: a trade credit above it leaves no tax to save
        double fixed = 0;        ///< payment for document fee less rebate
    };

    /// What a trade takes off the amount financed, cents.
    struct Trade
    {
        double brought = 0; ///< equity, and the tax its credit saves
        double equity = 0;
    };

    [[nodiscard]] bool isOpen(const LenderProgram &program, const MatchCustomer &customer) const;
    [[nodiscard]] std::size_t within(std::size_t program, const MatchCustomer &customer, std::int64_t limit) const;
    /// A unit by its position on a program's shelf, in whole cents.
    [[nodiscard]] MatchedDeal dealAt(std::size_t program, std::size_t position, const MatchCustomer &customer) const;
    [[nodiscard]] bool isAdvanced(const MatchedDeal &deal) const;
    [[nodiscard]] bool isWithin(std::size_t program, std::size_t position, const MatchCustomer &customer, std::int64_t limit) const;
    [[nodiscard]] bool needsEach(std::size_t program, const MatchCustomer &customer) const;
    [[nodiscard]] bool isOverCredited(std::size_t program, const MatchCustomer &customer) const;
    [[nodiscard]] Trade tradeOf(std::size_t program, const MatchCustomer &customer) const;
    /// Cents, within two of what the ledger says.
    [[nodiscard]] double payment(std::size_t program, std::size_t position, const Trade &trade) const;
    [[nodiscard]] bool isAdvanced(std::size_t program, std::size_t position, const MatchCustomer &customer, double payment) const;

    std::vector<MatchUnit> m_units;
    std::vector<LenderProgram> m_programs;
    TaxRule m_rule;
    std::vector<Shelf> m_shelves; ///< one a program
};

} // namespace tradewind
