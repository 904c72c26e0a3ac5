// SPDX-License-Identifier: Apache-2.0
#include "jobs/appraisals/appraisaljoin.h"

#include "store/appraisaltable.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QHash>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

/// What closes each appraisal: of several the surest, then the earliest, which is the order they are read in.
using Closings = QHash<Id, AppraisalStatus>;

Result<void> readDeals(Session &session, const AppraisalJoinRules &rules, qint64 nowMs, Closings &closings)
{
    const auto read = session.each(u"read_deals_of_open_appraisals"_s, {rules.sameCustomerDays}, [&](const Row &row) {
        const Id appraisal = row.id(0);
        if (closings.contains(appraisal))
            return;
        AppraisalStatus status{appraisal, nowMs, row.day(3), AppraisalOutcome::TradedHere, {}, u"deal"_s, {}, row.id(1)};
        const QString deal = row.text(2);
        if (row.id(4) == 2) {
            status.why = u"Deal %1 took this VIN in trade."_s.arg(deal);
        } else if (row.id(6) == 0) {
            status.why = u"The customer bought here on deal %1, which names no trade."_s.arg(deal);
        } else {
            status.outcome = AppraisalOutcome::Kept;
            status.reason = u"bought here, traded another vehicle"_s;
            status.why = u"The customer bought here on deal %1 and traded another vehicle."_s.arg(deal);
        }
        closings.insert(appraisal, status);
    });
    return read ? Result<void>() : read.error();
}

Result<void> readStock(Session &session, qint64 nowMs, Closings &closings)
{
    const auto read = session.each(u"read_stock_of_open_appraisals"_s, {}, [&](const Row &row) {
        if (closings.contains(row.id(0)))
            return;
        closings.insert(row.id(0), {row.id(0),
                                    nowMs,
                                    row.day(2),
                                    AppraisalOutcome::TradedHere,
                                    {},
                                    u"stock"_s,
                                    u"Its VIN stands in our stock as %1."_s.arg(row.text(1)),
                                    {}});
    });
    return read ? Result<void>() : read.error();
}

} // namespace

Result<AppraisalJoins> joinAppraisals(Session &session, IdMaker &ids, const AppraisalJoinRules &rules, qint64 nowMs)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    Closings closings;
    if (const auto read = readDeals(session, rules, nowMs, closings); !read)
        return read.error();
    if (const auto read = readStock(session, nowMs, closings); !read)
        return read.error();
    AppraisalTable table(session);
    AppraisalJoins joins;
    for (const AppraisalStatus &status : std::as_const(closings)) {
        if (const auto set = table.setOutcome(ids.next(), status); !set)
            return set.error();
        ++(status.madeBy == u"deal" ? joins.closedByDeal : joins.closedByStock);
    }
    QHash<Id, Id> leads; // the latest of each: they are read in order of receipt
    const auto read = session.each(u"read_leads_of_appraisals"_s, {rules.leadDays * dayMs, 2 * dayMs},
                                   [&](const Row &row) { leads[row.id(0)] = row.id(1); });
    if (!read)
        return read.error();
    for (auto it = leads.cbegin(); it != leads.cend(); ++it) {
        if (const auto set = table.setLead(it.key(), it.value()); !set)
            return set.error();
        ++joins.withLead;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return joins;
}

} // namespace tradewind
