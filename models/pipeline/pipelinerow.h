// SPDX-License-Identifier: Apache-2.0
// One line of the equity pipeline: a customer with a vehicle, as the table shows it.
#pragma once

#include "domain/money.h"
#include "domain/payoff.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>

namespace tradewind {

/// Where a payoff comes from; a lender's quote beats everything else.
enum class PayoffSource { Quoted, Dms, Typed, Estimated };

/// What the last contact by us was, or what came of it.
enum class ContactKind { Never, Clicked, Opened, NotOpened, Replied, NoReply, Talked, Voicemail, NoAnswer, Visit, Scanned, Mailed };

/// Equity as a range: the point, and the spread of the books around it.
struct EquityRange
{
    Money point, low, high;
    Confidence confidence = Confidence::Low;
    bool operator==(const EquityRange &) const = default;
};

/// Where a customer stands in the days after crossing the threshold, or before a lease ends.
struct ContactWindow
{
    enum class Kind { Crossed, LeaseEnds, Forecast, None };
    Kind kind = Kind::None;
    int day = 0; ///< Crossed: day of `length`; LeaseEnds: days until the end
    int length = 120;
    QDate forecastOn; ///< Forecast: when the threshold will be crossed
    bool operator==(const ContactWindow &) const = default;
};

struct PipelineRow
{
    qint64 customerId = 0, vehicleId = 0;
    QString customer, vehicle, vin, model;
    std::optional<int> miles;
    bool addedByWhatIf = false; ///< in only because a slider moved

    std::optional<EquityRange> equity; ///< absent when payoff or value is not known

    std::optional<Money> payoff;
    PayoffSource payoffSource = PayoffSource::Estimated;
    int payoffAgeDays = 0;

    std::optional<Money> value;
    int valueAgeHours = 0;
    int books = 0;

    std::optional<Money> paymentNow, paymentOnMatch;
    QString match; ///< "2026 Camry LE"

    std::optional<int> monthsLeft, termMonths;
    bool isLease = false;

    ContactWindow window;
    ContactKind lastContact = ContactKind::Never;
    int lastContactDays = 0;
    QString rep;
    std::optional<int> score;

    bool operator==(const PipelineRow &) const = default;
};

/// A payoff not confirmed for more than 30 days is stale.
inline bool isPayoffStale(const PipelineRow &row)
{
    return row.payoffAgeDays > 30;
}
/// A value older than two days is stale: books publish weekly at least, good ones daily.
inline bool isValueStale(const PipelineRow &row)
{
    return row.valueAgeHours > 48;
}

} // namespace tradewind

Q_DECLARE_METATYPE(tradewind::EquityRange)
Q_DECLARE_METATYPE(tradewind::ContactWindow)
