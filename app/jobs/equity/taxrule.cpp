// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/taxrule.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

Error wrong(const QString &key, const QString &expected)
{
    return Error{Error::Kind::BadData,
                 u"The rooftop's tax rule is not usable: \"%1\" takes %2. Enter the rule again in the settings."_s.arg(key, expected)};
}

/// A number from 0 to `most` in steps of 1 ÷ `steps`, rounded; `missing` where the key is not there.
Result<std::int64_t> number(const QJsonObject &object, const QString &key, std::optional<std::int64_t> missing, double most, int steps)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() && missing)
        return *missing;
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > most)
        return wrong(key, u"a number from 0 to %1"_s.arg(most));
    return std::llround(value.toDouble() * steps);
}

/// Dollars as cents.
Result<std::int64_t> hundredths(const QJsonObject &object, const QString &key, std::optional<std::int64_t> missing, double most)
{
    return number(object, key, missing, most, 100);
}

double dollars(Money amount)
{
    return static_cast<double>(amount.cents) / 100.0;
}

} // namespace

Result<RooftopTax> taxRuleFrom(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return Error{Error::Kind::BadData, u"The rooftop's tax rule is not a JSON object. Enter the rule again in the settings."_s};
    const QJsonObject object = document.object();
    constexpr double mostDollars = 1e6;

    RooftopTax tax;
    const auto rate = number(object, u"rate_percent"_s, std::nullopt, 100, 1000);
    if (!rate)
        return rate.error();
    tax.rule.rateMillipercent = static_cast<int>(*rate);

    const QString credit = object.value(u"trade_credit"_s).toString(u"full"_s);
    if (credit == u"none")
        tax.rule.tradeCredit = TaxRule::Credit::None;
    else if (credit == u"capped")
        tax.rule.tradeCredit = TaxRule::Credit::Capped;
    else if (credit != u"full")
        return wrong(u"trade_credit"_s, u"full, none or capped"_s);
    if (tax.rule.tradeCredit == TaxRule::Credit::Capped) {
        const auto cap = hundredths(object, u"trade_credit_cap"_s, std::nullopt, mostDollars);
        if (!cap)
            return cap.error();
        tax.rule.tradeCreditCap = Money{*cap};
    }

    const QString leaseTax = object.value(u"lease_tax_on"_s).toString(u"payment"_s);
    if (leaseTax != u"payment" && leaseTax != u"price")
        return wrong(u"lease_tax_on"_s, u"payment or price"_s);
    tax.rule.isLeaseTaxedOnPrice = leaseTax == u"price";

    const auto documentFee = hundredths(object, u"document_fee"_s, 0, mostDollars);
    if (!documentFee)
        return documentFee.error();
    tax.rule.documentFee = Money{*documentFee};
    tax.rule.isDocumentFeeTaxed = object.value(u"document_fee_taxed"_s).toBool(true);
    const auto otherFees = hundredths(object, u"other_fees"_s, 0, mostDollars);
    if (!otherFees)
        return otherFees.error();
    tax.otherFees = Money{*otherFees};
    return tax;
}

QString taxRuleText(const RooftopTax &tax)
{
    QJsonObject object{{u"rate_percent"_s, tax.rule.rateMillipercent / 1000.0},
                       {u"lease_tax_on"_s, tax.rule.isLeaseTaxedOnPrice ? u"price"_s : u"payment"_s},
                       {u"document_fee"_s, dollars(tax.rule.documentFee)},
                       {u"document_fee_taxed"_s, tax.rule.isDocumentFeeTaxed},
                       {u"other_fees"_s, dollars(tax.otherFees)}};
    switch (tax.rule.tradeCredit) {
    case TaxRule::Credit::Full:
        object[u"trade_credit"_s] = u"full"_s;
        break;
    case TaxRule::Credit::None:
        object[u"trade_credit"_s] = u"none"_s;
        break;
    case TaxRule::Credit::Capped:
        object[u"trade_credit"_s] = u"capped"_s;
        object[u"trade_credit_cap"_s] = dollars(tax.rule.tradeCreditCap);
        break;
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace tradewind
