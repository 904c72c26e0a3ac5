// SPDX-License-Identifier: Apache-2.0
#include "store/mergedfollowups.h"

#include "store/customertable.h"
#include "store/queuetable.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Each gives the rows one merge noted to a person; note_merged_follow_ups asks for the merge as often.
const QStringList &moves()
{
    static const QStringList list{u"give_merged_happenings"_s,     u"give_merged_enrollments"_s, u"give_merged_tasks"_s,
                                  u"give_merged_appointments"_s,   u"give_merged_leads"_s,       u"give_merged_contact_attempts"_s,
                                  u"give_merged_consent_events"_s, u"give_merged_preferences"_s, u"give_merged_alerts"_s,
                                  u"give_merged_inbound"_s,        u"give_merged_messages"_s,    u"give_merged_signals"_s,
                                  u"give_merged_notes"_s};
    return list;
}

} // namespace

Result<bool> MergedFollowUps::any()
{
    const auto has = m_session.integer(u"has_follow_ups"_s);
    return has ? Result<bool>(has->value_or(0) != 0) : has.error();
}

Result<void> MergedFollowUps::endDoubled(const CustomerMerge &merge)
{
    const Id from = merge.mergedId;
    if (const auto ended = m_session.change(u"end_doubled_enrollments"_s, {merge.mergedAt, from, merge.keptId}); !ended)
        return ended.error();
    QList<Id> tasks;
    if (const auto read = m_session.each(u"read_doubled_tasks"_s, {from}, [&](const Row &row) { tasks << row.id(0); }); !read)
        return read.error();
    for (const Id task : tasks) {
        if (const auto dropped = QueueTable(m_session).finish(task, TaskState::Dropped, {}, {}, {}, merge.mergedAt); !dropped)
            return dropped.error();
    }
    return {};
}

Result<void> MergedFollowUps::move(const CustomerMerge &merge)
{
    if (const auto ended = endDoubled(merge); !ended)
        return ended;
    if (const auto noted = m_session.change(u"note_merged_follow_ups"_s, Binds(moves().size(), Bind(merge.id))); !noted)
        return noted.error();
    for (const QString &statement : moves()) {
        if (const auto moved = m_session.change(statement, {merge.keptId, merge.id}); !moved)
            return moved.error();
    }
    const QString why = u"The same person gets it once already."_s;
    if (const auto suppressed = m_session.change(u"suppress_doubled_messages"_s, {why, merge.mergedId}); !suppressed)
        return suppressed.error();
    for (const QString &statement :
         {u"copy_merged_held_out"_s, u"copy_merged_dead_addresses"_s, u"copy_merged_typed_addresses"_s, u"copy_merged_conversations"_s}) {
        if (const auto copied = m_session.change(statement, {merge.keptId, merge.mergedId}); !copied)
            return copied.error();
    }
    return {};
}

Result<void> MergedFollowUps::giveBack(Id mergeId, Id mergedId)
{
    for (const QString &statement : moves()) {
        if (const auto given = m_session.change(statement, {mergedId, mergeId}); !given)
            return given.error();
    }
    return {};
}

} // namespace tradewind
