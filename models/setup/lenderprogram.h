// SPDX-License-Identifier: Apache-2.0
// What a lender offers, as a person types it, and the rooftop's own tax rule.
#pragma once

#include "base/result.h"
#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace tradewind {

/// One line of a lender's sheet. Rates are thousandths of a percent (6.9% = 6900), money factors hundred-millionths (0.00125 = 125000).
struct LenderProgramLine
{
    qint64 id = 0; ///< 0: not kept yet
    QString lender;
    bool isLease = false;
    QString tier;
    int termMonths = 0;
    std::optional<int> aprMillipercent;
    std::optional<qint64> moneyFactorE8;
    std::optional<int> residualPercent, milesPerYear, maxLtvPercent;
    std::optional<Money> rebate;
    QString appliesTo; ///< empty: any vehicle
    QDate validFrom, validTo;
    bool operator==(const LenderProgramLine &) const = default;
};

/// How this rooftop taxes a deal; entered at set-up, because public tables of states contradict each other.
struct TaxRuleLine
{
    enum class TradeCredit { Full, None, Capped };

    int rateMillipercent = 0; ///< 7% = 7000
    TradeCredit tradeCredit = TradeCredit::Full;
    Money tradeCreditCap;         ///< only when Capped
    bool taxesLeasePrice = false; ///< false: each payment
    Money documentFee, otherFees;
    bool taxesDocumentFee = true;
    bool operator==(const TaxRuleLine &) const = default;
};

/// Where lines and rule are kept; the composition root puts the store behind it. Calls answer on the thread that asked, later.
class LenderProgramBook
{
public:
    LenderProgramBook() = default;
    LenderProgramBook(const LenderProgramBook &) = delete;
    LenderProgramBook &operator=(const LenderProgramBook &) = delete;
    virtual ~LenderProgramBook() = default;

    virtual void list(std::function<void(Result<QList<LenderProgramLine>>)> answer) = 0;
    /// Replaces all lines at once; answers them with their ids.
    virtual void keep(const QList<LenderProgramLine> &lines, std::function<void(Result<QList<LenderProgramLine>>)> answer) = 0;
    virtual void taxRule(std::function<void(Result<TaxRuleLine>)> answer) = 0;
    virtual void keepTaxRule(const TaxRuleLine &rule, std::function<void(Result<void>)> answer) = 0;
};

} // namespace tradewind
