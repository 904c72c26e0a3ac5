// SPDX-License-Identifier: Apache-2.0
// Appointments over all programs: a day's list, what becomes of each, and the share that came.
#pragma once

#include "store/appointmenttable.h"

#include <QByteArray>

namespace tradewind {

class Session;

struct AppointmentLine
{
    AppointmentRow row;
    QString customer, phone, vehicle; ///< empty: not known; phone is E.164
    bool operator==(const AppointmentLine &) const = default;
};

/// L55: of the appointments whose outcome is known.
struct ShowCount
{
    int shown = 0, missed = 0, open = 0, cancelled = 0;
    std::optional<double> rate() const
    {
        return shown + missed > 0 ? std::optional(static_cast<double>(shown) / (shown + missed)) : std::nullopt;
    }
    bool operator==(const ShowCount &) const = default;
};

/// Those starting from one instant to before another, by time. Errors: as Session.
Result<QList<AppointmentLine>> readAppointments(Session &session, Id rooftopId, qint64 from, qint64 until);
/// Errors: as Session.
Result<ShowCount> countShown(Session &session, Id rooftopId, qint64 from, qint64 until);

/// Takes the first free seat of the slot and tells the sequences, at once or from `heardMs` on, in the caller's transaction if there is
/// one. Errors: Conflict when the slot is full; as Session.
Result<AppointmentRow> bookAppointment(Session &session, IdMaker &ids, const AppointmentRow &appointment, int capacity, qint64 nowMs,
                                       std::optional<qint64> heardMs = {});
/// Takes back that one was booked, before the sequences were told. Errors: Conflict afterwards; as Session.
Result<void> unsayBooking(Session &session, Id appointmentId, qint64 nowMs);
/// Puts visits booked on the customers' page into the calendar and tells the sequences, each once. Answers how many. Errors: as Session.
Result<int> adoptBookings(Session &session, IdMaker &ids, Id rooftopId, qint64 nowMs);

/// "confirmed", "shown", "missed" or "cancelled", kept with what it means to the sequences in one transaction; they hear of it at once or
/// from `heardMs` on, and no more of what was said before where they have not yet. Answers the state before.
/// Errors: BadUse for another word; NotFound; Conflict when it was cancelled already.
Result<QString> setAppointmentState(Session &session, IdMaker &ids, Id appointmentId, const QString &state, qint64 nowMs,
                                    std::optional<qint64> heardMs = {});
/// Takes back that `said` became of what was `was`, before the sequences heard of it. Errors: Conflict afterwards, when somebody said
/// something else since, or took the seat of a cancelled one; NotFound.
Result<void> unsayAppointmentState(Session &session, IdMaker &ids, Id appointmentId, const QString &said, const QString &was, qint64 nowMs);

/// Cancels it and books the other time, in one transaction; answers the new one. Errors: Conflict when that time is taken, and nothing
/// has changed then; NotFound.
Result<AppointmentRow> moveAppointment(Session &session, IdMaker &ids, Id appointmentId, qint64 startsAt, int capacity,
                                       const QString &person, qint64 nowMs);

/// RFC 5545: one event an appointment, cancelled ones marked so.
QByteArray icsOf(const QList<AppointmentLine> &appointments, const QString &dealer, qint64 nowMs);

} // namespace tradewind
