// SPDX-License-Identifier: Apache-2.0
#include "store/appointmenttable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

AppointmentRow appointmentFrom(const Row &row)
{
    return {row.id(0),
            row.id(1),
            row.id(2),
            row.integer(3),
            row.text(4),
            row.text(5),
            row.id(6),
            static_cast<int>(row.id(7)),
            static_cast<int>(row.id(8)),
            row.text(9),
            row.text(10),
            row.text(11),
            row.id(12),
            row.id(13),
            row.text(14)};
}

Result<QList<AppointmentRow>> appointments(Session &session, const QString &statement, const Binds &binds)
{
    QList<AppointmentRow> list;
    const auto rows = session.each(statement, binds, [&](const Row &row) { list << appointmentFrom(row); });
    if (!rows)
        return rows.error();
    return list;
}

} // namespace

Result<AppointmentRow> AppointmentTable::book(AppointmentRow a, int capacity)
{
    for (a.seat = 1; a.seat <= capacity; ++a.seat) {
        const auto taken = m_session.change(u"insert_appointment"_s,
                                            {a.id, a.rooftopId, a.customerId, a.vehicleId, a.kind, a.person, a.startsAt, a.minutes, a.seat,
                                             a.state, a.program, a.madeBy, a.madeAt, a.changedAt, Bind::said(a.note)});
        if (!taken)
            return taken.error();
        if (*taken > 0)
            return a;
    }
    return Error{Error::Kind::Conflict, u"That time is taken. Nothing was booked; choose another one."_s};
}

Result<QList<AppointmentRow>> AppointmentTable::between(Id rooftopId, qint64 from, qint64 until)
{
    return appointments(m_session, u"read_appointments"_s, {rooftopId, from, until});
}

Result<QList<AppointmentRow>> AppointmentTable::of(Id customerId)
{
    return appointments(m_session, u"read_customer_appointments"_s, {customerId});
}

Result<AppointmentRow> AppointmentTable::find(Id appointmentId)
{
    const auto found = appointments(m_session, u"find_appointment"_s, {appointmentId});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Kind::NotFound, u"There is no such appointment."_s};
    return found->first();
}

Result<void> AppointmentTable::setState(Id appointmentId, const QString &state, qint64 nowMs)
{
    const auto appointment = find(appointmentId);
    if (!appointment)
        return appointment.error();
    const auto changed = m_session.change(u"change_appointment"_s, {state, appointment->startsAt, appointment->seat, nowMs, appointmentId});
    return changed ? Result<void>() : changed.error();
}

} // namespace tradewind
