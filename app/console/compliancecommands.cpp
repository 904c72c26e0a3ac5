// SPDX-License-Identifier: Apache-2.0
// dnc, suppress, consent and evidence: what the rules know about people, kept by hand.
#include "console/commands.h"

#include "compliance/clearance.h"
#include "console/openstore.h"
#include "domain/email.h"
#include "domain/phone.h"
#include "jobs/compliance/contactfacts.h"
#include "jobs/compliance/dncimport.h"
#include "jobs/compliance/evidence.h"
#include "jobs/compliance/livingcontacts.h"
#include "store/consenttable.h"
#include "store/dnctable.h"
#include "store/suppressiontable.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 1000;

QString utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

Result<QString> phoneOf(const Arguments &arguments)
{
    const auto typed = arguments.required(u"phone"_s);
    if (!typed)
        return typed.error();
    const QString phone = QString::fromStdString(e164(typed->toStdString()));
    if (phone.isEmpty())
        return Error{Error::Kind::BadUse, u"\"%1\" is no number that could be dialed."_s.arg(*typed)};
    return phone;
}

void answer(const Arguments &arguments, const Streams &streams, const QJsonObject &json, const QString &sentence)
{
    if (arguments.has(u"json"_s))
        streams.printJson(json);
    else
        streams.printLine(sentence.toUtf8());
}

Result<void> importList(const Arguments &arguments, const Streams &streams)
{
    if (arguments.positional().size() != 1)
        return Error{Error::Kind::BadUse, u"Name one file."_s};
    DncImport import{arguments.positional().first(), arguments.value(u"list"_s).value_or(u"national"_s), arguments.has(u"changes"_s), {}};
    for (const QString &code : arguments.value(u"area-codes"_s).value_or(QString()).split(u',', Qt::SkipEmptyParts)) {
        const int area = code.toInt();
        if (area < 200 || area > 999)
            return Error{Error::Kind::BadUse, u"\"%1\" is no area code."_s.arg(code)};
        import.areaCodes << area;
    }
    const auto open = openStore(arguments, true);
    if (!open)
        return open.error();
    const auto summary = importDnc(*(*open)->session, import, (*open)->clock.nowMs());
    if (!summary)
        return summary.error();
    answer(arguments, streams,
           {{u"list"_s, import.list},
            {u"lines"_s, summary->lines},
            {u"rejected"_s, summary->rejected},
            {u"numbers"_s, summary->numbers},
            {u"area_codes"_s, summary->areaCodes.size()},
            {u"sha256"_s, summary->fileHash}},
           u"%1 lines read, %2 rejected; %3 numbers listed in %4 area codes."_s.arg(summary->lines)
               .arg(summary->rejected)
               .arg(summary->numbers)
               .arg(summary->areaCodes.size()));
    return {};
}

Result<void> listAreas(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto areas = DncTable(*(*open)->session).areas();
    if (!areas)
        return areas.error();
    constexpr qint64 dayMs = 86'400'000;
    for (const DncArea &area : *areas) {
        const qint64 age = ((*open)->clock.nowMs() - area.loadedAt) / dayMs;
        answer(arguments, streams,
               {{u"list"_s, area.list},
                {u"area_code"_s, area.areaCode},
                {u"numbers"_s, area.numbers},
                {u"age_days"_s, age},
                {u"file"_s, area.fileName}},
               u"%1 %2: %3 numbers, %4 days old (%5)"_s.arg(area.list).arg(area.areaCode).arg(area.numbers).arg(age).arg(area.fileName));
    }
    return {};
}

Result<void> suppress(const Arguments &arguments, const Streams &streams)
{
    QList<Suppression> entries;
    if (arguments.has(u"phone"_s)) {
        const auto phone = phoneOf(arguments);
        if (!phone)
            return phone.error();
        entries << Suppression{0, 0, Suppression::Kind::Phone, *phone, {}, {}, {}, false, 0};
    }
    if (const auto email = arguments.value(u"email"_s)) {
        const QString plain = QString::fromStdString(normalEmail(email->toStdString()));
        if (plain.isEmpty())
            return Error{Error::Kind::BadUse, u"\"%1\" is no e-mail address."_s.arg(*email)};
        entries << Suppression{0, 0, Suppression::Kind::Email, plain, {}, {}, {}, false, 0};
    }
    if (const auto customer = arguments.value(u"customer"_s))
        entries << Suppression{0, 0, Suppression::Kind::Person, *customer, {}, {}, {}, false, 0};
    if (entries.isEmpty())
        return Error{Error::Kind::BadUse, u"Say whom: --phone, --email or --customer."_s};
    const auto open = openStore(arguments, true);
    if (!open)
        return open.error();
    int added = 0;
    for (Suppression &entry : entries) {
        entry.id = (*open)->ids->next();
        entry.rooftopId = (*open)->rooftop.id;
        entry.reason = arguments.value(u"reason"_s).value_or(u"asked us to stop"_s);
        entry.source = arguments.value(u"source"_s).value_or(u"console"_s);
        entry.at = (*open)->clock.nowMs();
        const auto isNew = SuppressionTable(*(*open)->session).add(entry);
        if (!isNew)
            return isNew.error();
        added += *isNew ? 1 : 0;
    }
    answer(arguments, streams, {{u"added"_s, added}, {u"known"_s, entries.size() - added}},
           added > 0 ? u"On the list, for every channel and for good."_s : u"It was on the list already."_s);
    return {};
}

Result<void> listSuppressions(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto entries = SuppressionTable(*(*open)->session).list(arguments.value(u"search"_s).value_or(QString()), mostListed);
    if (!entries)
        return entries.error();
    for (const Suppression &entry : *entries)
        answer(arguments, streams,
               {{u"kind"_s, suppressionKindCode(entry.kind)},
                {u"value"_s, entry.value},
                {u"reason"_s, entry.reason},
                {u"source"_s, entry.source},
                {u"needs_look"_s, entry.needsLook},
                {u"at"_s, utc(entry.at)}},
               u"%1  %2  %3 (%4)"_s.arg(utc(entry.at), entry.value, entry.reason, entry.source));
    return {};
}

Result<void> addConsent(const Arguments &arguments, const Streams &streams)
{
    const auto phone = phoneOf(arguments);
    const auto source = arguments.required(u"source"_s);
    if (!phone || !source)
        return phone ? source.error() : phone.error();
    const auto kind = consentFromCode(arguments.value(u"kind"_s).value_or(QString()));
    if (!kind)
        return Error{Error::Kind::BadUse, u"--kind must be written, oral or none (taken back)."_s};
    ConsentEvent event;
    event.phone = *phone;
    event.consent = *kind;
    event.source = *source;
    event.personName = arguments.value(u"name"_s).value_or(QString());
    event.wording = arguments.value(u"wording"_s).value_or(QString());
    event.isBought = arguments.has(u"from-list"_s);
    if (const auto path = arguments.value(u"file"_s)) {
        QFile file(*path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Unavailable, u"%1 cannot be read: %2."_s.arg(*path, file.errorString())};
        event.evidenceHash = QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }
    const auto open = openStore(arguments, true);
    if (!open)
        return open.error();
    event.id = (*open)->ids->next();
    event.rooftopId = (*open)->rooftop.id;
    event.recordedAt = (*open)->clock.nowMs();
    event.happenedAt = event.recordedAt;
    if (const auto at = arguments.value(u"at"_s)) {
        const QDateTime when = QDateTime::fromString(*at, Qt::ISODate);
        if (!when.isValid() || when.toMSecsSinceEpoch() > event.recordedAt)
            return Error{Error::Kind::BadUse, u"--at must be a past instant like 2026-11-22T18:30:00Z."_s};
        event.happenedAt = when.toMSecsSinceEpoch();
    }
    if (auto added = ConsentTable(*(*open)->session).add(event); !added)
        return added;
    answer(arguments, streams, {{u"proven"_s, event.isProven()}},
           event.isProven() || *kind == Consent::None ? u"Recorded."_s
                                                      : u"Recorded, but it proves little: name, wording or picture are missing."_s);
    return {};
}

Result<void> showConsent(const Arguments &arguments, const Streams &streams)
{
    const auto phone = phoneOf(arguments);
    if (!phone)
        return phone.error();
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto events = ConsentTable(*(*open)->session).ofPhone(*phone);
    if (!events)
        return events.error();
    for (const ConsentEvent &event : *events)
        answer(arguments, streams,
               {{u"consent"_s, consentCode(event.consent)},
                {u"source"_s, event.source},
                {u"name"_s, event.personName},
                {u"wording"_s, event.wording},
                {u"evidence_sha256"_s, event.evidenceHash},
                {u"proven"_s, event.isProven()},
                {u"at"_s, utc(event.happenedAt)}},
               u"%1  %2  %3  %4"_s.arg(utc(event.happenedAt), consentCode(event.consent), event.source, event.wording));
    return {};
}

Result<void> showEvidence(const Arguments &arguments, const Streams &streams)
{
    const auto phone = phoneOf(arguments);
    if (!phone)
        return phone.error();
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const Clearance clearance = Clearance::builtIn(ruleSwitches((*open)->settings, (*open)->rooftop));
    const auto pack = evidenceOf(*(*open)->session, clearance, *phone, (*open)->clock.nowMs());
    if (!pack)
        return pack.error();
    if (arguments.has(u"json"_s))
        streams.printJson(*pack);
    else
        streams.print(QJsonDocument(*pack).toJson());
    return {};
}

Result<void> contactsCount(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto all = DeadAddressTable(*(*open)->session).contactability((*open)->rooftop.id);
    if (!all)
        return all.error();
    answer(arguments, streams,
           {{u"people"_s, all->people},
            {u"mobiles"_s, all->mobiles},
            {u"dead_mobiles"_s, all->deadMobiles},
            {u"emails"_s, all->emails},
            {u"dead_emails"_s, all->deadEmails},
            {u"both"_s, all->both},
            {u"neither"_s, all->neither}},
           u"%1 people: %2 mobiles (%3 set aside), %4 e-mails (%5 set aside); %6 with both, %7 with neither"_s.arg(all->people)
               .arg(all->mobiles)
               .arg(all->deadMobiles)
               .arg(all->emails)
               .arg(all->deadEmails)
               .arg(all->both)
               .arg(all->neither));
    return {};
}

Result<void> contactsDead(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto dead = DeadAddressTable(*(*open)->session).list(arguments.value(u"search"_s).value_or(QString()), mostListed);
    if (!dead)
        return dead.error();
    for (const DeadAddress &one : *dead)
        answer(
            arguments, streams,
            {{u"address"_s, one.address},
             {u"channel"_s, channelCode(one.channel)},
             {u"reason"_s, one.reason},
             {u"source"_s, one.source},
             {u"at"_s, utc(one.diedAt)}},
            u"%1  %2  %3  (%4, %5)"_s.arg(one.address, channelCode(one.channel), deadReasonWords(one.reason), one.source, utc(one.diedAt)));
    return {};
}

} // namespace

QList<Command> complianceCommands()
{
    const QStringList json{u"json"_s};
    return {
        {u"dnc import"_s,
         u"tradewindctl dnc import FILE [--list national|TX] [--changes] [--area-codes A,B] [--store S] [--json]"_s,
         u"Loads a do-not-call file: whole area codes, or changes to them."_s,
         {u"store"_s, u"list"_s, u"area-codes"_s},
         {u"json"_s, u"changes"_s},
         importList},
        {u"dnc list"_s,
         u"tradewindctl dnc list [--store S] [--json]"_s,
         u"Area codes loaded, how many numbers they list, and how old the files are."_s,
         {u"store"_s},
         json,
         listAreas},
        {u"suppress add"_s,
         u"tradewindctl suppress add --phone N|--email E|--customer ID [--reason R] [--source W] [--store S] [--json]"_s,
         u"Never again by any channel."_s,
         {u"store"_s, u"phone"_s, u"email"_s, u"customer"_s, u"reason"_s, u"source"_s},
         json,
         suppress},
        {u"suppress list"_s,
         u"tradewindctl suppress list [--search T] [--store S] [--json]"_s,
         u"Who asked to be left alone, newest first."_s,
         {u"store"_s, u"search"_s},
         json,
         listSuppressions},
        {u"contacts count"_s,
         u"tradewindctl contacts count [--store FILE] [--json]"_s,
         u"How many people can be reached: mobiles and e-mails known, set aside because they do not work, and left."_s,
         {u"store"_s},
         json,
         contactsCount},
        {u"contacts dead"_s,
         u"tradewindctl contacts dead [--search WORDS] [--store FILE] [--json]"_s,
         u"Numbers and addresses that are set aside, newest first, with the reason and who said so."_s,
         {u"store"_s, u"search"_s},
         json,
         contactsDead},
        {u"consent add"_s,
         u"tradewindctl consent add --phone N --kind written|oral|none --source W [--name P] [--wording T] [--file F] [--at I] [--from-list] [--store S] [--json]"_s,
         u"Records what a customer agreed to or took back, with its evidence."_s,
         {u"store"_s, u"phone"_s, u"kind"_s, u"source"_s, u"name"_s, u"wording"_s, u"file"_s, u"at"_s},
         {u"json"_s, u"from-list"_s},
         addConsent},
        {u"consent show"_s,
         u"tradewindctl consent show --phone N [--store S] [--json]"_s,
         u"The ledger of one number, oldest first."_s,
         {u"store"_s, u"phone"_s},
         json,
         showConsent},
        {u"evidence"_s,
         u"tradewindctl evidence --phone N [--store S] [--json]"_s,
         u"Everything about one number, for counsel: consent, refusals, lists, contacts, and what the rules say now."_s,
         {u"store"_s, u"phone"_s},
         json,
         showEvidence},
    };
}

} // namespace tradewind
