// SPDX-License-Identifier: Apache-2.0
// What one owned vehicle is worth, what is owed on it and what is left, on one day, with every figure explained.
#pragma once

#include "base/result.h"
#include "domain/depreciation.h"
#include "domain/lease.h"
#include "domain/payoff.h"
#include "domain/records.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tradewind {

/// How the customer holds the vehicle. ServiceOnly: we service it but never sold it, so nothing is known of a lien.
enum class Holding : std::uint8_t { ServiceOnly, Financed, Leased, Cash };

struct OdometerReading
{
    std::int32_t miles = 0;
    QDate on;
    bool operator==(const OdometerReading &) const = default;
};

/// One book's or auction's value of this vehicle.
struct BookValue
{
    std::string provider;
    ValueGrade grade = ValueGrade::Unknown;
    ValueBasis basis = ValueBasis::Unknown;
    QDate valuedOn;
    std::optional<std::int32_t> odometer; ///< the mileage it was valued at
    std::string region;
    Money amount;
    bool operator==(const BookValue &) const = default;
};

/// Everything known about one owned vehicle that bears on its equity.
struct EquityFacts
{
    Holding holding = Holding::ServiceOnly;
    LoanFacts loan;   ///< when Financed
    LeaseFacts lease; ///< when Leased
    std::vector<BookValue> values;
    std::optional<ValueGrade> condition; ///< as last inspected; the setting otherwise
    std::optional<OdometerReading> odometer, previousOdometer;
    QDate inServiceOn, warrantyEndsOn, purchasedOn;
    std::optional<Money> price; ///< paid for the vehicle
    int annualDepreciationBasisPoints = CurveSettings{}.standardAnnualBasisPoints;
    bool operator==(const EquityFacts &) const = default;
};

/// Every number here is a setting of the rooftop.
struct EquitySettings
{
    ValueGrade grade = ValueGrade::Average;                                             ///< condition assumed where none is known
    int roughBasisPoints = -1200, cleanBasisPoints = 600, extraCleanBasisPoints = 1000; ///< against average
    int centsPerMile = 8;                                                               ///< for each mile above or below the book's mileage
    int regionBasisPoints = 0;                                                          ///< this market against the book's
    int bufferBasisPoints = 0;                                                          ///< of the value, kept back before equity counts
    Money buffer;                                                                       ///< and in dollars
    int oneBookSpreadBasisPoints = 400;                                                 ///< range either side when only one book answers
    int valueStaleDays = 2, valueUsableDays = 400;
    int payoffStaleDays = 30;
    int wideSpreadBasisPoints = 1000;
    int highAprMilliPercent = 9'000;
    int milesPerYear = 12'000; ///< where two readings are not known
    bool operator==(const EquitySettings &) const = default;
};

/// The figures of the ledger, in the order they stand.
enum class LedgerKey : std::uint8_t {
    Book,        ///< one provider's value, for information
    MedianValue, ///< median of the books as they quote it
    Mileage,
    Condition,
    Region,
    Depreciation, ///< along the curve since the value's day
    TradeValue,   ///< sum of the five above
    Balance,
    Interest,
    Payoff, ///< sum of the two above, or the lender's quote
    Equity, ///< TradeValue − Payoff
    Buffer,
    Counted
};

/// One line: the amount, where it comes from, when, and how in words.
struct EquityLine
{
    LedgerKey key = LedgerKey::Book;
    Money amount;
    QString source;
    QDate on;
    QString note;
    bool isStale = false;
    bool operator==(const EquityLine &) const = default;
};

/// Low, likely and high.
struct MoneyRange
{
    Money low, likely, high;
    bool operator==(const MoneyRange &) const = default;
};

/// Equity as a share of the price paid: above 50 %, 25–50, 10–25, 0–10, −10–0, below.
enum class EquityBand : std::uint8_t { Unknown, Hot, Warm, Cold, Micro, Negative, Under };

enum class Doubt : std::uint8_t { EstimatedPayoff, StalePayoff, RolledQuote, OneBook, WideSpread, StaleValue, OldValue, UnknownMileage };

struct EquityPosition
{
    QDate day;
    Holding holding = Holding::ServiceOnly;
    MoneyRange value;
    QDate valuedOn; ///< newest book used
    int books = 0;
    std::optional<Payoff> payoff;                                        ///< absent for ServiceOnly; 0 for Cash
    std::optional<MoneyRange> equity;                                    ///< absent for ServiceOnly
    std::optional<Money> counted;                                        ///< likely equity less the buffer
    std::optional<double> loanToValue, percentOfPrice, paymentsOfEquity; ///< 0.82; −4.5 …; counted / monthly payment
    EquityBand band = EquityBand::Unknown;
    std::optional<Money> payment;
    std::optional<int> monthsOwned, paymentsLeft;
    QDate endsOn; ///< last payment or lease end
    bool isHighApr = false, isValueStale = false, isPayoffStale = false;
    std::optional<std::int32_t> projectedMiles, leaseMilesOver; ///< over at lease end; negative is unused
    QDate warrantyEndsOn;
    std::optional<LeaseEnd> leaseEnd;
    Confidence confidence = Confidence::Low;
    std::vector<Doubt> doubts;
    std::vector<EquityLine> ledger;
    bool operator==(const EquityPosition &) const = default;
};

/// The odometer on a day, along the line through the last two readings (or the in-service day, or the setting's miles a year).
/// Nothing without a reading. At most 250 miles a day are believed.
[[nodiscard]] std::optional<std::int32_t> projectedOdometer(QDate day, const EquityFacts &facts, const EquitySettings &settings);

/// What the books say on the day of the newest of them, before the curve.
struct ReferenceValue
{
    MoneyRange onReference;
    QDate referenceOn;
    int books = 0;
    std::int32_t spreadBasisPoints = 0;
    bool knowsMileage = false;
    bool operator==(const ReferenceValue &) const = default;
};

/// tradeValueOn() without curve and ledger, for a whole book at once; nothing where it would answer NotFound.
[[nodiscard]] std::optional<ReferenceValue> referenceValueOn(QDate day, const EquityFacts &facts, const EquitySettings &settings);

/// The value range with its ledger lines: the newest usable value of each provider in the grade nearest the condition, adjusted for
/// mileage, condition and region, carried along the curve to `day`; likely is the median, low and high the ends.
///
/// Retail, private and loan values are not trade values and are left out.
/// Errors: NotFound when no provider has a usable value younger than `valueUsableDays`.
struct TradeValue : ReferenceValue
{
    MoneyRange range;
    std::vector<EquityLine> ledger;
    bool operator==(const TradeValue &) const = default;
};
[[nodiscard]] Result<TradeValue> tradeValueOn(QDate day, const EquityFacts &facts, const EquitySettings &settings);

/// What the customer would walk away with, or owe, trading on one day.
///
/// Pure. Whole cents; negative equity means upside down. A missing payoff or value never becomes 0.
/// Errors: NotFound when no value is usable, or a financed or leased vehicle has no payoff; BadData as the lease's terms.
[[nodiscard]] Result<EquityPosition> equityOn(QDate day, const EquityFacts &facts, const EquitySettings &settings);

/// Band of equity as a share of price; cold needs more than $2,000 (fullpath.com's published bands).
[[nodiscard]] EquityBand equityBand(Money equity, Money price);

/// What is kept back: dollars and a share of the value, rounded half up.
[[nodiscard]] Money bufferOf(Money value, const EquitySettings &settings);

} // namespace tradewind
