// SPDX-License-Identifier: Apache-2.0
#include "jobs/compliance/contactfacts.h"

#include "jobs/compliance/livingcontacts.h"
#include "store/consenttable.h"
#include "store/contacttable.h"
#include "store/customertable.h"
#include "store/dnctable.h"
#include "store/session.h"
#include "store/suppressiontable.h"

#include <QSet>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 recentMs = 31 * dayMs;
constexpr int usPhone = 12; ///< "+1" and ten digits

QStringList words(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

void addPlace(ContactFacts &facts, const CustomerRecord &customer)
{
    facts.state = QString::fromStdString(customer.state);
    facts.zip = QString::fromStdString(customer.zip);
    facts.email = QString::fromStdString(customer.email);
    for (const std::string *phone : {&customer.mobilePhone, &customer.homePhone, &customer.workPhone}) {
        if (facts.phone.isEmpty())
            facts.phone = QString::fromStdString(*phone);
    }
}

// Whichever of their numbers or addresses somebody said stop from, it is the person who said it.
Result<bool> hasRefused(Session &session, const ContactFacts &facts, const CustomerRecord &customer, Id customerId)
{
    const QStringList phones{facts.phone, QString::fromStdString(customer.mobilePhone), QString::fromStdString(customer.homePhone),
                             QString::fromStdString(customer.workPhone)};
    const QStringList emails{facts.email, QString::fromStdString(customer.email), QString::fromStdString(customer.email2)};
    QSet<QString> asked;
    for (qsizetype i = 0; i < phones.size(); ++i) {
        const QString phone = phones[i];
        const QString email = emails.value(i);
        if (asked.contains(phone + u' ' + email))
            continue;
        asked.insert(phone + u' ' + email);
        const auto covering = SuppressionTable(session).covering(phone, email, customerId);
        if (!covering)
            return covering.error();
        if (!covering->isEmpty())
            return true;
    }
    return false;
}

Result<void> addDead(Session &session, ContactFacts &facts, Id customerId, Channel channel)
{
    facts.isAddressDead = false;
    const QString &address = channel == Channel::Email ? facts.email : facts.phone;
    if (channel == Channel::Mail || address.isEmpty())
        return {};
    const auto dead = DeadAddressTable(session).of(address, customerId);
    if (!dead)
        return dead.error();
    for (const DeadAddress &one : *dead) {
        if (one.channel != channel)
            continue;
        facts.isAddressDead = true;
        facts.deadWhy = u"%1 (%2, %3)"_s.arg(deadReasonWords(one.reason), one.source,
                                             QDateTime::fromMSecsSinceEpoch(one.diedAt, Qt::UTC).date().toString(Qt::ISODate));
    }
    return {};
}

Result<void> addConsent(Session &session, ContactFacts &facts)
{
    facts.consent = Consent::None;
    if (facts.phone.isEmpty())
        return {};
    const auto events = ConsentTable(session).ofPhone(facts.phone);
    if (!events)
        return events.error();
    if (events->isEmpty())
        return {};
    const ConsentEvent &last = events->last();
    facts.consent = last.consent;
    facts.isConsentProven = last.isProven();
    facts.isConsentBought = last.isBought;
    facts.consentSellers = last.sellers;
    return {};
}

Result<void> addLists(Session &session, ContactFacts &facts, qint64 nowMs)
{
    if (facts.phone.size() != usPhone || !facts.phone.startsWith(u"+1"_s))
        return {};
    DncTable table(session);
    const qint64 number = facts.phone.mid(2).toLongLong();
    const int areaCode = facts.phone.mid(2, 3).toInt();
    const auto national = table.area(u"national"_s, areaCode);
    if (!national)
        return national.error();
    facts.isAreaCodeSubscribed = national->has_value();
    if (*national) {
        const auto listed = table.contains(u"national"_s, number);
        if (!listed)
            return listed.error();
        facts.isOnNationalDnc = *listed;
        facts.dncFileAgeDays = static_cast<int>((nowMs - (*national)->loadedAt) / dayMs);
    }
    const auto texas = table.area(u"TX"_s, areaCode);
    if (!texas)
        return texas.error();
    if (*texas) {
        const auto listed = table.contains(u"TX"_s, number);
        if (!listed)
            return listed.error();
        facts.isOnStateDnc = *listed;
        facts.sender.texasListOn = QDateTime::fromMSecsSinceEpoch((*texas)->loadedAt, Qt::UTC).date();
    }
    return {};
}

Result<void> addContacts(Session &session, ContactFacts &facts, Id customerId, qint64 nowMs)
{
    const auto attempts = ContactTable(session).ofCustomer(customerId, nowMs - recentMs);
    if (!attempts)
        return attempts.error();
    QList<RecentContact> recent;
    for (const ContactAttempt &attempt : *attempts)
        recent << RecentContact{attempt.at, attempt.channel, attempt.purpose, attempt.program, attempt.subject};
    facts.recent = recent;
    return {};
}

} // namespace

SenderFacts senderFacts(const Settings &settings, const Rooftop &rooftop)
{
    SenderFacts sender;
    sender.name = rooftop.name;
    sender.postalAddress = settings.text(u"compliance.postalAddress"_s, rooftop.id).simplified();
    sender.linkDomains = words(settings.text(u"compliance.linkDomains"_s, rooftop.id).toLower());
    sender.hasApprovedTextCampaign = settings.flag(u"compliance.textCampaign"_s, rooftop.id);
    sender.isMailAuthenticated = settings.flag(u"compliance.mailAuthenticated"_s, rooftop.id);
    sender.isRegisteredInTexas = settings.flag(u"compliance.texasRegistered"_s, rooftop.id);
    sender.hasDncPolicy = settings.flag(u"compliance.dncPolicy"_s, rooftop.id);
    return sender;
}

QHash<QString, bool> ruleSwitches(const Settings &settings, const Rooftop &rooftop)
{
    QHash<QString, bool> switches;
    for (const QString &id : words(settings.text(u"compliance.rulesOn"_s, rooftop.id)))
        switches.insert(id, true);
    for (const QString &id : words(settings.text(u"compliance.rulesOff"_s, rooftop.id)))
        switches.insert(id, false);
    return switches;
}

Result<ContactFacts> contactFacts(Session &session, Id customerId, Channel channel, qint64 nowMs, const SenderFacts &sender,
                                  const QString &address)
{
    const auto found = CustomerTable(session).find(customerId);
    if (!found)
        return found.error();
    const CustomerRecord &customer = found->customer;
    ContactFacts facts;
    facts.sender = sender;
    addPlace(facts, customer);
    if (!address.isEmpty() && channel != Channel::Mail)
        (channel == Channel::Email ? facts.email : facts.phone) = address;

    const auto refused = hasRefused(session, facts, customer, customerId);
    if (!refused)
        return refused.error();
    facts.isSuppressed = *refused;
    // The dealership's own flags, as its DMS keeps them.
    facts.isOnInternalDnc = channel == Channel::Voice ? customer.doNotCall : customer.doNotCall || customer.doNotText;
    facts.isMailRefused = customer.doNotMail;
    if (channel == Channel::Email && customer.doNotEmail)
        facts.isSuppressed = true;

    if (auto added = addDead(session, facts, customerId, channel); !added)
        return added.error();
    if (auto added = addConsent(session, facts); !added)
        return added.error();
    if (auto added = addLists(session, facts, nowMs); !added)
        return added.error();
    if (auto added = addContacts(session, facts, customerId, nowMs); !added)
        return added.error();
    const auto bought = session.integer(u"read_last_purchase"_s, {customerId, customerId});
    if (!bought)
        return bought.error();
    if (*bought)
        facts.lastPurchase = dayFromNumber(**bought);
    facts.isCustomer = bought->has_value();
    const auto asked = session.integer(u"read_last_inquiry"_s, {customerId, customerId});
    if (!asked)
        return asked.error();
    if (*asked)
        facts.lastInquiry = dayFromNumber(**asked);
    return facts;
}

} // namespace tradewind
