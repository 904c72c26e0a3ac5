// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/words.h"

#include "connectors/filedrop/fieldtext.h"

#include <span>
#include <string>
#include <utility>

namespace tradewind {

namespace {

template<typename T>
using Words = std::span<const std::pair<std::string_view, T>>;

template<typename T>
bool find(std::string_view word, Words<T> words, T &value)
{
    const std::string key = headerKey(word);
    for (const auto &[known, meaning] : words) {
        if (known == key) {
            value = meaning;
            return true;
        }
    }
    return false;
}

// "Retail" alone says that a private person bought, not how it was paid: the terms decide then.
constexpr std::pair<std::string_view, SaleType> saleTypes[] = {{"finance", SaleType::Finance},
                                                               {"financed", SaleType::Finance},
                                                               {"f", SaleType::Finance},
                                                               {"loan", SaleType::Finance},
                                                               {"installment", SaleType::Finance},
                                                               {"retailfinance", SaleType::Finance},
                                                               {"cash", SaleType::Cash},
                                                               {"c", SaleType::Cash},
                                                               {"retailcash", SaleType::Cash},
                                                               {"lease", SaleType::Lease},
                                                               {"l", SaleType::Lease},
                                                               {"leased", SaleType::Lease},
                                                               {"retaillease", SaleType::Lease},
                                                               {"balloon", SaleType::Balloon},
                                                               {"b", SaleType::Balloon},
                                                               {"retailballoon", SaleType::Balloon},
                                                               {"onepay", SaleType::OnePay},
                                                               {"singlepay", SaleType::OnePay},
                                                               {"onepaylease", SaleType::OnePay},
                                                               {"retail", SaleType::Unknown},
                                                               {"r", SaleType::Unknown}};

constexpr std::pair<std::string_view, DealStatus> statuses[] = {{"pending", DealStatus::Pending},   {"p", DealStatus::Pending},
                                                                {"open", DealStatus::Pending},      {"working", DealStatus::Pending},
                                                                {"quote", DealStatus::Pending},     {"booked", DealStatus::Booked},
                                                                {"b", DealStatus::Booked},          {"sold", DealStatus::Booked},
                                                                {"delivered", DealStatus::Booked},  {"finalized", DealStatus::Finalized},
                                                                {"f", DealStatus::Finalized},       {"final", DealStatus::Finalized},
                                                                {"closed", DealStatus::Finalized},  {"capped", DealStatus::Finalized},
                                                                {"posted", DealStatus::Finalized},  {"unwound", DealStatus::Unwound},
                                                                {"u", DealStatus::Unwound},         {"unwind", DealStatus::Unwound},
                                                                {"cancelled", DealStatus::Unwound}, {"canceled", DealStatus::Unwound},
                                                                {"void", DealStatus::Unwound},      {"voided", DealStatus::Unwound},
                                                                {"dead", DealStatus::Unwound},      {"reversed", DealStatus::Unwound},
                                                                {"backout", DealStatus::Unwound}};

constexpr std::pair<std::string_view, Condition> conditions[] = {{"new", Condition::New},
                                                                 {"n", Condition::New},
                                                                 {"used", Condition::Used},
                                                                 {"u", Condition::Used},
                                                                 {"preowned", Condition::Used},
                                                                 {"certified", Condition::Certified},
                                                                 {"cpo", Condition::Certified},
                                                                 {"c", Condition::Certified},
                                                                 {"certifiedpreowned", Condition::Certified},
                                                                 {"certifiedused", Condition::Certified}};

constexpr std::pair<std::string_view, ValueBasis> bases[] = {
    {"wholesale", ValueBasis::Wholesale}, {"tradein", ValueBasis::TradeIn},      {"trade", ValueBasis::TradeIn},
    {"private", ValueBasis::Private},     {"privateparty", ValueBasis::Private}, {"retail", ValueBasis::Retail},
    {"loan", ValueBasis::Loan},           {"financeadvance", ValueBasis::Loan},  {"auction", ValueBasis::Auction}};

// MMR's "above" and "below" stand one standard deviation off its average.
constexpr std::pair<std::string_view, ValueGrade> grades[] = {
    {"rough", ValueGrade::Rough},           {"below", ValueGrade::Rough},       {"fair", ValueGrade::Rough},
    {"average", ValueGrade::Average},       {"avg", ValueGrade::Average},       {"good", ValueGrade::Average},
    {"clean", ValueGrade::Clean},           {"above", ValueGrade::Clean},       {"verygood", ValueGrade::Clean},
    {"extraclean", ValueGrade::ExtraClean}, {"xclean", ValueGrade::ExtraClean}, {"excellent", ValueGrade::ExtraClean}};

constexpr std::pair<std::string_view, LineDecision> decisions[] = {
    {"sold", LineDecision::Sold},         {"s", LineDecision::Sold},
    {"approved", LineDecision::Sold},     {"accepted", LineDecision::Sold},
    {"completed", LineDecision::Sold},    {"authorized", LineDecision::Sold},
    {"declined", LineDecision::Declined}, {"d", LineDecision::Declined},
    {"denied", LineDecision::Declined},   {"refused", LineDecision::Declined},
    {"rejected", LineDecision::Declined}, {"deferred", LineDecision::Deferred},
    {"later", LineDecision::Deferred},    {"none", LineDecision::None}};

constexpr std::pair<std::string_view, AppraisalWay> ways[] = {{"atdealership", AppraisalWay::AtDealership},
                                                              {"dealership", AppraisalWay::AtDealership},
                                                              {"inperson", AppraisalWay::AtDealership},
                                                              {"showroom", AppraisalWay::AtDealership},
                                                              {"instore", AppraisalWay::AtDealership},
                                                              {"trade", AppraisalWay::AtDealership},
                                                              {"purchase", AppraisalWay::AtDealership},
                                                              {"walkin", AppraisalWay::AtDealership},
                                                              {"online", AppraisalWay::Online},
                                                              {"web", AppraisalWay::Online},
                                                              {"website", AppraisalWay::Online},
                                                              {"ico", AppraisalWay::Online},
                                                              {"instantcashoffer", AppraisalWay::Online},
                                                              {"service", AppraisalWay::Service},
                                                              {"servicedrive", AppraisalWay::Service},
                                                              {"servicelane", AppraisalWay::Service}};

// "Sold" without a place means sold to us: that is what an appraisal tool knows.
constexpr std::pair<std::string_view, AppraisalOutcome> outcomes[] = {
    {"open", AppraisalOutcome::Open},
    {"pending", AppraisalOutcome::Open},
    {"active", AppraisalOutcome::Open},
    {"working", AppraisalOutcome::Open},
    {"completed", AppraisalOutcome::Open},
    {"unsold", AppraisalOutcome::Open},
    {"offersent", AppraisalOutcome::Open},
    {"expired", AppraisalOutcome::Open},
    {"tradedhere", AppraisalOutcome::TradedHere},
    {"traded", AppraisalOutcome::TradedHere},
    {"acquired", AppraisalOutcome::TradedHere},
    {"purchased", AppraisalOutcome::TradedHere},
    {"bought", AppraisalOutcome::TradedHere},
    {"redeemed", AppraisalOutcome::TradedHere},
    {"won", AppraisalOutcome::TradedHere},
    {"intostock", AppraisalOutcome::TradedHere},
    {"soldelsewhere", AppraisalOutcome::SoldElsewhere},
    {"tradedelsewhere", AppraisalOutcome::SoldElsewhere},
    {"lost", AppraisalOutcome::SoldElsewhere},
    {"losttocompetition", AppraisalOutcome::SoldElsewhere},
    {"kept", AppraisalOutcome::Kept},
    {"keeping", AppraisalOutcome::Kept},
    {"notselling", AppraisalOutcome::Kept},
    {"declined", AppraisalOutcome::Open}}; // the offer, that day: they may still come back, which is what follow-up is for

constexpr std::pair<std::string_view, std::string_view> payTypes[] = {
    {"c", "C"},        {"cp", "C"},          {"customer", "C"}, {"customerpay", "C"}, {"retail", "C"},   {"w", "W"},          {"wp", "W"},
    {"warranty", "W"}, {"warrantypay", "W"}, {"i", "I"},        {"ip", "I"},          {"internal", "I"}, {"internalpay", "I"}};

constexpr std::pair<std::string_view, std::string_view> orderStatuses[] = {
    {"open", "open"},    {"o", "open"},           {"inprogress", "open"}, {"wip", "open"},        {"closed", "closed"},   {"c", "closed"},
    {"final", "closed"}, {"finalized", "closed"}, {"invoiced", "closed"}, {"complete", "closed"}, {"completed", "closed"}};

constexpr std::pair<std::string_view, std::string_view> languages[] = {
    {"en", "en"},      {"eng", "en"},  {"english", "en"}, {"enus", "en"},  {"e", "en"},         {"es", "es"},     {"spa", "es"},
    {"spanish", "es"}, {"esus", "es"}, {"s", "es"},       {"fr", "fr-CA"}, {"french", "fr-CA"}, {"frca", "fr-CA"}};

} // namespace

bool readWord(std::string_view word, SaleType &value)
{
    return find<SaleType>(word, saleTypes, value);
}
bool readWord(std::string_view word, DealStatus &value)
{
    return find<DealStatus>(word, statuses, value);
}
bool readWord(std::string_view word, Condition &value)
{
    return find<Condition>(word, conditions, value);
}
bool readWord(std::string_view word, ValueBasis &value)
{
    return find<ValueBasis>(word, bases, value);
}
bool readWord(std::string_view word, ValueGrade &value)
{
    return find<ValueGrade>(word, grades, value);
}
bool readWord(std::string_view word, LineDecision &value)
{
    return find<LineDecision>(word, decisions, value);
}

bool readWord(std::string_view word, AppraisalWay &value)
{
    return find<AppraisalWay>(word, ways, value);
}
bool readWord(std::string_view word, AppraisalOutcome &value)
{
    return find<AppraisalOutcome>(word, outcomes, value);
}

std::string_view payTypeOf(std::string_view word)
{
    std::string_view value;
    find<std::string_view>(word, payTypes, value);
    return value;
}

std::string_view orderStatusOf(std::string_view word)
{
    std::string_view value;
    find<std::string_view>(word, orderStatuses, value);
    return value;
}

std::string_view languageOf(std::string_view word)
{
    std::string_view value;
    find<std::string_view>(word, languages, value);
    return value;
}

} // namespace tradewind
