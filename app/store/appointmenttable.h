// SPDX-License-Identifier: Apache-2.0
// Appointments made with customers: one seat of one slot each, and what became of them.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// `state`: "set", "confirmed", "shown", "missed", "cancelled". `kind`: "sales" or "service". Instants epoch ms.
struct AppointmentRow
{
    Id id = 0, rooftopId = 0, customerId = 0;
    std::optional<Id> vehicleId;
    QString kind, person; ///< person: whom it is with; empty: whoever is free
    qint64 startsAt = 0;
    int minutes = 30, seat = 1;
    QString state, program, madeBy;
    qint64 madeAt = 0, changedAt = 0;
    QString note;
    bool operator==(const AppointmentRow &) const = default;
};

class AppointmentTable
{
public:
    explicit AppointmentTable(Session &session)
        : m_session(session)
    {}

    /// Takes the first free seat of the slot, up to `capacity`; answers it with its seat. Errors: Conflict when the slot is full.
    Result<AppointmentRow> book(AppointmentRow appointment, int capacity);
    /// Starting from `from` to before `until`, earliest first, cancelled ones too.
    Result<QList<AppointmentRow>> between(Id rooftopId, qint64 from, qint64 until);
    /// Newest first.
    Result<QList<AppointmentRow>> of(Id customerId);
    /// Errors: NotFound.
    Result<AppointmentRow> find(Id appointmentId);
    Result<void> setState(Id appointmentId, const QString &state, qint64 nowMs);

private:
    Session &m_session;
};

} // namespace tradewind
