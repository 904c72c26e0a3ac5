// SPDX-License-Identifier: Apache-2.0
// What of equity is remembered: crossings, and where each vehicle stood each month. Today's equity itself is computed, never stored.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string_view>

namespace tradewind {

class Binder;
class Session;

/// A vehicle's equity passing the threshold. `direction` is +1 up or -1 down; `why`: "payment", "value" or "both".
struct CrossingRow
{
    Id id = 0, vehicleId = 0;
    std::optional<Id> customerId;
    QDate crossedOn;
    qint64 recordedAt = 0; ///< ms since 1970 UTC
    Money threshold;
    std::optional<Money> equityBefore;
    Money equityAfter;
    std::optional<Money> valueChange, payoffChange;
    QString why;
    int direction = 1;
    bool operator==(const CrossingRow &) const = default;
};

/// Where a vehicle stood when its month was last recomputed. `month` counts from January of year 0: year × 12 + month − 1.
struct EquityMonth
{
    int month = 0;
    QDate asOf;
    Money payoff, value, equity;
    bool operator==(const EquityMonth &) const = default;
};

class EquityTable
{
public:
    explicit EquityTable(Session &session)
        : m_session(session)
    {}

    static QString crossingTable() { return QStringLiteral("crossing"); }
    static QStringList crossingColumns();
    /// `why` again as UTF-8, kept by the caller until step() (see Binder).
    static void bindCrossing(Binder &binder, const CrossingRow &row, std::string_view why);
    /// Values of BulkStatement "upsert_equity_history"; an older day of the same month changes nothing.
    static void bindMonth(Binder &binder, Id vehicleId, const EquityMonth &month);
    static int monthOf(QDate day) { return day.year() * 12 + day.month() - 1; }

    /// Since a day, in no order. Nothing else may run on the session meanwhile.
    Result<void> crossingsSince(QDate day, const std::function<void(const CrossingRow &)> &use);
    Result<QList<CrossingRow>> crossingsOf(Id vehicleId);
    /// The newest crossing of every vehicle, in order of vehicle id.
    Result<void> latestCrossings(const std::function<void(Id vehicleId, QDate crossedOn, int direction)> &use);
    /// Oldest month first.
    Result<QList<EquityMonth>> history(Id vehicleId);

private:
    Session &m_session;
};

} // namespace tradewind
