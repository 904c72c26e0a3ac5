// SPDX-License-Identifier: Apache-2.0
#include "jobs/leads/judgedlead.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString asText(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

void put(QJsonObject &json, const QString &name, const std::string &text)
{
    if (!text.empty())
        json[name] = asText(text);
}

std::string take(const QJsonObject &json, const QString &name)
{
    return json[name].toString().toStdString();
}

constexpr std::array phoneKinds{"unknown", "mobile", "home", "work", "fax", "pager"};
constexpr std::array conditions{"unknown", "new", "used", "certified"};

template<std::size_t N>
int placeOf(const std::array<const char *, N> &words, const QString &word)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (word == QLatin1String(words[i]))
            return static_cast<int>(i);
    }
    return 0;
}

QString instantText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject vehicleToJson(const LeadVehicle &vehicle)
{
    QJsonObject json{{u"interest"_s, leadInterestCode(vehicle.interest)}};
    if (vehicle.condition != Condition::Unknown)
        json[u"condition"_s] = QString::fromLatin1(conditions[static_cast<std::size_t>(vehicle.condition)]);
    if (vehicle.year)
        json[u"year"_s] = *vehicle.year;
    put(json, u"make"_s, vehicle.make);
    put(json, u"model"_s, vehicle.model);
    put(json, u"trim"_s, vehicle.trim);
    put(json, u"body"_s, vehicle.body);
    put(json, u"color"_s, vehicle.color);
    put(json, u"vin"_s, vehicle.vin);
    put(json, u"stock"_s, vehicle.stock);
    if (vehicle.odometer)
        json[u"odometer"_s] = *vehicle.odometer;
    if (vehicle.price)
        json[u"price_cents"_s] = qint64{vehicle.price->cents};
    put(json, u"comments"_s, vehicle.comments);
    return json;
}

LeadVehicle vehicleFromJson(const QJsonObject &json)
{
    LeadVehicle vehicle;
    for (const LeadInterest interest :
         {LeadInterest::Buy, LeadInterest::Lease, LeadInterest::TestDrive, LeadInterest::Sell, LeadInterest::TradeIn}) {
        if (json[u"interest"_s].toString() == leadInterestCode(interest))
            vehicle.interest = interest;
    }
    vehicle.condition = static_cast<Condition>(placeOf(conditions, json[u"condition"_s].toString()));
    if (json.contains(u"year"_s))
        vehicle.year = json[u"year"_s].toInt();
    vehicle.make = take(json, u"make"_s);
    vehicle.model = take(json, u"model"_s);
    vehicle.trim = take(json, u"trim"_s);
    vehicle.body = take(json, u"body"_s);
    vehicle.color = take(json, u"color"_s);
    vehicle.vin = take(json, u"vin"_s);
    vehicle.stock = take(json, u"stock"_s);
    if (json.contains(u"odometer"_s))
        vehicle.odometer = json[u"odometer"_s].toInt();
    if (json.contains(u"price_cents"_s))
        vehicle.price = Money{json[u"price_cents"_s].toInteger()};
    vehicle.comments = take(json, u"comments"_s);
    return vehicle;
}

QJsonArray vehiclesToJson(const std::vector<LeadVehicle> &vehicles)
{
    QJsonArray list;
    for (const LeadVehicle &vehicle : vehicles)
        list.append(vehicleToJson(vehicle));
    return list;
}

struct TextMember
{
    const char *name;
    std::string Lead::*place;
};

// Every text of a lead that is one member of its JSON.
constexpr std::array<TextMember, 19> texts{{
    {"format", &Lead::format},
    {"type", &Lead::type},
    {"first_name", &Lead::firstName},
    {"middle_name", &Lead::middleName},
    {"last_name", &Lead::lastName},
    {"suffix", &Lead::suffix},
    {"company", &Lead::company},
    {"address1", &Lead::address1},
    {"address2", &Lead::address2},
    {"city", &Lead::city},
    {"state", &Lead::state},
    {"postal_code", &Lead::postalCode},
    {"country", &Lead::country},
    {"language", &Lead::language},
    {"comments", &Lead::comments},
    {"provider", &Lead::providerName},
    {"provider_service", &Lead::providerService},
    {"vendor", &Lead::vendorName},
    {"campaign", &Lead::campaign},
}};

void putContact(QJsonObject &json, const Lead &lead)
{
    QJsonArray phones;
    for (const LeadPhone &phone : lead.phones) {
        QJsonObject one{{u"number"_s, asText(phone.number)},
                        {u"kind"_s, QString::fromLatin1(phoneKinds[static_cast<std::size_t>(phone.kind)])}};
        put(one, u"extension"_s, phone.extension);
        put(one, u"best_time"_s, phone.bestTime);
        if (phone.isPreferred)
            one[u"preferred"_s] = true;
        phones.append(one);
    }
    json[u"phones"_s] = phones;
    QJsonArray emails;
    for (const std::string &email : lead.emails)
        emails.append(asText(email));
    json[u"emails"_s] = emails;
    if (lead.preferredChannel)
        json[u"preferred_contact"_s] = channelCode(*lead.preferredChannel);
}

void takeContact(const QJsonObject &json, Lead &lead)
{
    for (const QJsonValue &value : json[u"phones"_s].toArray()) {
        const QJsonObject one = value.toObject();
        lead.phones.push_back({take(one, u"number"_s), take(one, u"extension"_s),
                               static_cast<LeadPhoneKind>(placeOf(phoneKinds, one[u"kind"_s].toString())), take(one, u"best_time"_s),
                               one[u"preferred"_s].toBool()});
    }
    for (const QJsonValue &email : json[u"emails"_s].toArray())
        lead.emails.push_back(email.toString().toStdString());
    lead.preferredChannel = channelFromCode(json[u"preferred_contact"_s].toString());
}

} // namespace

JudgedLead judged(Lead lead, qint64 receivedAt, bool isDuplicate, const LeadBehaviour &behaviour, const LeadRules &rules)
{
    JudgedLead judged;
    judged.lead = std::move(lead);
    const QDate on = QDateTime::fromMSecsSinceEpoch(judged.lead.requestedAt.value_or(receivedAt), Qt::UTC).date();
    judged.time = buyingTime(judged.lead, on);
    judged.spam = spamSigns(judged.lead);
    judged.grade = gradeOf(judged.lead, judged.time, judged.spam, isDuplicate, rules);
    judged.score = scoreOf(judged.lead, judged.time, behaviour, rules);
    return judged;
}

QJsonObject leadToJson(const Lead &lead)
{
    QJsonObject json;
    for (const TextMember &member : texts)
        put(json, QString::fromLatin1(member.name), lead.*member.place);
    QJsonArray ids, extras, repairs;
    for (const LeadId &id : lead.ids)
        ids.append(QJsonObject{{u"value"_s, asText(id.value)}, {u"source"_s, asText(id.source)}});
    for (const LeadExtra &extra : lead.extras)
        extras.append(QJsonObject{{u"name"_s, asText(extra.name)}, {u"value"_s, asText(extra.value)}});
    for (const std::string &repair : lead.repairs)
        repairs.append(asText(repair));
    json[u"ids"_s] = ids;
    if (!extras.isEmpty())
        json[u"extras"_s] = extras;
    if (!repairs.isEmpty())
        json[u"repairs"_s] = repairs;
    if (lead.isResend)
        json[u"resend"_s] = true;
    if (lead.isTest)
        json[u"test"_s] = true;
    if (lead.isBusiness)
        json[u"business"_s] = true;
    if (lead.asksFinance)
        json[u"asks_finance"_s] = true;
    if (lead.requestedAt)
        json[u"requested_at"_s] = instantText(*lead.requestedAt);
    json[u"source_kind"_s] = leadSourceCode(lead.sourceKind);
    putContact(json, lead);
    json[u"wanted"_s] = vehiclesToJson(lead.wanted);
    json[u"trades"_s] = vehiclesToJson(lead.trades);
    QJsonObject timeframe;
    put(timeframe, u"description"_s, lead.timeframe.description);
    if (lead.timeframe.earliest.isValid())
        timeframe[u"earliest"_s] = lead.timeframe.earliest.toString(Qt::ISODate);
    if (lead.timeframe.latest.isValid())
        timeframe[u"latest"_s] = lead.timeframe.latest.toString(Qt::ISODate);
    if (!timeframe.isEmpty())
        json[u"timeframe"_s] = timeframe;
    return json;
}

Lead leadFromJson(const QJsonObject &json)
{
    Lead lead;
    for (const TextMember &member : texts)
        lead.*member.place = take(json, QString::fromLatin1(member.name));
    for (const QJsonValue &id : json[u"ids"_s].toArray())
        lead.ids.push_back({take(id.toObject(), u"value"_s), take(id.toObject(), u"source"_s)});
    for (const QJsonValue &extra : json[u"extras"_s].toArray())
        lead.extras.push_back({take(extra.toObject(), u"name"_s), take(extra.toObject(), u"value"_s)});
    for (const QJsonValue &repair : json[u"repairs"_s].toArray())
        lead.repairs.push_back(repair.toString().toStdString());
    lead.isResend = json[u"resend"_s].toBool();
    lead.isTest = json[u"test"_s].toBool();
    lead.isBusiness = json[u"business"_s].toBool();
    lead.asksFinance = json[u"asks_finance"_s].toBool();
    const QDateTime requested = QDateTime::fromString(json[u"requested_at"_s].toString(), Qt::ISODateWithMs);
    if (requested.isValid())
        lead.requestedAt = requested.toMSecsSinceEpoch();
    lead.sourceKind = leadSourceFromCode(json[u"source_kind"_s].toString()).value_or(LeadSourceKind::Unknown);
    takeContact(json, lead);
    for (const QJsonValue &vehicle : json[u"wanted"_s].toArray())
        lead.wanted.push_back(vehicleFromJson(vehicle.toObject()));
    for (const QJsonValue &vehicle : json[u"trades"_s].toArray())
        lead.trades.push_back(vehicleFromJson(vehicle.toObject()));
    const QJsonObject timeframe = json[u"timeframe"_s].toObject();
    lead.timeframe.description = take(timeframe, u"description"_s);
    lead.timeframe.earliest = QDate::fromString(timeframe[u"earliest"_s].toString(), Qt::ISODate);
    lead.timeframe.latest = QDate::fromString(timeframe[u"latest"_s].toString(), Qt::ISODate);
    return lead;
}

QJsonArray pointsJson(const LeadScore &score)
{
    QJsonArray points;
    for (const LeadPoints &part : score.points)
        points.append(
            QJsonObject{{u"what"_s, leadPointCode(part.what)}, {u"words"_s, leadPointWords(part.what)}, {u"points"_s, part.points}});
    return points;
}

QJsonObject leadJson(const JudgedLead &judged)
{
    QJsonObject json = leadToJson(judged.lead);
    json[u"name"_s] = asText(judged.lead.name());
    json[u"grade"_s] = leadGradeCode(judged.grade.grade);
    json[u"reasons"_s] = QJsonArray::fromStringList(judged.grade.reasons);
    json[u"valid"_s] = judged.grade.isValid();
    json[u"score"_s] = judged.score.total;
    json[u"tier"_s] = leadTierCode(judged.score.tier);
    json[u"points"_s] = pointsJson(judged.score);
    if (judged.time.days)
        json[u"buys_within_days"_s] = *judged.time.days;
    return json;
}

} // namespace tradewind
