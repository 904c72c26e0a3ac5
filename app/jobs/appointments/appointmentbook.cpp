// SPDX-License-Identifier: Apache-2.0
#include "jobs/appointments/appointmentbook.h"

#include "jobs/appointments/calendarfile.h"
#include "jobs/sequences/happened.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int adoptedSeats = 50; // the page has kept its own capacity already

std::optional<HappeningKind> happeningOfState(const QString &state)
{
    static const QHash<QString, HappeningKind> kinds{{u"confirmed"_s, HappeningKind::AppointmentConfirmed},
                                                     {u"shown"_s, HappeningKind::AppointmentShown},
                                                     {u"missed"_s, HappeningKind::AppointmentMissed},
                                                     {u"cancelled"_s, HappeningKind::AppointmentCancelled}};
    const auto found = kinds.find(state);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

/// Named once for each kind of change.
QString causeOf(Id appointmentId)
{
    return QString::number(appointmentId);
}

Result<void> note(Session &session, IdMaker &ids, const AppointmentRow &row, HappeningKind kind, qint64 nowMs,
                  std::optional<qint64> heardMs = {})
{
    return noteHappened(
        session, ids,
        {row.rooftopId, row.customerId, row.vehicleId, kind, nowMs, causeOf(row.id), row.note, u"appointment:%1"_s.arg(row.id)},
        heardMs.value_or(nowMs));
}

/// Changes one appointment in a transaction of its own, kept when `work` succeeds.
template<typename T>
Result<T> change(Session &session, Id appointmentId, const std::function<Result<T>(AppointmentTable &, const AppointmentRow &)> &work)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    AppointmentTable table(session);
    const auto row = table.find(appointmentId);
    if (!row)
        return row.error();
    auto done = work(table, *row);
    if (!done)
        return done;
    const auto committed = transaction->commit();
    return committed ? done : committed.error();
}

/// Whether somebody else has the seat that a cancelled one had.
Result<bool> isSeatTaken(AppointmentTable &table, const AppointmentRow &row)
{
    const auto others = table.between(row.rooftopId, row.startsAt, row.startsAt + 1);
    if (!others)
        return others.error();
    return std::any_of(others->begin(), others->end(), [&row](const AppointmentRow &other) {
        return other.state != u"cancelled" && other.kind == row.kind && other.person == row.person && other.seat == row.seat;
    });
}

} // namespace

Result<QList<AppointmentLine>> readAppointments(Session &session, Id rooftopId, qint64 from, qint64 until)
{
    QList<AppointmentLine> list;
    const auto read = session.each(u"read_appointment_lines"_s, {rooftopId, from, until}, [&](const Row &row) {
        AppointmentLine line;
        line.row = {row.id(0),
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
        line.customer = row.text(17).isEmpty() ? (row.text(15) + u' ' + row.text(16)).trimmed() : row.text(17);
        line.phone = row.text(18).isEmpty() ? row.text(19) : row.text(18);
        QStringList vehicle;
        if (const auto year = row.integer(20))
            vehicle << QString::number(*year);
        vehicle << row.text(21) << row.text(22);
        vehicle.removeAll(QString());
        line.vehicle = vehicle.join(u' ');
        list << line;
    });
    if (!read)
        return read.error();
    return list;
}

Result<ShowCount> countShown(Session &session, Id rooftopId, qint64 from, qint64 until)
{
    ShowCount count;
    const auto read = session.each(u"count_appointment_states"_s, {rooftopId, from, until}, [&](const Row &row) {
        const QString state = row.text(0);
        const int number = static_cast<int>(row.id(1));
        (state == u"shown"       ? count.shown
         : state == u"missed"    ? count.missed
         : state == u"cancelled" ? count.cancelled
                                 : count.open) += number;
    });
    if (!read)
        return read.error();
    return count;
}

Result<AppointmentRow> bookAppointment(Session &session, IdMaker &ids, const AppointmentRow &appointment, int capacity, qint64 nowMs,
                                       std::optional<qint64> heardMs)
{
    const auto booked = AppointmentTable(session).book(appointment, capacity);
    if (!booked)
        return booked;
    if (const auto noted = note(session, ids, *booked, HappeningKind::AppointmentSet, nowMs, heardMs); !noted)
        return noted.error();
    return booked;
}

Result<void> unsayBooking(Session &session, Id appointmentId, qint64 nowMs)
{
    const auto unsaid = takeHappenedBack(session, HappeningKind::AppointmentSet, causeOf(appointmentId), nowMs);
    if (!unsaid)
        return unsaid.error();
    return *unsaid ? Result<void>() : Error{Error::Kind::Conflict, u"The sequences know of this appointment; cancel it instead."_s};
}

Result<int> adoptBookings(Session &session, IdMaker &ids, Id rooftopId, qint64 nowMs)
{
    QList<AppointmentRow> rows;
    const auto read = session.each(u"read_bookings_to_adopt"_s, {rooftopId, nowMs}, [&](const Row &row) {
        AppointmentRow made;
        made.id = row.id(0);
        made.rooftopId = row.id(1);
        made.customerId = row.id(2);
        made.startsAt = row.id(3);
        made.minutes = static_cast<int>(row.id(4));
        const QString purposes = row.text(5);
        made.kind = purposes.contains(u"service"_s) ? u"service"_s : u"sales"_s;
        made.program = purposes.contains(u"appraisal"_s) ? u"appraisals"_s : made.kind == u"service" ? u"service"_s : u"leads"_s;
        made.note = row.text(6).isEmpty() ? QString(purposes).replace(u"_"_s, u" "_s).replace(u","_s, u", "_s) : row.text(6);
        made.state = u"set"_s;
        made.madeBy = u"page"_s;
        made.madeAt = made.changedAt = row.id(7);
        rows << made;
    });
    if (!read)
        return read.error();
    if (rows.isEmpty())
        return 0;
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    for (const AppointmentRow &row : std::as_const(rows)) {
        if (const auto booked = bookAppointment(session, ids, row, adoptedSeats, nowMs); !booked)
            return booked.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return static_cast<int>(rows.size());
}

Result<QString> setAppointmentState(Session &session, IdMaker &ids, Id appointmentId, const QString &state, qint64 nowMs,
                                    std::optional<qint64> heardMs)
{
    const auto kind = happeningOfState(state);
    if (!kind)
        return Error{Error::Kind::BadUse, u"An appointment is confirmed, shown, missed or cancelled, not \"%1\"."_s.arg(state)};
    return change<QString>(session, appointmentId, [&](AppointmentTable &table, const AppointmentRow &row) -> Result<QString> {
        if (row.state == u"cancelled")
            return Error{Error::Kind::Conflict, u"This appointment was cancelled already. Book a new one."_s};
        if (row.state == state)
            return row.state;
        if (const auto before = happeningOfState(row.state)) {
            if (const auto unsaid = takeHappenedBack(session, *before, causeOf(appointmentId), nowMs); !unsaid)
                return unsaid.error();
        }
        if (const auto set = table.setState(appointmentId, state, nowMs); !set)
            return set.error();
        const auto noted = note(session, ids, row, *kind, nowMs, heardMs);
        return noted ? Result<QString>(row.state) : noted.error();
    });
}

Result<void> unsayAppointmentState(Session &session, IdMaker &ids, Id appointmentId, const QString &said, const QString &was, qint64 nowMs)
{
    const auto kind = happeningOfState(said);
    if (!kind)
        return Error{Error::Kind::BadUse, u"Nothing can be taken back of an appointment that is \"%1\"."_s.arg(said)};
    return change<void>(session, appointmentId, [&](AppointmentTable &table, const AppointmentRow &row) -> Result<void> {
        if (row.state != said)
            return Error{Error::Kind::Conflict, u"Somebody has said something else of this appointment since."_s};
        const auto unsaid = takeHappenedBack(session, *kind, causeOf(appointmentId), nowMs);
        if (!unsaid)
            return unsaid.error();
        if (!*unsaid)
            return Error{Error::Kind::Conflict, u"Ten seconds are over and the sequences know; say what became of it instead."_s};
        if (const auto isTaken = said == u"cancelled" ? isSeatTaken(table, row) : Result<bool>(false); !isTaken || *isTaken)
            return isTaken ? Error{Error::Kind::Conflict, u"Somebody else has that time now; book another one."_s} : isTaken.error();
        if (auto set = table.setState(appointmentId, was, nowMs); !set)
            return set;
        const auto before = happeningOfState(was);
        return before ? note(session, ids, row, *before, nowMs) : Result<void>(); // told once, whether it was heard or not
    });
}

Result<AppointmentRow> moveAppointment(Session &session, IdMaker &ids, Id appointmentId, qint64 startsAt, int capacity,
                                       const QString &person, qint64 nowMs)
{
    return change<AppointmentRow>(
        session, appointmentId, [&](AppointmentTable &table, const AppointmentRow &row) -> Result<AppointmentRow> {
            if (row.state != u"cancelled") {
                if (const auto set = table.setState(appointmentId, u"cancelled"_s, nowMs); !set)
                    return set.error();
                if (const auto noted = note(session, ids, row, HappeningKind::AppointmentCancelled, nowMs); !noted)
                    return noted.error();
            }
            AppointmentRow next = row;
            next.id = ids.next();
            next.startsAt = startsAt;
            next.state = u"set"_s;
            next.madeBy = person;
            next.madeAt = next.changedAt = nowMs;
            return bookAppointment(session, ids, next, capacity, nowMs);
        });
}

QByteArray icsOf(const QList<AppointmentLine> &appointments, const QString &dealer, qint64 nowMs)
{
    QList<CalendarEvent> events;
    for (const AppointmentLine &line : appointments) {
        const QString who = line.customer + (line.vehicle.isEmpty() ? QString() : u", "_s + line.vehicle);
        const QByteArray status = line.row.state == u"cancelled" ? "CANCELLED" : line.row.state == u"confirmed" ? "CONFIRMED" : "TENTATIVE";
        events << CalendarEvent{line.row.id, line.row.startsAt, line.row.minutes, who, dealer, line.row.note, status};
    }
    return calendarFile("Appointments", events, nowMs);
}

} // namespace tradewind
