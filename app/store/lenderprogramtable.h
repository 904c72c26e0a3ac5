// SPDX-License-Identifier: Apache-2.0
// What lenders offer this rooftop: the rates, residuals and rebates a payment match is made from.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// One line of a lender's program sheet.
struct LenderProgramRow
{
    Id id = 0, rooftopId = 0;
    QString lender, kind, tier; ///< kind: "finance" or "lease"
    int termMonths = 0;
    std::optional<qint64> aprMilliPercent; ///< 6640 is 6.64 %
    std::optional<qint64> moneyFactorE8;   ///< 125000 is .00125
    std::optional<int> residualPercent, milesPerYear;
    std::optional<Money> rebate;
    std::optional<int> maxLtvPercent;
    QString appliesTo; ///< empty: every unit; otherwise "new", "used", "certified" or a make
    QDate validFrom, validTo;
    bool operator==(const LenderProgramRow &) const = default;
};

class LenderProgramTable
{
public:
    explicit LenderProgramTable(Session &session)
        : m_session(session)
    {}

    Result<void> add(const LenderProgramRow &program);
    Result<void> remove(Id id);
    /// For importing a new sheet in place of the old one, inside the caller's transaction.
    Result<void> removeAll(Id rooftopId);
    Result<QList<LenderProgramRow>> ofRooftop(Id rooftopId);

private:
    Session &m_session;
};

} // namespace tradewind
