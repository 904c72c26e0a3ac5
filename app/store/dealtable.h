// SPDX-License-Identifier: Apache-2.0
// Sales and leases, and the vehicles taken in trade on them.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/records.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tradewind {

class Binder;
class Row;
class Session;

/// A deal as stored; buyer, co-buyer and vehicle of `deal` are the ids beside it, its trades are rows of their own.
struct DealRow
{
    Id id = 0, rooftopId = 0, sourceId = 0;
    std::optional<Id> customerId, coBuyerId;
    Id vehicleId = 0;
    DealRecord deal;
};

/// Rates as the store keeps them: 6.64 % is 6640 thousandths of a percent; a money factor of .00125 is 125000 hundred-millionths.
std::optional<qint64> milliPercent(std::optional<double> aprPercent);
std::optional<qint64> moneyFactorE8(std::optional<double> moneyFactor);

class DealTable
{
public:
    explicit DealTable(Session &session)
        : m_session(session)
    {}

    /// Table, columns and values for BulkInsert, and for BulkStatement "upsert_deal" (by source and number; outcomeOf() reads its answer).
    static QString table() { return QStringLiteral("deal"); }
    static QStringList columns();
    static void bind(Binder &binder, const DealRow &row);
    static QString tradeTable() { return QStringLiteral("deal_trade"); }
    static QStringList tradeColumns();
    static void bindTrade(Binder &binder, Id id, Id dealId, const TradeRecord &trade);

    Result<std::optional<Id>> idOfNumber(Id sourceId, const QString &dealNumber);
    /// The newest contract of a vehicle that was not unwound.
    Result<std::optional<Id>> newestOfVin(const QString &vin);
    Result<void> move(Id id, std::optional<Id> customerId, std::optional<Id> coBuyerId, Id vehicleId);
    /// Interest is paid through `day`. Older than what is known changes nothing; answers whether it changed.
    Result<bool> recordBalance(Id id, Money balance, QDate day);
    Result<bool> recordQuote(Id id, Money payoff, QDate goodThrough, const QString &source);
    Result<void> forgetTrades(Id dealId);

    /// Newest first.
    Result<QList<DealRow>> ofVehicle(Id vehicleId);
    Result<QList<TradeRecord>> trades(Id dealId);

private:
    Session &m_session;
};

} // namespace tradewind
