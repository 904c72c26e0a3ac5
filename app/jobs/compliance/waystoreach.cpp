// SPDX-License-Identifier: Apache-2.0
#include "jobs/compliance/waystoreach.h"

#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/suppressiontable.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<WayToReach> wayTo(Session &session, const CallRules &rules, Id customerId, const ContactPoint &point, qint64 nowMs)
{
    WayToReach way;
    way.address = point.address;
    const bool isNumber = !point.address.contains(u'@');
    const auto refused =
        SuppressionTable(session).covering(isNumber ? point.address : QString(), isNumber ? QString() : point.address, customerId);
    if (!refused)
        return refused.error();
    for (const Suppression &one : *refused)
        way.refusedAt = std::max(way.refusedAt.value_or(0), one.at);
    if (!isNumber)
        return way;
    const auto events = ConsentTable(session).ofPhone(point.address);
    if (!events)
        return events.error();
    if (!events->isEmpty())
        way.consent = events->last();
    if (!point.works(Channel::Voice))
        return way;
    const auto hours = rules.hours(session, customerId, point.address, nowMs);
    if (!hours)
        return hours.error();
    way.hours = *hours;
    return way;
}

} // namespace

const WayToReach *WaysToReach::find(const QString &address) const
{
    const auto found = std::find_if(ways.begin(), ways.end(), [&](const WayToReach &way) { return way.address == address; });
    return found == ways.end() ? nullptr : &*found;
}

Result<WaysToReach> waysToReach(Session &session, const CustomerRow &customer, const LivingContacts &living, qint64 nowMs)
{
    const auto rules = callRules(session, customer.rooftopId);
    const auto rooftop = RooftopTable(session).find(customer.rooftopId);
    if (!rules || !rooftop)
        return rules ? rooftop.error() : rules.error();
    WaysToReach ways;
    ways.zone = customer.zone.empty() ? rooftop->zone.toLatin1() : QByteArray::fromStdString(customer.zone);
    for (const ContactPoint *point : {&living.mobile, &living.home, &living.work, &living.email, &living.email2}) {
        if (point->address.isEmpty() || ways.find(point->address))
            continue;
        const auto way = wayTo(session, *rules, customer.id, *point, nowMs);
        if (!way)
            return way.error();
        ways.ways << *way;
    }
    return ways;
}

} // namespace tradewind
