// SPDX-License-Identifier: Apache-2.0
// Which program a sale is owed to, by a rule that can be said, and how many sales would have come anyway.
#pragma once

#include "domain/money.h"
#include "measures/sample.h"

#include <QString>

#include <optional>
#include <vector>

namespace tradewind {

/// Something a program did towards a customer, or the customer did in answer.
struct ProgramTouch
{
    QString program;       ///< "equity", "appraisals", "leads", "service"
    std::int32_t on = 0;   ///< epoch day
    bool isAnswer = false; ///< opened the door themselves: click, reply, call taken, visit
    QString sequence = {}; ///< of the program; empty: by hand
    QString subject = {};  ///< "campaign:17", when it went through a campaign
    bool operator==(const ProgramTouch &) const = default;
};

/// Last answer within `days` before the sale, else last touch within `days`; the day of the sale counts. The window is Fullpath's
/// 90 days by default; the rule is shown wherever its figures are.
struct AttributionRule
{
    int days = 90;
    bool needsAnswer = false; ///< a touch nobody answered earns nothing
    /// The rule in one sentence.
    QString sentence() const;
    bool operator==(const AttributionRule &) const = default;
};

/// The touch the sale is owed to; nothing when none qualifies. Ties: the later in the list.
[[nodiscard]] std::optional<ProgramTouch> owedTo(std::int32_t soldOn, const std::vector<ProgramTouch> &touches,
                                                 const AttributionRule &rule);

/// Answers that say no step of ours, and those to what only follows up (a confirmation, our reply), are owed to the touch before them:
/// the appointment was won by what it answered. In the order they happened; answers with nothing in the rule's days before them are left
/// out.
struct HeardAnswer
{
    ProgramTouch touch;
    bool isOwn = true; ///< false: owed to the touch before it
};
[[nodiscard]] std::vector<ProgramTouch> settledTouches(const std::vector<HeardAnswer> &heard, const AttributionRule &rule);

/// What came of a program, a sequence or a campaign in so many days.
struct OwedSum
{
    std::int64_t sales = 0, grossKnown = 0; ///< grossKnown: sales whose gross is known
    Money gross;                            ///< of those
    std::int64_t appointments = 0;
    std::optional<std::int32_t> firstSaleOn; ///< epoch day
    bool operator==(const OwedSum &) const = default;
};

/// What a program added, by people held out at random: sales it would not have had.
struct Lift
{
    Share treated, heldOut;
    Difference difference; ///< treated − held out, in shares
    double addedSales = 0; ///< difference × treated people
    Interval addedSalesRange;
    bool operator==(const Lift &) const = default;
};
/// Absent when one of the groups is empty.
[[nodiscard]] std::optional<Lift> liftOf(const Share &treated, const Share &heldOut, double confidence = 0.95);

/// Whether a person is held out of a program: `percent` of people, always the same ones, whatever order they come in.
[[nodiscard]] bool isHeldOut(std::int64_t customerId, const QString &program, double percent);

} // namespace tradewind
