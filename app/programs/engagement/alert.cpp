// SPDX-License-Identifier: Apache-2.0
#include "programs/engagement/alert.h"

#include "programs/engagement/replyintent.h"

#include <QStringList>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerations.
const QStringList causeCodes{u"yes"_s,           u"price"_s,       u"appointment"_s, u"call-me"_s, u"angry"_s,     u"replied"_s,
                             u"booking-click"_s, u"value-click"_s, u"browsed"_s,     u"booked"_s,  u"lead-rose"_s, u"on-property"_s};
const QStringList routeCodes{u"seller"_s, u"owner"_s, u"lead-owner"_s, u"manager"_s, u"bdc"_s};

template<typename T>
std::optional<T> fromCode(const QStringList &codes, const QString &code)
{
    const qsizetype place = codes.indexOf(code);
    return place < 0 ? std::nullopt : std::optional(static_cast<T>(place));
}

std::optional<AlertCause> causeOfReply(const QString &intent)
{
    if (intent == u"opt-out" || intent == u"help")
        return std::nullopt;
    switch (replyIntentFromCode(intent).value_or(ReplyIntent::Other)) {
    case ReplyIntent::Yes:
        return AlertCause::Yes;
    case ReplyIntent::Price:
        return AlertCause::Price;
    case ReplyIntent::Appointment:
        return AlertCause::Appointment;
    case ReplyIntent::CallMe:
        return AlertCause::CallMe;
    case ReplyIntent::Angry:
        return AlertCause::Angry;
    case ReplyIntent::Question:
    case ReplyIntent::Other:
        return AlertCause::Replied;
    case ReplyIntent::No:
    case ReplyIntent::WrongNumber:
    case ReplyIntent::SoldAlready:
        break;
    }
    return std::nullopt;
}

bool isThere(const QString &name, const QList<StaffMember> &staff)
{
    if (name.isEmpty())
        return false;
    const auto found = std::find_if(staff.begin(), staff.end(), [&](const StaffMember &one) { return one.name == name; });
    return found == staff.end() ? staff.isEmpty() : !found->isAway && !found->isRetired;
}

/// The first of a role who is there.
QString firstOf(const QString &role, const QList<StaffMember> &staff)
{
    const auto found =
        std::find_if(staff.begin(), staff.end(), [&](const StaffMember &one) { return one.role == role && !one.isAway && !one.isRetired; });
    return found == staff.end() ? QString() : found->name;
}

} // namespace

QString alertCauseCode(AlertCause cause)
{
    return causeCodes.at(static_cast<int>(cause));
}

std::optional<AlertCause> alertCauseFromCode(const QString &code)
{
    return fromCode<AlertCause>(causeCodes, code);
}

QString alertRouteCode(AlertRoute route)
{
    return routeCodes.at(static_cast<int>(route));
}

std::optional<AlertRoute> alertRouteFromCode(const QString &code)
{
    return fromCode<AlertRoute>(routeCodes, code);
}

std::optional<AlertCause> alertCauseOf(HappeningKind kind, const QString &intent)
{
    switch (kind) {
    case HappeningKind::Replied:
        return causeOfReply(intent);
    case HappeningKind::Clicked:
        return AlertCause::ValueClick;
    case HappeningKind::ClickedBooking:
        return AlertCause::BookingClick;
    case HappeningKind::Browsed:
        return AlertCause::Browsed;
    case HappeningKind::AppointmentSet:
        return AlertCause::Booked;
    case HappeningKind::LeadRose:
        return AlertCause::LeadRose;
    case HappeningKind::CostlyRepair:
        return AlertCause::OnProperty;
    default:
        return std::nullopt;
    }
}

int alertMinutes(AlertCause cause)
{
    switch (cause) {
    case AlertCause::LeadRose:
        return 5;
    case AlertCause::Browsed:
        return 30;
    case AlertCause::BookingClick:
    case AlertCause::ValueClick:
    case AlertCause::Booked:
        return 60;
    default:
        return 15;
    }
}

QList<AlertRoute> alertOrder(const QString &text)
{
    QList<AlertRoute> order;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto route = alertRouteFromCode(word);
        if (route && *route != AlertRoute::Manager && !order.contains(*route))
            order << *route;
    }
    for (const AlertRoute route : {AlertRoute::Seller, AlertRoute::Owner, AlertRoute::LeadOwner}) {
        if (!order.contains(route))
            order << route;
    }
    return order;
}

QList<AlertRoute> alertOrder(AlertCause cause, const QList<AlertRoute> &usual)
{
    QList<AlertRoute> order = usual;
    if (cause == AlertCause::LeadRose) {
        order.removeAll(AlertRoute::LeadOwner);
        order.prepend(AlertRoute::LeadOwner);
    }
    if (cause == AlertCause::OnProperty && !order.contains(AlertRoute::Bdc))
        order << AlertRoute::Bdc;
    return order;
}

AlertAssignment assigned(const AlertPeople &people, const QList<StaffMember> &staff, const QList<AlertRoute> &order)
{
    for (const AlertRoute route : order) {
        const QString name = route == AlertRoute::Seller  ? people.seller
                             : route == AlertRoute::Owner ? people.owner
                             : route == AlertRoute::Bdc   ? firstOf(u"bdc"_s, staff)
                                                          : people.leadOwner;
        if (isThere(name, staff))
            return {name, route};
    }
    return {people.manager.isEmpty() ? firstOf(u"manager"_s, staff) : people.manager, AlertRoute::Manager};
}

} // namespace tradewind
