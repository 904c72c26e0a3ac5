// SPDX-License-Identifier: Apache-2.0
#include "store/customertable.h"

#include "store/binder.h"
#include "store/mergedfollowups.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

QStringList CustomerTable::columns()
{
    return {u"id"_s,           u"rooftop_id"_s,    u"source_key"_s,   u"is_business"_s, u"first_name"_s,   u"middle_name"_s,
            u"last_name"_s,    u"company"_s,       u"address1"_s,     u"address2"_s,    u"city"_s,         u"state"_s,
            u"zip"_s,          u"zone"_s,          u"mobile_phone"_s, u"home_phone"_s,  u"work_phone"_s,   u"email"_s,
            u"email2"_s,       u"language"_s,      u"do_not_call"_s,  u"do_not_text"_s, u"do_not_email"_s, u"do_not_mail"_s,
            u"assigned_rep"_s, u"household_key"_s, u"created_at"_s};
}

void CustomerTable::bind(Binder &binder, const CustomerRow &row)
{
    const CustomerRecord &customer = row.customer;
    binder.bind(0, row.id);
    binder.bind(1, row.rooftopId);
    binder.bindSaid(2, customer.sourceKey);
    binder.bind(3, customer.isBusiness);
    int column = 4;
    for (const std::string *text : {&customer.firstName, &customer.middleName, &customer.lastName, &customer.company, &customer.address1,
                                    &customer.address2, &customer.city, &customer.state, &customer.zip, &row.zone, &customer.mobilePhone,
                                    &customer.homePhone, &customer.workPhone, &customer.email, &customer.email2, &customer.language})
        binder.bindSaid(column++, *text);
    for (const bool flag : {customer.doNotCall, customer.doNotText, customer.doNotEmail, customer.doNotMail})
        binder.bind(column++, flag);
    binder.bindSaid(column++, row.assignedRep);
    binder.bind(column++, row.householdKey);
    binder.bind(column++, row.createdAt);
}

Result<CustomerRow> CustomerTable::find(Id id)
{
    std::optional<CustomerRow> found;
    const auto rows = m_session.each(u"find_customer"_s, {id}, [&](const Row &row) {
        CustomerRow &customer = found.emplace();
        customer.id = row.id(0);
        customer.rooftopId = row.id(1);
        CustomerRecord &record = customer.customer;
        record.sourceKey = row.utf8(2);
        record.isBusiness = row.flag(3);
        int column = 4;
        for (std::string *text : {&record.firstName, &record.middleName, &record.lastName, &record.company, &record.address1,
                                  &record.address2, &record.city, &record.state, &record.zip, &customer.zone, &record.mobilePhone,
                                  &record.homePhone, &record.workPhone, &record.email, &record.email2, &record.language})
            *text = row.utf8(column++);
        for (bool *flag : {&record.doNotCall, &record.doNotText, &record.doNotEmail, &record.doNotMail})
            *flag = row.flag(column++);
        customer.assignedRep = row.utf8(column++);
        customer.householdKey = row.integer(column++);
        customer.createdAt = row.id(column++);
        customer.mergedInto = row.integer(column++);
    });
    if (!rows)
        return rows.error();
    if (!found)
        return Error{Error::Kind::NotFound, u"There is no customer %1."_s.arg(id)};
    return *found;
}

Result<qint64> CustomerTable::count()
{
    const auto count = m_session.integer(u"count_customers"_s);
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<void> CustomerTable::merge(const CustomerMerge &merge)
{
    const Id from = merge.mergedId;
    const std::pair<QString, Binds> steps[] = {
        {u"record_customer_merge"_s, {merge.id, merge.keptId, from, merge.rule, merge.evidence, merge.mergedAt}},
        {u"note_merge_moves"_s, {merge.id, from, merge.id, from, merge.id, from, merge.id, from, merge.id, from}},
        {u"give_merged_deals"_s, {merge.keptId, merge.id}},
        {u"give_merged_co_buyers"_s, {merge.keptId, merge.id}},
        {u"give_merged_repair_orders"_s, {merge.keptId, merge.id}},
        {u"give_merged_vehicles"_s, {merge.keptId, merge.id}},
        {u"give_merged_appraisals"_s, {merge.keptId, merge.id}},
        {u"set_merged_into"_s, {merge.keptId, from}},
    };
    for (const auto &[statement, binds] : steps) {
        if (const auto changed = m_session.change(statement, binds); !changed)
            return changed.error();
    }
    return MergedFollowUps(m_session).move(merge);
}

Result<void> CustomerTable::undoMerge(Id mergeId, qint64 nowMs)
{
    Id mergedId = 0;
    const auto rows = m_session.each(u"find_open_merge"_s, {mergeId}, [&](const Row &row) { mergedId = row.id(1); });
    if (!rows)
        return rows.error();
    if (*rows == 0)
        return Error{Error::Kind::NotFound, u"This merge was undone already."_s};
    const std::pair<QString, Binds> steps[] = {
        {u"give_merged_deals"_s, {mergedId, mergeId}},
        {u"give_merged_co_buyers"_s, {mergedId, mergeId}},
        {u"give_merged_repair_orders"_s, {mergedId, mergeId}},
        {u"give_merged_vehicles"_s, {mergedId, mergeId}},
        {u"give_merged_appraisals"_s, {mergedId, mergeId}},
        {u"set_merged_into"_s, {Bind(), mergedId}},
        {u"undo_merge"_s, {nowMs, mergeId}},
    };
    for (const auto &[statement, binds] : steps) {
        if (const auto changed = m_session.change(statement, binds); !changed)
            return changed.error();
    }
    return MergedFollowUps(m_session).giveBack(mergeId, mergedId);
}

Result<QList<CustomerMerge>> CustomerTable::merges(Id customerId, int limit)
{
    QList<CustomerMerge> merges;
    const auto add = [&](const Row &row) {
        merges << CustomerMerge{row.id(0), row.id(1), row.id(2), row.text(3), row.text(4), row.id(5), row.integer(6)};
    };
    const auto rows = customerId != 0 ? m_session.each(u"read_merges"_s, {customerId, customerId}, add)
                                      : m_session.each(u"read_latest_merges"_s, {limit}, add);
    if (!rows)
        return rows.error();
    return merges;
}

} // namespace tradewind
