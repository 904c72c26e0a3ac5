// SPDX-License-Identifier: Apache-2.0
#include "models/customer/contactcells.h"

#include "base/tr.h"
#include "base/utf8.h"
#include "domain/phone.h"
#include "models/base/sentences.h"
#include "models/base/words.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(qint64 atMs)
{
    return dayWords(QDateTime::fromMSecsSinceEpoch(atMs).date(), DayForm::Year);
}

QString shownAddress(const QString &address)
{
    return address.contains(u'@') ? address : text(readablePhone(address.toStdString()));
}

struct Agreed
{
    QString words, hint;
    Tone tone = Tone::Warn;
};

/// Selling by text wants it in writing (47 CFR 64.1200(f)(9)); a call by hand needs neither.
Agreed agreedOn(const CustomerRecord &customer, const WayToReach *way)
{
    if (way && way->refusedAt)
        return {tr("Opted out, %1").arg(dayOf(*way->refusedAt)), {}, Tone::Bad};
    if (customer.doNotCall)
        return {tr("Asked not to be called"), {}, Tone::Bad};
    if (customer.doNotText)
        return {tr("Calls only, asked for no texts"), {}, Tone::Warn};
    if (!way || !way->consent)
        return {tr("Calls only, no text consent"), {}, Tone::Warn};
    const ConsentEvent &said = *way->consent;
    const QString how = said.source.isEmpty() ? QString() : tr("As recorded: %1").arg(said.source);
    const QString day = dayOf(said.happenedAt);
    if (said.consent == Consent::Written)
        return {tr("Call and text, written %1").arg(day), how, Tone::Good};
    if (said.consent == Consent::Oral)
        return {tr("Texts not to sell, said %1").arg(day), how, Tone::Warn};
    return {tr("Calls only, taken back %1").arg(day), how, Tone::Warn};
}

void addDead(ContactFact &fact, const ContactPoint &point, bool takesCalls)
{
    const DeadAddress &dead = point.dead.first();
    fact.consent =
        takesCalls ? tr("No texts: %1").arg(deadReasonWords(dead.reason)) : tr("Set aside: %1").arg(deadReasonWords(dead.reason));
    fact.consentTone = takesCalls ? Tone::Warn : Tone::Bad;
    fact.hint = tr("%1, since %2").arg(dead.source, dayOf(dead.diedAt));
    fact.dead = point.address;
}

ContactFact cellOf(const QString &title, const ContactPoint &point, const CustomerRecord &customer, const WaysToReach &ways)
{
    ContactFact fact;
    const bool isNumber = !point.address.contains(u'@');
    const WayToReach *way = ways.find(point.address);
    fact.icon = isNumber ? u"call"_s : u"email"_s;
    fact.title = title;
    fact.value = shownAddress(point.address);
    if (isNumber) {
        const Agreed agreed = agreedOn(customer, way);
        fact.consent = agreed.words;
        fact.consentHint = agreed.hint;
        fact.consentTone = agreed.tone;
    } else {
        const bool isRefused = customer.doNotEmail || (way && way->refusedAt);
        fact.consent = way && way->refusedAt ? tr("Opted out, %1").arg(dayOf(*way->refusedAt))
                       : customer.doNotEmail ? tr("Asked for no email")
                                             : tr("No opt-out on record");
        fact.consentTone = isRefused ? Tone::Bad : Tone::Good;
    }
    if (!point.typedBy.isEmpty())
        fact.hint = tr("typed in by %1, %2").arg(point.typedBy, dayOf(point.typedAt));
    const bool takesCalls = isNumber && point.works(Channel::Voice);
    if (takesCalls) {
        fact.dial = point.address;
        fact.zone = ways.zone;
        if (way) {
            fact.opensAt = way->hours.opensAt;
            fact.closesAt = way->hours.closesAt;
        }
    }
    if (!point.dead.isEmpty())
        addDead(fact, point, takesCalls);
    return fact;
}

} // namespace

QList<ContactFact> contactCells(const CustomerRecord &customer, const LivingContacts &known, const WaysToReach &ways)
{
    QList<ContactFact> cells;
    const std::pair<QString, const ContactPoint *> points[] = {
        {tr("Mobile"), &known.mobile}, {tr("Home"), &known.home}, {tr("Work"), &known.work}, {tr("Email"), &known.email}};
    for (const auto &[title, point] : points) {
        if (!point->address.isEmpty())
            cells << cellOf(title, *point, customer, ways);
    }
    if (!customer.city.empty() || !customer.zip.empty()) {
        ContactFact fact;
        fact.icon = u"pin"_s;
        fact.title = tr("Address");
        QStringList place{text(customer.city), QString(text(customer.state) + u' ' + text(customer.zip)).trimmed()};
        place.removeAll(QString());
        fact.value = place.join(u", "_s);
        fact.hint = text(customer.address1);
        fact.consent = customer.doNotMail ? tr("Asked for no mail") : tr("Mail allowed");
        fact.consentTone = customer.doNotMail ? Tone::Bad : Tone::Good;
        cells << fact;
    }
    return cells;
}

QString hoursHint(const ContactFact &fact, qint64 nowMs)
{
    const QTimeZone zone(fact.zone);
    if (fact.zone.isEmpty() || !zone.isValid() || !fact.dead.isEmpty())
        return fact.hint;
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    const QString clock = clockTime(there.time()) + u' ' + zone.abbreviation(there);
    if (fact.opensAt && nowMs < *fact.opensAt)
        return tr("%1, call from %2").arg(clock, weekdayAndTime(*fact.opensAt, zone));
    if (fact.closesAt && nowMs < *fact.closesAt)
        return tr("%1, call until %2").arg(clock, clockTime(QDateTime::fromMSecsSinceEpoch(*fact.closesAt, zone).time()));
    return fact.closesAt ? tr("%1, no more calls today").arg(clock) : clock;
}

bool isOutOfHours(const ContactFact &fact, qint64 nowMs)
{
    return (fact.opensAt && nowMs < *fact.opensAt) || (fact.closesAt && nowMs >= *fact.closesAt);
}

} // namespace tradewind
