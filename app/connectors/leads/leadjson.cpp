// SPDX-License-Identifier: Apache-2.0
// Lead forms of Google and Meta, which send JSON.
#include "connectors/leads/leadfields.h"
#include "connectors/leads/leadformats.h"
#include "connectors/leads/leadtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Ids are numbers to some senders and texts to others; as texts they never lose a digit.
std::string idText(const QJsonValue &value)
{
    return value.isString() ? value.toString().toStdString() : value.toVariant().toString().toStdString();
}

void addAnswer(Lead &lead, const std::string &question, const std::string &answer)
{
    // Nothing a lender may not ask for (15 U.S.C. 1691, Regulation B) is kept, so that nothing can be graded by it.
    const std::string key = lowered(question);
    for (const std::string_view left : {"date_of_birth", "dob", "gender", "marital_status", "relationship_status", "military_status"}) {
        if (key == left) {
            lead.repairs.push_back("An answer about age, sex or family was not kept.");
            return;
        }
    }
    if (setLeadField(lead, question, answer))
        return;
    addLeadExtra(lead, question, answer);
    addLeadComment(lead, question + ": " + answer);
}

Lead googleLead(const QJsonObject &object)
{
    Lead lead;
    lead.format = "google";
    lead.sourceKind = LeadSourceKind::SearchForm;
    lead.providerName = "Google";
    lead.isTest = object[u"is_test"_s].toBool();
    lead.ids.push_back({idText(object[u"lead_id"_s]), "Google"});
    lead.campaign = idText(object[u"campaign_id"_s]);
    for (const QJsonValue &value : object[u"user_column_data"_s].toArray()) {
        const QJsonObject column = value.toObject();
        const QString id = column[u"column_id"_s].toString();
        const QString name = id.isEmpty() ? column[u"column_name"_s].toString() : id;
        const QJsonValue answer = column[u"string_value"_s];
        addAnswer(lead, name.toStdString(), answer.toString().toStdString());
    }
    finishLead(lead);
    return lead;
}

Lead metaLead(const QJsonObject &object, const LeadReadingRules &rules)
{
    Lead lead;
    lead.format = "meta";
    lead.sourceKind = LeadSourceKind::SocialForm;
    lead.providerName = "Meta";
    lead.ids.push_back({idText(object[u"id"_s]), "Meta"});
    lead.campaign = idText(object[u"form_id"_s]);
    lead.requestedAt = leadInstant(object[u"created_time"_s].toString().toStdString(), rules.zone);
    for (const QJsonValue &value : object[u"field_data"_s].toArray()) {
        const QJsonObject field = value.toObject();
        for (const QJsonValue &answer : field[u"values"_s].toArray())
            addAnswer(lead, field[u"name"_s].toString().toStdString(), answer.toVariant().toString().toStdString());
    }
    finishLead(lead);
    return lead;
}

void addLead(Lead lead, LeadReading &into, int place)
{
    if (const auto why = whyNoLead(lead))
        into.quarantined.push_back({place, *why});
    else
        into.leads.push_back(std::move(lead));
}

void readNotice(const QJsonObject &object, LeadReading &into)
{
    int place = 0;
    for (const QJsonValue &entry : object[u"entry"_s].toArray()) {
        for (const QJsonValue &change : entry.toObject()[u"changes"_s].toArray()) {
            const std::string id = idText(change.toObject()[u"value"_s].toObject()[u"leadgen_id"_s]);
            into.quarantined.push_back({++place, "Meta says that lead " + id +
                                                     " is there, but not who it is: fetch it with the page's access and bring that in."});
        }
    }
    if (place == 0)
        into.quarantined.push_back({0, "It is a notice from Meta that names no lead."});
}

void readObject(const QJsonObject &object, const LeadReadingRules &rules, LeadReading &into, int place)
{
    if (object.contains(u"user_column_data"_s))
        addLead(googleLead(object), into, place);
    else if (object.contains(u"field_data"_s))
        addLead(metaLead(object, rules), into, place);
    else if (object[u"object"_s].toString() == u"page" && object.contains(u"entry"_s))
        readNotice(object, into);
    else
        into.quarantined.push_back({place, "It is JSON, but not a lead form of Google or Meta."});
}

} // namespace

void readLeadJson(const QByteArray &json, const LeadReadingRules &rules, LeadReading &into)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        into.quarantined.push_back({0, "It is damaged JSON (" + error.errorString().toStdString() + " at byte " +
                                           std::to_string(error.offset) + "), so nothing was taken from it."});
        return;
    }
    // The Graph API's list of a form's leads wraps them in "data".
    const QJsonObject object = document.object();
    const QJsonArray list = document.isArray() ? document.array() : object[u"data"_s].toArray();
    if (list.isEmpty()) {
        readObject(object, rules, into, 0);
        return;
    }
    int place = 0;
    for (const QJsonValue &one : list) {
        if (++place > rules.limits.maxProspects) {
            into.quarantined.push_back({0, "It holds more leads than one document may; the ones beyond the limit were not read."});
            return;
        }
        readObject(one.toObject(), rules, into, place);
    }
}

} // namespace tradewind
