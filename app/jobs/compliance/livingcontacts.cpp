// SPDX-License-Identifier: Apache-2.0
#include "jobs/compliance/livingcontacts.h"

#include "base/tr.h"
#include "domain/email.h"
#include "domain/phone.h"
#include "store/customertable.h"
#include "store/session.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString normal(const QString &address)
{
    return address.contains(u'@') ? QString::fromStdString(normalEmail(address.toStdString()))
                                  : QString::fromStdString(e164(address.toStdString()));
}

} // namespace

bool ContactPoint::works(Channel channel) const
{
    return !address.isEmpty() && std::none_of(dead.begin(), dead.end(), [&](const DeadAddress &one) { return one.channel == channel; });
}

QString LivingContacts::text() const
{
    return mobile.works(Channel::Sms) ? mobile.address : QString();
}

QString LivingContacts::call() const
{
    for (const ContactPoint *point : {&mobile, &home, &work}) {
        if (point->works(Channel::Voice))
            return point->address;
    }
    return {};
}

QString LivingContacts::write() const
{
    for (const ContactPoint *point : {&email, &email2}) {
        if (point->works(Channel::Email))
            return point->address;
    }
    return {};
}

Result<LivingContacts> livingContacts(Session &session, Id customerId, const CustomerRecord &customer)
{
    DeadAddressTable table(session);
    const auto typed = table.typed(customerId);
    if (!typed)
        return typed.error();
    LivingContacts contacts;
    for (const auto &[known, point] : {std::pair(&customer.mobilePhone, &contacts.mobile),
                                       {&customer.homePhone, &contacts.home},
                                       {&customer.workPhone, &contacts.work},
                                       {&customer.email, &contacts.email},
                                       {&customer.email2, &contacts.email2}}) {
        point->address = QString::fromStdString(*known);
        for (int steps = 0; steps < typed->size(); ++steps) { // what replaced one may have died, too
            const auto next =
                std::find_if(typed->begin(), typed->end(), [&](const TypedAddress &one) { return one.replaces == point->address; });
            if (point->address.isEmpty() || next == typed->end())
                break;
            point->address = next->address;
            point->typedBy = next->by;
            point->typedAt = next->at;
        }
        if (point->address.isEmpty())
            continue;
        const auto dead = table.of(point->address, customerId);
        if (!dead)
            return dead.error();
        point->dead = *dead;
    }
    return contacts;
}

Result<LivingContacts> livingContacts(Session &session, Id customerId)
{
    const auto customer = CustomerTable(session).find(customerId);
    return customer ? livingContacts(session, customerId, customer->customer) : customer.error();
}

Result<bool> setAside(Session &session, const OutboxRow &row, const DeliveryFailure &failed, qint64 nowMs)
{
    QList<Channel> channels;
    if (failed.failure == Failure::InvalidDestination && row.channel == Channel::Sms)
        channels = {Channel::Sms, Channel::Voice}; // a number that does not exist rings nowhere
    else if (failed.failure == Failure::InvalidDestination && row.channel == Channel::Email)
        channels = {Channel::Email};
    else if (failed.failure == Failure::LandlineUnreachable && row.channel == Channel::Sms)
        channels = {Channel::Sms};
    const QString address = normal(row.to);
    if (address.isEmpty() || row.customerId == 0)
        return false;
    bool isNews = false;
    for (const Channel channel : channels) {
        const auto added =
            DeadAddressTable(session).add({address, channel, 0, nowMs, row.rooftopId, failureCode(failed.failure),
                                           u"%1 %2"_s.arg(failed.gateway, failed.code).trimmed(), u"outbox:%1"_s.arg(row.id)});
        if (!added)
            return added;
        isNews = isNews || *added;
    }
    return isNews;
}

Result<void> typeAddress(Session &session, Id rooftopId, Id customerId, const QString &dead, const QString &typed, const QString &by,
                         qint64 nowMs)
{
    const QString fresh = normal(typed.trimmed());
    if (fresh.isEmpty() || fresh.contains(u'@') != dead.contains(u'@'))
        return Error{Error::Kind::BadUse, dead.contains(u'@') ? tr("\"%1\" is no e-mail address.").arg(typed.trimmed())
                                                              : tr("\"%1\" is no telephone number.").arg(typed.trimmed())};
    DeadAddressTable table(session);
    if (fresh != dead) {
        if (auto kept = table.type(rooftopId, customerId, {dead, fresh, by, nowMs}); !kept)
            return kept;
    }
    const auto revived = table.revive(fresh, by, nowMs);
    return revived ? Result<void>() : revived.error();
}

QString deadReasonWords(const QString &reason)
{
    if (reason == u"wrong_number")
        return tr("not this person's number");
    return failureFromCode(reason) == Failure::LandlineUnreachable ? tr("takes no texts") : tr("no such number or mailbox");
}

} // namespace tradewind
