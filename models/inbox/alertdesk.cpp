// SPDX-License-Identifier: Apache-2.0
#include "models/inbox/alertdesk.h"

#include "base/clock.h"
#include "models/base/words.h"
#include "programs/engagement/alert.h"

#include <QDateTime>
#include <QPointer>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 200;

AlertCause causeOf(const OpenAlert &alert)
{
    return alertCauseFromCode(alert.alert.cause).value_or(AlertCause::Replied);
}

QString firstName(const OpenAlert &alert)
{
    return alert.name.section(u' ', 0, 0);
}

} // namespace

AlertDesk::AlertDesk(const BackgroundStore &store, Id rooftopId, QTimeZone zone, QString by, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_rooftopId(rooftopId)
    , m_zone(std::move(zone))
    , m_by(std::move(by))
{}

void AlertDesk::load()
{
    m_store.ask<QList<OpenAlert>>([rooftop = m_rooftopId](Session &session) { return AlertTable(session).open(rooftop, mostShown); },
                                  [self = QPointer(this)](const Result<QList<OpenAlert>> &open) {
                                      if (self && open)
                                          self->show(*open);
                                  });
}

void AlertDesk::show(const QList<OpenAlert> &open)
{
    m_open = open;
    QList<OpenAlert> fresh;
    for (const OpenAlert &alert : open) {
        if (!m_told.contains(alert.alert.id) && !m_isFirst)
            fresh << alert;
        m_told.insert(alert.alert.id);
    }
    m_isFirst = false;
    Q_EMIT changed();
    for (const OpenAlert &alert : fresh)
        Q_EMIT raised(alert);
}

void AlertDesk::take(Id customerId)
{
    m_store.ask<int>(
        [customerId, by = m_by, now = m_store.clock.nowMs()](Session &session) { return AlertTable(session).take(customerId, by, now); },
        [self = QPointer(this)](const Result<int> &) {
            if (self)
                self->load();
        });
}

QString AlertDesk::deed(const OpenAlert &alert)
{
    const QString who = alert.vehicle.isEmpty() ? alert.name : tr("%1 (%2)").arg(alert.name, alert.vehicle);
    switch (causeOf(alert)) {
    case AlertCause::Yes:
        return tr("%1 answered yes").arg(who);
    case AlertCause::Price:
        return tr("%1 asked for a price").arg(who);
    case AlertCause::Appointment:
        return tr("%1 wants an appointment").arg(who);
    case AlertCause::CallMe:
        return tr("%1 asked to be called").arg(who);
    case AlertCause::Angry:
        return tr("%1 is angry").arg(who);
    case AlertCause::Replied:
        return tr("%1 answered").arg(who);
    case AlertCause::BookingClick:
        return tr("%1 looked at appointments").arg(who);
    case AlertCause::ValueClick:
        return tr("%1 opened the value of the trade-in").arg(who);
    case AlertCause::Browsed:
        return tr("%1 is looking at vehicles").arg(who);
    case AlertCause::Booked:
        return tr("%1 booked a visit").arg(who);
    case AlertCause::LeadRose:
        return tr("%1 is a more promising lead now").arg(who);
    case AlertCause::OnProperty:
        return tr("%1 is here for a costly repair, with positive equity").arg(who);
    }
    return who;
}

QString AlertDesk::deedWords(const QString &cause)
{
    switch (alertCauseFromCode(cause).value_or(AlertCause::Replied)) {
    case AlertCause::Yes:
        return tr("Answered yes");
    case AlertCause::Price:
        return tr("Asked for a price");
    case AlertCause::Appointment:
        return tr("Wants an appointment");
    case AlertCause::CallMe:
        return tr("Asked to be called");
    case AlertCause::Angry:
        return tr("Is angry");
    case AlertCause::Replied:
        return tr("Answered");
    case AlertCause::BookingClick:
        return tr("Looked at appointments");
    case AlertCause::ValueClick:
        return tr("Opened the trade-in value");
    case AlertCause::Browsed:
        return tr("Looks at vehicles");
    case AlertCause::Booked:
        return tr("Booked a visit");
    case AlertCause::LeadRose:
        return tr("Is a more promising lead");
    case AlertCause::OnProperty:
        return tr("Here for a costly repair");
    }
    return {};
}

QString AlertDesk::whoAndWhen(const OpenAlert &alert) const
{
    const QDateTime due = QDateTime::fromMSecsSinceEpoch(alert.alert.dueAt, m_zone);
    const bool isToday = due.date() == QDateTime::fromMSecsSinceEpoch(m_store.clock.nowMs(), m_zone).date();
    const QString by = isToday ? clockTime(due.time()) : dayAndTime(alert.alert.dueAt, m_zone);
    if (isLate(alert))
        return alert.alert.assignedTo.isEmpty() ? tr("late since %1").arg(by) : tr("late since %1: %2").arg(by, alert.alert.assignedTo);
    return alert.alert.assignedTo.isEmpty() ? tr("call by %1").arg(by) : tr("%1 calls by %2").arg(alert.alert.assignedTo, by);
}

QString AlertDesk::routeWords(const OpenAlert &alert)
{
    switch (alertRouteFromCode(alert.alert.route).value_or(AlertRoute::Manager)) {
    case AlertRoute::Seller:
        return tr("sold the vehicle");
    case AlertRoute::Owner:
        return tr("looks after the customer");
    case AlertRoute::LeadOwner:
        return tr("has the open lead");
    case AlertRoute::Bdc:
        return tr("answers for the BDC");
    case AlertRoute::Manager:
        return tr("nobody else is there");
    }
    return {};
}

QString AlertDesk::openingLine(const OpenAlert &alert)
{
    const QString first = firstName(alert);
    const QString car = alert.vehicle.isEmpty() ? tr("vehicle") : alert.vehicle;
    switch (causeOf(alert)) {
    case AlertCause::Yes:
        return tr("Hi %1, thank you for your answer. I have your %2 in front of me: would ten minutes today work for an exact number?")
            .arg(first, car);
    case AlertCause::Price:
        return tr("Hi %1, you asked about a price. For your %2 I can name a range now and an exact number after a short look.")
            .arg(first, car);
    case AlertCause::Appointment:
    case AlertCause::BookingClick:
    case AlertCause::Booked:
        return tr("Hi %1, I saw you would like to come by. Which suits you better, today or tomorrow?").arg(first);
    case AlertCause::CallMe:
        return tr("Hi %1, you asked me to call. What can I do for you?").arg(first);
    case AlertCause::Angry:
        return tr("Hi %1, I read what you wrote and I am sorry. Tell me what went wrong, and I will put it right or leave you alone.")
            .arg(first);
    case AlertCause::Replied:
        return tr("Hi %1, thank you for writing back. How can I help with your %2?").arg(first, car);
    case AlertCause::ValueClick:
        return tr("Hi %1, your %2 may be worth more than you think. Would a quick exact number help?").arg(first, car);
    case AlertCause::Browsed:
        return tr("Hi %1, is there a vehicle I can hold for you to see, and shall I look at your %2 at the same time?").arg(first, car);
    case AlertCause::LeadRose:
        return tr("Hi %1, thank you for your interest. What would you like to know first, and shall I hold a drive for you?").arg(first);
    case AlertCause::OnProperty:
        return tr("Hi %1, while your %2 is with us: before you decide on the repair, may I show you what it is worth as it stands?")
            .arg(first, car);
    }
    return {};
}

bool AlertDesk::isLate(const OpenAlert &alert) const
{
    return alert.alert.dueAt < m_store.clock.nowMs();
}

} // namespace tradewind
