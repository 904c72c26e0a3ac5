// SPDX-License-Identifier: Apache-2.0
// Puts one record of any kind where it belongs in the store.
#pragma once

#include "jobs/importing/garage.h"
#include "jobs/importing/people.h"
#include "store/bulkstatement.h"

#include <memory>
#include <optional>
#include <unordered_set>

namespace tradewind {

/// Where rows come from and what may be assumed about the store.
struct WritingPlace
{
    qint64 rooftopId = 0;
    qint64 sourceId = 0;
    std::string presetId;
    bool isAnonymous = false;
    bool dealsAreNew = false; ///< no deal is stored, and the file names each once: rows go in without a look-up
    qint64 nowMs = 0;
    QString vendor = {}; ///< as ImportRequest
};

/// Writes the rows of one import, inside the job's transaction.
class RecordWriter
{
public:
    enum class Outcome { Added, Changed, Same };

    RecordWriter(Session &session, IdMaker &ids, VinCache &vins, const ZipZones &zones, WritingPlace place);
    ~RecordWriter();

    /// A sentence when the record cannot be attached to anything; it is then a reject. Errors: as Session.
    struct Written
    {
        Outcome outcome = Outcome::Added;
        std::string refusal;
    };
    /// `people` are likenessesOf() the record.
    Result<Written> write(const Record &record, const Likenesses &people, std::uint64_t rowHash);
    /// The record will be written soon.
    void expect(const Record &record, const Likenesses &people) const;
    /// Everything held back. Errors: as Session.
    Result<void> finish();
    /// Deals are new and need no look-up until endBulk().
    void beginBulk() { m_place.dealsAreNew = true; }
    /// From here on deals are looked up: the indexes are there again.
    Result<void> endBulk();
    /// Nothing will be written any more: gives memory back before finish().
    void release();

    People &people() { return m_people; }
    Garage &garage() { return m_garage; }
    /// Stock numbers seen, for full snapshots.
    const std::unordered_set<std::string> &stockSeen() const { return m_stockSeen; }

private:
    Result<Written> write(const DealRecord &deal, const Likenesses &people, std::uint64_t rowHash);
    Result<Written> write(const ValuationRecord &valuation, const Likenesses &people, std::uint64_t rowHash);
    Result<Written> write(const RepairOrderRecord &order, const Likenesses &people, std::uint64_t rowHash);
    Result<Written> write(const InventoryRecord &unit, const Likenesses &people, std::uint64_t rowHash);
    Result<Written> write(const PayoffQuoteRecord &quote, const Likenesses &people, std::uint64_t rowHash);
    Result<Written> write(const AppraisalRecord &said, const Likenesses &people, std::uint64_t rowHash);
    Result<Written> write(const CustomerRecord &customer, const Likenesses &people, std::uint64_t rowHash);
    /// What the store knows of a deal the source gives again.
    struct KnownDeal
    {
        Id id = 0, customer = 0, coBuyer = 0, vehicle = 0;
        std::string customerKey;
    };
    Result<KnownDeal> knownDeal(const std::string &number);
    Result<void> moveDeal(Id deal, Id customer, Id coBuyer, Id vehicle);
    Result<void> recordBalance(Id deal, const std::optional<Money> &balance, QDate on);
    Result<void> recordQuote(Id deal, const std::optional<Money> &payoff, QDate goodThrough, const std::string &source);
    Result<bool> hasTrades(Id deal, const std::vector<TradeRecord> &trades);
    Result<void> writeTrade(Id deal, const TradeRecord &trade);
    Result<void> writeTrades(Id deal, const DealRecord &record, bool replaces);
    Result<void> writeLines(Id order, const RepairOrderRecord &record, bool isNew);
    void bindDeal(Binder &to, Id id, const DealRecord &deal, const std::string &number, Id customer, Id coBuyer, Id vehicle);

    Session &m_session;
    IdStrip m_ids, m_partIds; ///< of records; of their trades and lines
    WritingPlace m_place;
    People m_people;
    Garage m_garage;
    BulkInsert m_deals, m_trades, m_lines;
    BulkStatement m_upsertDeal, m_upsertValuation, m_upsertOrder, m_upsertUnit;
    BulkStatement m_moveDeal, m_recordBalance, m_recordQuote, m_deleteTrades;
    Lookup m_findDeal, m_readTrades;
    std::unordered_set<std::string> m_stockSeen, m_linesSeen;
    std::unordered_set<Id> m_newOrders; ///< made by this import: their lines need no look-up
};

} // namespace tradewind
