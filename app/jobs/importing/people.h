// SPDX-License-Identifier: Apache-2.0
// Decides which person a row names, writes new ones, and merges those who turn out to be one.
#pragma once

#include "base/result.h"
#include "domain/zip.h"
#include "jobs/importing/idlist.h"
#include "jobs/importing/idstrip.h"
#include "jobs/importing/keymap.h"
#include "jobs/importing/likeness.h"
#include "store/bulkinsert.h"

#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tradewind {

class Session;

/// The people of the store during one import, inside the job's transaction.
///
/// Rules and their order are domain/identity.h's. Two known people who share a key are merged into the older one; the rows that
/// change hands are noted, so that a person can undo it, and a merge once undone is never made again.
class People
{
public:
    People(Session &session, IdMaker &ids, const ZipZones &zones, qint64 rooftopId, qint64 nowMs);
    ~People();

    /// The customer this record names; 0 when it names nobody. `known` is who the row belonged to before, or 0.
    /// Errors: as Session.
    Result<Id> place(const CustomerRecord &record, const Likeness &likeness, Id known = 0);
    /// Who this record already names, by the strongest rule that knows them; 0 when nobody. Changes nothing. Errors: as Session.
    Result<Id> find(const Likeness &likeness);
    /// New information about somebody certain. Errors: as Session.
    Result<void> renew(Id customer, const CustomerRecord &record, const Likeness &likeness);
    /// These people will be placed soon: begins to fetch what place() looks at.
    void expect(const Likeness &likeness) const;

    /// Writes what is still held back, then the merges. Errors: as Session.
    Result<void> finish();

    /// Room for this many new people.
    void reserve(std::size_t people);
    /// Nobody will be placed any more: gives memory back before finish().
    void release();
    qint64 merged() const { return m_mergedCount; }

private:
    struct Merge
    {
        std::uint32_t from = 0;
        IdentityRule rule = IdentityRule::SourceKey;
        std::string evidence;
    };
    struct Renewal
    {
        Id id = 0;
        CustomerRecord record;
        std::uint64_t household = 0;
    };
    Result<void> loadKeys();
    Result<void> writeKeys();
    Result<void> addKey(std::uint64_t key, std::uint32_t person);
    Result<void> applyRenewals();
    Result<void> applyMerges();
    std::uint32_t root(std::uint32_t person) const;
    void merge(std::uint32_t a, std::uint32_t b, IdentityRule rule, const CustomerRecord &record);
    std::uint32_t newPerson(Id id, std::uint32_t contact);
    void bindCustomer(Binder &to, Id id, const CustomerRecord &record, std::uint64_t household);

    Session &m_session;
    IdStrip m_ids, m_blockIds; ///< of customers; of blocks of keys
    const ZipZones &m_zones;
    const qint64 m_rooftopId;
    const qint64 m_nowMs;
    bool m_isLoaded = false;
    KeyMap m_byKey;
    IdList m_idOf;
    std::vector<std::uint32_t> m_contact; ///< Likeness::contact as we know them, 0 for people from earlier imports
    KeyMap m_personOf;                    ///< of people from earlier imports, by id
    std::unordered_map<std::uint32_t, std::uint32_t> m_into;
    std::vector<Merge> m_merges;
    std::unordered_set<std::uint64_t> m_undone; ///< pairs a person took apart
    std::vector<Renewal> m_renewals;
    std::string m_keyBlock;
    BulkInsert m_customers, m_keyBlocks;
    qint64 m_mergedCount = 0;
};

} // namespace tradewind
