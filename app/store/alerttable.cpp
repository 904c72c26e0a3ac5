// SPDX-License-Identifier: Apache-2.0
#include "store/alerttable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

OpenAlert alertIn(const Row &row, Id rooftopId)
{
    OpenAlert one;
    one.alert.id = row.id(0);
    one.alert.rooftopId = rooftopId;
    one.alert.customerId = row.id(1);
    one.alert.vehicleId = row.integer(2);
    one.alert.cause = row.text(3);
    one.alert.at = row.id(4);
    one.alert.dueAt = row.id(5);
    one.alert.assignedTo = row.text(6);
    one.alert.route = row.text(7);
    one.name = (row.text(8) + u' ' + row.text(9)).trimmed();
    if (one.name.isEmpty())
        one.name = row.text(10);
    one.phone = row.text(11);
    if (row.integer(12))
        one.vehicle = u"%1 %2 %3"_s.arg(row.id(12)).arg(row.text(13), row.text(14)).simplified();
    one.detail = row.text(15);
    one.alert.raisedAt = row.id(16);
    return one;
}

} // namespace

Result<QList<UnalertedHappening>> AlertTable::unalerted(Id rooftopId, qint64 sinceMs, qint64 untilMs, int most)
{
    QList<UnalertedHappening> all;
    const auto read = m_session.each(u"read_unalerted_happenings"_s, {rooftopId, sinceMs, untilMs, most}, [&](const Row &row) {
        all << UnalertedHappening{row.id(0), row.id(1),   row.integer(2), row.text(3), row.text(5),
                                  row.id(4), row.text(6), row.text(7),    row.text(8)};
    });
    return read ? Result<QList<UnalertedHappening>>(all) : read.error();
}

Result<bool> AlertTable::add(const AlertRow &row)
{
    const auto changed =
        m_session.change(u"insert_alert"_s, {row.id, row.rooftopId, row.happeningId, row.customerId, row.vehicleId, row.cause, row.at,
                                             row.dueAt, row.assignedTo, row.route, row.raisedAt, row.takenAt, Bind::said(row.takenBy)});
    return changed ? Result<bool>(*changed > 0) : changed.error();
}

Result<bool> AlertTable::isOpen(Id customerId, const QString &cause, qint64 sinceMs)
{
    const auto count = m_session.integer(u"count_open_alerts_of_cause"_s, {customerId, cause, sinceMs});
    return count ? Result<bool>(count->value_or(0) > 0) : count.error();
}

Result<QList<OpenAlert>> AlertTable::open(Id rooftopId, int most, qint64 raisedSinceMs)
{
    QList<OpenAlert> all;
    const auto read =
        m_session.each(u"read_open_alerts"_s, {rooftopId, raisedSinceMs, most}, [&](const Row &row) { all << alertIn(row, rooftopId); });
    return read ? Result<QList<OpenAlert>>(all) : read.error();
}

Result<QList<OpenAlert>> AlertTable::dueBetween(Id rooftopId, qint64 from, qint64 to)
{
    QList<OpenAlert> all;
    const auto read = m_session.each(u"read_alerts_due"_s, {rooftopId, from, to}, [&](const Row &row) {
        OpenAlert one = alertIn(row, rooftopId);
        one.alert.takenAt = row.integer(17);
        one.alert.takenBy = row.text(18);
        all << one;
    });
    return read ? Result<QList<OpenAlert>>(all) : read.error();
}

Result<int> AlertTable::take(Id customerId, const QString &by, qint64 nowMs)
{
    return m_session.change(u"take_alerts_of_customer"_s, {nowMs, by, customerId});
}

Result<QList<StaffRow>> AlertTable::staff(Id rooftopId)
{
    QList<StaffRow> all;
    const auto read = m_session.each(u"read_staff"_s, {rooftopId}, [&](const Row &row) {
        all << StaffRow{row.text(0), row.text(1), row.text(2), row.flag(3), row.text(4), row.flag(5)};
    });
    return read ? Result<QList<StaffRow>>(all) : read.error();
}

Result<void> AlertTable::keepStaff(Id rooftopId, const StaffRow &row)
{
    const auto changed = m_session.change(u"upsert_staff"_s, {rooftopId, row.name, Bind::said(row.phone), Bind::said(row.email),
                                                              row.isAway ? 1 : 0, Bind::said(row.role), row.isRetired ? 1 : 0});
    return changed ? Result<void>() : changed.error();
}

Result<void> AlertTable::removeStaff(Id rooftopId, const QString &name)
{
    const auto changed = m_session.change(u"delete_staff"_s, {rooftopId, name});
    return changed ? Result<void>() : changed.error();
}

} // namespace tradewind
