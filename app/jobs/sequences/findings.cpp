// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/findings.h"

#include "base/id.h"
#include "domain/calendar.h"
#include "domain/happening.h"
#include "jobs/audience/bookfacts.h"
#include "store/sequencetable.h"
#include "store/session.h"
#include "store/transaction.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int onPropertyDays = 3; // an order left open longer was forgotten, not waited for

/// Collects findings of one look; those of the book when asked to.
class Finder
{
public:
    Finder(Session &session, IdMaker &ids, const DeskSnapshot &snapshot, const FindingWindows &windows, qint64 nowMs)
        : m_session(session)
        , m_ids(ids)
        , m_snapshot(snapshot)
        , m_windows(windows)
        , m_now(nowMs)
    {}

    void lookAtBook()
    {
        crossings();
        leases();
        visits();
    }

    Result<int> run()
    {
        if (const auto read = sales(); !read)
            return read.error();
        if (const auto read = declines(); !read)
            return read.error();
        auto transaction = Transaction::begin(m_session);
        if (!transaction)
            return transaction.error();
        int found = 0;
        for (const HappeningRow &row : m_rows) {
            const auto isNew = SequenceTable(m_session).note(row);
            if (!isNew)
                return isNew.error();
            found += *isNew ? 1 : 0;
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        return found;
    }

private:
    void add(HappeningKind kind, Id customerId, std::optional<Id> vehicleId, const QString &once, const QString &detail = {})
    {
        const QString subject = vehicleId ? u"vehicle:%1"_s.arg(*vehicleId) : u"customer:%1"_s.arg(customerId);
        m_rows << HappeningRow{m_ids.next(),
                               m_snapshot.rooftop.id,
                               customerId,
                               vehicleId,
                               happeningCode(kind),
                               m_now,
                               m_now,
                               subject,
                               detail,
                               happeningCode(kind) + u':' + once};
    }

    void crossings()
    {
        const std::int32_t today = epochDay(m_snapshot.today);
        for (const DeskCrossing &crossing : m_snapshot.recentCrossings()) {
            const bool isRecent = today - crossing.crossedOn <= m_windows.lookBackDays;
            if (crossing.direction > 0 && crossing.customerId != 0 && isRecent)
                add(HappeningKind::Crossed, crossing.customerId, crossing.vehicleId, u"%1"_s.arg(crossing.id),
                    QString::fromLatin1(crossingWhyName(crossing.why)));
        }
    }

    void leases()
    {
        const EquityBook &book = m_snapshot.desk->book();
        const std::int32_t today = epochDay(m_snapshot.today);
        for (std::size_t at = 0; at < book.size(); ++at) {
            const BookGlance &row = book.glance(at);
            if (row.holding != Holding::Leased || row.maturityOn == unknown32 || row.maturityOn < today || book.customerId(at) == 0)
                continue;
            const QString once = u"%1:%2"_s.arg(book.vehicleId(at)).arg(row.maturityOn);
            if (row.maturityOn - today <= m_windows.leaseWatchDays)
                add(HappeningKind::LeaseWatched, book.customerId(at), book.vehicleId(at), once);
            if (row.maturityOn - today <= m_windows.leaseMatureDays)
                add(HappeningKind::LeaseMaturing, book.customerId(at), book.vehicleId(at), once);
        }
    }

    void visits()
    {
        for (const OpenOrder &order : m_snapshot.openOrders) {
            const auto row = m_snapshot.desk->rowOf(order.vehicleId);
            if (!row)
                continue;
            const Id customer = m_snapshot.desk->book().customerId(*row);
            if (customer == 0)
                continue;
            const QString once = order.number + u':' + order.openedOn.toString(Qt::ISODate);
            add(HappeningKind::ServiceVisit, customer, order.vehicleId, once);
            if (isCostly(order, *row))
                add(HappeningKind::CostlyRepair, customer, order.vehicleId, once, order.number);
        }
    }

    /// E17: many miles, a significant repair, and equity that could pay for another; opened lately, so that they are still here.
    bool isCostly(const OpenOrder &order, std::size_t row) const
    {
        if (!order.customerTotal || *order.customerTotal < m_windows.costlyRepair ||
            order.openedOn.daysTo(m_snapshot.today) > onPropertyDays)
            return false;
        const std::int32_t miles = bookFact(Fact::Miles, *m_snapshot.desk, row);
        const BookAnswer answer = m_snapshot.desk->book().answer(row);
        return miles != unknown32 && miles >= m_windows.costlyMiles && answer.counted != unknown32 && answer.counted > 0;
    }

    Result<void> sales()
    {
        const auto rows = m_session.each(u"read_recent_deals"_s, {m_snapshot.today.addDays(-m_windows.lookBackDays)}, [&](const Row &row) {
            add(HappeningKind::Sold, row.id(2), row.integer(3), QString::number(row.id(0)));
        });
        return rows ? Result<void>() : rows.error();
    }

    Result<void> declines()
    {
        const auto rows =
            m_session.each(u"read_recent_declines"_s, {m_snapshot.today.addDays(-m_windows.lookBackDays)}, [&](const Row &row) {
                add(HappeningKind::Declined, row.id(2), row.integer(3), QString::number(row.id(0)), row.text(5));
            });
        return rows ? Result<void>() : rows.error();
    }

    Session &m_session;
    IdMaker &m_ids;
    const DeskSnapshot &m_snapshot;
    FindingWindows m_windows;
    qint64 m_now;
    QList<HappeningRow> m_rows;
};

} // namespace

Result<int> noteFindings(Session &session, IdMaker &ids, const DeskSnapshot &snapshot, const FindingWindows &windows, qint64 nowMs)
{
    AppraisalView view;
    view.rooftopId = snapshot.rooftop.id;
    view.asOf = snapshot.today;
    view.nowMs = nowMs;
    view.zone = QTimeZone(snapshot.rooftop.zone.toLatin1());
    view.rules = windows.moves;
    const auto tended = tendAppraisals(session, ids, view, windows.appraisals);
    if (!tended)
        return tended.error();
    Finder finder(session, ids, snapshot, windows, nowMs);
    finder.lookAtBook();
    const auto found = finder.run();
    return found ? Result<int>(*found + tended->happenings) : found;
}

Result<int> noteRecentFindings(Session &session, IdMaker &ids, const DeskSnapshot &snapshot, const FindingWindows &windows, qint64 nowMs)
{
    return Finder(session, ids, snapshot, windows, nowMs).run();
}

} // namespace tradewind
