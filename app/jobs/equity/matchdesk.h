// SPDX-License-Identifier: Apache-2.0
// What a customer could drive from this rooftop's lot for the payment of today, on the lender programs in force.
#pragma once

#include "base/id.h"
#include "domain/equitybook.h"
#include "domain/paymentmatch.h"
#include "jobs/equity/taxrule.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tradewind {

class Session;
struct Rooftop;

/// A unit on the lot as people call it.
struct StockUnit
{
    Id id = 0;
    QString stockNumber, name; ///< name: "2026 Camry LE"
    std::string make;
    bool isCertified = false;
    MatchUnit terms;
    bool operator==(const StockUnit &) const = default;
};

/// A lender's program as people call it.
struct StockProgram
{
    QString name, lender, tier; ///< name: "72 months at 4.99%"; an empty tier is open to all
    LenderProgram terms;
    bool operator==(const StockProgram &) const = default;
};

/// One unit on one program for one customer. `unit` and `program` are indices into the desk's.
struct DeskMatch
{
    std::size_t unit = 0, program = 0;
    Money payment;
    Money difference; ///< against the payment of today; negative is less
    bool operator==(const DeskMatch &) const = default;
};

/// One line of a match's arithmetic in words.
struct MatchLine
{
    QString label;
    Money amount;
    QString note;
    bool operator==(const MatchLine &) const = default;
};

/// Loaded once in the background, then asked for one customer after another. Immutable; any thread.
class MatchDesk
{
public:
    /// Reads units, programs in force on `day`, the tax rule and the setting match.within. Units without a price are left out, and so are
    /// programs without their rate (finance) or money factor and residual (lease). Errors: as the tables; BadData for a tax rule that
    /// cannot be read.
    static Result<std::unique_ptr<MatchDesk>> load(Session &session, const Rooftop &rooftop, QDate day);

    /// False when the rooftop has no tax rule: payments are before tax and fees then.
    bool isTaxKnown() const { return m_isTaxKnown; }
    /// How much more a month than today still counts as the same payment: the setting match.within.
    Money usualDifference() const { return m_usualDifference; }
    const std::vector<StockUnit> &units() const { return m_units; }
    const std::vector<StockProgram> &programs() const { return m_programs; }

    /// What the customer brings: the likely trade value as allowance, the payoff and the payment of today. Nothing while one is not known.
    std::optional<MatchCustomer> customer(const EquityPosition &position, const EquityFacts &facts) const;
    /// The same from a row of a computed book.
    std::optional<MatchCustomer> customer(const EquityBook &book, std::size_t row) const;
    /// The credit tier to try: the one whose finance rates lie nearest to the rate paid today (thousandths of a percent), because a
    /// dealership's exports hold no score. Without a rate, the middle one. A guess: the desk must be able to say another.
    std::string tierNear(std::optional<int> aprMilliPercent) const;

    /// The match with the highest payment at most `within` above today's.
    std::optional<DeskMatch> best(const MatchCustomer &customer, Money within) const;
    /// The same for one row of a computed book, within the usual difference: for the rows in sight, well below a millisecond each on a lot
    /// of some hundred units.
    std::optional<DeskMatch> best(const EquityBook &book, std::size_t row) const;
    /// The cheapest program of each unit within the limit, dearest unit first, at most `limit`.
    std::vector<DeskMatch> matches(const MatchCustomer &customer, Money within, std::size_t limit) const;
    /// The rows of a book whose customers could drive `unit` (an index of units()) within the usual difference: best() for one unit and
    /// everybody, a second for a million rows.
    std::vector<std::size_t> rowsSuited(std::size_t unit, const EquityBook &book) const;
    /// How the payment comes about, line by line. The lines above "Amount financed" add up to it.
    std::vector<MatchLine> explain(const DeskMatch &match, const MatchCustomer &customer) const;

private:
    /// Programs for one choice of units: all of them, certified ones, or one make.
    struct Aisle
    {
        std::vector<std::size_t> units, programs; ///< the desk's indices by the matcher's
        PaymentMatcher matcher;
    };

    void rankTiers();
    void fillAisles(const QHash<QString, std::vector<std::size_t>> &programsByChoice);
    DeskMatch matchOf(const Aisle &aisle, const MatchedDeal &deal, const MatchCustomer &customer) const;

    std::vector<StockUnit> m_units;
    std::vector<StockProgram> m_programs;
    std::vector<std::pair<double, std::string>> m_tiers; ///< mean rate and name, ascending
    std::vector<Aisle> m_aisles;
    RooftopTax m_tax;
    Money m_usualDifference;
    bool m_isTaxKnown = false;
};

} // namespace tradewind
