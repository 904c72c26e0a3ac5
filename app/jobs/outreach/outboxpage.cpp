// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/outboxpage.h"

#include "jobs/outreach/obstacles.h"
#include "store/session.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Who decided, for the record.
QString person(const QString &by)
{
    return by.isEmpty() ? u"Somebody at this desk"_s : by;
}

Result<void> orConflict(const Result<bool> &changed)
{
    if (!changed)
        return changed.error();
    if (!*changed)
        return Error{Error::Kind::Conflict, u"Meanwhile the message went another way; look again."_s};
    return {};
}

} // namespace

Result<OutboxPage> readOutboxPage(Session &session, Id rooftopId, std::optional<OutboxState> state, int most)
{
    OutboxTable table(session);
    const auto rows = table.rows(rooftopId, state, most);
    const auto counts = table.counts(rooftopId);
    const auto obstacles = Obstacles::read(session, rooftopId);
    if (!rows || !counts || !obstacles)
        return !rows ? rows.error() : !counts ? counts.error() : obstacles.error();
    OutboxPage page{{}, *counts, obstacles->isStopped()};
    for (const OutboxRow &row : *rows) {
        OutboxLine line{row, {}};
        if (row.state == OutboxState::Queued) {
            if (const QString why = obstacles->before(row); !why.isEmpty())
                line.row.why = why;
        }
        const auto named = session.each(u"name_customer"_s, {row.customerId}, [&](const Row &customer) {
            line.name = (customer.text(0) + u' ' + customer.text(1)).trimmed();
            if (line.name.isEmpty())
                line.name = customer.text(2);
        });
        if (!named)
            return named.error();
        page.lines << line;
    }
    return page;
}

Result<void> settleAsSent(Session &session, Id id, const QString &by, qint64 nowMs)
{
    OutboxTable table(session);
    const auto row = table.find(id);
    if (!row)
        return row.error();
    // One that is being sent this moment is not for a person to settle.
    if (!*row || (*row)->state != OutboxState::Unknown)
        return orConflict(false);
    OutboxResult kept;
    kept.state = OutboxState::Sent;
    kept.why = u"%1 knows that it went out."_s.arg(person(by));
    return orConflict(table.record(id, nowMs, kept));
}

Result<void> releaseMessage(Session &session, Id id, const QString &by, qint64 nowMs)
{
    return orConflict(OutboxTable(session).release(id, nowMs, u"%1 decided to send it."_s.arg(person(by))));
}

Result<void> dropMessage(Session &session, Id id, const QString &by, qint64 nowMs)
{
    return orConflict(OutboxTable(session).drop(id, nowMs, u"%1 decided to leave it."_s.arg(person(by))));
}

Result<void> setOutreachStopped(Session &session, bool isStopped)
{
    return SettingTable(session).set(u"outreach.stopped"_s, isStopped ? u"true"_s : u"false"_s, SettingScope::store());
}

} // namespace tradewind
