// SPDX-License-Identifier: Apache-2.0
// Alerts about what customers did, who is to call and whether somebody took it, and the list of staff.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// Instants are epoch ms UTC; codes are those of programs/engagement/alert.h.
struct AlertRow
{
    Id id = 0, rooftopId = 0, happeningId = 0, customerId = 0;
    std::optional<Id> vehicleId;
    QString cause;
    qint64 at = 0, dueAt = 0;
    QString assignedTo, route;
    qint64 raisedAt = 0;
    std::optional<qint64> takenAt;
    QString takenBy;
    bool operator==(const AlertRow &) const = default;
};

/// An alert nobody took, with whom it is about.
struct OpenAlert
{
    AlertRow alert;
    QString name, phone, vehicle;
    QString detail; ///< of the happening
    bool operator==(const OpenAlert &) const = default;
};

/// What happened and has no alert, with who could take one.
struct UnalertedHappening
{
    Id id = 0, customerId = 0;
    std::optional<Id> vehicleId;
    QString kind, detail;
    qint64 at = 0;
    QString seller, owner, leadOwner;
};

struct StaffRow
{
    QString name, phone, email;
    bool isAway = false;
    QString role = {};      ///< "sales", "bdc", "advisor", "manager"; empty: not said
    bool isRetired = false; ///< does not work here any more; what they did keeps their name
    /// A manager who works here.
    bool isManager() const { return role == QStringLiteral("manager") && !isRetired; }
    bool operator==(const StaffRow &) const = default;
};

class AlertTable
{
public:
    explicit AlertTable(Session &session)
        : m_session(session)
    {}

    /// Recorded since an instant and heard of until another, oldest first: what can still be taken back is nobody's alert.
    Result<QList<UnalertedHappening>> unalerted(Id rooftopId, qint64 sinceMs, qint64 untilMs, int most);
    /// False when the happening has one already.
    Result<bool> add(const AlertRow &row);
    /// Whether one of the same cause about the same customer is open since `sinceMs`.
    Result<bool> isOpen(Id customerId, const QString &cause, qint64 sinceMs);
    /// Those raised since an instant, the most urgent first.
    Result<QList<OpenAlert>> open(Id rooftopId, int most, qint64 raisedSinceMs = 0);
    /// Those to be called from `from` to before `to`, taken or not, in that order.
    Result<QList<OpenAlert>> dueBetween(Id rooftopId, qint64 from, qint64 to);
    /// Somebody takes care of a customer: all their alerts are taken. Answers how many.
    Result<int> take(Id customerId, const QString &by, qint64 nowMs);

    /// By name.
    Result<QList<StaffRow>> staff(Id rooftopId);
    Result<void> keepStaff(Id rooftopId, const StaffRow &row);
    Result<void> removeStaff(Id rooftopId, const QString &name);

private:
    Session &m_session;
};

} // namespace tradewind
