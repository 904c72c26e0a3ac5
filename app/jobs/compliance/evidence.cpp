// SPDX-License-Identifier: Apache-2.0
#include "jobs/compliance/evidence.h"

#include "compliance/clearance.h"
#include "jobs/compliance/contactfacts.h"
#include "store/consenttable.h"
#include "store/contacttable.h"
#include "store/dnctable.h"
#include "store/session.h"
#include "store/suppressiontable.h"

#include <QDateTime>
#include <QJsonArray>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QJsonObject shown(const ConsentEvent &event)
{
    return {{u"consent"_s, consentCode(event.consent)},
            {u"source"_s, event.source},
            {u"name"_s, event.personName},
            {u"wording"_s, event.wording},
            {u"evidence_sha256"_s, event.evidenceHash},
            {u"from_list"_s, event.isBought},
            {u"proven"_s, event.isProven()},
            {u"at"_s, utc(event.happenedAt)},
            {u"recorded_at"_s, utc(event.recordedAt)}};
}

QJsonObject shown(const Suppression &entry)
{
    return {{u"kind"_s, suppressionKindCode(entry.kind)},
            {u"reason"_s, entry.reason},
            {u"source"_s, entry.source},
            {u"words"_s, entry.words},
            {u"at"_s, utc(entry.at)},
            {u"needs_look"_s, entry.needsLook}};
}

QJsonObject shown(const ContactAttempt &attempt)
{
    QJsonObject object{{u"channel"_s, channelCode(attempt.channel)},
                       {u"purpose"_s, purposeCode(attempt.purpose)},
                       {u"program"_s, attempt.program},
                       {u"by"_s, attempt.madeBy},
                       {u"outcome"_s, attempt.outcome},
                       {u"list_version"_s, attempt.listVersion},
                       {u"at"_s, utc(attempt.at)}};
    if (attempt.seconds)
        object.insert(u"seconds"_s, *attempt.seconds);
    return object;
}

} // namespace

Result<QJsonObject> evidenceOf(Session &session, const Clearance &clearance, const QString &e164, qint64 nowMs)
{
    QJsonObject pack{
        {u"phone"_s, e164}, {u"made_at"_s, utc(nowMs)}, {u"rule_pack"_s, clearance.pack() ? clearance.pack()->version() : QString()}};

    QJsonArray consents;
    const auto events = ConsentTable(session).ofPhone(e164);
    if (!events)
        return events.error();
    for (const ConsentEvent &event : *events)
        consents.append(shown(event));
    pack.insert(u"consent"_s, consents);

    QJsonArray lists;
    const auto areas = DncTable(session).areas();
    if (!areas)
        return areas.error();
    for (const DncArea &area : *areas) {
        if (e164.size() != 12 || area.areaCode != e164.mid(2, 3).toInt())
            continue;
        const auto isListed = DncTable(session).contains(area.list, e164.mid(2).toLongLong());
        if (!isListed)
            return isListed.error();
        lists.append(QJsonObject{{u"list"_s, area.list},
                                 {u"listed"_s, *isListed},
                                 {u"loaded_at"_s, utc(area.loadedAt)},
                                 {u"file"_s, area.fileName},
                                 {u"file_sha256"_s, area.fileHash}});
    }
    pack.insert(u"do_not_call_lists"_s, lists);

    QJsonArray people;
    QJsonArray refusals;
    QList<Id> refusalsSeen;
    const auto refuse = [&](Id customerId) -> Result<void> {
        const auto entries = SuppressionTable(session).covering(e164, QString(), customerId);
        if (!entries)
            return entries.error();
        for (const Suppression &entry : *entries) {
            if (!refusalsSeen.contains(entry.id)) {
                refusalsSeen << entry.id;
                refusals.append(shown(entry));
            }
        }
        return {};
    };
    if (auto done = refuse(0); !done)
        return done.error();
    struct Person
    {
        Id id;
        QString name;
    };
    QList<Person> found;
    const auto rows = session.each(u"find_customers_by_phone"_s, {e164, e164, e164}, [&](const Row &row) {
        found << Person{row.id(0), QString(row.text(1) + u' ' + row.text(2)).trimmed()};
    });
    if (!rows)
        return rows.error();
    for (const Person &person : found) {
        if (auto done = refuse(person.id); !done)
            return done.error();
        const auto attempts = ContactTable(session).ofCustomer(person.id, 0);
        if (!attempts)
            return attempts.error();
        QJsonArray contacts;
        for (const ContactAttempt &attempt : *attempts)
            contacts.append(shown(attempt));
        QJsonObject about{{u"customer"_s, QString::number(person.id)}, {u"name"_s, person.name}, {u"contacts"_s, contacts}};
        for (const Channel channel : {Channel::Sms, Channel::Voice}) {
            const auto facts = contactFacts(session, person.id, channel, nowMs, {}, e164);
            if (!facts)
                return facts.error();
            Draft draft;
            draft.channel = channel;
            const Decision decision = clearance.preview(draft, *facts, nowMs);
            about.insert(u"marketing_by_"_s + channelCode(channel), QJsonObject{{u"decision"_s, verdictCode(decision.verdict)},
                                                                                {u"rules"_s, QJsonArray::fromStringList(decision.rules())},
                                                                                {u"why"_s, QJsonArray::fromStringList(decision.why())}});
            about.insert(u"state"_s, facts->state);
            if (facts->lastPurchase.isValid())
                about.insert(u"last_purchase"_s, facts->lastPurchase.toString(Qt::ISODate));
        }
        people.append(about);
    }
    pack.insert(u"suppressions"_s, refusals);
    pack.insert(u"people"_s, people);
    return pack;
}

} // namespace tradewind
