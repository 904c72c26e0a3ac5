// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/people.h"

#include "base/utf8.h"
#include "domain/names.h"
#include "jobs/importing/renewals.h"
#include "store/bulkselect.h"
#include "store/bulkstatement.h"
#include "store/customertable.h"
#include "store/mergedfollowups.h"
#include "store/session.h"

#include <cstring>

namespace tradewind {

namespace {

constexpr std::size_t kKeysInBlock = 4096;

struct StoredKey
{
    std::uint64_t key;
    std::int64_t customer;
};

std::uint64_t pairOf(Id a, Id b)
{
    return stableHash({reinterpret_cast<const char *>(&a), sizeof a}, 1) ^ stableHash({reinterpret_cast<const char *>(&b), sizeof b}, 1);
}

bool namesSomebody(const CustomerRecord &record)
{
    return !record.lastName.empty() || !record.company.empty() || !record.firstName.empty();
}

const QStringList &customerColumns()
{
    static const QStringList columns = QStringLiteral("id rooftop_id source_key is_business first_name middle_name last_name company "
                                                      "address1 address2 city state zip zone mobile_phone "
                                                      "home_phone work_phone email email2 language do_not_call do_not_text do_not_email "
                                                      "do_not_mail assigned_rep household_key created_at")
                                           .split(u' ');
    return columns;
}

} // namespace

People::People(Session &session, IdMaker &ids, const ZipZones &zones, qint64 rooftopId, qint64 nowMs)
    : m_session(session)
    , m_ids(ids)
    , m_blockIds(ids)
    , m_zones(zones)
    , m_rooftopId(rooftopId)
    , m_nowMs(nowMs)
    , m_customers(session, QStringLiteral("customer"), customerColumns())
    , m_keyBlocks(session, QStringLiteral("identity_block"), {QStringLiteral("id"), QStringLiteral("keys")})
{}

People::~People() = default;

void People::reserve(std::size_t people)
{
    m_idOf.reserve(people + people / 4); // with co-buyers; a vector that grows is there twice for a moment
    m_contact.reserve(people + people / 4);
    m_byKey.reserve(people * 4);
}

void People::release()
{
    m_byKey = {};
    m_personOf = {};
    m_contact = {};
}

void People::expect(const Likeness &likeness) const
{
    for (const IdentityKey &key : likeness.keys)
        m_byKey.expect(key.key);
}

Result<void> People::loadKeys()
{
    m_isLoaded = true;
    const auto blockCount = m_session.integer(QStringLiteral("count_identity_blocks"));
    if (!blockCount)
        return blockCount.error();
    m_byKey.reserve(static_cast<std::size_t>(blockCount->value_or(0)) * kKeysInBlock);
    const auto person = [&](Id id) {
        const auto next = static_cast<std::uint32_t>(m_idOf.size());
        const std::uint32_t known = m_personOf.findOrInsert(static_cast<std::uint64_t>(id), next);
        return known == next ? newPerson(id, 0) : known;
    };
    BulkSelect blocks(m_session, QStringLiteral("read_identity_blocks"));
    Id lastId = 0;
    std::uint32_t last = 0;
    while (blocks.next()) {
        const std::string_view bytes = blocks.blob(0);
        for (std::size_t at = 0; at + sizeof(StoredKey) <= bytes.size(); at += sizeof(StoredKey)) {
            StoredKey stored;
            std::memcpy(&stored, bytes.data() + at, sizeof stored);
            if (stored.customer != lastId) {
                lastId = stored.customer;
                last = person(lastId);
            }
            m_byKey.findOrInsert(stored.key, last);
        }
    }
    if (auto done = blocks.finish(); !done)
        return done;
    auto merged =
        m_session.each(QStringLiteral("read_merged_customers"), {}, [&](const Row &row) { m_into[person(row.id(0))] = person(row.id(1)); });
    if (!merged)
        return merged.error();
    auto undone =
        m_session.each(QStringLiteral("read_undone_merges"), {}, [&](const Row &row) { m_undone.insert(pairOf(row.id(0), row.id(1))); });
    return undone ? Result<void>() : undone.error();
}

std::uint32_t People::newPerson(Id id, std::uint32_t contact)
{
    m_idOf.push_back(id);
    m_contact.push_back(contact);
    return static_cast<std::uint32_t>(m_idOf.size() - 1);
}

std::uint32_t People::root(std::uint32_t person) const
{
    for (auto at = m_into.find(person); at != m_into.end(); at = m_into.find(person))
        person = at->second;
    return person;
}

void People::merge(std::uint32_t a, std::uint32_t b, IdentityRule rule, const CustomerRecord &record)
{
    // The older id is kept: links that people have noted stay good.
    if (m_idOf[a] > m_idOf[b])
        std::swap(a, b);
    if (m_undone.contains(pairOf(m_idOf[a], m_idOf[b])))
        return;
    m_into[b] = a;
    m_merges.push_back({b, rule, ruleEvidence(rule, record)});
}

Result<void> People::addKey(std::uint64_t key, std::uint32_t person)
{
    m_byKey.findOrInsert(key, person);
    const StoredKey stored{key, m_idOf[person]};
    m_keyBlock.append(reinterpret_cast<const char *>(&stored), sizeof stored);
    return m_keyBlock.size() >= kKeysInBlock * sizeof stored ? writeKeys() : Result<void>();
}

Result<void> People::writeKeys()
{
    if (m_keyBlock.empty())
        return {};
    m_keyBlocks.bind(0, m_blockIds.next());
    m_keyBlocks.bindBlob(1, m_keyBlock);
    auto done = m_keyBlocks.step();
    m_keyBlock.clear();
    return done;
}

Result<Id> People::place(const CustomerRecord &record, const Likeness &likeness, Id known)
{
    const IdentityKeys &keys = likeness.keys;
    if (keys.count > 0 && !m_isLoaded) {
        if (auto loaded = loadKeys(); !loaded)
            return loaded.error();
    }
    std::optional<std::uint32_t> found;
    std::array<bool, std::tuple_size_v<decltype(keys.keys)>> isNew{};
    for (int i = 0; i < keys.count; ++i) {
        const IdentityKey &key = keys.keys[static_cast<std::size_t>(i)];
        const auto person = m_byKey.find(key.key);
        isNew[static_cast<std::size_t>(i)] = !person;
        if (!person)
            continue;
        const std::uint32_t candidate = root(*person);
        if (!found)
            found = candidate;
        else if (candidate != root(*found))
            merge(root(*found), candidate, key.rule, record);
    }
    if (!found && known != 0) {
        const auto next = static_cast<std::uint32_t>(m_idOf.size());
        found = m_personOf.findOrInsert(static_cast<std::uint64_t>(known), next);
        if (found == next)
            newPerson(known, 0);
    }
    if (!found && keys.count == 0 && !namesSomebody(record))
        return Id(0);
    if (m_idOf.size() >= KeyMap::maxValue)
        return Error{Error::Kind::BadData,
                     QStringLiteral("One store holds at most 16 million people. Bring this file into a store of its own.")};

    if (!found) {
        found = newPerson(m_ids.next(), likeness.contact);
        bindCustomer(m_customers, m_idOf[*found], record, likeness.keys.household);
        if (auto done = m_customers.step(); !done)
            return done.error();
    } else {
        found = root(*found);
        if (std::exchange(m_contact[*found], likeness.contact) != likeness.contact) {
            if (auto done = renew(m_idOf[*found], record, likeness); !done)
                return done.error();
        }
    }
    for (int i = 0; i < keys.count; ++i) {
        if (!isNew[static_cast<std::size_t>(i)])
            continue;
        if (auto done = addKey(keys.keys[static_cast<std::size_t>(i)].key, *found); !done)
            return done.error();
    }
    return m_idOf[*found];
}

Result<Id> People::find(const Likeness &likeness)
{
    if (likeness.keys.count > 0 && !m_isLoaded) {
        if (auto loaded = loadKeys(); !loaded)
            return loaded.error();
    }
    for (const IdentityKey &key : likeness.keys) {
        if (const auto person = m_byKey.find(key.key))
            return m_idOf[root(*person)];
    }
    return Id(0);
}

Result<void> People::renew(Id customer, const CustomerRecord &record, const Likeness &likeness)
{
    m_renewals.push_back({customer, record, likeness.keys.household});
    return m_renewals.size() >= renewalsHeld(m_session) ? applyRenewals() : Result<void>();
}

void People::bindCustomer(Binder &to, Id id, const CustomerRecord &record, std::uint64_t household)
{
    const std::string_view zone = m_zones.zone(record.zip);
    to.bind(0, id);
    to.bind(1, m_rooftopId);
    to.bindSaid(2, record.sourceKey);
    to.bind(3, int(record.isBusiness));
    int column = 4;
    for (const std::string *text :
         {&record.firstName, &record.middleName, &record.lastName, &record.company, &record.address1, &record.address2, &record.city})
        to.bindSaid(column++, *text);
    to.bindSaid(11, record.state.empty() ? m_zones.state(record.zip) : std::string_view(record.state));
    to.bindSaid(12, record.zip);
    to.bindSaid(13, zone);
    column = 14;
    for (const std::string *text :
         {&record.mobilePhone, &record.homePhone, &record.workPhone, &record.email, &record.email2, &record.language})
        to.bindSaid(column++, *text);
    for (bool wish : {record.doNotCall, record.doNotText, record.doNotEmail, record.doNotMail})
        to.bind(column++, int(wish));
    if (household != 0)
        to.bind(25, static_cast<qint64>(household));
    to.bind(26, m_nowMs);
}

Result<void> People::applyRenewals()
{
    if (m_renewals.empty())
        return {};
    if (auto done = m_customers.finish(); !done)
        return done;
    BulkStatement upsert(m_session, QStringLiteral("upsert_customer"));
    for (const Renewal &renewal : m_renewals) {
        bindCustomer(upsert, renewal.id, renewal.record, renewal.household);
        if (auto done = upsert.step(); !done)
            return done;
    }
    m_renewals.clear();
    return {};
}

Result<void> People::applyMerges()
{
    if (m_merges.empty())
        return {};
    MergedFollowUps followUps(m_session);
    const auto areFollowed = followUps.any();
    if (!areFollowed)
        return areFollowed.error();
    for (const Merge &merge : m_merges) {
        const std::string_view rule = ruleSentence(merge.rule);
        CustomerMerge made;
        made.id = m_ids.next();
        made.keptId = m_idOf[root(merge.from)];
        made.mergedId = m_idOf[merge.from];
        made.rule = text(rule);
        made.evidence = QString::fromStdString(merge.evidence);
        made.mergedAt = m_nowMs;
        auto noted = m_session.change(QStringLiteral("record_customer_merge"),
                                      {made.id, made.keptId, made.mergedId, made.rule, made.evidence, made.mergedAt});
        if (!noted)
            return noted.error();
        auto marked = m_session.change(QStringLiteral("set_merged_into"), {made.keptId, made.mergedId});
        if (!marked)
            return marked.error();
        if (const auto moved = *areFollowed ? followUps.move(made) : Result<void>(); !moved)
            return moved.error();
    }
    // All of this import's merges at once: one pass over deals, orders and vehicles, however many there are.
    for (const auto &statement :
         {QStringLiteral("note_new_merge_moves"), QStringLiteral("move_merged_deals"), QStringLiteral("move_merged_co_buyers"),
          QStringLiteral("move_merged_repair_orders"), QStringLiteral("move_merged_vehicles"), QStringLiteral("move_merged_appraisals")}) {
        const bool notes = statement == QLatin1String("note_new_merge_moves");
        auto moved = m_session.change(statement, notes ? Binds{m_nowMs, m_nowMs, m_nowMs, m_nowMs, m_nowMs} : Binds{m_nowMs});
        if (!moved)
            return moved.error();
    }
    m_mergedCount += static_cast<qint64>(m_merges.size());
    m_merges.clear();
    return {};
}

Result<void> People::finish()
{
    if (auto done = m_customers.finish(); !done)
        return done;
    if (auto done = applyRenewals(); !done)
        return done;
    if (auto done = writeKeys(); !done)
        return done;
    if (auto done = m_keyBlocks.finish(); !done)
        return done;
    return applyMerges();
}

} // namespace tradewind
