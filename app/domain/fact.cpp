// SPDX-License-Identifier: Apache-2.0
#include "domain/fact.h"

#include <algorithm>
#include <array>

namespace tradewind {

namespace {

using Kind = FactKind;

constexpr std::array facts{
    FactInfo{Fact::Holding, "holding", Kind::Word},
    FactInfo{Fact::Payment, "payment", Kind::Amount},
    FactInfo{Fact::Apr, "apr", Kind::Percent},
    FactInfo{Fact::Payoff, "payoff", Kind::Amount},
    FactInfo{Fact::MonthsOwned, "months_owned", Kind::Whole},
    FactInfo{Fact::PaymentsLeft, "payments_left", Kind::Whole},
    FactInfo{Fact::MaturityOn, "maturity", Kind::Date},
    FactInfo{Fact::Lender, "lender", Kind::Word},
    FactInfo{Fact::Equity, "equity", Kind::Amount},
    FactInfo{Fact::CountedEquity, "counted_equity", Kind::Amount},
    FactInfo{Fact::Value, "value", Kind::Amount},
    FactInfo{Fact::LoanToValue, "loan_to_value", Kind::Percent},
    FactInfo{Fact::PaymentsOfEquity, "payments_of_equity", Kind::Whole},
    FactInfo{Fact::NextCrossingOn, "next_crossing", Kind::Date},
    FactInfo{Fact::CrossedOn, "crossed", Kind::Date},
    FactInfo{Fact::ModelYear, "model_year", Kind::Whole},
    FactInfo{Fact::Make, "make", Kind::Word},
    FactInfo{Fact::Model, "model", Kind::Word},
    FactInfo{Fact::Miles, "miles", Kind::Whole},
    FactInfo{Fact::WarrantyEndsOn, "warranty_end", Kind::Date},
    FactInfo{Fact::ServiceVisits, "service_visits", Kind::Whole},
    FactInfo{Fact::LastVisitOn, "last_visit", Kind::Date},
    FactInfo{Fact::IsOnProperty, "on_property", Kind::Flag},
    FactInfo{Fact::DeclinedAmount, "declined_amount", Kind::Amount},
    FactInfo{Fact::State, "state", Kind::Word},
    FactInfo{Fact::Zip, "zip", Kind::Word},
    FactInfo{Fact::Language, "language", Kind::Word},
    FactInfo{Fact::Salesperson, "salesperson", Kind::Word},
    FactInfo{Fact::HasMobile, "has_mobile", Kind::Flag},
    FactInfo{Fact::HasEmail, "has_email", Kind::Flag},
    FactInfo{Fact::MayCall, "may_call", Kind::Flag},
    FactInfo{Fact::MayText, "may_text", Kind::Flag},
    FactInfo{Fact::MayEmail, "may_email", Kind::Flag},
    FactInfo{Fact::IsRepeatCustomer, "repeat_customer", Kind::Flag},
    FactInfo{Fact::AppraisedOn, "appraised", Kind::Date},
    FactInfo{Fact::LeadOn, "lead", Kind::Date},
    FactInfo{Fact::ValueUpOn, "value_up", Kind::Date},
    FactInfo{Fact::ValueDownOn, "value_down", Kind::Date},
    FactInfo{Fact::DeclinedOn, "declined", Kind::Date},
    FactInfo{Fact::EngagedOn, "engaged", Kind::Date},
    FactInfo{Fact::MissedOn, "missed_appointment", Kind::Date},
    FactInfo{Fact::SoldOn, "sold", Kind::Date},
    FactInfo{Fact::MessagedOn, "messaged", Kind::Date},
    FactInfo{Fact::CalledOn, "called", Kind::Date},
    FactInfo{Fact::HasOpenAppraisal, "open_appraisal", Kind::Flag},
    FactInfo{Fact::IsBelowOffer, "below_offer", Kind::Flag, false, true},
    FactInfo{Fact::LeadPreset, "lead_preset", Kind::Word, false, true},
    FactInfo{Fact::Offer, "offer", Kind::Amount},
    FactInfo{Fact::OfferMove, "offer_move", Kind::Percent},
    FactInfo{Fact::AppraisalOutcome, "appraisal_outcome", Kind::Word},
    FactInfo{Fact::CreditScore, "credit_score", Kind::Whole, true},
};

constexpr bool isInOrder()
{
    for (std::size_t at = 0; at < facts.size(); ++at) {
        if (static_cast<std::size_t>(facts[at].fact) != at)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "factInfo() finds a fact by its place");

} // namespace

std::span<const FactInfo> allFacts()
{
    return facts;
}

const FactInfo &factInfo(Fact fact)
{
    return facts[static_cast<std::size_t>(fact)];
}

std::optional<Fact> factFromId(const QString &id)
{
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const FactInfo &info) { return id == QLatin1String(info.id); });
    return found == facts.end() ? std::nullopt : std::optional(found->fact);
}

} // namespace tradewind
