// SPDX-License-Identifier: Apache-2.0
// When a customer's answer, click or wish becomes an alert, by when somebody should call, and who that is (E27–E30, T39–T42).
#pragma once

#include "domain/happening.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

/// What the customer did, as far as whoever calls must know it. The numbers are the store's.
enum class AlertCause { Yes, Price, Appointment, CallMe, Angry, Replied, BookingClick, ValueClick, Browsed, Booked, LeadRose, OnProperty };

/// "yes", "price", "appointment", "call-me", "angry", "replied", "booking-click", "value-click", "browsed", "booked", "lead-rose",
/// "on-property".
QString alertCauseCode(AlertCause cause);
std::optional<AlertCause> alertCauseFromCode(const QString &code);

/// The alert a happening is worth; nothing for an opened e-mail (a mark on the record only, T40), for a no, a wrong number, a car that was
/// sold and an opt-out (E28). `intent` is the code of a reply's intent, empty when it was not understood.
std::optional<AlertCause> alertCauseOf(HappeningKind kind, const QString &intent);

/// Minutes within which to call: 15 after a reply (T39), 60 after the click for an appointment (T41) or a booking, 30 while somebody
/// looks around (T42), 60 after the click on a value, 5 when a lead rose (L7, L19), 15 while the customer waits for a costly repair (E17).
int alertMinutes(AlertCause cause);

/// Somebody at the dealership, and how they hear of an alert besides the window.
struct StaffMember
{
    QString name, phone, email;
    bool isAway = false;
    QString role = {}; ///< "sales", "bdc", "advisor", "manager"; empty: not said
    bool isRetired = false;
    bool operator==(const StaffMember &) const = default;
};

/// By which way an alert reached its person.
enum class AlertRoute { Seller, Owner, LeadOwner, Manager, Bdc };
/// "seller", "owner", "lead-owner", "manager", "bdc".
QString alertRouteCode(AlertRoute route);
std::optional<AlertRoute> alertRouteFromCode(const QString &code);

/// Who could take it, in the order they are asked.
struct AlertPeople
{
    QString seller;    ///< who sold the vehicle
    QString owner;     ///< whom the customer is assigned to
    QString leadOwner; ///< who has the open lead
    QString manager;   ///< of the rooftop; takes what nobody else can
};

struct AlertAssignment
{
    QString name; ///< empty: the manager's queue, nobody by name
    AlertRoute route = AlertRoute::Manager;
    bool operator==(const AlertAssignment &) const = default;
};

/// The ways in the order they are tried, written "seller owner lead-owner"; what is no way is passed over, what is not named comes last.
/// The manager is always the end of it.
QList<AlertRoute> alertOrder(const QString &text);
/// The order for one cause: whose lead rose comes first; who waits in service is the BDC's when nobody of their own is there (E17).
QList<AlertRoute> alertOrder(AlertCause cause, const QList<AlertRoute> &usual);

/// The original seller where possible, else the owner, the lead's owner, the manager (E30), or in another order. Somebody who is away or
/// retired, or whom a kept list of staff does not know, is passed over. Without a manager by name it is the first manager who is there.
AlertAssignment assigned(const AlertPeople &people, const QList<StaffMember> &staff,
                         const QList<AlertRoute> &order = alertOrder(QString()));

} // namespace tradewind
