// SPDX-License-Identifier: Apache-2.0
// The rooftop's tax rule as it stands in the store, and as the payment match takes it.
#pragma once

#include "base/result.h"
#include "domain/paymentmatch.h"

#include <QString>

namespace tradewind {

/// The rule, with the fees no state taxes kept apart from the document fee.
struct RooftopTax
{
    TaxRule rule;
    Money otherFees; ///< title, plates: untaxed, financed with the rest
    bool operator==(const RooftopTax &) const = default;
};

/// Reads the JSON of Rooftop::taxRule: rate_percent, trade_credit ("full", "none", "capped" with trade_credit_cap), lease_tax_on
/// ("payment", "price"), document_fee, document_fee_taxed (true unless said), other_fees. Only the rate must be there; amounts are dollars.
/// A rate is held in thousandths of a percent, as cities levy it: 8.875.
/// Errors: BadData, naming the key.
[[nodiscard]] Result<RooftopTax> taxRuleFrom(const QString &json);

/// The same JSON again, compact; taxRuleFrom() reads back an equal rule.
[[nodiscard]] QString taxRuleText(const RooftopTax &tax);

} // namespace tradewind
