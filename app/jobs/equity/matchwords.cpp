// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/matchwords.h"

#include "base/tr.h"
#include "domain/called.h"
#include "store/lenderprogramtable.h"

namespace tradewind {

QString unitName(const InventoryRecord &unit)
{
    const QString name = calledName(unit.vehicle);
    return name.isEmpty() ? QString::fromStdString(unit.stockNumber) : name;
}

QString programName(const LenderProgramRow &program)
{
    if (program.kind != QLatin1String("lease"))
        return tr("%1 months at %2%").arg(program.termMonths).arg(static_cast<double>(program.aprMilliPercent.value_or(0)) / 1000.0);
    const QString name = tr("%1 months' lease, money factor %2, residual %3%")
                             .arg(program.termMonths)
                             .arg(static_cast<double>(program.moneyFactorE8.value_or(0)) / 1e8, 0, 'f', 5)
                             .arg(program.residualPercent.value_or(0));
    return program.milesPerYear ? tr("%1, %2 miles a year").arg(name).arg(*program.milesPerYear) : name;
}

QString dealLabel(DealKey key)
{
    switch (key) {
    case DealKey::Price:
        return tr("Price");
    case DealKey::DocumentFee:
        return tr("Document fee");
    case DealKey::Tax:
        return tr("Tax");
    case DealKey::Rebate:
        return tr("Rebate");
    case DealKey::TradeValue:
        return tr("Trade value");
    case DealKey::TradePayoff:
        return tr("Trade payoff");
    case DealKey::AmountFinanced:
        return tr("Amount financed");
    case DealKey::Residual:
        return tr("Residual");
    case DealKey::BasePayment:
        return tr("Payment before tax");
    case DealKey::PaymentTax:
        return tr("Tax on the payment");
    case DealKey::Payment:
        return tr("Payment");
    }
    return {};
}

QString otherFeesLabel()
{
    return tr("Other fees");
}

} // namespace tradewind
